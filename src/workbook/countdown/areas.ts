import { type Area, area } from '../cells';
import type { CountdownColumn } from './columns';
import type { Countdown } from './countdown';

export const bars = ({ columns }: Countdown, row: number, rows = 1): Area =>
  area(row, columns.firstBar, rows, columns.bars);

export const whole = (view: Countdown): Area => area(1, 1, view.cells.length, view.columns.count);

export const column = (view: Countdown, name: CountdownColumn, row: number, rows = 1): Area =>
  area(row, view.columns.numberOf(name), rows);
