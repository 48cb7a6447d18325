import type { IWorkbookData } from '@univerjs/core';
import { type AddOn, anAddOn, bundle, TODAY } from './add-on';
import { contentsOf, type TabContent } from './file-content';
import { aPlanOf, PLAN, type PlanRow, SETTINGS, TEMPLATES, YEAR_VIEW } from './plans';

/** One action is enough: the number of calls does not depend on how many there are. */
const newsletter: PlanRow = { name: 'Newsletter', objectives: 'Vendre', rhythm: 'Mensuelle', owner: 'Zoé' };
const video: PlanRow = { name: 'Vidéo', objectives: 'Vendre', rhythm: 'Ponctuelle', deadline: 46_461, q1: 300 };

/** Of the states a build may be left in, how many are seen to be finished: all would take a minute. */
const FINISHED_EVERY = 3;

const BUILDING = /Reconstruction en cours ou interrompue/;

type Contents = Readonly<Record<string, TabContent>>;
const text = (contents: Contents): string => JSON.stringify(contents);

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

/** Kills the build at each of its calls, lets the next one finish it, and gives what went wrong, by call. */
async function whatGoesWrong(start: IWorkbookData): Promise<readonly string[]> {
  const host = await anAddOn({ snapshot: start, trustsValues: true });
  const before = text(contentsOf(host.save()));
  const { stats } = await host.run('retroplanning', [{ year: null }]);
  const reference = contentsOf(host.save());
  const finished = text(reference);
  const seen = new Set([before]);
  const wrong: string[] = [];
  for (let call = 1; call <= stats.calls; call += 1) {
    host.restore(start);
    const killed = await host.execute('rpc', ['retroplanning', [{ year: null }]], { today: TODAY, dieAt: call });
    const left = text(contentsOf(host.save()));
    // The calls between two writes leave the file alike.
    if (seen.has(left)) continue;
    seen.add(left);
    const state = killed.died ? await stateOf(host, before, finished) : 'survived';
    if (state === 'finished') continue;
    if (state !== 'marked') wrong.push(`call ${call}: ${state}`);
    if (seen.size % FINISHED_EVERY !== 0) continue;
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
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${SETTINGS}").getRange("K4:K323").clearContent();
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
    expect(await whatGoesWrong(await aFile())).toEqual([]);
  });

  test('while it rewrites the tab leaves it marked, and the next one finishes it', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    await host.does('retroplanning', { year: null });
    host.person.type(PLAN, 'A3', String(video.name));
    host.person.type(PLAN, 'K3', '15/06/2027');
    expect(await whatGoesWrong(host.save())).toEqual([]);
  });
});
