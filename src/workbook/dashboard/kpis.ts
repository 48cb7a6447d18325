import { call, cell, type Expression, firstOf, joined, named, ofTab, pair, range, sum } from '../../formula';
import { formula, type Placed, text } from '../cells';
import { columns, fixed, hidden, KPI_LINES, KPI_MONTHS, rows, span } from './layout';
import type { FollowedKpis, Parts } from './source';

/** From the lowest month of a line to its highest. */
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** A month without a value, and one of a line that has gone neither up nor down. */
const NO_BAR = '·';
const LEVEL = 4;
/** Of a range, every number in it, however small. */
const ANY_NUMBER = '>-1000000000000000';
/** Between a number and the words to its right. */
const GAP = '\u00a0\u00a0';

const lastBarRow = rows.objectives + bars.length - 1;

/** A column of the tab of KPIs, all its rows; a key it has no column for finds nothing. */
function kpiSpan({ tab, first, last, layout }: FollowedKpis, key: string): Expression {
  const column = layout.get(key) ?? 1;
  return range(ofTab(tab, cell(column, first, 'both')), cell(column, last, 'both'));
}

/** Where the KPI of a line stands among those of its tab; 0 where it is followed no more. */
const placeCell = (row: number): Expression => fixed(row, hidden.places);
const whereFollowed = (row: number, value: Expression): Expression =>
  call('IF', pair(placeCell(row), '=', 0), '', value);

/** What its tab says of it, blank where that is blank. */
function saidOf(followed: FollowedKpis, key: string, row: number): Expression {
  const said = call('INDEX', kpiSpan(followed, key), placeCell(row));
  return whereFollowed(row, call('IFERROR', call('IF', pair(said, '=', ''), '', said), ''));
}

type Says = Parts['source']['says'];

/** What share of what was expected it has come to: of what is to fall, how far it is below that. */
function attained(followed: FollowedKpis, row: number): Expression {
  const at = (key: string): Expression => call('INDEX', kpiSpan(followed, key), placeCell(row));
  const [current, expected] = [at('current'), at('expected')];
  const falls = pair(at('direction'), '=', followed.falling);
  const share = call('IF', falls, pair(expected, '/', current), pair(current, '/', expected));
  return whereFollowed(row, call('IFERROR', share, ''));
}

/** The bar of a month, between the lowest and the highest of its line. */
function barOf(row: number, month: number): Expression {
  const value = fixed(row, hidden.months + month);
  const [least, most] = [fixed(row, hidden.least), fixed(row, hidden.most)];
  const step = call('INT', pair(pair(pair(value, '-', least), '*', bars.length - 1), '/', pair(most, '-', least)));
  const bar = call('INDEX', span(hidden.bars, rows.objectives, lastBarRow), call('IFERROR', sum(step, 1), LEVEL));
  return call('IF', pair(value, '=', ''), NO_BAR, bar);
}

function trendCells(followed: FollowedKpis, row: number, says: Says): readonly Placed[] {
  const months = Array.from({ length: KPI_MONTHS }, (_, index) => index);
  const values = range(fixed(row, hidden.months), fixed(row, hidden.months + KPI_MONTHS - 1));
  const drawn = joined(GAP, ...months.map((month) => fixed(row, hidden.monthBars + month)));
  const shown = call(
    'IF',
    pair(call('COUNTIFS', values, ANY_NUMBER), '=', 0),
    `${GAP}${says.noFigures}${followed.figures}`,
    drawn,
  );
  return [
    ...months.map((month): Placed => {
      const value = saidOf(followed, `month${month + 1}`, row);
      return [row, hidden.months + month, formula(value)];
    }),
    ...months.map((month): Placed => [row, hidden.monthBars + month, formula(barOf(row, month))]),
    [row, hidden.least, formula(call('MIN', values))],
    [row, hidden.most, formula(call('MAX', values))],
    [row, columns.action, formula(whereFollowed(row, shown))],
  ];
}

function line(followed: FollowedKpis, key: string, index: number, says: Says): readonly Placed[] {
  const row = rows.kpis + 1 + index;
  const place = call('IFERROR', call('MATCH', key, kpiSpan(followed, 'key'), 0), 0);
  return [
    [row, hidden.places, formula(place)],
    [row, columns.label, formula(saidOf(followed, 'name', row))],
    [row, columns.value, formula(saidOf(followed, 'last', row))],
    [row, columns.when, formula(saidOf(followed, 'target', row))],
    ...trendCells(followed, row, says),
    [row, columns.owner, formula(attained(followed, row))],
    [row, columns.how, formula(joined(GAP, saidOf(followed, 'state', row)))],
  ];
}

/** "KPI · 6 sur 9", where its tab has others than are shown. */
function headOf(followed: FollowedKpis, { says }: Parts['source'], shown: number): Expression {
  const all = call('COUNTIFS', kpiSpan(followed, 'key'), '?*');
  const others = joined(`${says.kpis} · ${shown}${says.kpisOf}`, all);
  const head = firstOf([[pair(all, '=', shown), says.kpis]], others);
  const madeUp = named('figures_made_up');
  const marked = call('IFERROR', call('IF', pair(madeUp, '=', ''), '', joined(' ', madeUp)), '');
  return joined(call('IFERROR', head, says.kpis), marked);
}

/** The KPIs of the file, each against its target with its months as a small line; how to begin where none is followed. */
export function kpiCells({ source }: Parts): readonly Placed[] {
  const { says, kpis: followed } = source;
  const shown = followed?.kpis.slice(0, KPI_LINES) ?? [];
  if (followed === undefined || shown.length === 0)
    return [
      [rows.kpis, columns.label, text(says.kpis)],
      [rows.kpis + 1, columns.label, text(says.noKpis)],
    ];
  return [
    ...bars.map((bar, index): Placed => [rows.objectives + index, hidden.bars, text(bar)]),
    [rows.kpis, columns.label, formula(headOf(followed, source, shown.length))],
    [rows.kpis, columns.value, text(says.lastMonth)],
    [rows.kpis, columns.when, text(says.target)],
    [rows.kpis, columns.action, text(`${GAP}${says.monthByMonth}`)],
    [rows.kpis, columns.owner, text(says.attained)],
    [rows.kpis, columns.how, text(`${GAP}${says.state}`)],
    ...shown.flatMap(({ key }, index) => line(followed, key, index, says)),
  ];
}
