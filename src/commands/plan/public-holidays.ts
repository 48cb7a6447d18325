import { dateOf, dayOf, type FiscalYear, holidaysOf, type NamedDay } from '../../domain/time';
import type { Language } from '../../languages/languages';
import { type Cell, type CellValue, isBlank, type Operation, text } from '../../workbook/cells';
import type { Settings, SettingsSource } from '../../workbook/settings';
import type { Port } from '../port';

type PublicHolidays = Pick<SettingsSource, 'holidays' | 'holidaysFor'>;

/** "FR 2026-2028": which holidays a list was filled with. */
function holidaysFor(region: string, year: FiscalYear): string {
  return `${region} ${dateOf(year.first).year - 1}-${dateOf(year.last).year + 1}`;
}

function listed(port: Port, said: string, language: Language): readonly NamedDay[] {
  const [, region = '', first, last] = /^(\S+) (\d+)-(\d+)$/.exec(said) ?? [];
  return first === undefined || last === undefined
    ? []
    : holidaysOf(port.holidayTable(), region, dayOf(Number(first), 1, 1), dayOf(Number(last), 12, 31), language);
}

/**
 * The public holidays a plan needs: of its own year, of the one before, when its first actions are prepared, and of the one
 * after, when its last ones may end. `region` is a country or a part of one that has holidays of its own: FR, FR-AM, CA-QC.
 */
export function publicHolidays(port: Port, region: string, year: FiscalYear, language: Language): PublicHolidays {
  const said = holidaysFor(region, year);
  return { holidays: listed(port, said, language), holidaysFor: said };
}

type Line = { readonly day: CellValue; readonly until: CellValue; readonly name: CellValue };

/** A closure that begins on a holiday is hers. */
const isHoliday = ({ day, until }: Line, { day: holiday }: NamedDay): boolean =>
  isBlank(until) && (typeof day === 'object' ? day.day : day) === holiday;

const kept = (value: CellValue): Cell => (typeof value === 'string' ? (value === '' ? null : text(value)) : value);

/**
 * What follows when she has changed the country or the year in the settings: the public holidays change with them. Her own
 * closures stay, and a holiday she took off the list stays off it. Nothing where the list is the right one.
 */
export function holidayOperations(port: Port, settings: Settings, year: FiscalYear): readonly Operation[] {
  const { country, language, holidaysFor: before } = settings;
  const now = holidaysFor(country, year);
  // Without a country nothing is known of its holidays: the list stays as it is.
  if (country === '' || now === before) return [];
  const days = port.readName('settings_closed_days')?.values ?? [];
  const untils = port.readName('settings_closed_until')?.values ?? [];
  const names = port.readName('settings_holiday_names')?.values ?? [];
  const lines = days.map(
    ([day = ''], index): Line => ({ day, until: untils[index]?.[0] ?? '', name: names[index]?.[0] ?? '' }),
  );
  const ours = listed(port, before, language);
  const own = lines.filter((line) => Object.values(line).some((cell) => !isBlank(cell)));
  const hers = own.filter((line) => !ours.some((holiday) => isHoliday(line, holiday)));
  const takenOff = ours.filter((holiday) => !own.some((line) => isHoliday(line, holiday)));
  const isSamePlace = before.split(' ')[0] === country;
  const isWanted = ({ day }: NamedDay): boolean => !isSamePlace || !takenOff.some((holiday) => holiday.day === day);
  const theirs = listed(port, now, language).filter(
    (holiday) => isWanted(holiday) && !hers.some((line) => isHoliday(line, holiday)),
  );
  const cells: readonly (readonly [Cell, Cell, Cell])[] = [
    ...theirs.map(({ day, name }) => [{ day }, null, text(name)] as const),
    ...hers.map(({ day, until, name }) => [kept(day), kept(until), kept(name)] as const),
  ];
  // A list of hers that leaves no room for the holidays is left as it is.
  if (cells.length > lines.length) return [];
  return [
    ...written(
      port,
      lines.map((_, index) => cells[index] ?? [null, null, null]),
    ),
    { do: 'write-name', name: 'settings_holidays_for', cells: [[text(now)]] },
  ];
}

const COLUMNS = ['settings_closed_days', 'settings_closed_until', 'settings_holiday_names'] as const;

/** Whole lines at once, so that no day ever stands beside the name of another; column by column where she has put some between. */
function written(port: Port, lines: readonly (readonly Cell[])[]): readonly Operation[] {
  const places = COLUMNS.map((name) => port.placeOfName(name));
  const [first] = places;
  const isTogether = places.every(
    (it, index) => it?.tab === first?.tab && it?.row === first?.row && it?.column === (first?.column ?? 0) + index,
  );
  if (first !== undefined && isTogether)
    return [{ do: 'write', tab: first.tab, row: first.row, column: first.column, cells: lines }];
  return COLUMNS.map((name, index) => ({ do: 'write-name', name, cells: lines.map((line) => [line[index] ?? null]) }));
}
