import { type FigureName, figureOf, type NamedFigure, rowOfFigure, type Together } from './figures';

type Joined = 'sum' | 'difference' | 'product' | 'ratio';

/** How a KPI is calculated from figures: "revenue less spend, divided by spend". */
export type Calculation =
  | { readonly is: 'figure'; readonly figure: FigureName }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: Joined; readonly of: readonly [Calculation, Calculation] };

const calculationOf = (part: Calculation | FigureName | number): Calculation =>
  typeof part === 'number'
    ? { is: 'number', number: part }
    : typeof part === 'string'
      ? { is: 'figure', figure: part }
      : part;

type Part = Calculation | FigureName | number;
const made =
  (is: Joined) =>
  (one: Part, other: Part): Calculation => ({ is, of: [calculationOf(one), calculationOf(other)] });

export const figure = (key: FigureName): Calculation => ({ is: 'figure', figure: key });
export const sum = made('sum');
export const difference = made('difference');
export const product = made('product');
/** The first divided by the second. */
export const ratio = made('ratio');

/** The figures a calculation is made of, each once, in the order they are met. */
export function figuresOf(calculation: Calculation): readonly FigureName[] {
  switch (calculation.is) {
    case 'figure':
      return [calculation.figure];
    case 'number':
      return [];
    default:
      return [...new Set(calculation.of.flatMap(figuresOf))];
  }
}

/** The figures that somebody has to enter for it, by the names of their rows: of one that is itself calculated those it is made of. */
export const figuresNeeded = (calculation: Calculation): readonly NamedFigure[] => [
  ...new Set(
    figuresOf(calculation).flatMap((key): readonly NamedFigure[] => figureOf(key).productOf ?? [rowOfFigure(key).name]),
  ),
];

/** Whether its months add up to its year: orders do, and calls and letters together; a rate or a number of subscribers does not. */
export function addsUp(calculation: Calculation): boolean {
  switch (calculation.is) {
    case 'figure':
      return figureOf(calculation.figure).together === 'sum';
    case 'sum':
    case 'difference':
      return calculation.of.every(addsUp);
    default:
      return false;
  }
}

/** What a figure came to; undefined where nobody has said. */
type Amounts = (figure: FigureName) => number | undefined;

/** The same for what is calculated from others as well: nobody types positions times impressions. */
const withProducts =
  (amounts: Amounts): Amounts =>
  (key) => {
    const { productOf } = figureOf(key);
    if (productOf === undefined) return amounts(key);
    const [one, other] = productOf.map(amounts);
    return one === undefined || other === undefined ? undefined : one * other;
  };

function calculated(calculation: Calculation, amounts: Amounts): number {
  switch (calculation.is) {
    case 'figure':
      return amounts(calculation.figure) ?? Number.NaN;
    case 'number':
      return calculation.number;
    default: {
      const [one, other] = calculation.of.map((part) => calculated(part, amounts)) as [number, number];
      switch (calculation.is) {
        case 'sum':
          return one + other;
        case 'difference':
          return one - other;
        case 'product':
          return one * other;
        case 'ratio':
          return one / other;
      }
    }
  }
}

/** What a KPI comes to; undefined where a figure is missing or what it is divided by is zero: never 0, and never an error. */
export function resultOf(calculation: Calculation, amounts: Amounts): number | undefined {
  const value = calculated(calculation, withProducts(amounts));
  return Number.isFinite(value) ? value : undefined;
}

const together: { readonly [T in Together]: (values: readonly number[]) => number | undefined } = {
  sum: (values) => (values.length === 0 ? undefined : values.reduce((all, value) => all + value, 0)),
  first: (values) => values[0],
  last: (values) => values[values.length - 1],
};

/**
 * Whether a month counts: somebody has entered each of its figures, and 0 is a figure. Its own result may still be nothing, where that
 * divides by zero: the latest month is the last one that counts, with a result or without.
 */
export function isEntered(calculation: Calculation, amounts: Amounts): boolean {
  const all = withProducts(amounts);
  return figuresOf(calculation).every((key) => all(key) !== undefined);
}

/**
 * What a KPI comes to over several months, from the figures of each in order: a ratio is that of the sums, not the mean of the months'
 * ratios. Only months with all its figures count, so that no order counts whose visits nobody has entered.
 *
 * 40 orders of 1,000 visits in January, 10 of 100 in February: 50 of 1,100 are 4.5 %, and not 7 %. 100 €, 300 € and 100 € spent on 10, 0
 * and 10 conversions: 500 € for 20 are 25 € each.
 */
export function resultOver(calculation: Calculation, months: readonly Amounts[]): number | undefined {
  const counted = months.filter((amounts) => isEntered(calculation, amounts)).map(withProducts);
  const over: Amounts = (key) => together[figureOf(key).together](counted.flatMap((amounts) => amounts(key) ?? []));
  const value = calculated(calculation, over);
  return Number.isFinite(value) ? value : undefined;
}
