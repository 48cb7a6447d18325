import { type Api, type ApiName, addedColumns } from '../../src/commands/api';
import { type ActionDraft, blankDraft } from '../../src/domain/draft';
import { kpiKeys, organisations, ownKpiText } from '../../src/domain/kpi';
import { envelopeModes, seasons } from '../../src/domain/payment';
import { groupings, units } from '../../src/domain/year-view';
import type { AddOn } from './add-on';

/** What a step leaves open: which of what is there it takes, and a text. */
export type Open = { readonly n: number; readonly m: number; readonly text: string };

type Asking = (host: AddOn, open: Open) => Promise<readonly unknown[]>;

const of = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
const tabOf = (host: AddOn, { n }: Open): string => of(host.tabs(), n) ?? '';
const cellOf = ({ n, m }: Open): string => `${String.fromCharCode(65 + (m % 20))}${1 + (n % 14)}`;

/** What a reading command answers; undefined where it is refused. */
async function read<N extends ApiName>(host: AddOn, name: N, args: Parameters<Api[N]>) {
  const { answer } = await host.run(name, args);
  type Value = Extract<typeof answer, { ok: true }>['value'];
  return 'ok' in answer && answer.ok ? (answer.value as Value) : undefined;
}

/** The form on one of the rows of whatever tab holds the plan. */
async function formOf(host: AddOn, { n }: Open) {
  const { plan } = await host.run('home', []).then(({ answer }) => answer);
  if (plan === undefined) return undefined;
  await host.run('goTo', [{ sheet: plan.tab, cell: `A${2 + (n % 5)}` }]);
  return read(host, 'actionForm', ['selected']);
}

const draftOf = ({ n, m, text }: Open): ActionDraft => ({
  ...blankDraft,
  name: of(['Foire', 'Salon', text], n) ?? '',
  objectives: of([['Vendre'], [text], [], ['Objectif 1', 'Objectif 2']], m) ?? [],
  owner: of(['Zoé', text], m) ?? '',
  rhythm: of(['', 'Mensuelle', 'Ponctuelle', text], n) ?? '',
  kind: of(['', 'Imprimé', text], m) ?? '',
  deadline: of(['', '2027-06-15', '2031-01-01'], n) ?? '',
  budget: [of(['', '12,5', text], m) ?? '', '', '', ''],
});

/** One field of an action changed. */
const changed = (draft: ActionDraft, { m, text }: Open): ActionDraft =>
  of(
    [
      { ...draft, owner: text },
      { ...draft, name: text },
      { ...draft, deadline: '2027-09-30' },
      { ...draft, kpis: [text] },
      { ...draft, objectives: [...draft.objectives, text] },
    ],
    m,
  ) ?? draft;

const loadedOf: Asking = async (host, open) => [
  (await formOf(host, open))?.loaded ?? { line: open.n, cells: [open.text, 'Vendre'] },
];
const nameOf = async (host: AddOn, open: Open): Promise<string> =>
  open.m % 4 === 0 ? open.text : ((await formOf(host, open))?.draft.name ?? open.text);

const yearOf = (n: number): number => of([2027, 2028, 1999, 0, -3, 9999, 2100], n) ?? 2027;
const amountOf = (n: number): number => of([1000, 0, 12.5, 1e12], n) ?? 0;

const whatIfOf: Asking = async (host, open) => [
  of(
    [
      { cut: 0.1 },
      { late: { action: await nameOf(host, open), days: of([7, -30, 4000], open.m) ?? 0 } },
      { dropped: await nameOf(host, open) },
      {},
    ],
    open.n,
  ),
];
const problemOf: Asking = async (host, { n, m, text }) => {
  const problems = (await read(host, 'check', []))?.problems.filter(({ mend }) => mend !== undefined) ?? [];
  const one = of(problems, n);
  if (one === undefined) return [{ code: 'action.unreadable-date', sheet: text, cell: 'K2', was: text }];
  const { code, sheet, cell, mend } = one;
  const was = mend?.was ?? '';
  return m % 2 ? [{ code, sheet, cell, was }] : [{ code, seen: [{ sheet, cell, was }] }];
};

const nothing: Asking = async () => [];

