import { CellValueType, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { type Book, patternOf, rulesOf, shownText, styleOf, todayOf, typedCell } from '../apps-script/book';
import { isDatePattern, isFormula, shownFormula, typed, typedFormula } from '../notation';

/** Before Univer's own reading and showing, which are American whatever the file is. */
const FIRST = 1000;

/**
 * What a person types is read as Google reads it, "15/01/2027", "12,5" and `;` in the file's locale (contract 14), and what is opened to
 * be changed is shown in the words that would be read as the same.
 */
export function typeInLocale(book: Book, now: () => number): void {
  const { writeCellInterceptor } = book.engine.univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      return raw && !raw.p ? asTyped(book, raw, now()) : next(cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // Nobody after this one: Univer's number formats would read as American whatever was left a text here.
    handler: (cell) => cell && asRead(book, cell, now()),
  });
}

function asRead(book: Book, cell: ICellData, now: number): ICellData {
  const rules = rulesOf(book);
  if (cell.f) return { ...cell, f: typedFormula(cell.f, rules.decimal) };
  const pattern = patternOf(book, cell);
  const text = textIn(cell);
  if (text === '' || pattern === '@' || cell.t === CellValueType.FORCE_STRING) return cell;
  const read = typed(text, rules, todayOf(book, now));
  if (cell.p && read.is === 'text') return cell;
  const { s: format, ...content } = typedCell(read, pattern);
  const formatted = typeof format === 'object' ? { s: { ...styleOf(book, cell), ...format } } : {};
  return { ...cell, ...content, ...formatted };
}

/** What was typed; a text with looks of its own, as one typed over another may have, is none that could be a number. */
const textIn = ({ v: value, p: rich }: ICellData): string =>
  rich ? (rich.body?.dataStream.replace(/\r\n$/, '') ?? '') : typeof value === 'string' ? value : '';

function asTyped(book: Book, cell: ICellData, now: number): ICellData {
  const { decimal, datePattern } = rulesOf(book);
  const text = (v: string): ICellData => ({ ...cell, v, t: CellValueType.STRING });
  if (cell.f) return { ...cell, f: shownFormula(cell.f, 'locale', decimal) };
  if (typeof cell.v === 'string') return needsApostrophe(book, cell, now) ? cell : text(cell.v);
  if (typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN) return { ...cell, v: shownText(book, cell) };
  const pattern = patternOf(book, cell);
  if (isDatePattern(pattern)) {
    const shownAs = Number.isInteger(cell.v) ? datePattern : `${datePattern} h:mm`;
    return text(shownText(book, { v: cell.v, t: CellValueType.NUMBER, s: { n: { pattern: shownAs } } }));
  }
  const plain = pattern.endsWith('%') ? `${Number((cell.v * 100).toPrecision(15))}%` : `${cell.v}`;
  return text(plain.replace('.', decimal));
}

/** A text that typing would make something else of, such as "001" or "=A1", is opened with its apostrophe. */
function needsApostrophe(book: Book, cell: ICellData, now: number): boolean {
  if (patternOf(book, cell) === '@') return false;
  const content = String(cell.v);
  return isFormula(content) || typed(content, rulesOf(book), todayOf(book, now)).is !== 'text';
}
