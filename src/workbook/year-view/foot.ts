import { quarters } from '../../domain/time';
import { signLegend } from '../../domain/year-view';
import { call, type Expression, named, pair, sum } from '../../formula';
import { sayQuarter } from '../../languages/words/speech';
import { type Cell, formula, text } from '../cells';
import type { YearViewColumns } from './columns';
import { plainRow } from './own-row';
import { FOOT_ROWS } from './rows';
import type { YearViewSource } from './source';

export function footRow(
  columns: YearViewColumns,
  index: number,
  { words, plan, year }: YearViewSource,
): readonly Cell[] {
  const { retroplanning } = words;
  const [key, sign] = signLegend[index] ?? [];
  const weeks = key === undefined ? [] : [text(sign ?? ''), null, text(retroplanning.signs[key])];
  const planned = (quarter: number): Expression => {
    const amounts = named(`plan_q${quarter}`);
    const all = call('SUM', amounts);
    if (!plan.fields.has('status')) return all;
    return pair(all, '-', call('SUMIFS', amounts, named('plan_status'), words.statuses.dropped));
  };
  const there = quarters.filter((quarter) => plan.fields.has(`q${quarter}`));
  if (index === 0) return plainRow(columns, { visible: [text(retroplanning.budget)], weeks });
  const quarter = there[index - 1];
  if (index < FOOT_ROWS - 1)
    return plainRow(columns, {
      visible:
        quarter === undefined
          ? []
          : [text(sayQuarter(words.idiom.speech, year.first, quarter)), formula(planned(quarter))],
      weeks,
    });
  const [first, ...others] = there.map(planned);
  const total = first === undefined ? null : formula(sum(first, ...others));
  return plainRow(columns, { visible: [text(retroplanning.total), total], weeks });
}
