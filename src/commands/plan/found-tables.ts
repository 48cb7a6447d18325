import type { FileReading } from '../../domain/file-reading';
import type { ObjectiveField } from '../../domain/plan';
import { dateOf } from '../../domain/time';
import { type CellValue, type Grid, isBlank } from '../../workbook/cells';
import {
  type ChosenTab,
  chooseTab,
  columnsByLabel,
  findHeader,
  findPlanHeader,
  headerByHand,
  isTab,
  mayBeMerged,
  mayMergeAmounts,
  nearestHeader,
  noneKnown,
  objectiveColumns,
  objectiveHeadings,
  ownObjectiveColumns,
  type PlanHeader,
  planHeaderAt,
  planRows,
  yearInName,
} from '../../workbook/plan';
import type { ColumnAnswers } from '../api';
import { done, type Port, type Result, trouble } from '../port';
import { withAnswers } from './known-columns';
import type { OtherTab, PlanTable, Table, Tables } from './tables';

/**
 * Which plan is meant: of a year, in a tab of that name; null where nobody said. `columns` is what she says of them; `isByHand` where
 * the row that comes nearest to a header will do; `asksMergedAmounts` where amounts that stand for several cells are to be told.
 */
export type WhichPlan = {
  readonly year: number | null;
  readonly tab: string | null;
  readonly columns?: ColumnAnswers;
  readonly isByHand?: boolean;
  readonly asksMergedAmounts?: boolean;
  /** Where nothing is asked of the objectives: their tab is not read. */
  readonly isOfActionsOnly?: boolean;
};

type Content = { readonly tab: string; readonly values: Grid<CellValue> };
type FoundPlan = Content & { readonly header: PlanHeader };

/** From October on, people plan the year to come. */
const PLANNING_MONTH = 10;

export function planningYear(port: Port): number {
  const { year, month } = dateOf(port.today());
  return month >= PLANNING_MONTH ? year + 1 : year;
}

/** The table of objectives: of the tabs that hold no plan, the one whose header names the most columns. */
function foundObjectives(contents: readonly Content[], reading: FileReading): Table<ObjectiveField> | undefined {
  const tables = contents.flatMap(({ tab, values }): readonly Table<ObjectiveField>[] => {
    const headings = objectiveHeadings(reading);
    const own = findHeader(values, ownObjectiveColumns, headings, ['name']);
    if (own === undefined) return [];
    const { columns } = columnsByLabel(values[own.row - 1] ?? [], objectiveColumns, headings, own.columns);
    return [{ tab, header: { ...own, columns }, values }];
  });
  return tables.sort((one, other) => other.header.columns.size - one.header.columns.size)[0];
}

