import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Api, ApiName } from '../src/commands/api';
import { openWorkbook } from './node';

/**
 * `npm run bench`: calls, milliseconds and sizes of the built bundle, measured here and now, and beside them the seconds a
 * command would take at the costs Google's users report. Nothing in it can fail: it is read, not run as a test.
 */
type Host = Awaited<ReturnType<typeof openWorkbook>>;
type Stats = Awaited<ReturnType<Host['execute']>>['stats'];

const dist = (file: string): string => readFileSync(path.resolve('dist', file), 'utf8');
const code = dist('Code.js');
const pages = readdirSync('dist').filter((file) => file.endsWith('.html'));
const html = Object.fromEntries(pages.map((file) => [path.basename(file, '.html'), dist(file)]));

/** Contract 12: a call of the sidebar takes about a second of its own. */
const SECONDS_A_REQUEST = 1;
/**
 * Contract 23: ten thousand backgrounds took about 70 s one by one, 7 ms each. A read or a flush waits for the sheet: it is
 * counted at ten times that, our own cautious guess.
 */
const SECONDS_A_WRITE = 0.007;
const SECONDS_A_READ = 0.07;

const secondsInGoogle = ({ read, write, flush }: Stats): number =>
  SECONDS_A_REQUEST + (read + flush) * SECONDS_A_READ + write * SECONDS_A_WRITE;

const open = (snapshot?: Partial<IWorkbookData>): Promise<Host> =>
  openWorkbook({ code, html, locale: 'fr_FR', userLocale: 'fr', ...(snapshot === undefined ? {} : { snapshot }) });

const text = (v: string): ICellData => ({ v, t: 1 });
const number = (v: number): ICellData => ({ v, t: 2 });
const kinds = ['Ponctuelle', 'Hebdomadaire', 'Mensuelle', 'Trimestrielle', 'Continue'];

const PLAN = "Plan d'action";

/** 1 January 2027. */
const NEW_YEAR = 46_388;

/** A kind of action that has steps. */
const KIND = 'Newsletter ou e-mailing';

/** One action of the plan as cells by column, its rhythm and dates differing from its neighbours'. */
function actionCells(index: number): Record<number, ICellData> {
  const rhythm = kinds[index % kinds.length] ?? '';
  const deadline = NEW_YEAR + 20 + ((index * 7) % 340);
  return {
    0: text(`Action ${index + 1}`),
    1: text(`Objectif ${(index % 6) + 1}`),
    2: text('Visites du site'),
    3: text(index % 2 === 0 ? 'Arnaud' : 'Zoé'),
    4: number(100),
    8: text(rhythm),
    ...(rhythm === 'Ponctuelle' ? { 9: number(deadline - 15), 10: number(deadline), 11: text(KIND) } : {}),
    12: text('À faire'),
  };
}

type Sheet = NonNullable<IWorkbookData['sheets'][string]>;

const planOf = ({ sheets }: IWorkbookData): Partial<Sheet> & Required<Pick<Sheet, 'cellData'>> => {
  const plan = Object.values(sheets).find(({ name }) => name === PLAN);
  const cellData = plan?.cellData;
  if (plan === undefined || cellData === undefined) throw new Error('The new plan has no tab to fill.');
  return Object.assign(plan, { cellData });
};

/** A file with a new plan and nothing in it. */
async function emptyPlan(): Promise<IWorkbookData> {
  const host = await open();
  const input: Parameters<Api['newPlan']> = [
    {
      language: 'fr',
      year: 2027,
      firstMonth: 1,
      currency: 'EUR',
      organisation: 'ecommerce',
      country: 'FR',
      setLocale: false,
    },
  ];
  await host.execute('rpc', ['newPlan', input]);
  const snapshot = host.save();
  host.dispose();
  return snapshot;
}

/** The plan with so many actions, as if they had been typed. */
function filledPlan(empty: IWorkbookData, actions: number): IWorkbookData {
  const snapshot = structuredClone(empty);
  const plan = planOf(snapshot);
  plan.rowCount = Math.max(plan.rowCount ?? 0, actions + 20);
  const looks = structuredClone(plan.cellData[1] ?? {});
  for (let index = 0; index < actions + 20; index += 1) {
    // Rows she adds look like those above them.
    const row = plan.cellData[index + 1] ?? structuredClone(looks);
    plan.cellData[index + 1] = row;
    if (index >= actions) continue;
    for (const [column, cell] of Object.entries(actionCells(index)))
      row[Number(column)] = { ...row[Number(column)], ...cell };
  }
  return snapshot;
}

const draft: Parameters<Api['saveAction']>[0]['draft'] = {
  name: 'Une action de plus',
  objectives: ['Objectif 1'],
  kpis: ['Visites du site'],
  owner: 'Zoé',
  rhythm: 'Ponctuelle',
  start: '',
  deadline: '2027-09-17',
  kind: '',
  status: 'À faire',
  campaign: '',
  budget: ['0', '', '', ''],
};

type Run = { readonly label: string; readonly name: ApiName; readonly args: readonly unknown[] };

/** Numbers of actions. */
const PLANS = [10, 100, 500, 1000, 2000];

const runs: readonly Run[] = [
  { label: 'home', name: 'home', args: [] },
  { label: 'check', name: 'check', args: [] },
  { label: 'action form', name: 'actionForm', args: ['new'] },
  // The first one brings a new owner to the settings and, where more rows were typed than the plan had, longer names for its columns.
  { label: 'save action, first', name: 'saveAction', args: [{ draft, newObjectives: [] }] },
  { label: 'save action', name: 'saveAction', args: [{ draft: { ...draft, name: 'Une autre' }, newObjectives: [] }] },
  { label: 'retroplanning, first', name: 'retroplanning', args: [{ year: null }] },
  { label: 'retroplanning, again', name: 'retroplanning', args: [{ year: null }] },
  { label: 'countdown', name: 'countdown', args: [{ action: 'Action 1' }] },
];

