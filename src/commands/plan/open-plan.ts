import type { ActionField, Objective, ObjectiveField, Plan } from '../../domain/plan';
import { leadTimeOf, type Template } from '../../domain/template';
import { countryOfRegion, type FiscalYear, fiscalYear, plainCalendar } from '../../domain/time';
import { type CellReference, cell, ofTab } from '../../formula';
import { type Language, languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SheetWords } from '../../languages/words/sheet-words';
import type { Vocabulary } from '../../languages/words/vocabulary';
import type { CellValue } from '../../workbook/cells';
import { withMeasures } from '../../workbook/objective';
import {
  isTab,
  type PlanRows,
  planRows,
  readActions,
  readObjectives,
  toldOf,
  unmerged,
  unreadStatuses,
  writtenNames,
} from '../../workbook/plan';
import type { Settings } from '../../workbook/settings';
import { done, type NamedPlace, type Port, type Result } from '../port';
import { anchoredTables } from './anchored-tables';
import { foundTables, type WhichPlan } from './found-tables';
import { withShares } from './shares';
import { settingsIn } from './standing-settings';
import type { KpiTabs, MoneyTabs, PlanTable, Table, Tables } from './tables';

/** A file with a plan, read once: everything a command decides on. */
export type OpenPlan = {
  readonly table: PlanTable;
  readonly rows: PlanRows;
  readonly objectives?: Table<ObjectiveField>;
  readonly others: Tables['others'];
  /** Absent in a file the add-on has not set up yet: its plan was found by its headers. */
  readonly settings?: Settings;
  /** Where the block of the settings begins; looked up only where a setting is to be pointed at. */
  readonly settingsAt?: NamedPlace;
  readonly plan: Plan;
  /** The tabs of what the plan's KPIs were read from; absent where nobody asked, or the file follows none. */
  readonly kpiTabs?: KpiTabs;
  /** The same of its money. */
  readonly moneyTabs?: MoneyTabs;
  /** The plan's own language, and its words, for what is written into the file. */
  readonly language: Language;
  readonly words: SheetWords;
  /** What is understood of it, in all languages. */
  readonly reading: Vocabulary;
};

/** A plan the add-on has set up: it has settings. */
export type SetUpPlan = OpenPlan & { readonly settings: Settings };

/** A plan that is not set up may name its kinds in any language. */
const usualTemplates = (port: Port): readonly Template[] =>
  languages.flatMap((language) => port.content(language).templates);

/** How the budget stands where its columns are no quarters. */
const budgetBy = ({ months, budget }: PlanTable['header']): Pick<Plan, 'budgetBy'> => {
  if (months !== undefined) return { budgetBy: 'months' };
  return budget === undefined ? {} : { budgetBy: 'one' };
};

const objectivesIn = ({ values, header }: Table<ObjectiveField>, reading: Vocabulary): readonly Objective[] =>
  withMeasures(readObjectives(values, header, reading), values, header.row);

const saidBy = ({ currency, lateSteps, closures, oddDays, leftOpen }: Settings) => ({
  currency,
  lateSteps,
  closures,
  oddDays,
  leftOpen,
});

type Read = { readonly tables: Tables; readonly rows: PlanRows };

function readPlan(
  port: Port,
  { tables: { table, objectives, several }, rows }: Read,
  settings: Settings | undefined,
  year: FiscalYear | undefined,
): Plan {
  const reading = port.reading();
  const read = objectives && objectivesIn(objectives, reading);
  const ownStatuses = settings?.ownStatuses ?? [];
  const isSetUp = settings !== undefined && settings.kinds.length > 0;
  const templates = isSetUp ? settings.templates : usualTemplates(port);
  const leadTimes = isSetUp ? settings.kinds : templates.map(leadTimeOf);
  const objectiveNames = (read ?? []).map(({ name }) => name).filter((name) => name !== '');
  const actions = readActions(
    rows.rows,
    { objectives: objectiveNames, kpis: [], owners: settings?.owners ?? [], statuses: ownStatuses },
    reading,
  );
  return {
    actions: withShares(port, table, actions),
    ...(read === undefined ? {} : { objectives: read }),
    unreadStatuses: unreadStatuses(rows, ownStatuses, reading),
    writtenNames: writtenNames(rows.rows),
    people: settings?.owners ?? [],
    fields: new Set(table.header.columns.keys()),
    duplicateFields: table.header.duplicates,
    told: toldOf(table.values, table.header, rows, reading, table.merges),
    otherPlans: several,
    ...budgetBy(table.header),
    ...(year === undefined ? {} : { year }),
    leadTimes,
    templates,
    ...(isSetUp && settings.templateRows ? { templateRows: settings.templateRows } : {}),
    today: settings?.today ?? port.today(),
    ...(settings === undefined ? {} : saidBy(settings)),
    calendar: settings?.calendar ?? plainCalendar,
    // A call, which only rules of texts that are days or amounts need.
    get locale() {
      return port.locale();
    },
    reading,
    ...(settings === undefined || settings.country === '' ? {} : { country: countryOfRegion(settings.country) }),
  };
}

const anyPlan: WhichPlan = { year: null, tab: null };

/** The tables that are meant: those the settings point at, unless another tab is asked for. */
function tablesOf(port: Port, settings: Settings | undefined, which: WhichPlan): Result<Tables> {
  if (settings === undefined) return foundTables(port, which);
  const anchored = anchoredTables(port, settings, which);
  const isAsked = which.tab === null || !anchored.ok || isTab(anchored.value.table.tab, which.tab);
  return isAsked ? anchored : foundTables(port, which);
}

function placeOfSettings(port: Port, settings: Settings | undefined): Pick<OpenPlan, 'settingsAt'> {
  const place = settings === undefined || settings.oddDays.length === 0 ? undefined : port.placeOfName('settings');
  return place === undefined ? {} : { settingsAt: place };
}

/** Finds and reads the plan: by its anchors, or by its headers in a file that has no settings of ours. Writes nothing. */
export function openPlan(port: Port, which: WhichPlan = anyPlan): Result<OpenPlan> {
  const settings = settingsIn(port);
  const reading = port.reading();
  const tables = tablesOf(port, settings, which);
  if (!tables.ok) return tables;
  const { table, objectives, others } = tables.value;
  const language = settings?.language ?? port.language();
  const { year } = which;
  const fiscal = settings?.year ?? (year === null || settings !== undefined ? undefined : fiscalYear(year, 1));
  const values = unmerged(table.values, table.header, table.merges);
  const rows = planRows(values, table.header, reading, table.merges);
  return done({
    table,
    rows,
    ...(objectives === undefined ? {} : { objectives }),
    others,
    ...(settings === undefined ? {} : { settings }),
    ...placeOfSettings(port, settings),
    plan: readPlan(port, { tables: tables.value, rows }, settings, fiscal),
    language,
    words: wordsOf(language),
    reading,
  });
}

/** The cell of an action as it stands; '' where the plan has no such column. */
export const cellOf = ({ header, values }: Table<ActionField>, line: number, field: ActionField): CellValue =>
  values[line - 1]?.[(header.columns.get(field) ?? 0) - 1] ?? '';

/** The cell of an action's name, for formulas that follow it where it moves. */
export const nameCellOf = ({ tab, header }: Table<ActionField>, line: number): CellReference =>
  ofTab(tab, cell(header.columns.get('name') ?? 1, line));