/** The year that most days in the columns of dates fall in. */
function yearOfDays({ values, header }: FoundPlan): number | undefined {
  const columns = (['start', 'deadline'] as const).flatMap((field) => header.columns.get(field) ?? []);
  const count = new Map<number, number>();
  for (const cells of values.slice(header.row))
    for (const column of columns) {
      const cell = cells[column - 1];
      if (typeof cell !== 'object') continue;
      const { year } = dateOf(cell.day);
      count.set(year, (count.get(year) ?? 0) + 1);
    }
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Of one plan nothing is asked; of several, which ones she sees, and which is in front. */
function chosenOf(port: Port, plans: readonly FoundPlan[], which: WhichPlan): ChosenTab | undefined {
  const isOne = plans.length < 2;
  const active = isOne ? '' : port.activeTab();
  return chooseTab(
    plans.map((plan) => {
      const year = yearInName(plan.tab) ?? (isOne ? undefined : yearOfDays(plan));
      return {
        tab: plan.tab,
        isHidden: !isOne && port.isHidden(plan.tab),
        isActive: plan.tab === active,
        actions: isOne ? 1 : planRows(plan.values, plan.header, port.reading()).rows.length,
        columns: plan.header.columns.size,
        ...(year === undefined ? {} : { year }),
      };
    }),
    { tab: which.tab, year: which.year ?? (isOne ? undefined : planningYear(port)) },
  );
}

const isEmpty = (values: Grid<CellValue>): boolean => values.every((cells) => cells.every((cell) => isBlank(cell)));

/** What was seen where no plan is: the tab and the labels that come nearest to one. */
function nothingFound(port: Port, contents: readonly Content[]): Result<never> {
  const nearest = contents
    .flatMap(({ tab, values }) => {
      const found = nearestHeader(values, port.reading());
      return found === undefined ? [] : [{ tab, ...found }];
    })
    .sort((one, other) => other.known - one.known)[0];
  if (nearest === undefined || nearest.labels.length === 0) return trouble('plan.none', {});
  const { tab, labels, known, mayBe, language } = nearest;
  return language === null
    ? trouble('plan.without-actions', { tab, labels, known, mayBe: mayBe === null ? [] : [mayBe] })
    : trouble('plan.other-language', { tab, labels, language });
}

/** The plan with its merged cells, asked for where they can change what is read. */
export function withMerges(port: Port, plan: FoundPlan, { asksMergedAmounts = false }: WhichPlan): PlanTable {
  const { tab, values, header } = plan;
  const isAsked = mayBeMerged(values, header) || (asksMergedAmounts && mayMergeAmounts(values, header));
  return { ...plan, merges: isAsked ? port.merges(tab) : [] };
}

const plansIn = (contents: readonly Content[], { year }: WhichPlan, reading: FileReading): readonly FoundPlan[] =>
  contents.flatMap((content): readonly FoundPlan[] => {
    const header = findPlanHeader(content.values, reading, year ?? yearInName(content.tab));
    return header === undefined ? [] : [{ ...content, header }];
  });

const hasAnswers = ({ columns = {} }: WhichPlan): boolean => Object.keys(columns).length > 0;

/** Where no plan is found and she says herself what the columns are: the tab that comes nearest to one, of equals the one in front. */
function planByHand(port: Port, contents: readonly Content[], which: WhichPlan): FoundPlan | undefined {
  if (which.isByHand !== true && !hasAnswers(which)) return undefined;
  const active = port.activeTab();
  const known = ({ header }: FoundPlan): number => header.columns.size * 2 + (header.read?.length ?? 0);
  const [plan] = contents
    .flatMap((content): readonly FoundPlan[] => {
      const header = headerByHand(content.values, port.reading());
      return header === undefined ? [] : [{ ...content, header }];
    })
    .sort((one, other) => Number(other.tab === active) - Number(one.tab === active) || known(other) - known(one));
  return plan;
}

const byHandOf = ({ tab }: FoundPlan): ChosenTab => ({ tab, others: [], several: [] });

/** The plan with its columns as she says. */
function answered(plan: FoundPlan, which: WhichPlan, reading: FileReading): FoundPlan {
  if (!hasAnswers(which)) return plan;
  const known = withAnswers(noneKnown, which.columns ?? {});
  const year = which.year ?? yearInName(plan.tab);
  return { ...plan, header: planHeaderAt(plan.values, plan.header.row, reading, known, year) };
}

/** The plan of a file that has none of our anchors, by the labels of its columns. */
export function foundTables(port: Port, which: WhichPlan): Result<Tables> {
  const contents = port.tabNames().flatMap((name) => {
    const content = port.readTab(name);
    return content === undefined ? [] : [content];
  });
  const asked = which.tab;
  if (asked !== null && contents.every(({ tab }) => !isTab(tab, asked)))
    return trouble('plan.no-such-tab', { tab: asked, tabs: port.tabNames() });
  const sought = asked === null ? contents : contents.filter(({ tab }) => isTab(tab, asked));
  const plans = plansIn(contents, which, port.reading());
  const isAsked = asked === null || plans.some(({ tab }) => isTab(tab, asked));
  const byHand = isAsked && plans.length > 0 ? undefined : planByHand(port, sought, which);
  const chosen = byHand === undefined ? (isAsked ? chosenOf(port, plans, which) : undefined) : byHandOf(byHand);
  const found = byHand ?? plans.find(({ tab }) => tab === chosen?.tab);
  if (chosen === undefined || found === undefined) return nothingFound(port, sought);
  const plan = answered(found, which, port.reading());
  const rest = contents.filter(({ tab }) => tab !== plan.tab && plans.every((it) => it.tab !== tab));
  const objectives = foundObjectives(rest, port.reading());
  const others: readonly OtherTab[] = [
    ...chosen.others,
    ...rest.map(({ tab, values }): OtherTab => {
      if (tab === objectives?.tab) return { tab, why: 'objectives' };
      return { tab, why: isEmpty(values) ? 'blank' : 'no-plan' };
    }),
  ];
  return done({ table: withMerges(port, plan, which), objectives, others, several: chosen.several });
}
