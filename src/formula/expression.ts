import type { Arguments, FunctionName } from './functions';

/** What of a reference stays when its formula is copied elsewhere: $B7, B$7, $B$7, B7. */
type Fixed = 'column' | 'row' | 'both' | 'neither';

export type CellReference = {
  readonly is: 'cell';
  readonly column: number;
  readonly row: number;
  readonly fixed: Fixed;
  /** Of another tab. */
  readonly tab?: string;
};

export type Call = { readonly is: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

export type Sign = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** A formula as a value: what is looked at, called and joined, whatever it will be written like. */
export type Expression =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  /** A named range. */
  | { readonly is: 'name'; readonly name: string }
  | CellReference
  /** From one cell to another; their places may be looked up by INDEX. */
  | { readonly is: 'range'; readonly first: CellReference | Call; readonly last: CellReference | Call }
  | Call
  | { readonly is: 'pair'; readonly sign: Sign; readonly one: Expression; readonly other: Expression }
  | { readonly is: 'negative'; readonly of: Expression }
  /** In brackets, whether they are needed or not. */
  | { readonly is: 'grouped'; readonly inner: Expression };

/** What formulas are built from: a plain value stands for itself. */
export type Part = Expression | string | number | boolean;

export const expressionOf = (part: Part): Expression =>
  typeof part === 'object' ? part : { is: 'value', value: part };

/** What COUNTIFS counts numbers by: none is smaller, and a blank or a text is none. */
export const ANY_NUMBER = '>-1000000000000000';

export const named = (name: string): Expression => ({ is: 'name', name });

/** cell(2, 7, 'column') is $B7. */
export const cell = (column: number, row: number, fixed: Fixed = 'neither'): CellReference => ({
  is: 'cell',
  column,
  row,
  fixed,
});

export const ofTab = (tab: string, reference: CellReference): CellReference => ({ ...reference, tab });

export const range = (first: CellReference | Call, last: CellReference | Call): Expression => ({
  is: 'range',
  first,
  last,
});

/** call('IF', found, 1, 0); how many arguments there must be is known of each function. */
export const call = <Name extends FunctionName>(name: Name, ...args: Arguments<Part>[Name]): Call => ({
  is: 'call',
  name,
  args: args.map(expressionOf),
});

/** pair(end, '<', today) */
export const pair = (one: Part, sign: Sign, other: Part): Expression => ({
  is: 'pair',
  sign,
  one: expressionOf(one),
  other: expressionOf(other),
});

const chained =
  (sign: Sign) =>
  (first: Part, ...others: readonly Part[]): Expression =>
    others.reduce<Expression>((left, right) => pair(left, sign, right), expressionOf(first));

/** One text from several: "⚠ "&B7&" j". */
export const joined = chained('&');

export const sum = chained('+');

/** A cell's value as a text, "" for an empty one. */
export const asText = (part: Part): Expression => joined(part, '');

export const negative = (part: Part): Expression => ({ is: 'negative', of: expressionOf(part) });

export const grouped = (part: Part): Expression => ({ is: 'grouped', inner: expressionOf(part) });

/** The first value whose condition is true, else the last: nested IFs. */
export const firstOf = (cases: readonly (readonly [condition: Part, value: Part])[], otherwise: Part): Expression =>
  cases.reduceRight<Expression>(
    (rest, [condition, value]) => call('IF', condition, value, rest),
    expressionOf(otherwise),
  );
