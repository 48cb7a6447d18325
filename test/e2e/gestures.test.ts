import { closeBrowser, openPage } from '../../preview/browser/driver';
import { longTest, sampled } from '../sampled';

afterAll(closeBrowser);

const files = [
  ['fr', 'Feuille 1'],
  ['en', 'Sheet1'],
] as const;

longTest.each(sampled(files, 1, 1))(
  'everything the grid’s own menus and keys do is done, one step of undo each (%s)',
  async (language, tab) => {
    const preview = await openPage({ language, empty: true, bundle: 'test/e2e/stub' });
    const { hand } = preview;
    const texts = async () => {
      const rows = await preview.page.evaluate((name) => window.preview.shown(name), tab);
      return rows.map((row) => row.join('|'));
    };
    await hand.paste(tab, 'A1', { text: 'c\t1\na\t3\nb\t2' });
    await expect(texts()).resolves.toEqual(['c|1', 'a|3', 'b|2']);
    await hand.sort(tab, 'A1:B3', 'B', 'descending');
    await expect(texts()).resolves.toEqual(['a|3', 'b|2', 'c|1']);
    await hand.sort(tab, 'A1:B3', 'A');
    await expect(texts()).resolves.toEqual(['a|3', 'b|2', 'c|1']);
    await hand.insertColumn(tab, 'B');
    await hand.insertRow(tab, 2);
    await expect(texts()).resolves.toEqual(['a||3', '||', 'b||2', 'c||1']);
    await hand.undo();
    await expect(texts()).resolves.toEqual(['a||3', 'b||2', 'c||1']);
    await hand.redo();
    await hand.deleteRow(tab, 1);
    await hand.deleteColumn(tab, 'B');
    await expect(texts()).resolves.toEqual(['|', 'b|2', 'c|1']);
    await hand.copy(tab, 'A2:B3', tab, 'A4');
    await expect(texts()).resolves.toEqual(['|', 'b|2', 'c|1', 'b|2', 'c|1']);

    await hand.duplicateTab(tab);
    const [first = '', copy = ''] = await preview.tabs();
    await hand.renameTab(copy, 'Double');
    await hand.moveTab('Double', first);
    await expect(preview.tabs()).resolves.toEqual(['Double', tab]);
    await hand.hideTab('Double');
    await expect(preview.tabs()).resolves.toEqual([tab]);
    await preview.close();
  },
);