/** All but the first save, which does what is to be done once. */
const everyday = runs.filter(({ label }) => label !== 'save action, first');

const column = (value: string | number, width: number): string => String(value).padStart(width);

const line = (cells: readonly (string | number)[]): string => {
  const [label = '', ...rest] = cells;
  return String(label).padEnd(28) + rest.map((cell) => column(cell, 11)).join('');
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function benchRun(host: Host, actions: number, { label, name, args }: Run): Promise<Stats> {
  const start = performance.now();
  const { stats, ms } = await host.execute('rpc', [name, args]);
  const settling = performance.now() - start - ms;
  const { read, write, flush, other, calls } = stats;
  const seconds = secondsInGoogle(stats).toFixed(1);
  print(line([`${label} (${actions})`, read, write, flush, other, calls, ms.toFixed(0), settling.toFixed(0), seconds]));
  return stats;
}

/** The middle of three: the days a deadline, in a cell of the plan, is moved to one after the other. */
const typedDeadlines = ['15/06/2027', '16/06/2027', '17/06/2027'];

/** Milliseconds from a typed deadline until every formula of the file shows what follows from it. */
async function benchEdit(host: Host, actions: number): Promise<number> {
  const times: number[] = [];
  for (const day of typedDeadlines) {
    const start = performance.now();
    host.person.type(PLAN, 'K2', day);
    await host.settled();
    times.push(performance.now() - start);
  }
  const [, middle = 0] = times.sort((one, other) => one - other);
  print(line([`a deadline typed (${actions})`, '', '', '', '', '', '', middle.toFixed(0), '']));
  return middle;
}

/** The calls of each command, in the order of `runs`, and the time of an edit. */
type Measured = { readonly stats: readonly Stats[]; readonly edit: number };

async function benchPlan(empty: IWorkbookData, actions: number): Promise<Measured> {
  const host = await open(filledPlan(empty, actions));
  const stats: Stats[] = [];
  for (const run of runs) stats.push(await benchRun(host, actions, run));
  const edit = await benchEdit(host, actions);
  host.dispose();
  return { stats, edit };
}

const goal = (what: string, isMet: boolean, measured: string): void =>
  print(`${isMet ? 'met    ' : 'NOT MET'}  ${what}: ${measured}`);

async function benchStart(): Promise<void> {
  const host = await open();
  await host.execute('onOpen');
  const { ms } = await host.execute('onOpen');
  print(`\nEvaluating the bundle and running onOpen: ${ms.toFixed(1)} ms`);
  host.dispose();
}

const kilobytesOf = (file: string): number => Buffer.byteLength(dist(file)) / 1000;

/** What Google reads for each call, and what it fetches once for a sidebar or a new plan. */
function printSizes(): void {
  const files = readdirSync('dist').filter((file) => /\.(js|html)$/.test(file));
  print(`Sizes: ${files.map((file) => `${file} ${kilobytesOf(file).toFixed(1)} kB`).join(', ')}`);
}

/** An edit takes longer than that, and she types the next one before she sees what came of it. */
const LONGEST_EDIT = 2000;

function printGoals(measured: readonly Measured[]): void {
  const statsOf = (wanted: string): readonly Stats[] =>
    measured.flatMap(({ stats }) => stats.filter((_, index) => runs[index]?.label === wanted));
  const callsOf = (label: string): readonly number[] => statsOf(label).map(({ calls }) => calls);
  goal(
    'calls do not grow with the rows',
    everyday.every(({ label }) => new Set(callsOf(label)).size === 1),
    everyday.map(({ label }) => `${label} ${callsOf(label).join('/')}`).join(', '),
  );
  goal(
    'check: at most 12 calls, no write',
    statsOf('check').every(({ calls, write }) => calls <= 12 && write === 0),
    callsOf('check').join('/'),
  );
  const builds = [...callsOf('retroplanning, first'), ...callsOf('retroplanning, again')];
  goal('retroplanning: at most 81 calls', Math.max(...builds) <= 81, builds.join('/'));
  const edits = measured.map(({ edit }) => edit);
  goal(
    `an edit: at most ${LONGEST_EDIT} ms`,
    Math.max(...edits) <= LONGEST_EDIT,
    edits.map((edit) => edit.toFixed(0)).join('/'),
  );
  for (const [file, most] of [
    ['Code.js', 100],
    ['sidebar.html', 80],
  ] as const) {
    const kilobytes = kilobytesOf(file);
    goal(`${file}: under ${most} kB`, kilobytes < most, `${kilobytes.toFixed(1)} kB`);
  }
}

async function main(): Promise<void> {
  print(line(['command (actions)', 'read', 'write', 'flush', 'other', 'calls', 'ms', 'settle ms', 's Google']));
  const empty = await emptyPlan();
  const measured: Measured[] = [];
  for (const actions of PLANS) measured.push(await benchPlan(empty, actions));
  await benchStart();
  printSizes();
  print(
    `Seconds in Google: ${SECONDS_A_REQUEST} s a request (contract 12) + ${SECONDS_A_WRITE} s a write (contract 23) + ${SECONDS_A_READ} s a read or flush (our guess).\n`,
  );
  printGoals(measured);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
