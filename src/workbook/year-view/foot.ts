import { type Quarter, quarters } from '../../domain/time';
import { signLegend } from '../../domain/year-view';
import { call, cell, type Expression, pair, range, sum } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { type Cell, formula, text } from '../cells';
import type { YearViewColumns } from './columns';
import { plainRow } from './own-row';
import { plannedIn, sumOfTotals, totalCells } from './plan-totals';
import { FOOT_ROWS } from './rows';
import type { YearViewSource } from './source';

type Foot = { readonly index: number; readonly row: number };

/** `row` is where the foot row stands in the tab: the totals of the plan for its quarter stand hidden in it. */
export function footRow(columns: YearViewColumns, { index, row }: Foot, source: YearViewSource): readonly Cell[] {
  const { words, plan, year, totals = [] } = source;
  const { retroplanning } = words;
  const [key, sign] = signLegend[index] ?? [];
  const weeks = key === undefined ? [] : [text(sign ?? ''), null, text(retroplanning.signs[key])];
  const planned = (quarter: Quarter): Expression => plannedIn(quarter, plan.fields, undefined);
  const there = quarters.filter((quarter) => plan.fields.has(`q${quarter}`));
  if (index === 0) return plainRow(columns, { visible: [text(retroplanning.budget)], weeks });
  const quarter = there[index - 1];
  if (index < FOOT_ROWS - 1) {
    if (quarter === undefined) return plainRow(columns, { visible: [], weeks });
    const among = sumOfTotals(columns, row, totals);
    const amount = among === undefined ? planned(quarter) : pair(planned(quarter), '-', among);
    const visible = [text(sayQuarter(words.idiom.speech, year.first, quarter)), formula(amount)];
    const hidden = totalCells(columns, quarter, totals, plan.fields);
    return plainRow(columns, { visible, weeks, hidden });
  }
  const amounts = range(cell(2, row - FOOT_ROWS + 2), cell(2, row - 1));
  const [first, ...others] = there.map(planned);
  const all = first === undefined ? undefined : sum(first, ...others);
  const total = all === undefined ? null : formula(totals.length === 0 ? all : call('SUM', amounts));
  return plainRow(columns, { visible: [text(retroplanning.total), total], weeks });
}
