import type { Country } from '../../domain/locale';
import type { Status } from '../../domain/plan';
import type { SimpleRhythm } from '../../domain/rhythm';
import type { Content, ExampleDay } from './content';

/**
 * The Mimine plan of the course (evolving clothes for children, Arnaud and Zoé). Objectives, actions and amounts are the
 * course's; an amount it does not give stays blank. Owners other than Arnaud for the newsletter, and exact days, are our
 * own choice, consistent with what it says, and so are the statuses: the tab says so in a note.
 */
type ExampleFacts = {
  readonly is: string;
  readonly objectives: readonly ExampleObjectiveKey[];
  readonly owner: string;
  readonly budget: Content['example']['actions'][number]['budget'];
  readonly rhythm: SimpleRhythm;
  readonly start?: ExampleDay;
  readonly deadline?: ExampleDay;
};

const blankBudget = [null, null, null, null] as const;

/** The Monday, or the Friday, of the week of a day: work starts and ends on working days in any year. */
const monday = (month: number, day: number): ExampleDay => ({ on: 'monday', month, day });
const friday = (month: number, day: number): ExampleDay => ({ on: 'friday', month, day });
const exactly = (month: number, day: number): ExampleDay => ({ on: 'day', month, day });

const actions = [
  {
    is: 'newsletter',
    objectives: ['retain'],
    owner: 'Arnaud',
    budget: [0, 30, 50, 199],
    rhythm: 'monthly',
    start: exactly(1, 5),
  },
  {
    is: 'crowdfunding',
    objectives: ['raise'],
    owner: 'Zoé',
    budget: blankBudget,
    rhythm: 'one-off',
    start: monday(3, 4),
    deadline: friday(3, 25),
  },
  {
    is: 'video',
    objectives: ['raise'],
    owner: 'Arnaud',
    budget: [1250, null, null, null],
    rhythm: 'one-off',
    deadline: friday(2, 18),
  },
  {
    is: 'etsy',
    objectives: ['open'],
    owner: 'Zoé',
    budget: blankBudget,
    rhythm: 'one-off',
    start: monday(4, 8),
    deadline: friday(4, 22),
  },
  {
    is: 'etsyPromotion',
    objectives: ['begin'],
    owner: 'Arnaud',
    budget: [null, 500, null, null],
    rhythm: 'one-off',
    start: monday(5, 6),
    deadline: friday(6, 3),
  },
  {
    is: 'shop',
    objectives: ['open'],
    owner: 'Arnaud',
    budget: [null, 2500, 7500, null],
    rhythm: 'one-off',
    deadline: friday(8, 26),
  },
  {
    is: 'advertising',
    objectives: ['awareness', 'acquire'],
    owner: 'Arnaud',
    budget: blankBudget,
    rhythm: 'continuous',
    start: exactly(7, 1),
  },
  {
    is: 'advertorial',
    objectives: ['awareness'],
    owner: 'Zoé',
    budget: blankBudget,
    rhythm: 'one-off',
    deadline: friday(12, 8),
  },
  {
    is: 'database',
    objectives: ['acquire'],
    owner: 'Arnaud',
    budget: blankBudget,
    rhythm: 'one-off',
    deadline: friday(12, 10),
  },
  {
    is: 'crm',
    objectives: ['retain'],
    owner: 'Arnaud',
    budget: blankBudget,
    rhythm: 'one-off',
    start: monday(12, 8),
    deadline: friday(12, 17),
  },
  {
    is: 'community',
    objectives: ['awareness'],
    owner: 'Zoé',
    budget: [0, 0, 0, 0],
    rhythm: 'continuous',
  },
] as const satisfies readonly ExampleFacts[];

/** By half-year, the first three and the last three. */
const objectives = [
  { is: 'raise', half: 0, target: 5000 },
  { is: 'open', half: 0, target: null },
  { is: 'begin', half: 0, target: null },
  { is: 'awareness', half: 1, target: null },
  { is: 'acquire', half: 1, target: null },
  { is: 'retain', half: 1, target: null },
] as const;

/** "To take 10 % of the market and reach 200 000 € of revenue", as the course says of the year. */
const kpis = [
  { row: 'amount_raised', is: null, target: null },
  { row: 'open_rate', is: null, target: null },
  { row: 'click_rate', is: null, target: null },
  { row: 'own_1|money|figure|revenue', is: 'revenue', target: 200_000 },
  { row: 'own_2|percent|typed', is: 'marketShare', target: 0.1 },
] as const;

type ExampleObjectiveKey = 'raise' | 'open' | 'begin' | 'awareness' | 'acquire' | 'retain';

/** What the example says in one language. `periods` begin with the two halves of the year. */
export type ExampleWords = {
  readonly country: Country;
  readonly objectives: Readonly<Record<ExampleObjectiveKey, string>>;
  /** KPIs and kind may be ''. */
  readonly actions: Readonly<
    Record<(typeof actions)[number]['is'], { readonly name: string; readonly kpis: string; readonly kind: string }>
  >;
  /** What the course measures the whole year by. */
  readonly kpis: Readonly<Record<'revenue' | 'marketShare', string>>;
  readonly rhythms: Readonly<Record<SimpleRhythm, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly periods: readonly string[];
};

/** The example in one language, without its note. What happens once is still to do; everything else is under way. */
export const exampleIn = (words: ExampleWords): Omit<Content['example'], 'note'> => ({
  country: words.country,
  owners: ['Arnaud', 'Zoé'],
  objectives: objectives.map(({ is, half, target }) => ({
    name: words.objectives[is],
    period: words.periods[half] ?? '',
    // What the crowdfunding is to raise is what the KPI of its action counts.
    kpi: is === 'raise' ? words.actions.crowdfunding.kpis : '',
    target,
  })),
  followed: kpis.map(({ row, is, target }) => ({ row, name: is === null ? '' : words.kpis[is], target })),
  actions: actions.map((action: (typeof actions)[number] & ExampleFacts) => ({
    ...words.actions[action.is],
    objectives: action.objectives.map((key) => words.objectives[key]),
    owner: action.owner,
    budget: action.budget,
    rhythm: words.rhythms[action.rhythm],
    start: action.start ?? null,
    deadline: action.deadline ?? null,
    status: words.statuses[action.rhythm === 'one-off' ? 'to-do' : 'in-progress'],
  })),
});
