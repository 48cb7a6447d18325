import { columnIndex, columnName, LAST_COLUMN, LAST_ROW, outsideQuotes } from '../../notation';

/** Functions added after the first .xlsx files: the file format names them with a prefix, or other programs answer #NAME?. */
const NEWER = [
  'AGGREGATE|BITAND|BITOR|BITXOR|CEILING\\.MATH|CONCAT|COVARIANCE\\.[PS]|DAYS|FLOOR\\.MATH|FORMULATEXT|IFNA|IFS|ISFORMULA',
  'ISOWEEKNUM|MAXIFS|MINIFS|NUMBERVALUE|PERCENTILE\\.(?:EXC|INC)|QUARTILE\\.(?:EXC|INC)|RANK\\.(?:AVG|EQ)|SHEETS?|STDEV\\.[PS]',
  'SWITCH|TEXTJOIN|UNICHAR|UNICODE|VAR\\.[PS]|XOR|XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|LAMBDA',
  'TEXTBEFORE|TEXTAFTER|TEXTSPLIT|VSTACK|HSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|TOCOL|TOROW',
].join('|');
const NEWER_CALL = new RegExp(`(?<![A-Z0-9_.])(${NEWER})(?=\\()`, 'gi');

/** "=IFNA(A1,0)" → "_xlfn.IFNA(A1,0)": how a formula stands in a file. */
export function formulaForFile(formula: string): string {
  const bare = formula.replace(/^=/, '');
  return outsideQuotes(bare, (piece) =>
    // Univer writes the list range of a validation as [unit]Tab!A1:A3.
    piece.replace(/\[[\w-]+\](?=[\w']|$)/g, '').replace(NEWER_CALL, (name) => `_xlfn.${name.toUpperCase()}`),
  );
}

/** "_xlfn._xlws.SORT(A1:A3)" → "=SORT(A1:A3)". */
export const formulaFromFile = (text: string): string =>
  `=${outsideQuotes(text, (piece) => piece.replace(/_xl(?:fn|ws|udf)\./g, ''))}`;

/**
 * Another file ([1]Tab!A1), a table's column (Sales[Amount]), or a function only Google has, which it exports under this made-up
 * name: the engine knows none of them, so that the value last seen is kept instead.
 */
export const isBeyondEngine = (formula: string): boolean =>
  /\[|DUMMYFUNCTION\(/.test(formula.replace(/"(?:[^"]|"")*"/g, ''));

const REFERENCE = /(?<![\p{L}\d_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\d_.(!])/gu;
const WHOLE_COLUMNS = /(?<![\p{L}\d_.$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\d_.(!$])/gu;
const WHOLE_ROWS = /(?<![\p{L}\d_.$:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\d_.(!])/gu;

const movedColumn = (dollar: string, letters: string, by: number): string | undefined => {
  const column = columnIndex(letters) + (dollar ? 0 : by);
  return column < 0 || column > LAST_COLUMN ? undefined : dollar + columnName(column);
};

const movedRow = (dollar: string, digits: string, by: number): string | undefined => {
  const row = Number(digits) - 1 + (dollar ? 0 : by);
  return row < 0 || row > LAST_ROW ? undefined : `${dollar}${row + 1}`;
};

/**
 * A shared formula as it reads `rows` lower and `columns` further right: "=$A1&B$2" moved by 1 and 1 is "=$A2&C$2".
 * What leaves the sheet becomes #REF!, as when copying a cell.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const joined = (first: string | undefined, between: string, second: string | undefined): string =>
    first === undefined || second === undefined ? '#REF!' : first + between + second;
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(WHOLE_COLUMNS, (_, dollar1, letters1, dollar2, letters2) =>
        joined(movedColumn(dollar1, letters1, columns), ':', movedColumn(dollar2, letters2, columns)),
      )
      .replace(WHOLE_ROWS, (_, dollar1, digits1, dollar2, digits2) =>
        joined(movedRow(dollar1, digits1, rows), ':', movedRow(dollar2, digits2, rows)),
      )
      .replace(REFERENCE, (_, dollar1, letters, dollar2, digits) =>
        joined(movedColumn(dollar1, letters, columns), '', movedRow(dollar2, digits, rows)),
      ),
  );
}

/** "=Tab!A1:A3" → "=Tab!$A$1:$A$3": the list of a drop-down is the same for every cell of its range, in the file only when it is absolute. */
export const anchoredFormula = (formula: string): string =>
  outsideQuotes(formula, (piece) =>
    piece.replace(REFERENCE, (_, _dollar1, letters: string, _dollar2, digits: string) => `$${letters}$${digits}`),
  );
