import { addsUp, type Calculation, type FigureName, figureOf, figuresOf, rowOfFigure } from '../../domain/kpi';
import {
  ANY_NUMBER,
  type CellReference,
  call,
  cell,
  type Expression,
  expressionOf,
  grouped,
  named,
  pair,
  range,
  sum,
} from '../../formula';
import type { KpiTexts } from '../../languages/content/kpi-texts';
import {
  amounts,
  HEAD_ROW,
  type KpiColumn,
  type KpiHelper,
  type Layout,
  MONTHS,
  type Month,
  marks,
  names,
  PLACE_ROW,
  places,
  thisYear,
  totals,
  yearBefore,
} from './columns';

/** All that the formulas of one KPI's row are written from. */
export type KpiContext = {
  readonly row: number;
  readonly calculation: Calculation;
  readonly texts: KpiTexts;
  readonly layout: Layout;
};

/** A row no file has: what INDEX then gives is an error, and its KPI is blank. */
const NOWHERE = 99_999;

/** A column she has deleted is looked for where nothing stands. */
const columnOf = ({ layout }: KpiContext, key: string | undefined): number => layout.get(key ?? '') ?? NOWHERE % 10_000;

export const own = (context: KpiContext, key: string | undefined): CellReference =>
  cell(columnOf(context, key), context.row, 'column');
const headOf = (context: KpiContext, month: Month): CellReference => cell(columnOf(context, month), HEAD_ROW, 'both');
const helper = (context: KpiContext, key: KpiHelper): CellReference => own(context, key);

/** Where a figure stands in its tab, however that is sorted. */
export const figurePlaceFormula = (figure: FigureName): Expression =>
  call('IFERROR', call('MATCH', rowOfFigure(figure).name, named(names.figureKeys), 0), NOWHERE);

/** Where the figures of a month stand: its first day is in the head above. */
export const monthPlaceFormula = (head: CellReference): Expression =>
  call('IFERROR', call('MATCH', head, named(names.months), 0), NOWHERE);

const signs = { sum: '+', difference: '-', product: '*', ratio: '/' } as const;

/** A calculation with something for each of its figures, in the order of `figuresOf`. */
function written(calculation: Calculation, amountOf: (figure: FigureName) => Expression): Expression {
  switch (calculation.is) {
    case 'figure':
      return amountOf(calculation.figure);
    case 'number':
      return expressionOf(calculation.number);
    default: {
      const [one, other] = calculation.of.map((part) => {
        const inner = written(part, amountOf);
        return inner.is === 'pair' ? grouped(inner) : inner;
      });
      return pair(one ?? '', signs[calculation.is], other ?? '');
    }
  }
}

/** A figure alone is taken as a number too: a text in its cell makes the KPI blank, and is not shown as its value. */
const asNumber = (expression: Expression): Expression =>
  expression.is === 'pair' ? expression : pair(expression, '*', 1);

/** Undefined of the first that the tabs have: nothing stands where that is looked for. */
const monthBefore = (month: Month): Month | undefined => inTime[inTime.indexOf(month) - 1];
const inTime: readonly Month[] = [...yearBefore, ...thisYear];

/** What a figure was in a month of its tab: of one that nobody types, what it is the product of. */
function figureIn(context: KpiContext, index: number, month: Month): readonly Expression[] {
  const figure = figuresOf(context.calculation)[index] ?? 'visits';
  const { productOf } = figureOf(figure);
  const at = productOf === undefined ? [own(context, places[index])] : productOf.map(figurePlaceFormula);
  const meant = rowOfFigure(figure).isBefore ? monthBefore(month) : month;
  const place = cell(columnOf(context, meant), PLACE_ROW, 'row');
  return at.map((row) => call('INDEX', named(names.figures), row, place));
}

const isNoneBlank = (parts: readonly Expression[]): Expression => {
  const [first = expressionOf(true), ...others] = parts.map((part) => pair(part, '<>', ''));
  return others.length === 0 ? first : call('AND', first, ...others);
};

const productOfAll = (parts: readonly Expression[]): Expression => {
  const [first = expressionOf(1), second = expressionOf(1)] = parts;
  return pair(first, '*', second);
};

/** What one of its figures was in a month of this year; blank where nobody has said, or where what stands there is no number. */
export function amountFormula(context: KpiContext, index: number, month: Month): Expression {
  const parts = figureIn(context, index, month);
  return call('IFERROR', call('IF', isNoneBlank(parts), productOfAll(parts), ''), '');
}

/** What the KPI came to in a month; blank where a figure of it is, or where nothing can be divided. */
export function monthFormula(context: KpiContext, month: Month): Expression {
  const { calculation } = context;
  const keys = figuresOf(calculation);
  const nth = thisYear.indexOf(month);
  const partsOf = (figure: FigureName): readonly Expression[] => {
    const index = keys.indexOf(figure);
    return nth < 0 ? figureIn(context, index, month) : [own(context, amounts(index)[nth])];
  };
  const amountOf = (figure: FigureName): Expression => {
    const parts = partsOf(figure);
    return parts.length === 1 ? (parts[0] ?? expressionOf('')) : grouped(productOfAll(parts));
  };
  const isKnown = isNoneBlank(keys.flatMap(partsOf));
  return call('IFERROR', call('IF', isKnown, asNumber(written(calculation, amountOf)), ''), '');
}

export const between = (context: KpiContext, keys: readonly string[]): Expression =>
  range(own(context, keys[0]), own(context, keys[keys.length - 1]));

