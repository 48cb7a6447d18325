import { signs } from '../../domain/year-view';
import { call, cell, formulaText, pair } from '../../formula';
import { area, colours, type Highlight } from '../cells';
import { FIRST_BODY_ROW, headRows } from './columns';
import { periodArea } from './paints';
import { periodCell, todayCell } from './row';
import type { YearView } from './year-view';

/**
 * What moves is coloured by native highlights on the sign itself; a week's own colour comes before today's, so that
 * today never hides a bar. They name their own tab only.
 */
export function highlightsOf(view: YearView): readonly Highlight[] {
  const { columns } = view;
  const weeks = periodArea(view, headRows.weeks, view.rows.length + 3);
  const shown = cell(columns.period(0), headRows.weeks);
  const is = (sign: string): string => formulaText(pair(shown, '=', sign));
  const [first, today] = [periodCell(columns, 0), todayCell(columns)];
  const isNow = call('AND', pair(first, '<=', today), pair(today, '<=', columns.lastDay(first)));
  const late = cell(columns.helperNumber('late'), FIRST_BODY_ROW, 'column');
  return [
    { area: weeks, formula: is(signs.preparation), background: colours.preparationBackground },
    { area: weeks, formula: is(signs.run), background: colours.run },
    { area: weeks, formula: is(signs.deadline), background: colours.run, color: colours.onRun },
    { area: weeks, formula: is(signs.continuous), background: colours.continuousBackground },
    { area: weeks, formula: formulaText(isNow), background: colours.today },
    { area: area(FIRST_BODY_ROW, 3, view.rows.length), formula: formulaText(pair(0, '<', late)), color: colours.alert },
  ];
}

/** How the highlights of an earlier build are told from hers, whatever its number of weeks and, up to 0.2, of rows in its head. */
export const OWN_HIGHLIGHTS = String.raw`^=([A-Z]+\d+="[▒■◆▬]"|AND\([A-Z]+\$\d+<=|0<\$[A-Z]+\d+$|\$[A-Z]+[67]>0)`;
