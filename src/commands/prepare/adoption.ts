import { fiscalYear } from '../../domain/time';
import { type Anchor, area, type Change, type Operation } from '../../workbook/cells';
import {
  type KnownColumns,
  noneKnown,
  objectiveColumns,
  objectiveKey,
  planColumns,
  planKey,
} from '../../workbook/plan';
import { type SettingValues, settingsTab } from '../../workbook/settings';
import { templatesTab } from '../../workbook/templates';
import {
  anchoredColumns,
  BUDGET_KEY,
  countryOf,
  currencyOf,
  guessedYear,
  lastNamedLine,
  markOperation,
  nameColumns,
  noneKey,
  type OpenPlan,
  overHalfMade,
  publicHolidays,
  type SetUpPlan,
} from '../plan';
import { done, type Port, type Result } from '../port';

/** The anchors of all that is known of the columns of a plan. */
export const columnAnchors = (
  { tab, header }: OpenPlan['table'],
  { none, budget }: KnownColumns,
): readonly Anchor[] => {
  const at = (key: string, column: number | undefined): readonly Anchor[] =>
    column === undefined ? [] : [{ key, tab, row: header.row, column }];
  return [
    ...planColumns.flatMap(({ field }) => at(planKey(field), header.columns.get(field))),
    // Once its amounts stand by quarters it is no longer read, and still known.
    ...at(BUDGET_KEY, header.budget ?? budget),
    ...[...none].flatMap((column, place) => at(noneKey(place + 1), column)),
  ];
};

const objectiveAnchors = ({ objectives }: OpenPlan): readonly Anchor[] =>
  objectiveColumns.flatMap(({ field }): readonly Anchor[] => {
    const column = objectives?.header.columns.get(field);
    return objectives === undefined || column === undefined
      ? []
      : [{ key: objectiveKey(field), tab: objectives.tab, row: objectives.header.row, column }];
  });

const valuesOf = (port: Port, open: OpenPlan, year: number | null): SettingValues => ({
  language: open.language,
  year: guessedYear(port, open, year),
  firstMonth: 1,
  currency: currencyOf(open),
  country: countryOf(open),
});

/** What the settings of a plan of hers hold while it is set up, and since that was stopped. */
const setUpMark = ({ words }: OpenPlan): string => words.tabs.settings;

/** What the settings say of the plan's columns; nothing where there are none. */
export const columnsSaid = ({ settings, table }: OpenPlan): KnownColumns =>
  settings === undefined ? noneKnown : anchoredColumns(settings.anchors, table.tab);

/** Whether the plan has settings: of a setting up that was stopped they are not all there. */
export const isSetUp = (open: OpenPlan): open is SetUpPlan =>
  open.settings !== undefined && open.settings.state !== setUpMark(open);

/**
 * What sets up a plan found by its headers where it stands, or goes on with that: a settings tab is added and its columns are named. Not a cell, a format or
 * a tab of hers changes.
 */
export function adoption(
  port: Port,
  open: OpenPlan,
  year: number | null,
  known: KnownColumns = columnsSaid(open),
): Result<Change> {
  const { words } = open;
  const content = port.content(open.language);
  const values = { ...valuesOf(port, open, year), state: setUpMark(open) };
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
  const change = overHalfMade(port, [
    ...nameColumns(open, lastNamedLine(open, tabRows)),
    ...objectives,
    ...templatesTab(words, content.templates),
    ...settingsTab({
      words,
      content,
      reading: open.reading,
      values,
      owners,
      fields: open.plan.fields,
      anchors: [...columnAnchors(open.table, known), ...objectiveAnchors(open)],
      ...holidays,
    }),
  ]);
  const ended: Change = [{ do: 'flush' }, markOperation('')];
  if (change.ok) return done([...change.value, ...ended]);
  // She has worked on in settings that were half made: they are hers by now.
  return open.settings === undefined ? change : done(ended);
}
