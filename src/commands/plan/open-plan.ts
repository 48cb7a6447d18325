import type { Action, ActionField, ObjectiveField, Plan } from '../../domain/plan';
import { leadTimeOf, type Template } from '../../domain/template';
import { countryOfRegion, dateOf, type FiscalYear, fiscalYear, plainCalendar } from '../../domain/time';
import { fileReading, type Language, languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Anchor, type CellValue, type Grid, isBlank } from '../../workbook/cells';
import {
  type Column,
  columnsByLabel,
  findHeader,
  type Header,
  type Headings,
  objectiveColumns,
  objectiveHeadings,
  objectiveKey,
  type PlanRows,
  planColumns,
  planHeadings,
  planKey,
  planRows,
  readActions,
  readObjectives,
} from '../../workbook/plan';
import { readSettings, type Settings } from '../../workbook/settings';
import { done, type Port, type Result, trouble } from '../port';

export type Table<Field extends string> = {
  readonly tab: string;
  readonly header: Header<Field>;
  readonly values: Grid<CellValue>;
};

/** A file with a plan, read once: everything a command decides on. */
export type OpenPlan = {
  readonly table: Table<ActionField>;
  readonly rows: PlanRows;
  readonly objectives?: Table<ObjectiveField>;
  /** Absent in a file the add-on has not set up yet: its plan was found by its headers. */
  readonly settings?: Settings;
  readonly plan: Plan;
  /** The plan's own language, and its words, for what is written into the file. */
  readonly language: Language;
  readonly words: SheetWords;
};

/** A plan the add-on has set up: it has settings. */
export type SetUpPlan = OpenPlan & { readonly settings: Settings };

type Anchors = Settings['anchors'];

/** The table that anchors point at; columns she added since are found by their headers. */
function anchoredTable<Field extends string>(
  port: Port,
  anchors: Anchors,
  columns: readonly Column<Field>[],
  headings: Headings<Field>,
  keyOf: (field: Field) => string,
): Table<Field> | undefined {
  const found = columns.flatMap(({ field }): readonly (readonly [Field, Anchor])[] => {
    const anchor = anchors.get(keyOf(field));
    return anchor === undefined || anchor === 'lost' ? [] : [[field, anchor]];
  });
  const [, first] = found[0] ?? [];
  const content = first === undefined ? undefined : port.readTab(first.tab);
  if (first === undefined || content === undefined) return undefined;
  const taken = new Map(
    found.filter(([, { tab }]) => tab === first.tab).map(([field, anchor]) => [field, anchor.column]),
  );
  const labels = content.values[first.row - 1] ?? [];
  const header = { row: first.row, ...columnsByLabel(labels, columns, headings, taken) };
  return { tab: content.tab, header, values: content.values };
}

/** The tab whose header names the most columns. */
function foundTable<Field extends string>(
  contents: readonly { readonly tab: string; readonly values: Grid<CellValue> }[],
  columns: readonly Column<Field>[],
  headings: Headings<Field>,
  required: readonly Field[],
): Table<Field> | undefined {
  const tables = contents.flatMap(({ tab, values }): readonly Table<Field>[] => {
    const header = findHeader(values, columns, headings, required);
    return header === undefined ? [] : [{ tab, header, values }];
  });
  return tables.sort((one, other) => other.header.columns.size - one.header.columns.size)[0];
}

type Tables = { readonly table: Table<ActionField>; readonly objectives: Table<ObjectiveField> | undefined };

function anchoredTables(port: Port, settings: Settings): Result<Tables> {
  const table = anchoredTable(port, settings.anchors, planColumns, planHeadings(fileReading), planKey);
  if (table === undefined) return trouble('plan.deleted', {});
  const labels = table.values[table.header.row - 1] ?? [];
  if (labels.every((label) => isBlank(label))) return trouble('plan.emptied', { tab: table.tab });
  if (!table.header.columns.has('name')) return trouble('plan.no-action-column', { tab: table.tab });
  return done({
    table,
    objectives: anchoredTable(port, settings.anchors, objectiveColumns, objectiveHeadings(fileReading), objectiveKey),
  });
}

