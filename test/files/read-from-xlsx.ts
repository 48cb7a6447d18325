import { readXlsx } from '../../preview/xlsx/read/read';
import { anXlsx } from './workbooks';

export async function reading(sheet: string, parts: Readonly<Record<string, string>> = {}) {
  const read = await readXlsx(await anXlsx(sheet, parts));
  if (!read.ok) throw new Error(read.reason);
  return read;
}

export const cells = (inside: string): string => `<sheetData><row r="1">${inside}</row></sheetData>`;
export const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
