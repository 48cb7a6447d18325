import { absoluteReference, parseReference } from '../../notation';
import { handle, type NamedRangeHandle, type RangeHandle, rangeHandle } from '../handles';
import { messages } from '../messages';
import { type Book, run, sheetByName, sheetNameOf, sheetOf, workbookFacade } from './book';

/** Letters, digits and _, not beginning with a digit, and nothing that reads as a cell, in either notation. */
function checkName(name: string): void {
  const isWord = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name.length <= 250;
  const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name);
  if (!isWord || isCell) throw new Error(messages.badName(name));
}

function definitionOf(book: Book, { id }: NamedRangeHandle) {
  const found = book.engine.names.getDefinedNameMap(book.unitId)?.[id];
  if (!found) throw new Error('The named range was removed.');
  return found;
}

export const namedRanges = (book: Book): readonly NamedRangeHandle[] =>
  Object.keys(book.engine.names.getDefinedNameMap(book.unitId) ?? {}).map((id) => handle({ is: 'NamedRange', id }));

export const nameOf = (book: Book, named: NamedRangeHandle): string => definitionOf(book, named).name;

/** Null once the cells or the tab are gone: the name then says #REF!. */
export function rangeOfName(book: Book, named: NamedRangeHandle): RangeHandle | null {
  const text = definitionOf(book, named).formulaOrRefString.replace(/^=/, '');
  const tab = parseReference(text, 1, 1)?.tab;
  const sheet = tab === null || tab === undefined ? null : sheetByName(book, tab);
  if (!sheet) return null;
  const page = sheetOf(book, sheet);
  const area = parseReference(text, page.getRowCount(), page.getColumnCount())?.area;
  return area ? rangeHandle(sheet, area) : null;
}

export const findName = (book: Book, name: string): NamedRangeHandle | undefined =>
  namedRanges(book).find((named) => nameOf(book, named).toLowerCase() === name.toLowerCase());

function redefine(
  book: Book,
  named: NamedRangeHandle,
  change: { readonly name?: string; readonly formulaOrRefString?: string },
): void {
  run(book, 'sheet.command.set-defined-name', { ...definitionOf(book, named), ...change });
}

const referenceTo = (book: Book, range: RangeHandle): string =>
  absoluteReference(sheetNameOf(book, range.sheet), range.area);

export function setName(book: Book, name: string, range: RangeHandle): void {
  checkName(name);
  const known = findName(book, name);
  if (known) moveName(book, known, range);
  else workbookFacade(book).insertDefinedName(name, referenceTo(book, range));
}

export function removeName(book: Book, named: NamedRangeHandle): void {
  run(book, 'sheet.command.remove-defined-name', definitionOf(book, named));
}

export function renameName(book: Book, named: NamedRangeHandle, name: string): void {
  checkName(name);
  redefine(book, named, { name });
}

export const moveName = (book: Book, named: NamedRangeHandle, range: RangeHandle): void =>
  redefine(book, named, { formulaOrRefString: referenceTo(book, range) });
