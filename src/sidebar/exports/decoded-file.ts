import { strFromU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { FileFault } from '../../commands/api';
import type { ExportCell, ExportFile } from '../../domain/export';
import { decodedText } from './decoded-text';
import { hiddenIn } from './hidden-tabs';
import { textRows } from './text-rows';

/** The tables of a file by their names: one of a text, one of each tab of a workbook that is shown, one of each text in an archive. */
type DecodedFile =
  | { readonly ok: true; readonly tables: readonly ExportFile[]; readonly hidden: readonly string[] }
  | { readonly ok: false; readonly why: FileFault };

const refused = (why: FileFault): DecodedFile => ({ ok: false, why });

/** In bytes: of the file, and of what comes out of an archive. */
const LARGEST_FILE = 60_000_000;
const LARGEST_CONTENT = 250_000_000;

/** An archive, such as an .xlsx file; a workbook as Excel wrote it until 2003, or one with a password. */
const ARCHIVE = [0x50, 0x4b];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const TEXT_NAME = /(^|\/)[^/._][^/]*\.(csv|tsv|txt)$/i;
const WORKBOOK = 'xl/workbook.xml';

function textTable(name: string, bytes: Uint8Array): readonly ExportFile[] {
  const text = decodedText(bytes);
  return text === undefined || text.trim() === '' ? [] : [{ name, rows: textRows(text) }];
}

function cellOf(value: unknown): ExportCell {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? '' : String(value);
}

/**
 * The tabs of a workbook that are shown, and the names of those that are hidden. Packed without compression, as the library would have what is compressed unpacked by another program, which it
 * makes of its own text.
 */
async function workbookTables(
  name: string,
  files: Record<string, Uint8Array>,
): Promise<Omit<Extract<DecodedFile, { readonly ok: true }>, 'ok'>> {
  const packed = zipSync(files, { level: 0 });
  const sheets = await readWorkbook(new Blob([packed]));
  const isHidden = hiddenIn(strFromU8(files[WORKBOOK] ?? new Uint8Array()));
  const filled = sheets.filter(({ data }) => data.length > 0);
  const shown = filled.filter(({ sheet }) => !isHidden(sheet));
  return {
    tables: shown.map(({ sheet, data }) => ({
      name: sheets.length === 1 ? name : `${name} · ${sheet}`,
      rows: data.map((row) => row.map(cellOf)),
    })),
    hidden: filled.filter((it) => !shown.includes(it)).map(({ sheet }) => sheet),
  };
}

/** What an archive holds that may be a table; undefined where that is too much. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let size = 0;
  const wanted = (name: string): boolean => TEXT_NAME.test(name) || /\.(xml|rels)$/.test(name);
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (wanted(name)) size += originalSize;
      return false;
    },
  });
  return size > LARGEST_CONTENT ? undefined : unzipSync(bytes, { filter: ({ name }) => wanted(name) });
}

async function archiveTables(name: string, bytes: Uint8Array): Promise<DecodedFile> {
  const files = unpacked(bytes);
  if (files === undefined) return refused('too-large');
  const texts = Object.entries(files).filter(([file]) => TEXT_NAME.test(file));
  const { tables, hidden } =
    WORKBOOK in files
      ? await workbookTables(name, files)
      : { tables: texts.flatMap(([file, content]) => textTable(file, content)), hidden: [] };
  return tables.length === 0 ? refused('no-table') : { ok: true, tables, hidden };
}

/** The tables of a file that a tool has made, whatever its name says that it is. Never rejects. */
export async function decodedFile(name: string, bytes: Uint8Array): Promise<DecodedFile> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  if (startsWith(bytes, OLD_WORKBOOK)) return refused('old-workbook');
  try {
    if (startsWith(bytes, ARCHIVE)) return await archiveTables(name, bytes);
    const tables = textTable(name, bytes);
    return tables.length === 0 ? refused('no-table') : { ok: true, tables, hidden: [] };
  } catch {
    return refused('damaged');
  }
}
