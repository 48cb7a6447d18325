import { countries, countryOfLocale, isCountry } from '../../domain/locale';
import { yearOfDates } from '../../domain/plan';
import { dateOf, fiscalYear } from '../../domain/time';
import { type Anchor, area, type Operation } from '../../workbook/cells';
import { objectiveColumns, objectiveKey, planColumns, planKey } from '../../workbook/plan';
import { type SettingValues, settingsTab } from '../../workbook/settings';
import { templatesTab } from '../../workbook/templates';
import { lastNamedLine, nameColumns, type OpenPlan, publicHolidays } from '../plan';
import { done, type Port, type Result, trouble } from '../port';

const anchorsOf = ({ table, objectives }: OpenPlan): readonly Anchor[] => [
  ...planColumns.flatMap(({ field }): readonly Anchor[] => {
    const column = table.header.columns.get(field);
    return column === undefined ? [] : [{ key: planKey(field), tab: table.tab, row: table.header.row, column }];
  }),
  ...objectiveColumns.flatMap(({ field }): readonly Anchor[] => {
    const column = objectives?.header.columns.get(field);
    return objectives === undefined || column === undefined
      ? []
      : [{ key: objectiveKey(field), tab: objectives.tab, row: objectives.header.row, column }];
  }),
];

function valuesOf(port: Port, open: OpenPlan, year: number | null): SettingValues {
  const locale = port.locale();
  const country = countryOfLocale(locale) ?? open.words.conventions.country;
  return {
    language: open.language,
    year: year ?? yearOfDates(open.plan.actions) ?? dateOf(port.today()).year,
    firstMonth: 1,
    currency: isCountry(country) ? countries[country].currency : 'EUR',
    country,
  };
}

/**
 * Sets up a plan found by its headers where it stands: a settings tab is added and its columns are named. Not a cell,
 * a format or a tab of hers changes.
 */
export function adoptPlan(port: Port, open: OpenPlan, year: number | null): Result<null> {
  const { words } = open;
  const ours = [words.tabs.settings, words.tabs.templates].map((name) => name.toLowerCase());
  const taken = port.tabNames().filter((name) => ours.includes(name.toLowerCase()));
  if (taken.length > 0) return trouble('plan.exists', { tabs: taken });
  const content = port.content(open.language);
  const values = valuesOf(port, open, year);
  const fiscal = fiscalYear(values.year, values.firstMonth);
  const holidays = publicHolidays(port, values.country, fiscal, open.language);
  const tabRows = port.sizeOf(open.table.tab)?.rows ?? open.table.values.length;
  const objectives: readonly Operation[] = objectiveColumns.flatMap(({ field, name }): readonly Operation[] => {
    const column = open.objectives?.header.columns.get(field);
    if (open.objectives === undefined || column === undefined) return [];
    const first = open.objectives.header.row + 1;
    const rows = Math.max(1, (port.sizeOf(open.objectives.tab)?.rows ?? first) - first + 1);
    return [{ do: 'name', tab: open.objectives.tab, name, area: area(first, column, rows) }];
  });
  const owners = [...new Set(open.plan.actions.flatMap((action) => action.owners))].slice(0, 60);
  port.apply([
    ...nameColumns(open, lastNamedLine(open, tabRows)),
    ...objectives,
    ...templatesTab(words, content.templates),
    ...settingsTab({ words, content, values, owners, fields: open.plan.fields, anchors: anchorsOf(open), ...holidays }),
  ]);
  return done(null);
}
