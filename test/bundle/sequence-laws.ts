import type { IWorkbookData } from '@univerjs/core';
import { type ApiName, apiKinds, isUndoable } from '../../src/commands/api';
import { columnLetters } from '../../src/formula/address';
import { type Gesture, gestureOf, isRefusal } from '../preview/edits';
import { type AddOn, TODAY } from './add-on';
import { stateOf } from './file-state';
import { HERS, markersOf } from './markers';
import { askings } from './sequence-commands';
import type { Step } from './sequence-steps';

/** What was tried, over all sequences. */
type Counts = Record<'sequences' | 'edits' | 'commands' | 'refused' | 'again' | 'undone', number>;
export const noCounts = (): Counts => ({ sequences: 0, edits: 0, commands: 0, refused: 0, again: 0, undone: 0 });

/** The commands that are asked for again as they were: nothing of theirs depends on how often. */
const REPEATABLE: readonly ApiName[] = ['retroplanning', 'countdown', 'dashboard', 'objectives'];

/** What an error of ours may be that was told in a sentence of its own. */
const TOLD_APART = /^(newPlan|loadExample|\w+) (NamesTaken|TabTaken|Error: \d+ names are taken)/;

const RAW =
  /undefined|\bnull\b|NaN|\[object|#REF|Exception|SpreadsheetApp|\{\w+[,}]|\b(plan|settings|action|file|budget)[._][a-z]/;

class Broken extends Error {}

type Reached = { readonly file: IWorkbookData; readonly markers: readonly string[] };
const reach = (host: AddOn): Reached => {
  const file = host.save();
  return { file, markers: markersOf(file) };
};

/** A tab alone, as the file has it; the parts that are kept beside the cells stand under the ids of tabs. */
const rawTab = (file: IWorkbookData, id: string): string =>
  JSON.stringify([
    file.sheets[id],
    file.resources?.map(({ data }) =>
      data === '' || !data.includes(id) ? null : (JSON.parse(data) as Record<string, unknown>)[id],
    ),
  ]);

const tabAlone = (file: IWorkbookData, id: string): unknown => stateOf({ ...file, sheetOrder: [id] });

const namesOf = ({ sheetOrder, sheets }: IWorkbookData): readonly string[] =>
  sheetOrder.map((id) => sheets[id]?.name ?? id);

const idOf = ({ sheetOrder, sheets }: IWorkbookData, tab: string): string | undefined =>
  sheetOrder.find((id) => sheets[id]?.name === tab);

/**
 * The tabs that a person sees otherwise than before, each with the first thing that differs; only those that differ at all are looked at
 * closely, which takes long. A tab is known by its name: one that comes back has another number.
 */
function differing(before: IWorkbookData, after: IWorkbookData): readonly string[] {
  const [names, now] = [namesOf(before), namesOf(after)];
  const order = names.join() === now.join() ? [] : ['the order of the tabs'];
  const tabs = [...new Set([...names, ...now])].flatMap((tab) => {
    const [one, other] = [idOf(before, tab), idOf(after, tab)];
    if (one === undefined || other === undefined) return tab;
    if (rawTab(before, one) === rawTab(after, other)) return [];
    const [was, is] = [tabAlone(before, one), tabAlone(after, other)];
    return sortedText(was) === sortedText(is) ? [] : `${tab} at ${firstDifference(was, is)}`;
  });
  return [...order, ...tabs];
}

function firstDifference(one: unknown, other: unknown): string {
  if (!isObject(one) || !isObject(other)) return `: ${JSON.stringify(one)} → ${JSON.stringify(other)}`;
  const key = [...new Set([...Object.keys(one), ...Object.keys(other)])].find(
    (it) => sortedText(one[it]) !== sortedText(other[it]),
  );
  return key === undefined ? '' : `/${key}${firstDifference(one[key], other[key])}`;
}

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === 'object' && it !== null;

const sortedText = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([one], [other]) => (one < other ? -1 : 1)))
      : it,
  );

/** A cell more with her words may show what she wrote into the plan; nothing else of hers may be there twice. */
function expectHers(before: Reached, after: Reached, what: string): void {
  const missing = [...before.markers];
  const added = after.markers.filter((it) => {
    const at = missing.indexOf(it);
    if (at >= 0) missing.splice(at, 1);
    return at < 0 && !it.startsWith('cell ');
  });
  if (missing.length + added.length > 0)
    throw new Broken(`${what}: of hers is lost ${JSON.stringify(missing)}, and there is ${JSON.stringify(added)}`);
}

const isSentence = (said: string): boolean =>
  /^[\p{Lu}«“\d\p{Sc}].*[.!?»”]$/su.test(said) && !RAW.test(said.replace(/«[^»]*»|“[^”]*”/g, ''));

