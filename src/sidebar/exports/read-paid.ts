import type { PaidRead, ReadPaid } from '../../commands/api';
import { readPaidLines } from '../../domain/export';
import { isoOf } from '../../domain/time';
import { decodedFile } from './decoded-file';

/** What was paid, as files of a bank or the accounts say it: the first table of each that has days and amounts. */
export const readPaid: ReadPaid = async (files, answers) => {
  const lines: PaidRead['lines'][number][] = [];
  const left: PaidRead['left'][number][] = [];
  const faults: PaidRead['faults'][number][] = [];
  for (const { name, bytes } of files) {
    const decoded = await decodedFile(name, bytes);
    if (!decoded.ok) {
      faults.push({ file: name, why: decoded.why });
      continue;
    }
    const read = decoded.tables.map((table) => readPaidLines(table, answers));
    const [refused] = read.flatMap((it) => (it.ok || it.why === 'not-payments' ? [] : [it.why]));
    const found = read.find((it) => it.ok);
    if (found?.ok !== true) {
      faults.push({ file: name, why: refused ?? 'not-payments' });
      continue;
    }
    lines.push(...found.lines.map(({ date, label, amount }) => ({ date: isoOf(date), label, amount })));
    left.push(...found.left.map(({ line, why }) => ({ file: name, line, why })));
  }
  return { lines, left, faults };
};
