import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';
import { longTest } from '../sampled';

afterAll(closeBrowser);

const PLAN = "Plan d'action";
const RENAMED = 'Mon plan 2027';

/** What every tab shows. */
async function everything({ page, tabs }: PreviewPage): Promise<Readonly<Record<string, unknown>>> {
  const shown: Record<string, unknown> = {};
  for (const tab of await tabs()) shown[tab] = await page.evaluate((name) => window.preview.shown(name), tab);
  return shown;
}

/** Two actions as they stand in a sheet of hers: the columns of the plan, after the one she put in front. */
const rows = [
  [
    '',
    'Salon du jouet',
    'Développer la notoriété',
    '300 contacts',
    'Zoé',
    '',
    '1 200 €',
    '',
    '',
    'Ponctuelle',
    '',
    '15/06/2027',
  ],
  [
    '',
    'Concours photo',
    'Développer la notoriété',
    '500 photos',
    'Arnaud',
    '150,50',
    '',
    '',
    '',
    'Ponctuelle',
    '',
    '01/03/2027',
  ],
];
const copied = {
  text: rows.map((row) => row.join('\t')).join('\n'),
  html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
};

longTest('after a walk through the sheet by hand the year is what a file that is opened anew shows', async () => {
  const preview = await openPage({ today: '2027-02-10' });
  const { page, hand } = preview;
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));

  await hand.insertColumn(PLAN, 'A');
  await hand.sort(PLAN, 'A2:N12', 'L', 'descending');
  await hand.renameTab(PLAN, RENAMED);
  await hand.deleteRow(RENAMED, 5);
  await hand.paste(RENAMED, 'A12', copied);
  await hand.insertRow(RENAMED, 3);
  await hand.undo();
  await hand.redo();
  await hand.undo();
  await expect(preview.cell(RENAMED, 'L13')).resolves.toEqual({ shown: '01/03/2027', value: 46447 });

  const walked = await everything(preview);
  await preview.reload();
  const reopened = await everything(preview);
  await preview.close();
  expect(walked).toEqual(reopened);
  expect(JSON.stringify(reopened['Rétroplanning'])).toContain('◆');
  expect(errors).toEqual([]);
});
