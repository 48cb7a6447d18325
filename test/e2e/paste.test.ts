import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';
import { longTest } from '../sampled';

let preview: PreviewPage;
beforeAll(async () => {
  preview = await openPage({ empty: true, bundle: 'test/e2e/stub', today: '2027-02-15' });
});
afterAll(async () => {
  await preview.close();
  await closeBrowser();
});

const TAB = 'Feuille 1';

/** What stands in a column from that cell on: what is shown, the bare value, the formula. */
async function column(letter: string, from: number, count: number): Promise<readonly unknown[]> {
  const cells: unknown[] = [];
  for (let row = from; row < from + count; row++) {
    const place = `${letter}${row}`;
    cells.push({ ...(await preview.cell(TAB, place)), formula: await preview.formula(TAB, place) });
  }
  return cells;
}

/** Texts that other countries read otherwise, or that are no numbers here. */
const texts = ['01/03/2027', '2.400', '12,5', '1 250,50 €', '12 %', '8 avril', '=MAX(1,5;2)', "'001", '3/4'];
const asHtml = (lines: readonly string[]) =>
  `<html><body><table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table></body></html>`;

longTest('contract 14: what another program copied is pasted as if each of its cells were typed', async () => {
  for (const [index, text] of texts.entries()) await preview.type(TAB, `A${index + 1}`, text);
  await preview.hand.paste(TAB, 'B1', { text: `${texts.join('\n')}\n` });
  await preview.hand.paste(TAB, 'C1', { text: 'seulement du texte', html: asHtml(texts) });
  const typed = await column('A', 1, texts.length);
  expect(typed[0]).toEqual({ shown: '01/03/2027', value: 46447, formula: '' });
  expect(typed[1]).toEqual({ shown: '2.400', value: '2.400', formula: '' });
  await expect(column('B', 1, texts.length)).resolves.toEqual(typed);
  await expect(column('C', 1, texts.length)).resolves.toEqual(typed);
});

test('a day that Excel copies with its own format is the day it shows', async () => {
  const style = '<style>.xl65 { mso-number-format: "Short Date"; } .xl66 { mso-number-format: "#,##0.00"; }</style>';
  const table = '<table><tr><td class="xl65">01/03/2027</td><td class="xl66">2.400</td></tr></table>';
  const office = 'xmlns:x="urn:schemas-microsoft-com:office:excel"';
  await preview.hand.paste(TAB, 'E1', {
    text: '01/03/2027\t2.400',
    html: `<html ${office}><head>${style}</head><body>${table}</body></html>`,
  });
  await expect(preview.cell(TAB, 'E1')).resolves.toEqual({ shown: '01/03/2027', value: 46447 });
  await expect(preview.cell(TAB, 'F1')).resolves.toEqual({ shown: '2.400', value: '2.400' });
});

test('a cell of several lines, an empty one and one that spans two stay what they are', async () => {
  await preview.hand.paste(TAB, 'G1', { text: '"une\nautre ""ligne"""\t\t5\n"entre guillemets"\tfin\t6\n' });
  await expect(column('G', 1, 2)).resolves.toMatchObject([
    { value: 'une\nautre "ligne"' },
    { value: '"entre guillemets"' },
  ]);
  await expect(column('I', 1, 2)).resolves.toMatchObject([{ value: 5 }, { value: 6 }]);
  const table = '<table><tr><td rowspan="2">a<br>b</td><td>1,5</td></tr><tr><td>2,5</td></tr></table>';
  await preview.hand.paste(TAB, 'G4', { text: '', html: table });
  await expect(preview.cell(TAB, 'G4')).resolves.toMatchObject({ value: 'a\nb' });
  await expect(column('H', 4, 2)).resolves.toMatchObject([{ value: 1.5 }, { value: 2.5 }]);
});

test('a paste is one step of undo, and empties what it emptied again when it is redone', async () => {
  await preview.type(TAB, 'K2', 'avant');
  await preview.hand.paste(TAB, 'K1', { text: '01/03/2027\n\n' });
  await preview.hand.undo();
  await expect(column('K', 1, 2)).resolves.toMatchObject([{ value: '' }, { value: 'avant' }]);
  await preview.hand.redo();
  await expect(column('K', 1, 2)).resolves.toMatchObject([{ value: 46447, shown: '01/03/2027' }, { value: '' }]);
});

test('cells copied within the sheet keep their values and formats, and their formulas move with them', async () => {
  await preview.hand.paste(TAB, 'A30', { text: '01/03/2027\t=A30+1\t2.400\t12,5 %' });
  await preview.hand.copy(TAB, 'A30:D30', TAB, 'A33');
  await expect(preview.cell(TAB, 'A33')).resolves.toEqual({ shown: '01/03/2027', value: 46447 });
  await expect(preview.formula(TAB, 'B33')).resolves.toBe('=A33+1');
  await expect(preview.cell(TAB, 'B33')).resolves.toMatchObject({ value: 46448 });
  await expect(preview.cell(TAB, 'C33')).resolves.toEqual({ shown: '2.400', value: '2.400' });
  await expect(preview.cell(TAB, 'D33')).resolves.toMatchObject({ value: 0.125 });
});

/** What people copy that is no table: each line is a row, as Google Sheets and the plain text beside it have it. */
const lines = {
  paragraphs: '<p>01/03/2027</p>\n<p>2.400</p>',
  'a document of Google’s':
    '<b id="docs-internal-guid-1"><p dir="ltr"><span>01/03/2027</span></p><p><span>2.400</span></p></b>',
  'a list': '<ul><li>01/03/2027</li><li>2.400</li></ul>',
  blocks: '<div>01/03/2027</div><div>2.400</div>',
  'a table within a table':
    '<table><tr><td><table><tr><td>01/03/2027</td></tr></table></td></tr><tr><td>2.400</td></tr></table>',
} as const;

test.each(Object.entries(lines))('%s: a row for each line', async (_what, html) => {
  await preview.hand.paste(TAB, 'K1', { text: '01/03/2027\n2.400', html });
  await expect(column('K', 1, 3)).resolves.toMatchObject([{ value: 46447 }, { value: '2.400' }, { value: '' }]);
});
