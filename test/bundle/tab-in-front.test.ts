import { type AddOn, anAddOn, bundle, fileAfter } from './add-on';
import { YEAR_VIEW } from './plans';

const code = `${bundle.code}
function goTo(tab) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).activate();
}
function notesOf(tab) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getDataRange().getNotes();
}`;

/** The notes of the cells that have any, tab by tab. */
async function notesOf(host: AddOn): Promise<unknown> {
  const notes: unknown[] = [];
  for (const tab of host.tabs()) notes.push([tab, await host.execute('notesOf', [tab])]);
  return JSON.parse(JSON.stringify(notes, (key, value) => (key === 'ms' || key === 'stats' ? undefined : value)));
}

test('building the year leaves every note where it belongs, whether the plan or the year is in front', async () => {
  const snapshot = await fileAfter('example', (host) => host.does('loadExample', { language: 'fr', year: 2027 }));
  const built: unknown[] = [];
  for (const tab of ["Plan d'action", YEAR_VIEW]) {
    const host = await anAddOn({ code, snapshot });
    await host.execute('goTo', [tab]);
    await host.does('retroplanning', { year: null });
    built.push(await notesOf(host));
  }
  expect(built[0]).toEqual(built[1]);
});
