import type { Api, ApiName } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import type { NodeHost } from '../node';
import { open, type Stats } from './built';
import { PLAN } from './filled-plan';
import { frenchPlan } from './french-plan';
import { secondsInGoogle } from './google-seconds';
import { print, row } from './lines';

const draft: Parameters<Api['saveAction']>[0]['draft'] = {
  ...blankDraft,
  name: 'Une action de plus',
  objectives: ['Objectif 1'],
  kpis: ['Visites du site'],
  owner: 'Zoé',
  rhythm: 'Ponctuelle',
  start: '',
  deadline: '2027-09-17',
  kind: '',
  status: 'À faire',
  budget: ['0', '', '', ''],
};

type Args = readonly unknown[];
/** What is asked: what depends on the file is found out in it first, which is not measured. */
type Run = {
  readonly label: string;
  readonly name: ApiName;
  readonly args: Args | ((host: NodeHost) => Promise<Args>);
};

const TODAY = '2027-03-15';

/** An answer of the same bundle, which `Api` declares. */
const answerOf = async <K extends ApiName>(host: NodeHost, name: K, ...args: Parameters<Api[K]>) => {
  const result = await host.execute('rpc', [name, args], { today: TODAY });
  if (!result.ok) throw new Error(`${name}: ${result.message}`);
  return result.value as ReturnType<Api[K]>;
};

/** The action on the third line, as a form has it. */
async function thirdAction(host: NodeHost): Promise<Args> {
  await answerOf(host, 'goTo', { sheet: PLAN, cell: 'A4' });
  const form = await answerOf(host, 'actionForm', 'selected');
  if (!form.ok || form.value.loaded === undefined) throw new Error('The third action is not read.');
  return [form.value.loaded];
}

/** A date that was typed in words. */
async function dateToMend(host: NodeHost): Promise<Args> {
  const code = 'action.unreadable-date';
  host.person.type(PLAN, 'K2', 'le 18 juin');
  const report = await answerOf(host, 'check');
  const problem = report.ok ? report.value.problems.find((it) => it.code === code) : undefined;
  if (problem === undefined) throw new Error('The date is not told.');
  return [{ code, seen: [{ sheet: problem.sheet, cell: problem.cell, was: problem.mend?.was ?? '' }] }];
}

const anObjective = {
  name: 'Fidéliser',
  period: '',
  kpi: '',
  startingPoint: '',
  target: '12',
  deadline: '',
  owner: '',
};
const aPayment = { fields: { amount: '60', date: '2027-04-02' } };
const anInvoice = { date: '2027-04-02', label: 'Action 1', amount: 60 };

