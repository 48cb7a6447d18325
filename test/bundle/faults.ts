import type { IWorkbookData } from '@univerjs/core';
import type { ExecutionOptions } from '../../preview/node/node';
import { type AddOn, anAddOn } from './add-on';
import type { Call, Writing } from './every-command';
import { stateOf } from './file-state';

/** In the order of their keys, which says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, it]) => [key, sorted(it)]),
  );
}

/** The id of a chart is the next free one: one that was made, and taken back, has used up its own. */
const CHART_ID = /\b14000000\d\d\b/g;

/** All that a person may see of a file, as one text. */
export const seen = (file: IWorkbookData): string => JSON.stringify(sorted(stateOf(file))).replace(CHART_ID, 'a chart');

/** The file as one of a command's calls finds it. */
type Found = { readonly call: number; readonly file: IWorkbookData };

/** The calls that find the file changed since the call before, of which some are looked at. */
type Choice = (calls: readonly number[]) => readonly number[];

/** A command from its first call to its last. */
export type Course = {
  /** What was asked, and is asked again. */
  readonly call: Call;
  readonly start: IWorkbookData;
  readonly calls: number;
  /** How many calls find the file changed since the call before. */
  readonly states: number;
  /** The file as those calls find it that were chosen of them. */
  readonly found: readonly Found[];
  readonly before: string;
  readonly finished: string;
  /** The file once it was undone. */
  readonly undone: string;
};

export async function courseOf(writing: Writing, choice: Choice): Promise<Course> {
  const start = await writing.file();
  const host = await anAddOn({ snapshot: start });
  const call = await writing.call(host);
  host.restore(start);
  await host.settled();
  const before = seen(host.save());
  const changed: number[] = [];
  let isChanged = false;
  const listening = host.engine.commands.onCommandExecuted(({ id }) => {
    if (id.includes('.mutation.')) isChanged = true;
  });
  const beforeCall = (at: number): void => {
    if (isChanged) changed.push(at);
    isChanged = false;
  };
  const { stats } = await host.run(call[0], call[1], { beforeCall });
  listening.dispose();
  const finished = seen(host.save());
  await host.does('undo');
  const undone = seen(host.save());
  const found = await foundAt(host, start, call, choice(changed));
  return { call, start, calls: stats.calls, states: changed.length, found, before, finished, undone };
}

/** Runs the command again, and keeps the file as these of its calls find it. */
async function foundAt(host: AddOn, start: IWorkbookData, [name, args]: Call, calls: readonly number[]) {
  const found: Found[] = [];
  if (calls.length === 0) return found;
  host.restore(start);
  await host.settled();
  const beforeCall = (call: number): void => {
    if (!calls.includes(call)) return;
    host.engine.settling.settleNow();
    found.push({ call, file: host.save() });
  };
  await host.run(name, args, { beforeCall });
  return found;
}

type Answer = { readonly ok: boolean; readonly sentence?: string; readonly message?: string };

async function answerOf(host: AddOn, [name, args]: Call, options: ExecutionOptions = {}): Promise<Answer> {
  const { answer } = await host.run(name, args, options);
  if (!answer.ok) return { ok: false, sentence: answer.sentence };
  return { ok: true, ...('message' in answer.value ? { message: answer.value.message } : {}) };
}

/** What became of a fault: what is promised, or "not …" and what went wrong. */
type Fate = string;

/** Whether the next run has finished what was begun. */
const finishedBy = (now: string, { finished }: Course): Fate =>
  now === finished ? 'finished by the next run' : 'not finished by the next run';

/** Runs the command again in the file that a script left which was killed at that call. */
export async function killedAt(host: AddOn, course: Course, { file }: Found): Promise<Fate> {
  const { call, before, finished } = course;
  const now = seen(file);
  if (now === before) return 'as before';
  if (now === finished) return 'finished';
  host.restore(file);
  await host.settled();
  const answer = await answerOf(host, call);
  const next = finishedBy(seen(host.save()), course);
  if (answer.ok) return next;
  // All stood there, and rows were as high as their texts when a script had ended.
  return next.startsWith('not ') ? `${next}: ${answer.sentence}` : 'finished';
}

/** Lets a call fail, as a service of Google's may at any time, and undoes what is told to have been stopped. */
export async function failedAt(host: AddOn, course: Course, { call: failing }: Found): Promise<Fate> {
  host.restore(course.start);
  await host.settled();
  const beforeCall = (call: number): void => {
    if (call === failing) throw new Error('Service Spreadsheets failed while accessing document');
  };
  const answer = await answerOf(host, course.call, { beforeCall });
  const now = seen(host.save());
  if (answer.ok) {
    const { message } = answer;
    if (now === course.finished) return 'finished';
    return message === undefined || /mise en forme/.test(message) ? 'finished but for looks' : `not told: ${message}`;
  }
  if (!/^[A-ZÉ].*[.!]$/s.test(answer.sentence ?? '')) return `not a sentence: ${answer.sentence}`;
  if (now === course.before) return 'as before';
  const { answer: undone } = await host.run('undo', []);
  if (seen(host.save()) === course.before) return 'undone';
  const fate = (await answerOf(host, course.call)).ok ? finishedBy(seen(host.save()), course) : 'not finished';
  if (!fate.startsWith('not ')) return fate;
  return `not undone: ${undone.ok ? undone.value.message : undone.sentence}`;
}
