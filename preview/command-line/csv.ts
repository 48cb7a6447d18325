import type { ICellData, IWorkbookData } from '@univerjs/core';
import Papa from 'papaparse';
import { conventionsOf } from '../../src/domain/locale';
import { type Day, dayOfIso, existingDay } from '../../src/domain/time';
import { localeRules } from '../notation';
import { screenLocale } from '../xlsx/file';
import { textCell } from '../xlsx/read';

type ReadCsv =
  | { readonly ok: true; readonly snapshot: IWorkbookData }
  | { readonly ok: false; readonly reason: 'empty' | 'not-utf8' | 'too-large' | 'open-quote' };

const LARGEST_FILE = 25_000_000;
const MOST_CELLS = 500_000;

/** undefined for bytes that are not UTF-8: Latin-1 with an accent, UTF-16, or no text at all. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** "1250", "-3", "1250.5", "1250,5". Not "0612345678", which is a telephone number, nor what has more digits than a number keeps. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,10})?$/;

/** "1,250" is 1.25 in France and 1250 in England, "1.250" the other way round: only the file's own decimal sign makes it a number. */
function numberOf(text: string, locale: string): number | undefined {
  const couldBeThousands = /^-?\d{1,3}[.,]\d{3}$/.test(text) && !text.includes(conventionsOf(locale).decimal);
  return PLAIN_NUMBER.test(text) && !couldBeThousands ? Number(text.replace(',', '.')) : undefined;
}

/** "2027-03-15", or "15/03/2027" in the order of the file's locale. */
function dayOf(text: string, locale: string): Day | undefined {
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return dayOfIso(text);
  const [day, month] = conventionsOf(locale).order === 'month-first' ? [second, first] : [first, second];
  return existingDay(Number(year), Number(month), Number(day));
}

const DATE_STYLE = 'date';

/** Nothing of a .csv file is a formula, and what is not plainly a number or a day stays the text it is. */
function cellOf(text: string, locale: string): ICellData | undefined {
  if (text === '') return undefined;
  const day = dayOf(text.trim(), locale);
  if (day !== undefined) return { v: day, t: 2, s: DATE_STYLE };
  const number = numberOf(text.trim(), locale);
  return number === undefined ? textCell(text) : { v: number, t: 2 };
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
  const cellData = rows.map((row) =>
    Object.fromEntries(
      row.flatMap((text, column) => {
        const cell = cellOf(text, locale);
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
    styles: { [DATE_STYLE]: { n: { pattern: localeRules(locale).datePattern } } },
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
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: ROWS_LOOKED_AT });
    const counts = data.map((row) => row.length).filter((count) => count > 1);
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
  const { data, errors } = Papa.parse<string[]>(rows, { delimiter: separator ?? separatorOf(rows) });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { ok: false, reason: 'open-quote' };
  if (data.every((row) => row.every((cell) => cell.trim() === ''))) return { ok: false, reason: 'empty' };
  if (data.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) return { ok: false, reason: 'too-large' };
  return { ok: true, snapshot: snapshotOf(data, tabNameOf(fileName), locale) };
}
