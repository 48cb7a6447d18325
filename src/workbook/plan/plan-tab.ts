import type { TypedReading } from '../../domain/file-reading';
import type { ActionField, ObjectiveField } from '../../domain/plan';
import type { Content } from '../../languages/content/content';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  type Anchor,
  area,
  type Cell,
  type Choice,
  colours,
  DAY_FORMAT,
  type Grid,
  headStyle,
  moneyFormat,
  NUMBER_FORMAT,
  type Operation,
  type Paint,
  paint,
  type Style,
  text,
} from '../cells';
import { type Column, type ColumnKind, newObjectiveColumns, newPlanColumns } from './columns';
import { missingHighlights, statusHighlights } from './highlights';

/** Rows made ready in a new plan; named ranges span them all and are extended when she goes beyond. */
export const PLAN_ROWS = 1100;
export const OBJECTIVE_ROWS = 200;

/** What a kind of value wants, whatever the colours of the table. */
export const valueStyle = (kind: ColumnKind, money: string): Style => {
  const base: Style = { vertical: 'middle' };
  if (kind === 'money') return { ...base, numberFormat: money, align: 'right' };
  if (kind === 'day') return { ...base, numberFormat: DAY_FORMAT, align: 'center' };
  if (kind === 'number') return { ...base, numberFormat: NUMBER_FORMAT, align: 'right' };
  if (kind === 'share') return { ...base, numberFormat: '0%', align: 'right' };
  if (kind === 'measured') return { ...base, align: 'right' };
  return kind === 'choice' || kind === 'long-text' ? { ...base, wrap: 'wrap' } : base;
};

const bodyStyle = (kind: ColumnKind, money: string): Style => ({
  ...valueStyle(kind, money),
  ...(kind === 'money' ? { background: colours.band } : {}),
});

type Table<Field extends string> = {
  readonly tab: string;
  readonly columns: readonly Column<Field>[];
  readonly labels: Readonly<Record<Field, string>>;
  readonly rows: number;
  readonly money: string;
};

/** The heads of columns side by side, each above its figures or days. */
export const headsPaint = (
  columns: readonly Pick<Column<string>, 'kind'>[],
  row: number,
  first: number,
): readonly Paint[] => [
  paint(area(row, first, 1, columns.length), headStyle),
  ...columns.flatMap(({ kind }, index) => {
    const { align } = valueStyle(kind, '');
    return align === undefined ? [] : [paint(area(row, first + index), { align })];
  }),
];

const paints = <Field extends string>({ columns, rows, money }: Table<Field>): readonly Paint[] => [
  ...columns.map(({ kind }, index) => paint(area(2, index + 1, rows - 1), bodyStyle(kind, money))),
  ...headsPaint(columns, 1, 1),
];

/** A plain table: its headers in one frozen row, its columns named for formulas. */
const tableOperations = <Field extends string>(table: Table<Field>): readonly Operation[] => {
  const { tab, columns, labels, rows } = table;
  return [
    { do: 'write', tab, row: 1, column: 1, cells: [columns.map(({ field }) => text(labels[field]))] },
    ...columns.map(({ name }, index): Operation => ({ do: 'name', tab, name, area: area(2, index + 1, rows - 1) })),
    { do: 'paint', tab, area: area(1, 1, rows, columns.length), paints: paints(table) },
    ...columns.map(
      ({ pixels }, index): Operation => ({ do: 'size-columns', tab, column: index + 1, count: 1, pixels }),
    ),
    { do: 'freeze', tab, rows: 1, columns: 1 },
  ];
};

/** The drop-downs of the plan; none stands on a column where several values are usual. */
export const planChoices: Readonly<Partial<Record<ActionField, Choice>>> = {
  objectives: { from: 'name', name: 'objectives_name' },
  owner: { from: 'name', name: 'settings_owners' },
  rhythm: { from: 'name', name: 'settings_rhythms' },
  kind: { from: 'name', name: 'templates_kinds' },
  // The usual five, and every word she adds to them.
  status: { from: 'name', name: 'settings_statuses' },
};

