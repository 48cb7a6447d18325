import JSZip from 'jszip';
import { readXlsx } from '../../preview/xlsx/read/read';
import { writeXlsx } from '../../preview/xlsx/write/write';

export async function part(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
}

export async function thereAndBack(snapshot: Parameters<typeof writeXlsx>[0], locale = 'fr_FR') {
  const written = await writeXlsx(snapshot, locale);
  const read = await readXlsx(written.bytes);
  if (!read.ok) throw new Error(read.reason);
  return { ...read, bytes: written.bytes, lost: written.notCarried };
}

export const block = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
