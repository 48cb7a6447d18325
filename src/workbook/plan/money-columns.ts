import type { ActionField, BudgetField } from '../../domain/plan';
import type { WhyColumn } from '../../languages/words/why-not-read';
import { type ColumnRead, type ColumnRole, ignored, type Labelled, type PlanHeader } from './column-kinds';
import type { Heading, MoneyHeading } from './heading-kinds';

type OfMoney = Labelled & { readonly heading: Extract<Heading, { money: MoneyHeading }> };

/** The plan's year before none said, before another; what is planned before what says nothing; then from the left. */
function bestOf(columns: readonly OfMoney[], year: number | undefined): readonly OfMoney[] {
  const weight = ({ heading: { money } }: OfMoney): number =>
    (money.year === undefined ? 1 : money.year === year ? 0 : 2) * 2 + (money.isPlanned ? 0 : 1);
  return [...columns].sort((one, other) => weight(one) - weight(other) || one.column - other.column);
}

function whyNot(loser: OfMoney, winner: OfMoney): WhyColumn {
  const [lost, won] = [loser.heading.money, winner.heading.money];
  if (lost.year !== won.year) return 'other-year';
  return lost.tax === won.tax ? 'duplicate' : 'tax';
}

type Chosen = { readonly winners: readonly OfMoney[]; readonly losers: readonly ColumnRead[] };

/** Of the columns for one quarter or month, the one that is read; the others are told. */
function chosen(columns: readonly OfMoney[], keyOf: (column: OfMoney) => unknown, year: number | undefined): Chosen {
  const groups = new Map<unknown, OfMoney[]>();
  for (const column of columns) groups.set(keyOf(column), [...(groups.get(keyOf(column)) ?? []), column]);
  const sorted = [...groups.values()].map((group) => bestOf(group, year));
  return {
    winners: sorted.flatMap(([winner]) => winner ?? []),
    losers: sorted.flatMap(([winner, ...others]) =>
      winner === undefined ? [] : others.map((loser) => ignored(loser, whyNot(loser, winner), fieldsOf(loser))),
    ),
  };
}

export const fieldsOf = ({ heading }: Labelled): readonly ActionField[] =>
  heading.is === 'quarter' ? [heading.field] : [];

/** The year most of the labels name, the later of two that are named as often. */
function usualYear(labelled: readonly Labelled[]): number | undefined {
  const years = labelled.flatMap(({ heading }) => ('money' in heading ? (heading.money?.year ?? []) : []));
  const count = (year: number): number => years.filter((it) => it === year).length;
  return [...new Set(years)].sort((one, other) => count(other) - count(one) || other - one)[0];
}

/** Fewer columns named after months are no budget by months. */
const LEAST_MONTHS = 3;

type Money = {
  readonly quarters: readonly (readonly [BudgetField, number])[];
  readonly months: NonNullable<PlanHeader['months']>;
  readonly budget: number | undefined;
  readonly read: readonly ColumnRead[];
};

const monthOf = ({ heading }: OfMoney): number => (heading.is === 'month' ? heading.month : 0);

function reads(column: OfMoney, role: ColumnRole): ColumnRead {
  return {
    column: column.column,
    label: column.label,
    role,
    sure: 'sure' in column.heading ? column.heading.sure : 'likely',
    ...(role === 'month' ? { month: monthOf(column) } : {}),
    ...(column.heading.money.factor === undefined ? {} : { factor: column.heading.money.factor }),
  };
}

const isOfMoney = (it: Labelled): it is OfMoney => 'money' in it.heading && it.heading.money !== undefined;

/** What is not read at all of some columns, for one reason. */
const left = (columns: readonly OfMoney[], known: readonly ColumnRead[], why: WhyColumn): readonly ColumnRead[] =>
  columns.filter(({ column }) => known.every((it) => it.column !== column)).map((column) => ignored(column, why));

/** How the money of a plan stands: by quarters, by months or as one budget, whichever of these comes first. */
export function moneyOf(
  labelled: readonly Labelled[],
  asked: number | undefined,
  isMoney: (column: number) => boolean | undefined,
): Money {
  const ofMoney = labelled.filter(isOfMoney);
  const of = (is: Heading['is']): readonly OfMoney[] => ofMoney.filter(({ heading }) => heading.is === is);
  const isKnown = ofMoney.some(({ heading }) => heading.money.year === asked);
  const year = isKnown ? asked : usualYear(ofMoney);
  const quarters = chosen(of('quarter'), ({ heading }) => heading.is === 'quarter' && heading.field, year);
  const below = of('month').map(({ column }) => isMoney(column));
  const isCalendar = below.includes(false) && !below.includes(true);
  // Beside months with crosses, one in which nothing stands is no money either.
  const paid = of('month').filter(({ column }) => isMoney(column) ?? !isCalendar);
  const months = chosen(paid, monthOf, year);
  const hasQuarters = quarters.winners.length > 0;
  const hasMonths = !hasQuarters && months.winners.length >= LEAST_MONTHS;
  const all = of('budget').length > 0 ? of('budget') : of('total');
  const budgets = chosen(hasQuarters || hasMonths ? [] : all, () => 'budget', year);
  const read = [
    ...quarters.winners.map((it) => reads(it, it.heading.is === 'quarter' ? it.heading.field : 'budget')),
    ...(hasMonths ? months.winners.map((it) => reads(it, 'month')) : []),
    ...budgets.winners.map((it) => reads(it, 'budget')),
    ...[...quarters.losers, ...(hasMonths ? months.losers : []), ...budgets.losers],
  ];
  const calendar = of('month').filter((it) => !paid.includes(it));
  return {
    quarters: quarters.winners.flatMap(({ heading, column }) =>
      heading.is === 'quarter' ? [[heading.field, column] as const] : [],
    ),
    months: hasMonths ? months.winners.map((it) => ({ month: monthOf(it), column: it.column })) : [],
    budget: budgets.winners[0]?.column,
    read: [
      ...read,
      ...left(paid, read, 'part'),
      ...left(calendar, read, 'calendar'),
      ...left(of('budget'), read, 'total'),
    ],
  };
}