/** The first day of a month in which all its figures are entered, be they 0 and without a result; or in which she says herself what it was. */
export function markFormula(context: KpiContext, month: Month): Expression {
  const nth = thisYear.indexOf(month);
  const entered = isNoneBlank(figuresOf(context.calculation).map((_, index) => own(context, amounts(index)[nth])));
  const isSaid = pair(call('COUNTIFS', own(context, month), ANY_NUMBER), '>', 0);
  return call('IF', call('OR', entered, isSaid), headOf(context, month), '');
}

/** What a figure comes to in the months of this year that count. */
export function totalFormula(context: KpiContext, index: number): Expression | undefined {
  const key = figuresOf(context.calculation)[index];
  if (key === undefined) return undefined;
  const all = between(context, amounts(index));
  const inMonth = (day: KpiHelper) =>
    call('INDEX', all, 1, call('MATCH', helper(context, day), between(context, marks), 0));
  const amount = {
    sum: call('SUMIFS', all, between(context, marks), '>0'),
    first: inMonth('first'),
    last: inMonth('latest'),
  }[figureOf(key).together];
  return whereKnown(context, amount);
}

const whereKnown = (context: KpiContext, value: Expression): Expression =>
  call('IF', pair(helper(context, 'count'), '=', 0), '', value);

/** What the KPI has come to since the year began: of a rate that of the sums, and not the mean of the months'. */
function toDate(context: KpiContext): Expression {
  const { calculation } = context;
  const keys = figuresOf(calculation);
  const totalOf = (figure: FigureName): Expression => own(context, totals[keys.indexOf(figure)]);
  return call('IFERROR', asNumber(written(calculation, totalOf)), '');
}

/** Its value in the month that begins on a day, among those of a year. */
function valueIn(context: KpiContext, months: readonly Month[], day: Expression): Expression {
  const [first = 'month1', last = first] = [months[0], months[months.length - 1]];
  const heads = range(headOf(context, first), headOf(context, last));
  return call('INDEX', between(context, months), 1, call('MATCH', day, heads, 0));
}

/** The first day of the month so many months before the latest. */
const earlier = (context: KpiContext, months: number): Expression =>
  sum(call('EOMONTH', helper(context, 'latest'), -months - 1), 1);

/** Before the first month of the year comes the last one of the year before. */
function before(context: KpiContext): Expression {
  const day = earlier(context, 1);
  const inYearBefore = call('IFERROR', valueIn(context, yearBefore, day), '');
  return whereKnown(context, call('IFERROR', valueIn(context, thisYear, day), inYearBefore));
}

/** 1 where more is better, -1 where less is, else 0: what she chose in its cell decides. */
function sense(context: KpiContext): Expression {
  const said = own(context, 'direction');
  const { up, down } = context.texts.directions;
  return call('IF', pair(said, '=', up), 1, call('IF', pair(said, '=', down), -1, 0));
}

function gap(context: KpiContext): Expression {
  const [current, expected] = [helper(context, 'current'), helper(context, 'expected')];
  const isUnknown = call('OR', pair(current, '=', ''), pair(expected, '=', ''));
  // A target that is a text is told by the check, and is no error here.
  return call('IFERROR', call('IF', isUnknown, '', pair(current, '-', expected)), '');
}

/** Up to a tenth off the target is to be watched; further, it is off. Our own measure: hers is the target. */
const WATCHED = 10;

function state(context: KpiContext): Expression {
  const { onTrack, atRisk, off, noData } = context.texts.states;
  const [missed, expected] = [own(context, 'gap'), helper(context, 'expected')];
  const better = pair(missed, '*', sense(context));
  const size = call('MAX', expected, pair(0, '-', expected));
  const isNear = pair(pair(better, '*', WATCHED), '>=', pair(0, '-', size));
  const held = call('IF', pair(better, '>=', 0), onTrack, call('IF', isNear, atRisk, off));
  const isOpen = call('OR', pair(missed, '=', ''), pair(sense(context), '=', 0));
  return call('IF', pair(helper(context, 'current'), '=', ''), noData, call('IF', isOpen, '', held));
}

/** What each column holds that is calculated; undefined for what is written, or hers. */
export function kpiFormula(context: KpiContext, column: KpiColumn): Expression | undefined {
  const latest = helper(context, 'latest');
  switch (column) {
    case 'toDate':
      return toDate(context);
    case 'last':
      return whereKnown(context, valueIn(context, thisYear, latest));
    case 'month':
      return whereKnown(context, latest);
    case 'before':
      return before(context);
    case 'lastYear':
      return whereKnown(context, call('IFERROR', valueIn(context, yearBefore, earlier(context, MONTHS)), ''));
    case 'gap':
      return gap(context);
    case 'state':
      return state(context);
    default:
      return undefined;
  }
}

export function kpiHelperFormula(context: KpiContext, column: KpiHelper): Expression | undefined {
  const [target, days] = [own(context, 'target'), between(context, marks)];
  const isSum = addsUp(context.calculation);
  switch (column) {
    case 'first':
      return call('MIN', days);
    case 'latest':
      return call('MAX', days);
    case 'count':
      return call('COUNTIFS', days, '>0');
    case 'current':
      return own(context, isSum ? 'toDate' : 'last');
    case 'expected': {
      const share = pair(pair(target, '*', helper(context, 'count')), '/', MONTHS);
      return call('IF', pair(target, '=', ''), '', isSum ? share : target);
    }
    case 'key':
      return undefined;
  }
}
