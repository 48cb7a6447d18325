import type { ICellData, IWorkbookData } from '@univerjs/core';
import { conventionsOf } from '../../src/domain/locale';
import { numberWritten } from '../../src/domain/money';
import { type DateReading, dateWritten } from '../../src/domain/time';
import { vocabulary as en } from '../../src/languages/en/vocabulary';
import { vocabulary as fr } from '../../src/languages/fr/vocabulary';
import type { Language } from '../../src/languages/languages';
import { localeRules } from '../notation';
import { screenLocale } from '../xlsx/file';
import { textCell } from '../xlsx/read';
import { type QuoteFault, recordsOf } from './records';

type ReadCsv =
  | { readonly ok: true; readonly snapshot: IWorkbookData }
  | { readonly ok: false; readonly reason: 'empty' | 'not-utf8' | 'too-large' }
  | QuoteFault;

const LARGEST_FILE = 25_000_000;
const MOST_CELLS = 1_000_000;

/** undefined for bytes that are not UTF-8: Latin-1 with an accent, UTF-16, or no text at all. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

const DATE_STYLE = 'date';
const MOMENT_STYLE = 'moment';

const readings: Readonly<Record<Language, DateReading[number]>> = { fr, en };

/** The words of the file's own language; a file in a language nobody knows here may have those of any. */
function readingOf(locale: string): DateReading {
  const all = Object.values(readings);
  const own = all.filter(({ dates }) => locale.startsWith(dates.language));
  return own.length > 0 ? own : all;
}

/** What a cell says in a file of that locale, as Google Sheets takes it on import. Nothing of a .csv file is a formula. */
function cellReader(locale: string): (text: string) => ICellData | undefined {
  const conventions = conventionsOf(locale);
  const reading = readingOf(locale);
  return (text) => {
    if (text === '') return undefined;
    const date = dateWritten(text, conventions.order, reading);
    if (date !== undefined) return { v: date.day + date.time, t: 2, s: date.time === 0 ? DATE_STYLE : MOMENT_STYLE };
    const number = numberWritten(text, conventions);
    return number === undefined ? textCell(text) : { v: number.value, t: 2 };
  };
}

/** A tab named after the file: without what a tab's name cannot hold, and not too long for one. */
export function tabNameOf(fileName: string): string {
  const bare = fileName.replace(/\.csv$/i, '').replace(/[:\\/?*[\]]/g, ' ');
  return (
    bare
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31)
      .trim() || 'CSV'
  );
}

function snapshotOf(rows: readonly (readonly string[])[], tab: string, locale: string): IWorkbookData {
  const cellOf = cellReader(locale);
  const { datePattern } = localeRules(locale);
  const cellData = rows.map((row) =>
    Object.fromEntries(
      row.flatMap((text, column) => {
        const cell = cellOf(text);
        return cell ? [[column, cell] as const] : [];
      }),
    ),
  );
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = {
    id: 'tab-1',
    name: tab,
    rowCount: Math.max(1000, rows.length),
    columnCount: Math.max(26, widest),
    cellData: Object.fromEntries(cellData.entries()),
  };
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    locale: screenLocale,
    styles: {
      [DATE_STYLE]: { n: { pattern: datePattern } },
      [MOMENT_STYLE]: { n: { pattern: `${datePattern} h:mm` } },
    },
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
    resources: [],
  };
}

const SEPARATORS = [';', ',', '\t'] as const;
const ROWS_LOOKED_AT = 50;

/** The separator that cuts most rows into the same number of cells; of two that do as well, the one that makes more cells. */
function separatorOf(text: string): string {
  const scored = SEPARATORS.map((separator) => {
    const read = recordsOf(text, separator, ROWS_LOOKED_AT);
    const counts = (read.ok ? read.records : []).map((row) => row.length).filter((count) => count > 1);
    const alike = (count: number): number => counts.filter((other) => other === count).length;
    const usual = counts.reduce((best, count) => (alike(count) > alike(best) ? count : best), counts[0] ?? 1);
    return { separator, score: alike(usual), cells: usual };
  });
  const [best] = scored.sort((one, other) => other.score - one.score || other.cells - one.cells);
  return best?.separator ?? ',';
}

/**
 * The bytes of a .csv file as a Univer snapshot of one tab. Never throws. Excel's own first line "sep=;" decides the separator;
 * otherwise it is the one of comma, semicolon and tab that cuts the rows most alike.
 */
export function readCsv(bytes: Uint8Array, fileName: string, locale: string): ReadCsv {
  if (bytes.length > LARGEST_FILE) return { ok: false, reason: 'too-large' };
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, reason: 'not-utf8' };
  const [line = '', separator] = /^sep=([,;\t])\r?\n/.exec(text) ?? [];
  const rows = text.slice(line.length);
  const read = recordsOf(rows, separator ?? separatorOf(rows));
  if (!read.ok) return { ...read, line: read.line + (line === '' ? 0 : 1) };
  const data = read.records;
  if (data.every((row) => row.every((cell) => cell.trim() === ''))) return { ok: false, reason: 'empty' };
  if (data.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) return { ok: false, reason: 'too-large' };
  return { ok: true, snapshot: snapshotOf(data, tabNameOf(fileName), locale) };
}
