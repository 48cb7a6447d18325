import { type ActionField, budgetFields } from '../../domain/plan';
import type { WhyColumn } from '../../languages/words/why-not-read';
import { type ColumnRead, ignored, type KnownColumns, type Labelled, noneKnown, type PlanHeader } from './column-kinds';
import type { Header } from './header';
import type { Heading } from './heading-kinds';
import { fieldsOf, moneyOf } from './money-columns';

type Fields = {
  readonly columns: Map<ActionField, number>;
  readonly read: readonly ColumnRead[];
  readonly duplicates: Header<ActionField>['duplicates'];
};

type FieldHeading = Extract<Heading, { is: 'field' }>;

/** The plan's own word for a column comes before another for it: "Objectif" before "Axe". */
const surenessOf = (heading: FieldHeading): 'own' | 'sure' | 'likely' =>
  heading.isOwnWord === true ? 'own' : heading.sure;

/** The column of each field that is no money: what is written just so before what is likely, then from the left. */
function fieldsIn(labelled: readonly Labelled[], taken: ReadonlyMap<ActionField, number>): Fields {
  const columns = new Map(taken);
  const read: ColumnRead[] = [];
  const duplicates: (Labelled & { heading: FieldHeading })[] = [];
  for (const sure of ['own', 'sure', 'likely'] as const)
    for (const it of labelled) {
      const { heading, column, label } = it;
      if (heading.is !== 'field' || surenessOf(heading) !== sure) continue;
      if (columns.has(heading.field)) {
        read.push(ignored(it, 'duplicate', [heading.field]));
        if (sure !== 'likely') duplicates.push({ ...it, heading });
      } else {
        columns.set(heading.field, column);
        read.push({ column, label, role: heading.field, sure: heading.sure });
      }
    }
  const inOrder = duplicates.sort((one, other) => one.column - other.column);
  return { columns, read, duplicates: inOrder.map(({ heading, label }) => ({ field: heading.field, label })) };
}

/** Beside fewer columns that are known, a list of names is no plan. */
const LEAST_BESIDE_NAMES = 3;

/**
 * Where no label says what is done, the one that could: "Name" where another column has the owners, or the campaigns. Only
 * beside enough of a plan, and never surely.
 */
function withNames(fields: Fields, free: readonly Labelled[]): Fields {
  const { columns, read, duplicates } = fields;
  const money = free.some(({ heading }) => 'money' in heading);
  if (columns.has('name') || columns.size + Number(money) < LEAST_BESIDE_NAMES) return fields;
  const names = free.find(
    ({ heading }) =>
      heading.is === 'asked' &&
      heading.mayBe.includes('name') &&
      heading.mayBe.every((field) => field === 'name' || columns.has(field) || field === 'campaign'),
  );
  const column = names?.column ?? columns.get('campaign');
  if (column === undefined) return fields;
  const others = new Map([...columns].filter(([, taken]) => taken !== column));
  const label = free.find((it) => it.column === column)?.label ?? '';
  return {
    columns: others.set('name', column),
    read: [...read.filter((it) => it.column !== column), { column, label, role: 'name', sure: 'likely' }],
    duplicates,
  };
}

/** The one date of a plan that knows no rhythm is the day of its actions, though it be called their launch. */
function withOneDate(
  { columns, read, duplicates }: Fields,
  taken: KnownColumns['fields'],
  free: readonly Labelled[],
): Fields {
  const column = taken.has('start') ? undefined : columns.get('start');
  const mayBeOther = free.some(({ heading }) => heading.is === 'asked' && heading.mayBe.includes('deadline'));
  if (column === undefined || columns.has('deadline') || columns.has('rhythm') || mayBeOther)
    return { columns, read, duplicates };
  const others = new Map([...columns].filter(([field]) => field !== 'start'));
  return {
    columns: others.set('deadline', column),
    read: read.map((it) => (it.column === column ? { ...it, role: 'deadline', sure: 'likely' } : it)),
    duplicates,
  };
}

const isField = (heading: Heading): boolean => heading.is === 'field';

const whyUnread = ({ is }: Heading): WhyColumn =>
  is === 'asked' || is === 'actual' || is === 'total' ? is : 'unknown';

