import type { Adoption, Overview, ReadAction, ReadColumn, ReadReport } from '../../src/commands/api';

type Why = NonNullable<ReadColumn['why']>;

export const aColumn = (letter: string, label: string, role: ReadColumn['role'], changes: Partial<ReadColumn> = {}) =>
  ({
    letter,
    label,
    role,
    month: null,
    sure: role === null ? null : 'sure',
    mayBe: [],
    why: role === null ? 'unknown' : null,
    filled: 14,
    factor: null,
    ...changes,
  }) satisfies ReadColumn;

const none = { q1: null, q2: null, q3: null, q4: null } as const;

export const aReadAction = (line: number, changes: Partial<ReadAction> = {}): ReadAction => ({
  tab: 'Plan 2027',
  line,
  name: `Action ${line}`,
  objectives: ['Vendre', 'Être connus'],
  kpis: [],
  owners: ['Zoé'],
  amounts: { ...none, q1: 125_050 },
  budget: null,
  spread: null,
  rhythm: 'tous les lundis',
  kindOfRhythm: 'weekly',
  dates: ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01'],
  span: { first: '2027-01-04', last: '2027-02-01' },
  start: '2027-01-04',
  deadline: null,
  kind: '',
  status: 'to-do',
  unread: { deadline: 'fin mars si possible' },
  cells: { name: `B${line}`, owner: `D${line}`, q1: `E${line}`, deadline: `K${line}` },
  ...changes,
});

const whys: readonly Why[] = [
  'said',
  'unknown',
  'duplicate',
  'actual',
  'total',
  'other-year',
  'tax',
  'calendar',
  'spread',
  'part',
  'follow-up',
];

/** Every kind of column, of row and of tab that may be told. */
export const aReading = (changes: Partial<ReadReport> = {}): ReadReport => ({
  tab: 'Plan 2027',
  isSetUp: false,
  lacking: ['quarters', 'rhythm', 'campaign'],
  otherTabs: (
    [
      'not-asked',
      'hidden',
      'empty',
      'few-columns',
      'other-year',
      'not-active',
      'several',
      'not-set-up',
      'ours',
      'objectives',
      'no-plan',
      'blank',
    ] as const
  ).map((why, index) => ({ tab: `Onglet ${index + 1}`, why })),
  alsoPlans: [],
  year: 2027,
  currency: 'EUR',
  headerRows: [2],
  columns: [
    aColumn('A', 'Ce qu’il y a à faire cette année', 'name'),
    aColumn('B', 'Cible', null, { sure: 'asked', why: 'asked', mayBe: ['objectives', 'kpis'] }),
    aColumn('C', 'Chef', 'owner', { sure: 'likely' }),
    aColumn('D', 'Mars (k€)', 'month', { month: 3, factor: 1000 }),
    ...whys.map((why, index) => aColumn(String.fromCharCode(69 + index), `Colonne ${why}`, null, { why })),
    aColumn('Z', '', null),
  ],
  titles: [{ tab: 'Plan 2027', line: 1, cell: 'A1', text: 'Notre plan' }],
  totals: [{ tab: 'Plan 2027', line: 20, cell: 'A20', text: 'TOTAL' }],
  told: (['repeated-header', 'note', 'below-total', 'without-name', 'other-table', 'above-header'] as const).map(
    (why, index) => ({
      tab: 'Plan 2027',
      line: 21 + index,
      cell: `A${21 + index}`,
      text: `Ligne dite ${index + 1}`,
      why,
    }),
  ),
  actions: [aReadAction(3), aReadAction(4, { unread: {}, dates: [], span: null, rhythm: null, kindOfRhythm: null })],
  counts: { rows: 9, actions: 2, titles: 1, totals: 1, told: 5 },
  ...changes,
});

const overview = (changes: Partial<Overview> = {}): Overview => ({
  actions: 2,
  columns: 4,
  allColumns: 15,
  budget: 250_100,
  amounts: none,
  problems: { error: 1, warning: 2, advice: 3 },
  ...changes,
});

export const anAdoption: Adoption = {
  message: 'L’onglet « Plan 2027 » est repris tel quel.',
  tab: 'Plan 2027',
  before: overview(),
  after: overview({ columns: 9, allColumns: 18, amounts: { q1: 125_050, q2: 125_050, q3: null, q4: null } }),
  added: [{ letter: 'O', label: 'Budget Q1' }],
  notSpread: [{ line: 4, name: 'Action 4' }],
};
