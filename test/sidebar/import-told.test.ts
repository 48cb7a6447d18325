import { Workbook } from 'exceljs';
import { pages } from '../words-in-page';
import { aShop, choose, importing, nothing, seen } from './importing';
import { violations } from './sidebar-page';
import { press, status } from './walking';

describe('importing a file', () => {
  const words = pages.fr.importing;

  test('a figure of her own KPI is proposed by its name, and written; hidden tabs and columns left out are told', async () => {
    const host = await aShop();
    const own = { name: 'Prospects du salon', direction: 'up', made: 'count|typed' } as const;
    await host.does('kpis', { organisation: null, add: [], own });
    const workbook = new Workbook();
    workbook.addWorksheet('Mois').addRows([
      ['Mois', 'Prospects du salon', 'Fiches', 'CA HT', 'CA TTC'],
      ['01/2027', 12, 13, 100, 120],
    ]);
    workbook.addWorksheet('Brouillon', { state: 'hidden' }).addRows([
      ['Mois', 'Commandes'],
      ['01/2027', 9],
    ]);
    const sidebar = await importing(host);
    await choose(sidebar, 'salon.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    await seen(sidebar, words.changes);
    await seen(sidebar, words.hidden(['Brouillon']));
    await seen(sidebar, words.doubts['same-figure']({ header: 'CA TTC', others: ['CA HT'], hasTax: true }));
    await sidebar.page.getByText(words.otherColumns(3)).click();
    await seen(sidebar, words.leftWhy.another('CA TTC'));
    await expect(sidebar.page.getByRole('heading', { name: own.name }).count()).resolves.toBe(1);
    const column = sidebar.page.getByLabel('Fiches');
    await column.selectOption({ label: own.name });
    await seen(sidebar, words.newValue({ month: 'janvier 2027', value: '13' }));
    expect(await violations(sidebar)).toEqual([]);
    await press(sidebar, words.import(2));
    await status(sidebar).getByText(words.done(2)).waitFor();
    const values = [{ figure: 'own_1:count', month: '2027-01', value: -1 }] as const;
    expect((await host.does('importFigures', { ...nothing, values })).cells.map(({ was }) => was)).toEqual([13]);
    await press(sidebar, words.undo);
    await status(sidebar).getByText(words.undone(2)).waitFor();
    await press(sidebar, words.another);
    await choose(sidebar, 'salon.csv', 'Mois;Fiches\n01/2027;14');
    await seen(sidebar, words.newValue({ month: 'janvier 2027', value: '14' }));
  });

  test('a large file is said to be read, when it is chosen and whenever it is read anew', async () => {
    const sidebar = await importing(await aShop());
    await sidebar.page.evaluate(
      `window.SAID = []; new MutationObserver(() => SAID.push(document.querySelector('[role=status]')?.textContent))
        .observe(document.body, { subtree: true, childList: true, characterData: true });`,
    );
    const said = () => sidebar.page.evaluate('window.SAID.splice(0)');
    const day = (at: number): string => new Date(Date.UTC(2027, 0, 1 + (at % 59))).toISOString().slice(0, 10);
    const rows = Array.from({ length: 30_000 }, (_, at) => `${day(at)},campaign ${at % 97},1.25,1`);
    await choose(sidebar, 'large.csv', ['Date,Campaign,Cost,Leads', ...rows].join('\n'));
    await seen(sidebar, words.changes);
    expect(await said()).toContain(words.reading('large.csv'));
    await sidebar.page.getByText(words.otherColumns(3)).click();
    await sidebar.page.getByLabel('Leads').selectOption('signatures');
    await seen(sidebar, words.newRow('Signatures'));
    expect(await said()).toContain(words.reading('large.csv'));
    await expect(status(sidebar).getByText(words.reading('large.csv')).count()).resolves.toBe(0);
  });
});