/** How each command is asked for: what the sidebar could send, likely or not, of a file in whatever state it is. */
export const askings: Readonly<Record<ApiName, Asking>> = {
  home: nothing,
  newPlan: async (_, { n, m }) => [
    {
      language: of(['fr', 'en'], n),
      year: yearOf(m),
      firstMonth: of([1, 7, 12, 0, 13], n),
      currency: of(['EUR', 'JPY', 'XXX'], m),
      country: of(['FR', 'CH-VD', 'XX'], n),
      setLocale: m % 2 === 0,
    },
  ],
  loadExample: async (_, { n, m }) => [{ language: of(['fr', 'en'], n), year: yearOf(m) }],
  actionForm: async (host, open) =>
    of([['new'], ['selected'], [{ loaded: (await loadedOf(host, open))[0] }]], open.n) ?? [],
  saveAction: async (host, open) => {
    const form = open.m % 2 ? await formOf(host, open) : undefined;
    const newObjectives = open.n % 5 === 0 ? [open.text] : [];
    if (form?.loaded === undefined) return [{ draft: draftOf(open), newObjectives }];
    return [{ draft: changed(form.draft, open), loaded: form.loaded, newObjectives }];
  },
  duplicateAction: loadedOf,
  dropAction: loadedOf,
  readList: async (_, { text }) => [{ text }],
  addList: async (_, open) =>
    open.n % 3 === 0 ? [{ drafts: [draftOf(open)] }] : [{ text: `Stand ; 12/05/2027 ; Léa\n${open.text}` }],
  check: async (host, open) => (open.m % 3 ? [] : [{ tab: tabOf(host, open) }]),
  read: async (host, open) => [{ year: null, tab: open.m % 2 ? null : tabOf(host, open), all: open.m % 3 === 0 }],
  adopt: async (host, open) => [
    {
      year: of([2027, null, 0], open.m),
      tab: open.n % 2 ? null : tabOf(host, open),
      columns: {},
      add: addedColumns.filter((_, index) => (open.n + index) % 3 > 0),
    },
  ],
  week: nothing,
  mend: problemOf,
  goTo: async (host, open) => [
    { sheet: open.m % 5 ? tabOf(host, open) : open.text, cell: of([cellOf(open), 'ZZZ9999999', ''], open.n) },
  ],
  retroplanning: async (_, { n, m }) => [
    of(
      [
        { year: null },
        { year: null, unit: of(units, m) },
        { year: null, grouping: of(groupings, m) },
        { year: yearOf(m) },
      ],
      n,
    ),
  ],
  printLink: nothing,
  dashboard: nothing,
  budget: async (_, { n, m }) => [
    {
      build: n % 4 !== 0,
      ...(n % 2
        ? {
            envelope: {
              mode: of(envelopeModes, m),
              fixed: amountOf(n),
              season: of(seasons, m),
              shares: [5, null, 0, 100],
            },
          }
        : {}),
    },
  ],
  whatIf: whatIfOf,
  applyWhatIf: whatIfOf,
  countdown: async (host, open) => [
    { action: await nameOf(host, open), ...(open.n % 7 === 0 ? { line: open.n } : {}) },
  ],
  kpis: async (_, { n, m, text }) => [
    {
      organisation: of([...organisations, null], n),
      add: m % 3 ? [] : [of(kpiKeys, n)],
      ...(m % 5 === 0
        ? { own: { name: text, direction: 'up', made: ownKpiText('count', 'sum', ['visits', 'orders']) } }
        : {}),
      ...(m % 4 === 0 ? { follow: true } : {}),
    },
  ],
  importFigures: async (_, { n, m, text }) => [
    {
      values: [
        {
          figure: of(['revenue', 'visits', 'orders'], n),
          month: of(['2027-02', '2027-13', '1999-01'], m),
          value: of([1200, null, -1, 1e12], n),
        },
      ],
      wins: of(['file', 'mine'], n),
      isTried: m % 4 === 0,
      add: m % 2 ? ['revenue'] : [],
      remember: m % 3 ? null : text,
    },
  ],
  objectives: async (_, { m }) => [{ measure: m % 4 > 0 }],
  saveObjective: async (host, { n, m, text }) => {
    const one = m % 2 ? of((await read(host, 'objectives', [{ measure: false }]))?.objectives ?? [], n) : undefined;
    if (one !== undefined) return [{ draft: { ...one.draft, target: text }, loaded: one.loaded }];
    const draft = { name: text, period: 'S1', kpi: '', startingPoint: '', target: '12', deadline: '', owner: text };
    return [{ draft }];
  },
  payments: nothing,
  savePayment: async (host, open) => {
    const one = open.m % 2 ? of((await read(host, 'payments', []))?.payments ?? [], open.n) : undefined;
    const fields = {
      amount: open.n % 3 ? '60' : open.text,
      date: open.n % 4 ? '2027-04-02' : open.text,
      label: open.text,
    };
    if (one === undefined) return [{ action: await nameOf(host, open), payments: [{ fields }] }];
    return [
      {
        action: one.action,
        payments: [{ loaded: { id: one.id, line: one.line }, fields: { ...one.fields, amount: '75' } }],
      },
    ];
  },
  followPayments: async (host, open) => [{ action: await nameOf(host, open), on: open.n % 3 > 0 }],
  invoices: async (_, { n, text }) => [{ lines: [{ date: '2027-04-02', label: text, amount: amountOf(n) }] }],
  laterWords: nothing,
  measuring: nothing,
  history: nothing,
  undo: nothing,
  selfTest: async () => [{ page: null }],
  removeSelfTest: nothing,
};
