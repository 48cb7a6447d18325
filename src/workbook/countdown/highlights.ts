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

/** A milestone is no bar: it has the colour its cell has anyway. */
const barSigns = legendSigns.filter((sign) => sign !== 'milestone');

/** What moves is coloured by native highlights: a bar's own colour before today's, and that before a closed day's. */
export function highlightsOf(view: Countdown): readonly Highlight[] {
  const { columns } = view;
  const first = columns.bar(0);
  const at = FIRST_STEP_ROW;
  const dated = view.rows.reduce((last, row, index) => (row.is === 'due' ? index + 1 : last), 0);
  // The signs stand in the body only: rules for the same cells are made in fewer calls.
  const calendar = bars(view, countdownHead.weeks, FIRST_STEP_ROW - countdownHead.weeks + dated);
  const shown = cell(first, countdownHead.weeks);
  const is = (sign: Sign): string => formulaText(pair(shown, '=', signs[sign]));
  const [day, today] = [dayOfBar(columns, 0), todayOf(columns)];
  const isNow = call('AND', pair(day, '<=', today), pair(today, '<=', lastOfBar(columns.unit, day)));
  const closed = cell(first, countdownHead.closed, 'row');
  const late = cellIn(columns, 'late', at);
  const isMissing = pair(cellIn(columns, 'missing', at), '>', 0);
  // How late is said in words.
  const isLate = call('OR', pair(late, '=', 1), pair(late, '=', 2), pair(late, '=', 3), isMissing);
  const isStep = pair(cellIn(columns, 'row', at), '=', rowMarks.step);
  const isDone = call('AND', isStep, pair(cellIn(columns, 'isDone', at), '=', 1));
  // The head shades what is closed on some of its days, the rows below it what is on all of them.
  const isHead = pair(cellIn(columns, 'row', countdownHead.weeks), '=', '');
  const isClosed = call('IF', isHead, pair(closed, '>', 0), pair(closed, '=', ALL_CLOSED));
  const alert = column(view, 'alert', at, dated);
  return [
    ...barSigns.map((sign): Highlight => ({ area: calendar, formula: is(sign), ...looks[sign] })),
    { area: calendar, formula: formulaText(isNow), background: colours.today },
    { area: calendar, formula: formulaText(isClosed), background: colours.headBackground },
    { area: alert, formula: formulaText(isLate), color: colours.alert, bold: true },
    { area: area(at, 1, dated, frontColumns.length), formula: formulaText(isDone), color: colours.quiet },
  ];
}

/** How the highlights of an earlier build are told from hers, whatever its calendar; up to 0.2 its days stood in row 5. */
export const OWN_HIGHLIGHTS = String.raw`^=([A-Z]+\d+="[■▒░◇✓◆]"|AND\([A-Z]+\$\d+<=|[A-Z]+\$7(>0|=9)$|IF\(\$[A-Z]+\d+="";[A-Z]+\$\d+>0;|OR\(\$[A-Z]+\d+=1;|\$[A-Z]+\d+=3$|AND\(\$[A-Z]+\d+="step")`;
