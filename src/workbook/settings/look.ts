import { statuses } from '../../domain/plan';
import { settingKeys } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  colours,
  DAY_FORMAT,
  headStyle,
  type Operation,
  type Paint,
  paint,
  quietStyle,
  titleStyle,
} from '../cells';
import { type SettingsColumn, settingsColumns } from './columns';
import { columnOf, FIRST_ROW, HEAD_ROW, LIST_ROWS, RHYTHM_ROWS, ROLE_ROWS, settingRow } from './places';
import { settingCells } from './setting-cells';
import { OWN_STATUS_ROWS } from './status-rows';

/** What is not hidden. */
export const shownArea = area(1, 1, HEAD_ROW + LIST_ROWS, columnOf('holidayNames'));

export const paints: readonly Paint[] = [
  paint(shownArea, { vertical: 'middle' }),
  paint(area(1, 1), titleStyle),
  paint(area(HEAD_ROW, columnOf('owners'), 1, 4), headStyle),
  paint(area(FIRST_ROW, columnOf('label'), settingKeys.length, 1), { bold: true, color: colours.headText }),
  paint(area(FIRST_ROW, columnOf('value'), settingKeys.length, 1), { background: colours.band, align: 'left' }),
  ...settingKeys.flatMap((key) => {
    const { numberFormat } = settingCells[key];
    return numberFormat === undefined ? [] : [paint(area(settingRow(key), columnOf('value')), { numberFormat })];
  }),
  paint(area(FIRST_ROW, columnOf('help'), settingKeys.length, 1), { ...quietStyle, wrap: 'wrap' }),
  paint(area(FIRST_ROW, columnOf('holidays'), LIST_ROWS, 2), { numberFormat: DAY_FORMAT, align: 'left' }),
];

export const widths: readonly (readonly [SettingsColumn, number])[] = [
  ['label', 200],
  ['value', 130],
  ['help', 360],
  ['owners', 130],
  ['holidays', 100],
  ['holidaysUntil', 100],
  ['holidayNames', 220],
];

/** The roles of the templates, and beside each who does it: one of the people who answer for the actions, or anybody else. */
export function roleLook(tab: string): readonly Operation[] {
  const shown = area(HEAD_ROW, columnOf('role'), ROLE_ROWS + 1, 2);
  const paints = [
    paint(shown, { vertical: 'middle' }),
    paint(area(HEAD_ROW, columnOf('role'), 1, 2), headStyle),
    paint(area(FIRST_ROW, columnOf('rolePerson'), ROLE_ROWS), { background: colours.band }),
  ];
  return [
    { do: 'paint', tab, area: shown, paints },
    {
      do: 'choose',
      tab,
      area: area(FIRST_ROW, columnOf('rolePerson'), ROLE_ROWS),
      choice: { from: 'name', name: 'settings_owners' },
    },
    { do: 'size-columns', tab, column: columnOf('role'), count: 2, pixels: 180 },
  ];
}

/** What the drop-down of the rhythms offers: hers to shorten or to extend. */
export function rhythmLook(tab: string): readonly Operation[] {
  const shown = area(HEAD_ROW, columnOf('rhythmWord'), RHYTHM_ROWS + 1);
  const paints = [paint(shown, { vertical: 'middle' }), paint(area(HEAD_ROW, columnOf('rhythmWord')), headStyle)];
  return [
    { do: 'paint', tab, area: shown, paints },
    { do: 'size-columns', tab, column: columnOf('rhythmWord'), count: 1, pixels: 180 },
  ];
}

/** How her words for statuses look, from the row the list begins in; what stands behind them is hidden. */
export function statusLook(
  words: SheetWords,
  tab: string,
  row: number,
  column: (column: SettingsColumn) => number,
): readonly Operation[] {
  const first = column('statusWord');
  const shown = area(row - 1, first, OWN_STATUS_ROWS + 1, 2);
  // Up to the roles, which a settings tab of an earlier version does not have.
  const hidden = settingsColumns.indexOf('role') - settingsColumns.indexOf('dayOff');
  const values = statuses.map((status) => words.statuses[status]);
  const paints = [paint(shown, { vertical: 'middle' }), paint(area(row - 1, first, 1, 2), headStyle)];
  return [
    { do: 'paint', tab, area: shown, paints },
    {
      do: 'choose',
      tab,
      area: area(row, column('statusMeaning'), OWN_STATUS_ROWS),
      choice: { from: 'list', values },
    },
    { do: 'size-columns', tab, column: first, count: 2, pixels: 140 },
    { do: 'hide-columns', tab, column: column('dayOff'), count: hidden },
  ];
}