function foundTables(port: Port): Result<Tables> {
  const contents = port.tabNames().flatMap((name) => {
    const content = port.readTab(name);
    return content === undefined ? [] : [content];
  });
  const table = foundTable(contents, planColumns, planHeadings(fileReading), ['name']);
  if (table === undefined) return trouble('plan.none', {});
  const others = contents.filter(({ tab }) => tab !== table.tab);
  return done({ table, objectives: foundTable(others, objectiveColumns, objectiveHeadings(fileReading), ['name']) });
}

/** The calendar year that most dates of the plan fall in, for a plan that does not say its year. */
export function yearOfDates(actions: readonly Action[]): number | undefined {
  const count = new Map<number, number>();
  for (const { start, deadline } of actions)
    for (const reading of [start, deadline])
      if (reading.is === 'known') {
        const { year } = dateOf(reading.value);
        count.set(year, (count.get(year) ?? 0) + 1);
      }
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** A plan that is not set up may name its kinds in any language. */
const usualTemplates = (port: Port): readonly Template[] =>
  languages.flatMap((language) => port.content(language).templates);

function readPlan(
  port: Port,
  { table, objectives }: Tables,
  settings: Settings | undefined,
  year: FiscalYear | undefined,
): Plan {
  const read = objectives === undefined ? undefined : readObjectives(objectives.values, objectives.header, fileReading);
  const { rows } = planRows(table.values, table.header, fileReading);
  const isSetUp = settings !== undefined && settings.kinds.length > 0;
  const templates = isSetUp ? settings.templates : usualTemplates(port);
  const leadTimes = isSetUp ? settings.kinds : templates.map(leadTimeOf);
  const objectiveNames = (read ?? []).map(({ name }) => name).filter((name) => name !== '');
  const actions = readActions(
    rows,
    { objectives: objectiveNames, kpis: [], owners: settings?.owners ?? [] },
    fileReading,
  );
  return {
    actions,
    ...(read === undefined ? {} : { objectives: read }),
    fields: new Set(table.header.columns.keys()),
    duplicateFields: table.header.duplicates,
    ...(year === undefined ? {} : { year }),
    leadTimes,
    templates,
    ...(isSetUp && settings.templateRows ? { templateRows: settings.templateRows } : {}),
    ...(settings?.today === undefined ? {} : { today: settings.today }),
    ...(settings === undefined
      ? {}
      : {
          lateSteps: settings.lateSteps,
          closures: settings.closures,
          leftOpen: settings.leftOpen,
        }),
    calendar: settings?.calendar ?? plainCalendar,
    locale: port.locale(),
    reading: fileReading,
    ...(settings === undefined || settings.country === '' ? {} : { country: countryOfRegion(settings.country) }),
  };
}

/** Finds and reads the plan: by its anchors, or by its headers in a file that has no settings of ours. Writes nothing. */
export function openPlan(port: Port, year: number | null = null): Result<OpenPlan> {
  const block = port.readName('settings');
  const settings = block === undefined ? undefined : readSettings(block.values, block.formulas);
  const tables = settings === undefined ? foundTables(port) : anchoredTables(port, settings);
  if (!tables.ok) return tables;
  const { table, objectives } = tables.value;
  const language = settings?.language ?? port.language();
  const fiscal = settings?.year ?? (year === null || settings !== undefined ? undefined : fiscalYear(year, 1));
  return done({
    table,
    rows: planRows(table.values, table.header, fileReading),
    ...(objectives === undefined ? {} : { objectives }),
    ...(settings === undefined ? {} : { settings }),
    plan: readPlan(port, tables.value, settings, fiscal),
    language,
    words: wordsOf(language),
  });
}

/** The cell of an action as it stands; '' where the plan has no such column. */
export const cellOf = ({ header, values }: Table<ActionField>, line: number, field: ActionField): CellValue =>
  values[line - 1]?.[(header.columns.get(field) ?? 0) - 1] ?? '';