/** What is asked of each plan, one after the other on the same file. A run more is a line more here; goals find it by its label. */
export const runs = [
  { label: 'home', name: 'home', args: [] },
  { label: 'check', name: 'check', args: [] },
  { label: 'read', name: 'read', args: [{ year: null, tab: null }] },
  { label: 'week', name: 'week', args: [] },
  { label: 'go to', name: 'goTo', args: [{ sheet: PLAN, cell: 'A4' }] },
  { label: 'action form', name: 'actionForm', args: ['new'] },
  // The first one brings a new owner to the settings and, where more rows were typed than the plan had, longer names for its columns.
  { label: 'save action, first', name: 'saveAction', args: [{ draft, newObjectives: [] }] },
  { label: 'save action', name: 'saveAction', args: [{ draft: { ...draft, name: 'Une autre' }, newObjectives: [] }] },
  { label: 'retroplanning, first', name: 'retroplanning', args: [{ year: null }] },
  { label: 'retroplanning, again', name: 'retroplanning', args: [{ year: null }] },
  { label: 'print link', name: 'printLink', args: [] },
  { label: 'countdown', name: 'countdown', args: [{ action: 'Action 1' }] },
  { label: 'countdown, again', name: 'countdown', args: [{ action: 'Action 1' }] },
  { label: 'copy an action', name: 'duplicateAction', args: thirdAction },
  { label: 'drop an action', name: 'dropAction', args: thirdAction },
  { label: 'mend', name: 'mend', args: dateToMend },
  { label: 'read a list', name: 'readList', args: [{ text: 'Salon ; 15/09/2027 ; Zoé' }] },
  { label: 'paste a list', name: 'addList', args: [{ text: 'Salon ; 15/09/2027 ; Zoé' }] },
  { label: 'save objective', name: 'saveObjective', args: [{ draft: anObjective }] },
  { label: 'objectives', name: 'objectives', args: [{ measure: false }] },
  { label: 'kpis, first', name: 'kpis', args: [{ organisation: 'ecommerce', add: [] }] },
  { label: 'kpis', name: 'kpis', args: [{ organisation: null, add: [] }] },
  { label: 'dashboard, first', name: 'dashboard', args: [] },
  { label: 'dashboard, again', name: 'dashboard', args: [] },
  { label: 'payment, first', name: 'savePayment', args: [{ action: 'Action 1', payments: [aPayment] }] },
  { label: 'payment', name: 'savePayment', args: [{ action: 'Action 2', payments: [aPayment] }] },
  { label: 'payments', name: 'payments', args: [] },
  { label: 'follow payments', name: 'followPayments', args: [{ action: 'Action 1', on: true }] },
  { label: 'invoices', name: 'invoices', args: [{ lines: [anInvoice] }] },
  { label: 'budget, first', name: 'budget', args: [{ build: true, envelope: { mode: 'fixed', fixed: 15_000 } }] },
  { label: 'budget, again', name: 'budget', args: [{ build: true }] },
  { label: 'what if', name: 'whatIf', args: [{ cut: 0.1 }] },
  { label: 'apply what if', name: 'applyWhatIf', args: [{ cut: 0.1 }] },
  { label: 'history', name: 'history', args: [] },
  { label: 'undo', name: 'undo', args: [] },
] as const satisfies readonly Run[];

export type RunLabel = (typeof runs)[number]['label'];

/** What a run took: its calls, the milliseconds until it answered, and those until everything was calculated after it. */
export type RunResult = {
  readonly label: RunLabel;
  /** What it says where it did not do what was asked. */
  readonly refusal: string | undefined;
  readonly stats: Stats;
  readonly ms: number;
  readonly settling: number;
};

export const runHeads = ['read', 'write', 'flush', 'other', 'calls', 'ms', 'settle ms', 's Google'];

/** A command that stopped, or that refused in a sentence, took little time and few calls: its figures say nothing. */
function refusalIn(result: Awaited<ReturnType<NodeHost['execute']>>): string | undefined {
  if (!result.ok) return result.message;
  const answer = result.value as { readonly ok: boolean; readonly sentence?: string };
  return answer.ok ? undefined : answer.sentence;
}

async function measured(host: NodeHost, { label, name, args }: (typeof runs)[number]): Promise<RunResult> {
  const asked = typeof args === 'function' ? await args(host) : args;
  const start = performance.now();
  const result = await host.execute('rpc', [name, asked], { today: TODAY });
  const { stats, ms } = result;
  return { label, refusal: refusalIn(result), stats, ms, settling: performance.now() - start - ms };
}

/** What is asked of a file without a plan: of version 0.2.0, 287 and 369 calls. */
export async function measureNewPlans(): Promise<Readonly<Record<'newPlan' | 'example', number>>> {
  const callsOf = async (label: string, name: ApiName, input: unknown): Promise<number> => {
    const host = await open();
    const { stats, ms } = await host.execute('rpc', [name, [input]], { today: TODAY });
    host.dispose();
    const { read, write, flush, other, calls } = stats;
    print(row([label, read, write, flush, other, calls, ms.toFixed(0), '', secondsInGoogle(stats).toFixed(1)]));
    return calls;
  };
  return {
    newPlan: await callsOf('new plan', 'newPlan', frenchPlan),
    example: await callsOf('example', 'loadExample', { language: 'fr', year: 2027 }),
  };
}

/** Runs them all on a plan of so many actions and prints a row for each. */
export async function measureRuns(host: NodeHost, actions: number): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const run of runs) {
    const result = await measured(host, run);
    const { read, write, flush, other, calls } = result.stats;
    const times = [result.ms.toFixed(0), result.settling.toFixed(0), secondsInGoogle(result.stats).toFixed(1)];
    print(row([`${result.label} (${actions})`, read, write, flush, other, calls, ...times]));
    results.push(result);
  }
  return results;
}
