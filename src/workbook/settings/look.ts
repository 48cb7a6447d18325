import { settingKeys } from '../../languages/words/setting-keys';
import { area, colours, DAY_FORMAT, headStyle, type Paint, paint, quietStyle, titleStyle } from '../cells';
import type { SettingsColumn } from './columns';
import { columnOf, FIRST_ROW, HEAD_ROW, LIST_ROWS, settingRow } from './places';
import { settingCells } from './setting-cells';

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
