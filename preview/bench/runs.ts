import type { Api, ApiName } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import type { NodeHost } from '../node';
import type { Stats } from './built';
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

type Run = { readonly label: string; readonly name: ApiName; readonly args: readonly unknown[] };

/** What is asked of each plan, one after the other on the same file. A run more is a line more here; goals find it by its label. */
export const runs = [
  { label: 'home', name: 'home', args: [] },
  { label: 'check', name: 'check', args: [] },
  { label: 'action form', name: 'actionForm', args: ['new'] },
  // The first one brings a new owner to the settings and, where more rows were typed than the plan had, longer names for its columns.
  { label: 'save action, first', name: 'saveAction', args: [{ draft, newObjectives: [] }] },
  { label: 'save action', name: 'saveAction', args: [{ draft: { ...draft, name: 'Une autre' }, newObjectives: [] }] },
  { label: 'retroplanning, first', name: 'retroplanning', args: [{ year: null }] },
  { label: 'retroplanning, again', name: 'retroplanning', args: [{ year: null }] },
  { label: 'countdown', name: 'countdown', args: [{ action: 'Action 1' }] },
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
  const start = performance.now();
  const result = await host.execute('rpc', [name, args]);
  const { stats, ms } = result;
  return { label, refusal: refusalIn(result), stats, ms, settling: performance.now() - start - ms };
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
