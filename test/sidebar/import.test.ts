import { Workbook } from 'exceljs';
import { languages } from '../../src/languages/languages';
import { type AddOn, onThatDay } from '../bundle/add-on';
import { sampled } from '../sampled';
import { pages } from '../words-in-page';
import { answersOf, aPlan, aShop, choose, FIGURES, importing, nothing, seen } from './importing';
import { focusOn, overflow, tabTo, violations } from './sidebar-page';
import { names, open, press, status, title } from './walking';

const numbersIn = async (host: AddOn, ...months: readonly string[]) => {
  const values = months.map((month) => ({ figure: 'orders' as const, month, value: -1 }));
  return (await host.does('importFigures', { ...nothing, values })).cells.map(({ was }) => was);
};

const table = (...orders: readonly string[]): string =>
  ['Mois;Sessions;Commandes', ...orders.map((count, at) => `0${at + 1}/2027;${at + 1} 200;${count}`)].join('\n');

const own = ['Date;Commandes', '01/02/2027;5', '02/03/2027;7', '03/03/2027;9'].join('\n');

describe.each(sampled(languages, 1, 1))('importing a file, in %s', (language) => {
  const words = pages[language].importing;

  test('she chooses it, sees what will change, writes it, sees it, and takes it back', async () => {
    const host = await aShop();
    const sidebar = await importing(host, language);
    expect(await violations(sidebar)).toEqual([]);
    await choose(sidebar, 'boutique.csv', table('31', '28'));
    await seen(sidebar, words.changes);
    await seen(sidebar, 'boutique.csv');
    expect(await violations(sidebar)).toEqual([]);
    expect(await overflow(sidebar)).toBe(0);
    await expect(numbersIn(host, '2027-01', '2027-02')).resolves.toEqual([null, null]);
    await press(sidebar, words.import(4));
    await status(sidebar).getByText(words.done(4)).waitFor();
    await expect(numbersIn(host, '2027-01', '2027-02')).resolves.toEqual([31, 28]);
    expect(await violations(sidebar)).toEqual([]);
    await press(sidebar, words.see);
    await press(sidebar, words.undo);
    await status(sidebar).getByText(words.undone(4)).waitFor();
    await expect(numbersIn(host, '2027-01', '2027-02')).resolves.toEqual([null, null]);
    const calls = names(sidebar).filter((name) => name !== 'home');
    // To open the view, to try, to write, to see the cell, to undo.
    expect(calls).toEqual(['kpis', 'importFigures', 'importFigures', 'importFigures', 'goTo', 'importFigures']);
  });

  test('made-up figures show what is made of them, are said to be so, and are cleared in one click', async () => {
    const host = await aShop();
    const sidebar = await importing(host, language);
    await press(sidebar, words.madeUp.fill);
    await seen(sidebar, words.madeUp.there);
    expect(await violations(sidebar)).toEqual([]);
    expect(await overflow(sidebar)).toBe(0);
    await expect(numbersIn(host, '2026-12')).resolves.toEqual([expect.any(Number)]);
    await press(sidebar, words.madeUp.clear);
    await seen(sidebar, words.madeUp.fillHelp);
    await expect(numbersIn(host, '2026-12')).resolves.toEqual([null]);
  });

  test('a month that has another figure already is hers to decide', async () => {
    const host = await aShop();
    const sidebar = await importing(host, language);
    await choose(sidebar, 'a.csv', table('31', '28'));
    await press(sidebar, words.import(4));
    await press(sidebar, words.another);
    await choose(sidebar, 'b.csv', table('32', '28'));
    await seen(sidebar, words.overlap);
    await seen(sidebar, words.same(3));
    await sidebar.page.selectOption('#import-wins', 'mine');
    await seen(sidebar, words.nothing);
    await seen(sidebar, words.kept(1));
    await sidebar.page.selectOption('#import-wins', 'file');
    await press(sidebar, words.import(1));
    await status(sidebar).getByText(words.done(1)).waitFor();
    await expect(numbersIn(host, '2027-01', '2027-02')).resolves.toEqual([32, 28]);
  });

  test('what the file does not show is asked, and nothing is read of it until she says', async () => {
    const sidebar = await importing(await aShop(), language);
    await choose(sidebar, 'own.csv', own);
    await sidebar.page.locator('#import-dates').waitFor();
    await expect(sidebar.page.getByRole('button', { name: words.import(1) }).count()).resolves.toBe(0);
    await sidebar.page.selectOption('#import-dates', 'month-first');
    await seen(sidebar, words.changes);
    await sidebar.page.selectOption('#import-dates', 'day-first');
    await seen(sidebar, words.partialHelp);
  });

  const bad: readonly (readonly [what: string, name: string, content: string | Buffer, sentence: string])[] = [
    ['an empty file', 'vide.csv', '', words.faults.empty('vide.csv')],
    ['a picture', 'logo.csv', Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]), words.faults['no-table']('logo.csv')],
    ['a damaged workbook', 'a.xlsx', Buffer.from('PK\u0003\u0004 cut'), words.faults.damaged('a.xlsx')],
    ['an old workbook', 'a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), words.faults['old-workbook']('a.xls')],
  ];
  test.each(bad)('%s is refused in one sentence, and another can be chosen', async (_what, name, content, sentence) => {
    const sidebar = await importing(await aShop(), language);
    await choose(sidebar, name, content);
    await seen(sidebar, sentence);
    await choose(sidebar, 'b.csv', table('32'));
    await seen(sidebar, words.changes);
  });

  test('a file of another kind says so, and nothing is offered', async () => {
    const sidebar = await importing(await aShop(), language);
    await choose(sidebar, 'lettre.txt', 'Bonjour,\nvoici la liste des invités.\n');
    await seen(sidebar, words.doubts['not-an-export']({}));
    await expect(sidebar.page.locator('footer button.main').count()).resolves.toBe(0);
  });

  test('without a tab of figures it leads to the KPIs', async () => {
    const none = await (await aPlan()).does('importFigures', nothing);
    const answers = { ...answersOf(await aShop()), importFigures: () => ({ ok: true, value: none }) as const };
    const sidebar = await open({ language, answers });
    await press(sidebar, pages[language].home.kpis);
    await press(sidebar, words.toImport);
    await seen(sidebar, words.notReady);
    await press(sidebar, words.chooseKpis);
    await title(sidebar, pages[language].kpis.title);
  });
});

