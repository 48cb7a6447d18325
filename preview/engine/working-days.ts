import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { cellsOf, plainOf } from './cell-values';

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The days off of 1 to 7, which are two, and of 11 to 17: Monday first, as in "0000011". */
const isOffByNumber = (weekend: number, weekday: number): boolean =>
  weekend > 10
    ? weekday === (weekend - 11 + 6) % 7
    : weekday === (weekend - 1 + 5) % 7 || weekday === (weekend - 1 + 6) % 7;

/** Whether a day of the week, from 0 for Monday, is a day off. */
type Weekend = (weekday: number) => boolean;

const isError = (value: unknown): value is ErrorValueObject => value instanceof ErrorValueObject;
const wrong = (): ErrorValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** A number or a blank cell, which is 0; what else there is, several cells included, is an error. */
function numberOf(value: BaseValueObject): number | ErrorValueObject {
  const [[cell = null] = [], ...others] = cellsOf(value);
  if (isError(cell)) return cell;
  const plain = plainOf(cell);
  if (others.length > 0 || (cellsOf(value)[0]?.length ?? 0) > 1) return wrong();
  return plain === null ? 0 : typeof plain === 'number' ? plain : wrong();
}

function weekendOf(value: BaseValueObject | undefined): Weekend | ErrorValueObject {
  const cell = value === undefined ? undefined : (cellsOf(value)[0]?.[0] ?? null);
  if (isError(cell)) return cell;
  const weekend = cell === undefined ? 1 : plainOf(cell);
  if (typeof weekend === 'string') {
    return /^[01]{7}$/.test(weekend) ? (weekday) => weekend[weekday] === '1' : wrong();
  }
  const number = Math.floor(Number(weekend));
  const isKnown = (number >= 1 && number <= 7) || (number >= 11 && number <= 17);
  return isKnown ? (weekday) => isOffByNumber(number, weekday) : ErrorValueObject.create(ErrorType.NUM);
}

function holidaysOf(value: BaseValueObject | undefined): ReadonlySet<number> | ErrorValueObject {
  const holidays = new Set<number>();
  for (const cell of value === undefined ? [] : cellsOf(value).flat()) {
    if (isError(cell)) return cell;
    const plain = plainOf(cell);
    if (plain === null) continue;
    if (typeof plain !== 'number') return wrong();
    holidays.add(Math.floor(plain));
  }
  return holidays;
}

type Given = {
  readonly numbers: readonly [number, number];
  readonly isOpen: (day: number) => boolean;
  readonly hasWorkdays: boolean;
};

/** The arguments both functions take. */
function given(
  one: BaseValueObject,
  other: BaseValueObject,
  weekend?: BaseValueObject,
  closed?: BaseValueObject,
): Given | ErrorValueObject {
  const [first, second, isOff, holidays] = [numberOf(one), numberOf(other), weekendOf(weekend), holidaysOf(closed)];
  if (isError(first)) return first;
  if (isError(second)) return second;
  if (isError(isOff)) return isOff;
  if (isError(holidays)) return holidays;
  return {
    numbers: [first, second],
    isOpen: (day) => !isOff((day + 5) % 7) && !holidays.has(day),
    hasWorkdays: [0, 1, 2, 3, 4, 5, 6].some((weekday) => !isOff(weekday)),
  };
}

/** WORKDAY.INTL. Univer's takes a day that stands in a cell for 0, and a week-end of six or eight figures for one of seven. */
export class WorkdayIntl extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  override calculate(
    start: BaseValueObject,
    count: BaseValueObject,
    weekend?: BaseValueObject,
    closed?: BaseValueObject,
  ): BaseValueObject {
    const days = given(start, count, weekend, closed);
    if (isError(days)) return days;
    if (!days.hasWorkdays) return wrong();
    const [from, wanted] = days.numbers;
    let day = Math.floor(from);
    for (let left = Math.trunc(Math.abs(wanted)); left > 0 && day >= 0 && day <= LAST_DAY; ) {
      day += Math.sign(wanted);
      if (days.isOpen(day)) left -= 1;
    }
    return day >= 0 && day <= LAST_DAY ? NumberValueObject.create(day) : ErrorValueObject.create(ErrorType.NUM);
  }
}

/** NETWORKDAYS.INTL. Univer's takes a week-end of six or eight figures for one of seven. */
export class NetworkdaysIntl extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  override calculate(
    start: BaseValueObject,
    end: BaseValueObject,
    weekend?: BaseValueObject,
    closed?: BaseValueObject,
  ): BaseValueObject {
    const days = given(start, end, weekend, closed);
    if (isError(days)) return days;
    const [from, to] = days.numbers.map(Math.floor);
    if (from === undefined || to === undefined || Math.min(from, to) < 0 || Math.max(from, to) > LAST_DAY) {
      return ErrorValueObject.create(ErrorType.NUM);
    }
    let count = 0;
    for (let day = Math.min(from, to); day <= Math.max(from, to); day += 1) if (days.isOpen(day)) count += 1;
    return NumberValueObject.create(from <= to ? count : 0 - count);
  }
}
