import type { ICellData } from '@univerjs/core';
import {
  engineFormula,
  gridOf,
  isFormula,
  isReadElsewhere,
  serialOfInstant,
  shownFormula,
  type Typed,
  typed,
} from '../../notation';
import {
  booleanCell,
  EMPTY_CELL,
  formulaCell,
  hasContent,
  numberCell,
  patternOf,
  rawCell,
  readCell,
  rulesOf,
  settingsOf,
  shownText,
  textCell,
  todayOf,
  typedCell,
  writeCells,
} from '../book';
import { gridGiven, type RangeHandle, textOf, WrongArguments } from '../handles';
import { messages } from '../messages';
import { isAccepted } from '../rules';
import { type Methods, read, type Script, write } from '../runtime';

const LONGEST_TEXT = 50_000;

/** Rows of as many cells as the range has, or Google's sentence (contract 18). */
export function gridFor({ area }: RangeHandle, value: unknown): readonly (readonly unknown[])[] {
  const rows = gridGiven(value);
  if (rows.length !== area.rows) throw new Error(messages.rowsDiffer(rows.length, area.rows));
  const other = rows.find((row) => row.length !== area.columns);
  if (other) throw new Error(messages.columnsDiffer(other.length, area.columns));
  return rows;
}

/** What was read as a formula may be written back; any other must be one that every locale reads alike. */
const formulaToWrite = (script: Script, text: string): string => script.formulasRead.get(text) ?? engineFormula(text);

/** Contract 14: what is written is typed, in the file's locale; a formula is not, and is no one's text. */
function typedValue(script: Script, value: unknown, pattern: string): Typed | null {
  const { book } = script;
  if (typeof value === 'boolean') return { is: 'boolean', value };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { is: 'number', value, pattern: '' } : { is: 'text', text: '#NUM!' };
  }
  if (value instanceof Date) {
    const serial = serialOfInstant(value.getTime(), settingsOf(book).timeZone);
    return { is: 'number', value: serial, pattern: rulesOf(book).datePattern };
  }
  if (value === null || value === undefined || value === '') return null;
  const text = textOf(value);
  if (text.length > LONGEST_TEXT)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (text.startsWith("'")) return { is: 'text', text: text.slice(1) };
  if (pattern === '@') return { is: 'text', text };
  if (isFormula(text)) return null;
  const understood = typed(text, rulesOf(book), todayOf(book, script.now()));
  if (script.textsReadIn === 'any locale' && understood.is === 'text' && isReadElsewhere(text)) {
    throw new Error(
      `Text refused by the preview (contract 35): a file of another locale reads it, write it after an apostrophe: ${text}`,
    );
  }
  if (understood.is === 'text' && /^[+\-@\t\r]./.test(text)) {
    throw new Error(
      `Text refused by the preview (contract 14): it may be read as a formula, write it after an apostrophe: ${text}`,
    );
  }
  return understood;
}

function cellFor(script: Script, range: RangeHandle, row: number, column: number, value: unknown): ICellData | null {
  const standing = rawCell(script.book, range.sheet, row, column);
  if (!standing && (value === '' || value === null || value === undefined)) return null;
  const pattern = patternOf(script.book, standing);
  const understood = typedValue(script, value, pattern);
  if (!isAccepted(script, range, row, column, understood)) return null;
  if (typeof value === 'string' && understood === null && isFormula(value))
    return formulaCell(formulaToWrite(script, value));
  if (!understood) return EMPTY_CELL;
  if (understood.is === 'boolean') return booleanCell(understood.value);
  if (understood.is === 'text') return textCell(understood.text);
  // A day written into a cell of text becomes a day; every other format of hers stays.
  const isDayInText = value instanceof Date && pattern === '@';
  return isDayInText ? numberCell(understood.value, understood.pattern) : typedCell(understood, pattern);
}

function writeGrid(script: Script, range: RangeHandle, at: (i: number, j: number) => unknown): RangeHandle {
  const cells = gridOf(range.area, (row, column, i, j) => cellFor(script, range, row, column, at(i, j)));
  writeCells(script.book, range.sheet, range.area, (_row, _column, i, j) => cells[i]?.[j] ?? null);
  return range;
}

function writeFormulas(script: Script, range: RangeHandle, at: (i: number, j: number) => unknown): RangeHandle {
  const cells = gridOf(range.area, (_row, _column, i, j) => {
    const text = textOf(at(i, j));
    return text === '' ? EMPTY_CELL : formulaCell(formulaToWrite(script, text.startsWith('=') ? text : `=${text}`));
  });
  writeCells(script.book, range.sheet, range.area, (_row, _column, i, j) => cells[i]?.[j] ?? null);
  return range;
}

export function clearContent({ book }: Script, range: RangeHandle): RangeHandle {
  writeCells(book, range.sheet, range.area, (row, column) =>
    hasContent(rawCell(book, range.sheet, row, column)) ? EMPTY_CELL : null,
  );
  return range;
}

function formulaAt(script: Script, { sheet }: RangeHandle, row: number, column: number): string {
  const { book } = script;
  const formula = rawCell(book, sheet, row, column)?.f;
  if (!formula) return '';
  const shown = shownFormula(formula, script.formulaReading, rulesOf(book).decimal);
  script.formulasRead.set(shown, formula);
  return shown;
}

const first = ({ sheet, area }: RangeHandle) => [sheet, area.row, area.column] as const;

export const rangeValueMethods: Methods<RangeHandle> = {
  getValue: read(({ book }, range) => readCell(book, rawCell(book, ...first(range)))),
  getValues: read(({ book }, { sheet, area }) =>
    gridOf(area, (row, column) => readCell(book, rawCell(book, sheet, row, column))),
  ),
  getDisplayValue: read(({ book }, range) => shownText(book, rawCell(book, ...first(range)))),
  getDisplayValues: read(({ book }, { sheet, area }) =>
    gridOf(area, (row, column) => shownText(book, rawCell(book, sheet, row, column))),
  ),
  getFormula: read((script, range) => formulaAt(script, range, range.area.row, range.area.column)),
  getFormulas: read((script, range) => gridOf(range.area, (row, column) => formulaAt(script, range, row, column))),
  isBlank: read(({ book }, { sheet, area }) =>
    gridOf(area, (row, column) => hasContent(rawCell(book, sheet, row, column))).every((row) => !row.some(Boolean)),
  ),
  setValue: write((script, range, value: unknown) => {
    if (Array.isArray(value)) throw new WrongArguments();
    return writeGrid(script, range, () => value);
  }),
  setValues: write((script, range, values: unknown) => {
    const rows = gridFor(range, values);
    return writeGrid(script, range, (i, j) => rows[i]?.[j]);
  }),
  setFormula: write((script, range, formula: unknown) => writeFormulas(script, range, () => formula)),
  setFormulas: write((script, range, formulas: unknown) => {
    const rows = gridFor(range, formulas);
    return writeFormulas(script, range, (i, j) => rows[i]?.[j]);
  }),
  clearContent: write(clearContent),
};
