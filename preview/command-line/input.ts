import fs from 'node:fs/promises';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { type Either, fine, refused } from '../command-words';
import type { NotCarried } from '../xlsx/file';
import { readXlsx } from '../xlsx/read';
import { decoded, readCsv } from './csv';

/** With macros or without: none is run, and the file that is written has none. */
const isWorkbook = (ending: string): boolean => ending === '.xlsx' || ending === '.xlsm';

type Input = {
  readonly snapshot: IWorkbookData;
  /** The locale the file itself names. */
  readonly locale: string | undefined;
  readonly notCarried: readonly NotCarried[];
};

/** `locale` is how a file that names none is read. */
export async function readInput(file: string, locale: string): Promise<Either<Input>> {
  const about = await fs.stat(file).catch(() => undefined);
  if (!about) return refused({ is: 'missing-file', file });
  if (about.isDirectory()) return refused({ is: 'folder', file });
  const ending = path.extname(file).toLowerCase();
  if (ending !== '.csv' && !isWorkbook(ending)) return refused({ is: 'unknown-kind', file });
  const bytes = await fs.readFile(file).catch(() => undefined);
  if (!bytes) return refused({ is: 'unreadable-file', file });
  const name = path.basename(file, path.extname(file));
  if (ending === '.csv') {
    const csv = readCsv(bytes, path.basename(file), locale);
    if (csv.ok) return fine({ snapshot: { ...csv.snapshot, name }, locale: undefined, notCarried: [] });
    return 'line' in csv
      ? refused({ is: 'bad-quote', file, why: csv.reason, line: csv.line })
      : refused({ is: 'bad-csv', file, why: csv.reason });
  }
  const xlsx = await readXlsx(bytes, locale);
  return xlsx.ok
    ? fine({ snapshot: { ...xlsx.snapshot, name }, locale: xlsx.locale, notCarried: xlsx.notCarried })
    : refused({ is: 'bad-xlsx', file, why: xlsx.reason });
}

/** A list as it would be pasted. */
export async function readList(file: string): Promise<Either<string>> {
  const about = await fs.stat(file).catch(() => undefined);
  if (!about) return refused({ is: 'missing-file', file });
  if (about.isDirectory()) return refused({ is: 'folder', file });
  const bytes = await fs.readFile(file).catch(() => undefined);
  if (!bytes) return refused({ is: 'unreadable-file', file });
  const text = decoded(bytes);
  return text === undefined ? refused({ is: 'bad-list', file }) : fine(text);
}

/** The bytes of the exports that are named, each with its name; what they are is for their reader to see. */
export async function readExportFiles(
  files: readonly string[],
): Promise<Either<readonly { readonly name: string; readonly bytes: Uint8Array }[]>> {
  const read: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const file of files) {
    const about = await fs.stat(file).catch(() => undefined);
    if (!about) return refused({ is: 'missing-file', file });
    if (about.isDirectory()) return refused({ is: 'folder', file });
    const bytes = await fs.readFile(file).catch(() => undefined);
    if (!bytes) return refused({ is: 'unreadable-file', file });
    read.push({ name: path.basename(file), bytes });
  }
  return fine(read);
}