/** Runs a command as the sidebar does, and gives what the person is told; what was an error of ours is broken. */
async function asked(host: AddOn, name: ApiName, args: readonly unknown[]) {
  const logged = host.logged.length;
  const result = await host.execute('rpc', [name, args], { today: TODAY });
  if (!result.ok) throw new Broken(`${name} throws ${result.message}`);
  const errors = host.logged.slice(logged).filter((line) => !TOLD_APART.test(line));
  if (errors.length > 0) throw new Broken(`${name} fails: ${errors.join('\n')}`);
  const answer = result.value as { readonly ok?: boolean; readonly sentence?: string; readonly value?: unknown };
  const message = (answer.value as { readonly message?: unknown } | undefined)?.message;
  const said = answer.ok === false ? answer.sentence : message;
  if (typeof said === 'string' && said !== '' && !isSentence(said)) throw new Broken(`${name} says: ${said}`);
  return { isDone: answer.ok !== false, said: String(said ?? '') };
}

function expectSame(before: Reached, after: Reached, what: string): void {
  const tabs = differing(before.file, after.file);
  if (tabs.length > 0) throw new Broken(`${what} changes ${tabs.join(', ')}`);
}

/** Where a command is noted to be undone: a plan of hers that is not taken over yet has none. */
const hasSettings = (host: AddOn): boolean => host.tabs().some((name) => /^(Paramètres|Settings)/.test(name));

type Told = (line: string) => void;

async function commandDone(
  host: AddOn,
  step: Extract<Step, { is: 'command' }>,
  counts: Counts,
  told: Told,
): Promise<void> {
  const { name, after } = step;
  const args = await askings[name](host, step);
  // What her last edit has changed elsewhere is calculated by then.
  await host.settled();
  const before = reach(host);
  const { isDone, said } = await asked(host, name, args);
  told(`${name} ${JSON.stringify(args)}: ${said}`);
  counts.commands += 1;
  if (!isDone) counts.refused += 1;
  const reached = reach(host);
  expectHers(before, reached, name);
  if (!isDone || apiKinds[name] === 'reads')
    return expectSame(before, reached, `${name}, which ${isDone ? 'reads' : 'is refused'},`);
  const isRepeated = after === 'again' && REPEATABLE.includes(name);
  if (isRepeated) {
    counts.again += 1;
    const again = await asked(host, name, args);
    told(`again: ${again.said}`);
    const repeated = reach(host);
    expectHers(reached, repeated, `${name} again`);
    expectSame(reached, repeated, `${name} again`);
  }
  // What is not to be asked for twice is undone instead.
  if (after !== 'on' && !isRepeated && isUndoable(name) && differing(before.file, reached.file).length > 0) {
    counts.undone += 1;
    const undone = await asked(host, 'undo', []);
    told(`undo: ${undone.said}`);
    const back = reach(host);
    expectHers(reached, back, `undo of ${name}`);
    if (undone.isDone) expectSame(before, back, `undo of ${name} leaves changed what it`);
    else if (hasSettings(host)) throw new Broken(`undo of ${name} is refused: ${undone.said}`);
  }
}

function carryOut(host: AddOn, [name, ...given]: Gesture): void {
  if (name === 'undo') host.undo();
  else if (name === 'redo') host.redo();
  // The name chooses the gesture that takes those words, which TypeScript cannot follow.
  else (host.person[name] as (...given: readonly unknown[]) => void)(...given);
}

/** A marker in a blank cell of what was built, or beside it; the rows of a year view are all ours below its head. */
function markDone(host: AddOn, { n, m, text }: Extract<Step, { is: 'mark' }>): Gesture | undefined {
  const tab = host.tabs().filter((name) => /^(Rétro|Year|Compte|Count|Tableau|Dash|Budget)/.test(name))[n % 3];
  if (tab === undefined) return undefined;
  const rows = /^(Rétro|Year)/.test(tab) ? 4 : 25;
  const cell = `${columnLetters(1 + (m % 30))}${1 + (n % rows)}`;
  try {
    if (host.cells(tab, cell).flat().join('') !== '' || host.formulas(tab, cell).flat().join('') !== '')
      return undefined;
  } catch {
    return undefined;
  }
  return ['type', tab, cell, `${HERS} ici ${m} ${text.length}`];
}

function editDone(host: AddOn, step: Exclude<Step, { is: 'command' }>, counts: Counts, told: Told): void {
  try {
    const gesture = step.is === 'mark' ? markDone(host, step) : gestureOf(step, host.tabs());
    if (!gesture) return;
    told(JSON.stringify(gesture));
    counts.edits += 1;
    carryOut(host, gesture);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** Carries a sequence out, and throws what was done, line by line, where a law is broken. */
export async function walk(host: AddOn, steps: readonly Step[], counts: Counts): Promise<void> {
  const lines: string[] = [];
  const told: Told = (line) => void lines.push(line);
  try {
    for (const step of steps) {
      if (step.is === 'command') await commandDone(host, step, counts, told);
      else editDone(host, step, counts, told);
    }
  } catch (error) {
    throw new Error(`${lines.join('\n')}\n→ ${String(error)}`);
  }
}
