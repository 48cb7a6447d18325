import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../src/languages/languages';
import { NEW_SHEET, sheetStem } from '../apps-script/spreadsheet';

/** The page holds one file at a time. */
export const FILE_ID = 'file';

/** An empty spreadsheet as Google makes one in that locale; the time zone is this computer's, as the script's is. */
export function newFile(name: string, locale: string): Partial<IWorkbookData> {
  const sheet = { id: 'sheet-1', name: `${sheetStem(locale)}1`, ...NEW_SHEET };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { id: FILE_ID, name, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet }, custom: { locale, timeZone } };
}

/**
 * The example as `npm start` has made it, under the name that is wanted; undefined where there is none of that year, and the page has
 * to make it.
 */
export async function madeExample(
  language: Language,
  year: number,
  name: string,
): Promise<Partial<IWorkbookData> | undefined> {
  const response = await fetch(`examples/${language}-${year}.json`);
  const made: unknown = response.ok ? await response.json() : undefined;
  if (!isFile(made)) return undefined;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { ...made, id: FILE_ID, name, custom: { ...made.custom, timeZone } };
}

/** Checks no more than that it is a workbook: what is stored was saved by this page. */
export const isFile = (stored: unknown): stored is Partial<IWorkbookData> =>
  typeof stored === 'object' && stored !== null && 'sheets' in stored && 'sheetOrder' in stored;
