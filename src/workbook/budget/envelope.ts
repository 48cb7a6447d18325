import { quarters } from '../../domain/time';
import { call, type Expression, firstOf, named, pair, sum } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { formula, type Placed, text } from '../cells';
import {
  columns,
  fixed,
  lastMonth,
  MONTHS,
  monthCell,
  monthColumn,
  quarterCell,
  rows,
  span,
  typedPlaces,
} from './layout';
import type { BudgetSource, Parts } from './source';

const MONTHS_OF_QUARTER = 3;
const NO_NUMBER = 1_000_000_000_000;

const inCents = (amount: Expression): Expression => call('INT', nearest(pair(amount, '*', 100)));
/** What an amount comes to; '' where nothing stands, or what is no number from 0 on. */
const ofAmount = (amount: Expression, then: Expression): Expression =>
  call('IFERROR', unlessBlank(amount, call('IF', pair(amount, '=', call('MAX', 0, amount)), then, '')), '');
/** In cents, as the domain has amounts. */
const cents = (amount: Expression): Expression => ofAmount(amount, inCents(amount));
/** Half a unit more: INT of it is the nearest whole number. */
export const nearest = (amount: Expression): Expression => sum(amount, pair(1, '/', 2));
/** What nobody says stays blank. */
export const unlessBlank = (said: Expression, value: Expression): Expression =>
  call('IF', pair(said, '=', ''), '', value);

/** The amount of the year in cents, the row of the figure of revenue, and the weights of the whole year. */
const yearCents = fixed(rows.year, quarterCell('cents', 0).column);
const revenueRow = fixed(rows.year, quarterCell('filled', 0).column);
const weights = span(monthColumn('weight'), rows.months, lastMonth);

/** What came in a quarter, once all its months have a figure: a part of it would pass for the whole. */
function actualCells(index: number, isTyped: boolean): readonly Placed[] {
  const filled = quarterCell('filled', index);
  const first = rows.months + index * MONTHS_OF_QUARTER;
  const months = span(monthColumn('revenue'), first, first + MONTHS_OF_QUARTER - 1);
  const actual = call('IF', pair(filled, '=', MONTHS_OF_QUARTER), call('SUM', months), '');
  return [
    [filled.row, filled.column, formula(call('COUNTIFS', months, `>-${NO_NUMBER}`))],
    ...(isTyped ? [] : [[filled.row, columns.actual, formula(actual)] as const]),
  ];
}

/** The figure of revenue by month, blank where it is. */
const revenueCells = (): readonly Placed[] =>
  Array.from({ length: MONTHS }, (_, index): Placed => {
    const month = call('MATCH', monthCell('day', index), named('figures_months'), 0);
    const came = call('INDEX', named('figures'), revenueRow, month);
    const shown = call('IFERROR', call('IF', pair(came, '=', ''), '', came), '');
    return [rows.months + index, monthColumn('revenue'), formula(shown)];
  });

/** What may be spent, by what the cell of its mode says. */
function envelope({ modes }: BudgetSource['says'], index: number): Expression {
  const row = rows.quarters + index;
  const [mode, byHand] = [fixed(row, columns.mode), fixed(row, columns.byHand)];
  const upTo = quarterCell('upTo', index);
  const part = index === 0 ? upTo : pair(upTo, '-', quarterCell('upTo', index - 1));
  const [share, revenue] = [quarterCell('share', index), quarterCell('revenue', index)];
  const ofRevenue = pair(call('INT', nearest(pair(revenue, '*', share))), '/', 100);
  const isUnsaid = call('OR', pair(share, '=', ''), pair(revenue, '=', ''));
  return firstOf(
    [
      [pair(mode, '=', modes.fixed), unlessBlank(yearCents, pair(part, '/', 100))],
      [pair(mode, '=', modes.share), call('IF', isUnsaid, '', ofRevenue)],
      [pair(mode, '=', modes['by-hand']), ofAmount(byHand, pair(inCents(byHand), '/', 100))],
    ],
    '',
  );
}

function helperCells(index: number): readonly Placed[] {
  const row = rows.quarters + index;
  const [share, forecast, actual] = [columns.share, columns.forecast, columns.actual].map((it) => fixed(row, it));
  if (share === undefined || forecast === undefined || actual === undefined) return [];
  // A share of more than the whole, or of less than nothing, is none.
  const said = call('IF', pair(share, '=', call('MEDIAN', 0, 1, share)), pair(share, '*', 1), '');
  const until = span(monthColumn('weight'), rows.months, rows.months + (index + 1) * MONTHS_OF_QUARTER - 1);
  const passed = pair(call('SUM', until), '/', call('SUM', weights));
  const made = [
    ['share', unlessBlank(share, call('IFERROR', said, ''))],
    ['revenue', call('IF', pair(cents(actual), '=', ''), cents(forecast), cents(actual))],
    ['upTo', unlessBlank(yearCents, call('INT', nearest(pair(yearCents, '*', passed))))],
    ['cents', cents(fixed(row, columns.envelope))],
  ] as const;
  return [...made.map(([name, it]): Placed => [row, quarterCell(name, 0).column, formula(it)])];
}

/** The row of a quarter: what is not hers to type. */
function quarterRow({ source }: Parts, index: number): readonly Placed[] {
  const { says, words, year, typed, hasFigures } = source;
  const row = rows.quarters + index;
  return [
    [row, columns.label, text(sayQuarter(words.idiom.speech, year.first, quarters[index] ?? 1))],
    ...(hasFigures ? actualCells(index, typed.has(`actual${index + 1}`)) : []),
    [row, columns.envelope, formula(envelope(says, index))],
    ...helperCells(index),
  ];
}

/** The envelope by quarter, with the cells she has typed in as they are. */
export function envelopeCells(parts: Parts): readonly Placed[] {
  const { says, typed, hasFigures } = parts.source;
  const indexes = quarters.map((_, index) => index);
  const [first, ...others] = indexes.map((index) => fixed(rows.quarters + index, columns.envelope));
  if (first === undefined) return [];
  const areBlank = call('AND', pair(first, '=', ''), ...others.map((it) => pair(it, '=', '')));
  const revenue = call('IFERROR', call('MATCH', 'revenue', named('figures_keys'), 0), 0);
  return [
    ...says.envelope.map((head, index): Placed => [rows.envelope, columns.label + index, text(head)]),
    ...typedPlaces.flatMap(([key, row, column]): readonly Placed[] => {
      const cell = typed.get(key);
      return cell === undefined ? [] : [[row, column, cell]];
    }),
    ...indexes.flatMap((index) => quarterRow(parts, index)),
    [rows.year, columns.label, text(says.year)],
    [rows.year, columns.envelope, formula(call('IF', areBlank, '', call('SUM', first, ...others)))],
    [rows.year, yearCents.column, formula(cents(fixed(rows.year, columns.fixed)))],
    ...(hasFigures ? [[rows.year, revenueRow.column, formula(revenue)] as const, ...revenueCells()] : []),
  ];
}