/** `skip` says which rows below the header hold several objectives: a drop-down would only mark them as wrong. */
export function choiceOperations(
  words: SheetWords,
  skip: Readonly<Partial<Record<ActionField, readonly number[]>>> = {},
): readonly Operation[] {
  return newPlanColumns.flatMap(({ field }, index): readonly Operation[] => {
    const choice = planChoices[field];
    const skipped = skip[field];
    if (choice === undefined) return [];
    const step = { do: 'choose', tab: words.tabs.plan, area: area(2, index + 1, PLAN_ROWS - 1), choice } as const;
    return [skipped === undefined || skipped.length === 0 ? step : { ...step, skip: skipped }];
  });
}

/** What a plan tab is made from; `reading` is that of its own language alone. */
type PlanSource = {
  readonly words: SheetWords;
  readonly columnNotes: Content['columnNotes'];
  readonly reading: TypedReading;
  readonly currency: string;
};

export const planTab = (
  { words, columnNotes, reading, currency }: PlanSource,
  adopt?: string,
): readonly Operation[] => {
  const tab = words.tabs.plan;
  const money = moneyFormat(currency, words.conventions);
  const notes = [newPlanColumns.map(({ field }) => columnNotes[field] ?? '')];
  return [
    {
      do: 'make-tab',
      tab,
      rows: PLAN_ROWS,
      columns: newPlanColumns.length + 3,
      ...(adopt === undefined ? {} : { adopt }),
    },
    ...tableOperations({ tab, columns: newPlanColumns, labels: words.columns, rows: PLAN_ROWS, money }),
    { do: 'note', tab, row: 1, column: 1, notes },
    {
      do: 'filter',
      tab,
      area: area(1, 1, PLAN_ROWS, newPlanColumns.length),
      among: adopt === undefined ? 'none' : 'hers',
    },
    {
      do: 'highlight',
      tab,
      highlights: [...missingHighlights(PLAN_ROWS - 1), ...statusHighlights(words, reading, PLAN_ROWS - 1)],
      among: adopt === undefined ? 'none' : 'hers',
    },
  ];
};

/** `more` columns are made behind those of the table. */
export const objectivesTab = (words: SheetWords, currency: string, more: number): readonly Operation[] => {
  const tab = words.tabs.objectives;
  const money = moneyFormat(currency, words.conventions);
  const columns = newObjectiveColumns;
  return [
    { do: 'make-tab', tab, rows: OBJECTIVE_ROWS, columns: columns.length + more },
    ...tableOperations({ tab, columns, labels: words.objectiveColumns, rows: OBJECTIVE_ROWS, money }),
  ];
};

/** The anchors of a plan and its objectives as New plan lays them out. */
export const planAnchors = (words: SheetWords): readonly Anchor[] => [
  ...newPlanColumns.map(({ field }, index) => ({
    key: planKey(field),
    tab: words.tabs.plan,
    row: 1,
    column: index + 1,
  })),
  ...newObjectiveColumns.map(({ field }, index) => ({
    key: objectiveKey(field),
    tab: words.tabs.objectives,
    row: 1,
    column: index + 1,
  })),
];

export const planKey = (field: ActionField): string => `plan.${field}`;
const OBJECTIVES = 'objectives.';
export const objectiveKey = (field: ObjectiveField): string => `${OBJECTIVES}${field}`;
export const isObjectiveKey = (key: string): boolean => key.startsWith(OBJECTIVES);

/** One row of either table from its cells by field; a field left out is an empty cell. */
export const tableRow = <Field extends string>(
  columns: readonly Column<Field>[],
  cells: Readonly<Partial<Record<Field, Cell>>>,
): Grid<Cell>[number] => columns.map(({ field }) => cells[field] ?? null);
