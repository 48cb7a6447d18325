import type { IWorkbookData } from '@univerjs/core';
import type { Api } from '../../src/commands/api';
import { longTest, sampled } from '../sampled';
import { type AddOn, anAddOn, bundle, TODAY } from './add-on';
import { contentsOf, type TabContent } from './file-content';
import { aPlanOf, PLAN, type PlanRow, SETTINGS, TEMPLATES, YEAR_VIEW } from './plans';

/** One action is enough: the number of calls does not depend on how many there are. */
const newsletter: PlanRow = { name: 'Newsletter', objectives: 'Vendre', rhythm: 'Mensuelle', owner: 'Zoé' };
const video: PlanRow = { name: 'Vidéo', objectives: 'Vendre', rhythm: 'Ponctuelle', deadline: 46_461, q1: 300 };

/** How many of the states a build may be left in are looked at, and seen to be finished: all of them in `npm run test:every`. */
const LOOKED_AT = 5;
/** At how many of its calls it is killed in earnest; of the others the file is only taken as it is at that moment. */
const KILLED = 3;

const BUILDING = /Reconstruction en cours ou interrompue/;

type Contents = Readonly<Record<string, TabContent>>;
const text = (contents: Contents): string => JSON.stringify(contents);

const YEAR: Parameters<Api['retroplanning']> = [{ year: null }];

/** What the file shows after the script was killed: as before, as it should be, or marked as unfinished. */
async function stateOf(host: AddOn, before: string, finished: string): Promise<string> {
  const shown = text(contentsOf(host.save()));
  if (shown === before) return 'as before';
  if (shown === finished) return 'finished';
  const { plan } = await host.does('home');
  const head = host.tabs().includes(YEAR_VIEW) ? String(host.cells(YEAR_VIEW, 'A2')[0]?.[0]) : '';
  const isSaid = plan?.isInterrupted === true && (head === '' || BUILDING.test(head));
  return isSaid ? 'marked' : `not said: ${head}`;
}

type Left = { readonly call: number; readonly file: IWorkbookData };

/** A whole build of the file, and how the file stood before each of its calls: the same one is told once, at its first call. */
async function courseOf(start: IWorkbookData) {
  const host = await anAddOn({ snapshot: start, trustsValues: true });
  const before = contentsOf(host.save());
  const left: Left[] = [];
  let isChanged = false;
  host.engine.commands.onCommandExecuted(({ id }) => {
    if (id.includes('.mutation.')) isChanged = true;
  });
  const beforeCall = (call: number): void => {
    if (isChanged) {
      // Formulas whose rows have moved read otherwise once they are looked at, as they do in a file that is opened.
      host.engine.settling.settleNow();
      left.push({ call, file: host.save() });
    }
    isChanged = false;
  };
  const { stats } = await host.run('retroplanning', YEAR, { beforeCall });
  return { before, left, calls: stats.calls, reference: contentsOf(host.save()) };
}

type Course = Awaited<ReturnType<typeof courseOf>>;

/** What the file holds that a script left which was killed at that call: what it was before the latest call that changed it. */
async function leftAt({ before, left }: Course, call: number): Promise<string> {
  const file = left.filter((it) => it.call <= call).at(-1)?.file;
  if (file === undefined) return text(before);
  // A call finds the file with formulas that are not calculated yet.
  return text(contentsOf((await anAddOn({ snapshot: file, trustsValues: false })).save()));
}

/** Kills the build in earnest, and gives the calls at which the file is not left as it stood before them. */
async function deathsUnlike(start: IWorkbookData, course: Course): Promise<readonly number[]> {
  const host = await anAddOn({ snapshot: start, trustsValues: true });
  const wrong: number[] = [];
  const calls = Array.from({ length: course.calls }, (_, index) => index + 1);
  for (const call of sampled(calls, KILLED)) {
    host.restore(start);
    const { died } = await host.execute('rpc', ['retroplanning', YEAR], { today: TODAY, dieAt: call });
    if (!died || text(contentsOf(host.save())) !== (await leftAt(course, call))) wrong.push(call);
  }
  return wrong;
}

/** Takes the file as each call of the build finds it, lets the next build finish it, and gives what went wrong, by call. */
async function whatGoesWrong({ before, left, reference }: Course): Promise<readonly string[]> {
  const host = await anAddOn();
  const wrong: string[] = [];
  for (const { call, file } of sampled(left, LOOKED_AT)) {
    host.restore(file);
    await host.settled();
    const state = await stateOf(host, text(before), text(reference));
    if (state.startsWith('not said')) wrong.push(`call ${call}: ${state}`);
    if (state !== 'marked') continue;
    await host.does('retroplanning', { year: null });
    const end = contentsOf(host.save());
    const differing = Object.keys({ ...reference, ...end }).filter(
      (tab) => JSON.stringify(end[tab]) !== JSON.stringify(reference[tab]),
    );
    if (differing.length > 0) wrong.push(`call ${call}: ${differing.join(', ')} not as uninterrupted`);
  }
  return wrong;
}

const SHORTEN = `function shorten() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${PLAN}");
  sheet.deleteRows(20, sheet.getMaxRows() - 19);
  var templates = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${TEMPLATES}"), days = templates.getRange("B3:B62");
  days.setValues(days.getValues());
  templates.getRange("F3:M322").clearContent();
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${SETTINGS}").getRange("L4:L323").clearContent();
}`;

/**
 * A plan whose blank rows she has deleted, and the steps of whose templates, so that each of the runs is short; how many
 * calls it takes does not change.
 */
async function aFile(): Promise<IWorkbookData> {
  const snapshot = await aPlanOf({ actions: [newsletter], objectives: ['Vendre'] });
  const host = await anAddOn({ snapshot, code: `${bundle.code}\n${SHORTEN}` });
  await host.execute('shorten');
  host.person.type(SETTINGS, 'B4', '15/03/2027');
  return host.save();
}

describe('A build that dies', () => {
  test('at any of its calls leaves the file as it was or marked, and the next one finishes it', async () => {
    const file = await aFile();
    const course = await courseOf(file);
    expect(await whatGoesWrong(course)).toEqual([]);
    expect(await deathsUnlike(file, course)).toEqual([]);
  });

  longTest('while it rewrites the tab leaves it marked, and the next one finishes it', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    await host.does('retroplanning', { year: null });
    host.person.type(PLAN, 'A3', String(video.name));
    host.person.type(PLAN, 'K3', '15/06/2027');
    const file = host.save();
    const course = await courseOf(file);
    expect(await whatGoesWrong(course)).toEqual([]);
    expect(await deathsUnlike(file, course)).toEqual([]);
  });
});
