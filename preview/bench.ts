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

/** 1 January 2027. */
const NEW_YEAR = 46_388;

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
    ...(rhythm === 'Ponctuelle' ? { 9: number(deadline - 15), 10: number(deadline) } : {}),
    12: text('À faire'),
  };
}

/** A file with a new plan, filled with so many actions as if they had been typed. */
async function filledPlan(actions: number): Promise<Partial<IWorkbookData>> {
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
  const snapshot: IWorkbookData = structuredClone(host.save());
  host.dispose();
  const plan = Object.values(snapshot.sheets).find((sheet) => sheet.name === "Plan d'action");
  const cells = plan?.cellData;
  if (plan === undefined || cells === undefined) throw new Error('The new plan has no tab to fill.');
  plan.rowCount = Math.max(plan.rowCount ?? 0, actions + 20);
  for (let index = 0; index < actions; index += 1) {
    const row = cells[index + 1] ?? {};
    for (const [column, cell] of Object.entries(actionCells(index)))
      row[Number(column)] = { ...row[Number(column)], ...cell };
    cells[index + 1] = row;
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
const PLANS = [10, 100, 1000];

const runs: readonly Run[] = [
  { label: 'home', name: 'home', args: [] },
  { label: 'check', name: 'check', args: [] },
  { label: 'action form', name: 'actionForm', args: ['new'] },
  { label: 'save action', name: 'saveAction', args: [{ draft, newObjectives: [] }] },
  { label: 'retroplanning, first', name: 'retroplanning', args: [{ year: null }] },
  { label: 'retroplanning, again', name: 'retroplanning', args: [{ year: null }] },
];

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

/** The calls of each command, in the order of `runs`. */
async function benchPlan(actions: number): Promise<readonly Stats[]> {
  const host = await open(await filledPlan(actions));
  const all: Stats[] = [];
  for (const run of runs) all.push(await benchRun(host, actions, run));
  host.dispose();
  return all;
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

async function main(): Promise<void> {
  print(line(['command (actions)', 'read', 'write', 'flush', 'other', 'calls', 'ms', 'settle ms', 's Google']));
  const byPlan: (readonly Stats[])[] = [];
  for (const actions of PLANS) byPlan.push(await benchPlan(actions));
  await benchStart();
  print(
    `Seconds in Google: ${SECONDS_A_REQUEST} s a request (contract 12) + ${SECONDS_A_WRITE} s a write (contract 23) + ${SECONDS_A_READ} s a read or flush (our guess).\n`,
  );
  const calls = (index: number): readonly number[] => byPlan.map((stats) => stats[index]?.calls ?? 0);
  const isConstant = runs.every((_, index) => new Set(calls(index)).size === 1);
  goal(
    'calls do not grow with the rows',
    isConstant,
    runs.map(({ label }, index) => `${label} ${calls(index).join('/')}`).join(', '),
  );
  const checks = byPlan.map((stats) => stats[1]);
  goal(
    'check: at most 12 calls, no write',
    checks.every((it) => (it?.calls ?? 99) <= 12 && it?.write === 0),
    calls(1).join('/'),
  );
  goal(
    'retroplanning: at most 80 calls',
    Math.max(...calls(4), ...calls(5)) <= 80,
    [...calls(4), ...calls(5)].join('/'),
  );
  for (const [file, most] of [
    ['Code.js', 100],
    ['sidebar.html', 80],
  ] as const) {
    const kilobytes = Buffer.byteLength(dist(file)) / 1000;
    goal(`${file}: under ${most} kB`, kilobytes < most, `${kilobytes.toFixed(1)} kB`);
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
