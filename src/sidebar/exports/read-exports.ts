import type { ExportsRead, ReadExports } from '../../commands/api';
import type { ExportFile } from '../../domain/export';
import { decodedFile } from './decoded-file';
import { readTables, saidColumnsOf, withSaid } from './read-tables';

/** The monthly figures of files, as the view of the import reads them: what was remembered counts, and what is said now before it. */
export const readExports: ReadExports = async (files, known, said) => {
  const tables: ExportFile[] = [];
  const hidden: string[] = [];
  const faults: ExportsRead['faults'][number][] = [];
  for (const { name, bytes } of files) {
    const decoded = await decodedFile(name, bytes);
    if (decoded.ok) {
      tables.push(...decoded.tables);
      hidden.push(...decoded.hidden);
    } else faults.push({ file: name, why: decoded.why });
  }
  const columns = withSaid(saidColumnsOf(known.remembered) ?? {}, said.columns);
  return { ...readTables(tables, known, { ...said, columns }), hidden, faults };
};
