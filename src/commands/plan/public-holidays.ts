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
  const column = (place: 0 | 1 | 2): readonly (readonly Cell[])[] =>
    lines.map((_, index) => [cells[index]?.[place] ?? null]);
  return [
    { do: 'write-name', name: 'settings_closed_days', cells: column(0) },
    { do: 'write-name', name: 'settings_closed_until', cells: column(1) },
    { do: 'write-name', name: 'settings_holiday_names', cells: column(2) },
    { do: 'write-name', name: 'settings_holidays_for', cells: [[text(now)]] },
  ];
}