describe('importing a file', () => {
  const words = pages.fr.importing;

  test('what she says a column is, is proposed the next time; a figure without a row gets one', async () => {
    const host = await aShop();
    const sidebar = await importing(host);
    const text = 'Mois;Pétitions signées\n01/2027;12\n02/2027;15';
    await choose(sidebar, 'petition.csv', text);
    const column = sidebar.page.getByLabel('Pétitions signées');
    await focusOn(sidebar, words.title);
    await column.focus();
    await column.selectOption('signatures');
    await seen(sidebar, words.newRow('Signatures'));
    await expect(sidebar.page.getByLabel(words.newRow('Signatures')).isChecked()).resolves.toBe(true);
    await focusOn(sidebar, (await column.getAttribute('id')) ?? '');
    await press(sidebar, words.import(2));
    await status(sidebar).getByText(words.done(2)).waitFor();
    await press(sidebar, words.another);
    await choose(sidebar, 'petition.csv', text);
    await seen(sidebar, words.same(2));
    await expect(sidebar.page.getByLabel('Pétitions signées').inputValue()).resolves.toBe('signatures');
  });

  test('a file that is dropped is read, wherever it falls', async () => {
    const sidebar = await importing(await aShop());
    await sidebar.page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'boutique.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, table('31'));
    await seen(sidebar, words.changes);
  });

  test('a workbook that is large is read in the page, with no worker and nothing asked of the network', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Mois');
    sheet.addRow(['Jour', 'Commandes']);
    for (let at = 0; at < 20_000; at += 1) sheet.addRow([new Date(Date.UTC(2027, 0, 1 + (at % 59))), 1]);
    const sidebar = await importing(await aShop());
    const requests: string[] = [];
    sidebar.page.on('request', (request) => requests.push(request.url()));
    await sidebar.page.evaluate('window.Worker = undefined; window.fetch = undefined;');
    await choose(sidebar, 'commandes.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    await seen(sidebar, words.changes);
    expect(requests).toEqual([]);
  });

  test('what has changed since it was seen stays, and is told', async () => {
    const host = await aShop();
    const sidebar = await importing(host);
    await choose(sidebar, 'boutique.csv', table('31'));
    await seen(sidebar, words.changes);
    const values = [{ figure: 'orders', month: '2027-01', value: 1 }] as const;
    const [cell] = (await host.does('importFigures', { ...nothing, values })).cells;
    host.person.type(FIGURES, cell?.cell ?? '', '30');
    await press(sidebar, words.import(2));
    await status(sidebar)
      .getByText(words.changed([cell?.cell ?? '']))
      .waitFor();
    await expect(numbersIn(host, '2027-01')).resolves.toEqual([30]);
  });

  test('the keyboard goes through it, and Escape goes home', async () => {
    const sidebar = await importing(await aShop());
    await focusOn(sidebar, words.title);
    await sidebar.page.keyboard.press('Tab');
    await focusOn(sidebar, 'import-files');
    await choose(sidebar, 'boutique.csv', table('31', '28'));
    await seen(sidebar, words.changes);
    await focusOn(sidebar, words.title);
    await tabTo(sidebar, words.import(4));
    await sidebar.page.keyboard.press('Enter');
    await status(sidebar).getByText(words.done(4)).waitFor();
    await focusOn(sidebar, words.title);
    await tabTo(sidebar, words.undo);
    await sidebar.page.keyboard.press('Enter');
    await status(sidebar).getByText(words.undone(4)).waitFor();
    await sidebar.page.keyboard.press('Escape');
    await sidebar.page.getByRole('button', { name: pages.fr.home.kpis }).waitFor();
  });

  test('days go into the weeks of a figure that is counted so, and months of another year are told before', async () => {
    const host = await aShop();
    await host.does('kpis', { organisation: null, add: [], weekly: ['orders'] });
    onThatDay(host, '15/04/2028');
    const sidebar = await importing(host);
    host.person.type('Paramètres', 'B5', '2028');
    const days = ['Date;Commandes', ...['03', '05', '09', '10', '16'].map((day) => `${day}/01/2028;${Number(day)}`)];
    await choose(sidebar, 'jours.csv', days.join('\n'));
    await seen(sidebar, words.changes);
    await seen(sidebar, words.monthsAdded(12));
    await seen(sidebar, /^semaine du 3 janvier 2028\s: 17$/);
    await press(sidebar, words.import(2));
    await status(sidebar)
      .getByText(`${words.done(2)} ${words.monthsAdded(12)}`)
      .waitFor();
    const values = ['2028-01-03', '2028-01-10'].map((month) => ({ figure: 'orders' as const, month, value: -1 }));
    const { cells } = await host.does('importFigures', { ...nothing, values });
    expect(cells.map(({ was, sheet }) => [was, sheet])).toEqual([
      [17, 'Semaines'],
      [26, 'Semaines'],
    ]);
    await press(sidebar, words.undo);
    await status(sidebar).getByText(words.undone(2)).waitFor();
  });

  test('the part of the page that does it is asked for again where it did not arrive', async () => {
    const host = await aShop();
    const asked = { times: 0 };
    const whole = await host.does('measuring');
    const sidebar = await open({
      answers: {
        ...answersOf(host),
        measuring: () => {
          asked.times += 1;
          const element = asked.times === 1 ? whole.element.replace('<script', '<script data-cut').slice(0, -5000) : '';
          return { ok: true, value: { element: asked.times < 3 ? element : whole.element } };
        },
      },
    });
    for (const _time of [1, 2]) {
      await press(sidebar, pages.fr.home.kpis);
      await status(sidebar).getByText(pages.fr.failures.lost.slice(0, 30)).waitFor();
    }
    await press(sidebar, pages.fr.home.kpis);
    await title(sidebar, pages.fr.kpis.title);
    expect(asked.times).toBe(3);
  });
});
