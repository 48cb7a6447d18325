import { budgetFieldOf } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { call, type Expression, joined, named, pair } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { amountInFigures, amountSteps, formula, type Placed, shownSymbol, text, withSymbol } from '../cells';
import { MOST_TOTALS, plannedIn, sumOfTotal } from '../year-view';
import { columns, fixed, hidden, rows, span } from './layout';
import type { DashboardSource, Parts } from './source';

/** The quarters that the plan has a column for. */
export const quartersOf = ({ plan }: DashboardSource): readonly Quarter[] =>
  quarters.filter((quarter) => plan.fields.has(budgetFieldOf[quarter]));

/** What totals among the actions show is no money more: a hidden cell for each of them. */
const totalCells = ({ plan, totals = [] }: DashboardSource, quarter: Quarter): readonly Placed[] =>
  totals.slice(0, MOST_TOTALS).map((total, index) => {
    const amounts = named(`plan_${budgetFieldOf[quarter]}`);
    return [
      rows.objectives + index,
      hidden.totals + quarter - 1,
      formula(sumOfTotal(amounts, total, plan.fields)),
    ] as const;
  });

const planned = ({ plan, totals = [] }: DashboardSource, quarter: Quarter): Expression => {
  const column = hidden.totals + quarter - 1;
  const shown = span(column, rows.objectives, rows.objectives + MOST_TOTALS - 1);
  return plannedIn(quarter, plan.fields, totals.length === 0 ? undefined : shown);
};

/** What may be spent in a quarter; '' where nothing says so. */
const envelopeOf = (quarter: Quarter): Expression =>
  call('IFERROR', call('INDEX', named('budget_envelopes'), quarter), '');

/** "Q3 (juil.–sept.) · ▲ enveloppe 3 750 €": a quarter, and where there is one its envelope, with a sign where more is planned. */
function labelCells(source: DashboardSource, quarter: Quarter, row: number): readonly Placed[] {
  const { says, words, year, currency, hasEnvelopes } = source;
  const name = sayQuarter(words.idiom.speech, year.first, quarter);
  if (!hasEnvelopes) return [[row, columns.label, text(name)]];
  const column = hidden.envelopes + quarter - 1;
  const at = (step: (typeof amountSteps)[number]): Expression => fixed(rows.money + amountSteps.indexOf(step), column);
  const envelope = envelopeOf(quarter);
  const amount = withSymbol(at('shown'), shownSymbol(currency), words.conventions.isCurrencyLast);
  const over = fixed(rows.money + amountSteps.length, column);
  const sign = call('IF', pair(over, '=', ''), '', '▲ ');
  const isOver = call(
    'IF',
    pair(fixed(row, columns.value), '>', envelope),
    ` ${words.idiom.speech.quarter(quarter)}`,
    '',
  );
  return [
    [
      row,
      columns.label,
      formula(call('IF', pair(envelope, '=', ''), name, joined(`${name} · `, sign, says.envelope, amount))),
    ],
    ...amountInFigures(call('IF', pair(envelope, '=', ''), 0, envelope), says.thousands, at).map(
      ([step, it]): Placed => [rows.money + amountSteps.indexOf(step), column, formula(it)],
    ),
    [row, hidden.quarterNames, text(name)],
    [over.row, over.column, formula(call('IF', pair(envelope, '=', ''), '', isOver))],
  ];
}

/** " Enveloppe dépassée : Q3." where a quarter is. */
export function overSaid(source: DashboardSource): Expression | string {
  if (!source.hasEnvelopes) return '';
  const [first, ...others] = quartersOf(source).map((quarter) =>
    fixed(rows.money + amountSteps.length, hidden.envelopes + quarter - 1),
  );
  if (first === undefined) return '';
  const [before, after] = source.says.over;
  const names = joined(first, ...others);
  return call('IF', pair(names, '=', ''), '', joined(before, names, after));
}

/** What is planned in each quarter of the fiscal year, and in all of it. */
export function moneyCells({ source }: Parts): readonly Placed[] {
  const { says } = source;
  return [
    [rows.money, columns.label, text(says.money)],
    [rows.money, columns.value, text(says.amount)],
    ...quartersOf(source).flatMap((quarter, index): readonly Placed[] => [
      ...labelCells(source, quarter, rows.quarters + index),
      [rows.quarters + index, columns.value, formula(planned(source, quarter))],
      ...totalCells(source, quarter),
    ]),
    [rows.total, columns.label, text(says.total)],
    [rows.total, columns.value, formula(call('SUM', span(columns.value, rows.quarters, rows.total - 1)))],
  ];
}