/** A column that says nothing to the plan, and what it could be of what was not found elsewhere. */
function unreadColumn(it: Labelled, isTaken: boolean, isFound: (field: ActionField) => boolean): ColumnRead {
  const { heading } = it;
  const why = isTaken ? 'duplicate' : heading.is === 'budget' ? 'total' : whyUnread(heading);
  return ignored(it, why, heading.is === 'asked' ? heading.mayBe.filter((field) => !isFound(field)) : fieldsOf(it));
}

/** The columns that are known, whatever stands in their heads. */
function knownColumns({ fields, none, ours }: KnownColumns, labelled: readonly Labelled[]): readonly ColumnRead[] {
  const labelOf = new Map(labelled.map(({ column, label }) => [column, label]));
  return [
    ...[...fields].map(([role, column]): ColumnRead => {
      return { column, label: labelOf.get(column) ?? '', role, sure: 'sure' };
    }),
    ...labelled.filter(({ column }) => none.has(column)).map((it) => ignored(it, 'said')),
    ...labelled.filter(({ column }) => ours?.has(column)).map((it) => ignored(it, 'follow-up')),
  ];
}

/** A column that is known to hold all the money says so. */
const withBudget = (labelled: readonly Labelled[], budget: number | undefined): readonly Labelled[] =>
  labelled.map((it) =>
    it.column === budget ? { ...it, heading: { is: 'budget', sure: 'sure', money: { isPlanned: true } } } : it,
  );

/** A column of numbers names nobody: "Leads" above 120 and 80. */
const withoutNumbers = (
  labelled: readonly Labelled[],
  isMoney: (column: number) => boolean | undefined,
): typeof labelled =>
  labelled.map((it) =>
    it.heading.is === 'field' && it.heading.field === 'owner' && isMoney(it.column) === true
      ? { ...it, heading: { is: 'asked', mayBe: ['owner'] } }
      : it,
  );

/**
 * What each labelled column is to a plan of that year, with what is known of some already; `isMoney` says whether amounts stand below a
 * column that is headed by a month.
 */
export function columnsOfLabels(
  all: readonly Labelled[],
  year: number | undefined,
  isMoney: (column: number) => boolean | undefined,
  known: KnownColumns = noneKnown,
): Omit<PlanHeader, 'row'> {
  const { fields: taken, none, ours, budget } = known;
  const takenColumns = new Set(taken.values());
  const labelled = withBudget(withoutNumbers(all, isMoney), budget);
  const free = labelled.filter(
    ({ column }) => !takenColumns.has(column) && !none.has(column) && ours?.has(column) !== true,
  );
  const fields = withNames(withOneDate(fieldsIn(free, taken), taken, free), free);
  const isTaken = ({ heading }: Labelled): boolean => heading.is === 'quarter' && taken.has(heading.field);
  const hasQuarters = budgetFields.some((field) => taken.has(field));
  const money = moneyOf(
    free.filter((it) => !isTaken(it) && !(hasQuarters && it.heading.is === 'budget')),
    year,
    isMoney,
  );
  const read = [...knownColumns(known, labelled), ...fields.read, ...money.read];
  const isFound = (field: ActionField): boolean =>
    fields.columns.has(field) || money.quarters.some(([quarter]) => quarter === field);
  const readAlready = new Set(read.map(({ column }) => column));
  const others = free
    .filter(({ column, heading }) => !readAlready.has(column) && !isField(heading))
    .map((it) => (it.column === budget ? ignored(it, 'spread') : unreadColumn(it, isTaken(it), isFound)));
  const inOrder = [...read, ...others].sort((one, other) => one.column - other.column);
  const sameQuarter = inOrder.flatMap((it) =>
    it.role === null &&
    it.why === 'duplicate' &&
    it.mayBe.some((field) => budgetFields.some((quarter) => quarter === field))
      ? it.mayBe.map((field) => ({ field, label: it.label }))
      : [],
  );
  return {
    columns: new Map([...fields.columns, ...money.quarters]),
    duplicates: [...fields.duplicates, ...sameQuarter],
    ...(money.months.length === 0 || hasQuarters ? {} : { months: money.months }),
    ...(money.budget === undefined || hasQuarters ? {} : { budget: money.budget }),
    read: inOrder,
  };
}
