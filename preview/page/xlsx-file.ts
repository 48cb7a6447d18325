import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../src/languages/languages';
import { type Book, settingsOf } from '../apps-script/book';
import { usualLocale, wordsIn } from '../command-words';
import type { NotCarried } from '../xlsx/file';
import { readXlsx } from '../xlsx/read';
import { writeXlsx } from '../xlsx/write';
import { element } from './element';
import { FILE_ID } from './new-file';

/** This file brings ExcelJS with it: it is imported when it is first needed. */

/** Hands the file over as an .xlsx download and says, in one sentence or '', what such a file cannot hold. */
export async function downloadXlsx(book: Book, snapshot: IWorkbookData, language: Language): Promise<string> {
  const { bytes, notCarried } = await writeXlsx(snapshot, settingsOf(book).locale);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  // ExcelJS allocates an ordinary buffer, never a shared one.
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  element('a', { href: address, download: `${snapshot.name.replace(/[\\/:*?"<>|]/g, '-')}.xlsx` }).click();
  // The browser reads the address after the click: give it back when that has surely happened.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return lost(notCarried, language);
}

export type OpenedXlsx =
  | { readonly ok: true; readonly snapshot: IWorkbookData; readonly lost: string }
  | { readonly ok: false; readonly sentence: string };

/** An .xlsx of hers as the page's file. */
export async function openXlsx(file: File, language: Language): Promise<OpenedXlsx> {
  const usual = usualLocale[language];
  const read = await readXlsx(new Uint8Array(await file.arrayBuffer()), usual);
  if (!read.ok)
    return {
      ok: false,
      sentence: wordsIn[language].misuse['bad-xlsx']({ is: 'bad-xlsx', file: file.name, why: read.reason }),
    };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const custom = { locale: read.locale ?? usual, timeZone };
  const name = file.name.replace(/\.xlsx$/i, '');
  return { ok: true, snapshot: { ...read.snapshot, id: FILE_ID, name, custom }, lost: lost(read.notCarried, language) };
}

function lost(notCarried: readonly NotCarried[], language: Language): string {
  const words = wordsIn[language];
  const kinds = [...new Set(notCarried.map(({ what }) => words.notCarried[what]))];
  return kinds.length === 0 ? '' : words.lost(kinds.join(', '));
}
