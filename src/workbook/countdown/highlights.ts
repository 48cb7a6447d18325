import { call, cell, formulaText, pair } from '../../formula';
import { area, colours, type Highlight } from '../cells';
import { bars, column } from './areas';
import { ALL_CLOSED, dayOfBar, lastOfBar } from './bars';
import { cellIn, countdownHead, FIRST_STEP_ROW, frontColumns } from './columns';
import { todayOf } from './context';
import type { Countdown } from './countdown';
import { looks, type Sign } from './looks';
import { legendSigns, signs } from './signs';
import { rowMarks } from './words';

/** What moves is coloured by native highlights: a bar's own colour before today's, and that before a closed day's. */
export function highlightsOf(view: Countdown): readonly Highlight[] {
  const { columns } = view;
  const first = columns.bar(0);
  const at = FIRST_STEP_ROW;
  const dated = view.rows.reduce((last, row, index) => (row.is === 'due' ? index + 1 : last), 0);
  const body = bars(view, at, dated);
  const head = bars(view, countdownHead.weeks, 2);
  const calendar = bars(view, countdownHead.weeks, FIRST_STEP_ROW - countdownHead.weeks + dated);
  const shown = cell(first, at);
  const is = (sign: Sign): string => formulaText(pair(shown, '=', signs[sign]));
  const [day, today] = [dayOfBar(columns, 0), todayOf(columns)];
  const isNow = call('AND', pair(day, '<=', today), pair(today, '<=', lastOfBar(columns.unit, day)));
  const closed = cell(first, countdownHead.closed, 'row');
  const late = cellIn(columns, 'late', at);
  const isLate = call('OR', pair(late, '=', 1), pair(late, '=', 2), pair(cellIn(columns, 'missing', at), '>', 0));
  const isStep = pair(cellIn(columns, 'row', at), '=', rowMarks.step);
  const isDone = call('AND', isStep, pair(cellIn(columns, 'isDone', at), '=', 1));
  const background = colours.headBackground;
  const alert = column(view, 'alert', at, dated);
  return [
    ...legendSigns.map((sign): Highlight => ({ area: body, formula: is(sign), ...looks[sign] })),
    { area: calendar, formula: formulaText(isNow), background: colours.today },
    { area: body, formula: formulaText(pair(closed, '=', ALL_CLOSED)), background },
    { area: head, formula: formulaText(pair(closed, '>', 0)), background },
    { area: alert, formula: formulaText(isLate), color: colours.alert, bold: true },
    { area: alert, formula: formulaText(pair(late, '=', 3)), color: colours.risk, bold: true },
    { area: area(at, 1, dated, frontColumns.length), formula: formulaText(isDone), color: colours.quiet },
  ];
}

/** How the highlights of an earlier build are told from hers, whatever its calendar; up to 0.2 its days stood in row 5. */
export const OWN_HIGHLIGHTS = String.raw`^=([A-Z]+\d+="[■▒░◇✓◆]"|AND\([A-Z]+\$[56]<=|[A-Z]+\$7(>0|=9)$|OR\(\$[A-Z]+\d+=1;|\$[A-Z]+\d+=3$|AND\(\$[A-Z]+\d+="step")`;
