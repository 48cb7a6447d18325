import type { IWorkbookData } from '@univerjs/core';
import type { ApiName } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import { sampled } from '../sampled';
import { type AddOn, anAddOn, TODAY } from './add-on';
import { aPlanOf, OBJECTIVES, PLAN } from './plans';

/** From the reading that is looked at last to what is written: no script can be quicker than a colleague there (contract 23). */
const WINDOW = 2;

const actions = ['Salon', 'Vidéo', 'Affiche'].map((name) => ({
  name,
  objectives: 'Vendre',
  owner: 'Zoé',
  kpis: 'Clics',
  rhythm: 'Mensuelle',
}));

let start: IWorkbookData;
beforeAll(async () => {
  start = await aPlanOf({ actions, objectives: ['Vendre', 'Fidéliser'] });
});

/** Tried before calls all along the command: each there is in `npm run test:every`. */
const EACH = 'a row is inserted above';

type Edit = (host: AddOn) => void;
const edits: Readonly<Record<string, Edit>> = {
  'a row is inserted above': ({ person }) => person.insertRow(PLAN, 2),
  'a row above is deleted': ({ person }) => person.deleteRow(PLAN, 2),
  'the rows are sorted': ({ person }) => person.sortRows(PLAN, 'A2:Q4', 'A', 'descending'),
  'a column is inserted to the left': ({ person }) => person.insertColumn(PLAN, 'A'),
  'its owner is changed': ({ person }) => person.type(PLAN, 'D3', 'Luc'),
  'an action is typed below the last': ({ person }) => person.type(PLAN, 'A5', 'Concours'),
};
const only = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(edits).filter(([name]) => names.includes(name)));

const objectiveEdits: Readonly<Record<string, Edit>> = {
  'a row is inserted over the first': ({ person }) => person.insertRow(OBJECTIVES, 2),
  'an objective is typed below the last': ({ person }) => person.type(OBJECTIVES, 'A4', 'Recruter'),
};

type Command = {
  readonly name: ApiName;
  readonly args: (host: AddOn) => Promise<readonly unknown[]>;
  readonly tab: string;
  readonly edits: Readonly<Record<string, Edit>>;
  /** What of the tab says that it was done, and not what else stands there. */
  readonly wanted: (lines: readonly string[]) => readonly string[];
};

const formOf = async (host: AddOn) => {
  await host.does('goTo', { sheet: PLAN, cell: 'A3' });
  const { draft, loaded } = await host.does('actionForm', 'selected');
  if (loaded === undefined) throw new Error('nothing on that line');
  return { draft, loaded };
};
const edited = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (/^Vidéo\|/.test(line) ? line.replace('Zoé', 'Inès') : line));

const commands: Readonly<Record<string, Command>> = {
  'an action that is edited': {
    name: 'saveAction',
    args: async (host) => {
      const { draft, loaded } = await formOf(host);
      return [{ draft: { ...draft, owner: 'Inès' }, loaded, newObjectives: [] }];
    },
    tab: PLAN,
    edits,
    wanted: edited,
  },
  'an action that is dropped': {
    name: 'dropAction',
    args: async (host) => [(await formOf(host)).loaded],
    tab: PLAN,
    edits: only('the rows are sorted', 'its owner is changed'),
    wanted: (lines) => lines.map((line) => (/^Vidéo\|/.test(line) ? line.replace('À faire', 'Abandonné') : line)),
  },
  'a new action': {
    name: 'saveAction',
    args: async () => [{ draft: { ...blankDraft, name: 'Jeu' }, newObjectives: [] }],
    tab: PLAN,
    edits: only('a row above is deleted', 'a column is inserted to the left', 'an action is typed below the last'),
    wanted: (lines) => [...lines, 'Jeu'],
  },
  'a new objective': {
    name: 'saveObjective',
    args: async () => [
      { draft: { name: 'Jeu', period: '', kpi: '', startingPoint: '', target: '', deadline: '', owner: '' } },
    ],
    tab: OBJECTIVES,
    edits: objectiveEdits,
    wanted: (lines) => [...lines, 'Jeu'],
  },
};

const linesOf = (host: AddOn, tab: string): readonly string[] =>
  host
    .cells(tab, 'A2:L9')
    .map((row) => row.join('|').replace(/^\|+|\|+$/g, ''))
    .filter((line) => line !== '');

const textOf = (lines: readonly string[]): string => [...lines].sort().join('\n');

/** How many calls there are where nobody edits, and which of them writes first. */
async function callsOf({ name, args }: Command) {
  const host = await anAddOn({ snapshot: start, trustsValues: true });
  const given = await args(host);
  let [last, first] = [0, 0];
  const { dispose } = host.engine.commands.onCommandExecuted(({ id }) => {
    if (first === 0 && id.includes('.mutation.')) first = last;
  });
  const beforeCall = (call: number): void => {
    last = call;
  };
  await host.execute('rpc', [name, given], { today: TODAY, beforeCall });
  dispose();
  return { calls: last, first };
}

/** How many calls before the first that writes, and after it, are tried with every edit. */
const NEAR = { before: 4, after: 1 };

const callsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What goes wrong where a colleague makes an edit just before a call of a command, by call; and how many calls were tried. */
async function moments(command: Command, what: string, edit: Edit) {
  const { name, args, tab, wanted } = command;
  const writing = await callsOf(command);
  const host = await anAddOn({ snapshot: start, trustsValues: true });
  const given = await args(host);
  host.restore(start);
  edit(host);
  const alone = linesOf(host, tab);
  const wrong: string[] = [];
  const near = callsBetween(Math.max(1, writing.first - NEAR.before), writing.first + NEAR.after);
  const farther = what === EACH ? callsBetween(1, writing.calls).filter((call) => !near.includes(call)) : [];
  const calls = [...near, ...sampled(farther, 6)];
  for (const call of calls) {
    host.restore(start);
    let isEdited = false;
    const beforeCall = (at: number): void => {
      if (at !== call) return;
      isEdited = true;
      edit(host);
    };
    const result = await host.execute('rpc', [name, given], { today: TODAY, beforeCall });
    if (!isEdited) throw new Error(`there is no call ${call}`);
    if (!result.ok) throw new Error(`${call}: ${result.message}`);
    const answer = result.value as { readonly ok: boolean; readonly sentence?: string };
    const after = linesOf(host, tab);
    // What is typed over ours a moment later stands.
    const right = [...(answer.ok ? [wanted(alone)] : [alone]), ...(what.includes('typed below') ? [alone] : [])];
    if (!right.some((lines) => textOf(lines) === textOf(after)))
      wrong.push(`${call} ${answer.sentence ?? 'done'}: ${after.join(' / ')}`);
  }
  return { count: calls.length, wrong };
}

describe.each(sampled(Object.entries(commands), 2))('%s', (_, command) => {
  test.each(sampled(Object.entries(command.edits), 1))(
    'is on its row, or is refused, where meanwhile %s',
    async (what, edit) => {
      const { count, wrong } = await moments(command, what, edit);
      expect(count).toBeGreaterThan(NEAR.before);
      if (wrong.length > WINDOW) throw new Error(wrong.join('\n'));
    },
  );
});
