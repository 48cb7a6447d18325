import fc from 'fast-check';
import { area, type Chart, type Operation, type SeenChart } from '../../src/workbook/cells';
import { chartsOf } from '../../src/workbook/charts';

const money: Chart = {
  key: 'money',
  kind: 'column',
  title: 'Quand l’argent est-il dépensé ?',
  of: 'Tableau de bord',
  domain: area(10, 1, 5),
  series: [{ values: area(10, 2, 5), colour: '#0072B2' }],
  unit: 'money',
  axis: '€',
  isStacked: false,
  anchor: { row: 4, column: 9 },
  pixels: { width: 400, height: 200 },
};
const load: Chart = { ...money, key: 'load', title: 'Qui fait quoi ?', kind: 'bar' };
const at = { row: 1, column: 20 };

type Kept = ReturnType<typeof chartsOf>['cells'];

/** A tab that is built again and again: its charts, and the cells where it keeps what it knows of them. */
function aTab() {
  let kept: Kept = [];
  let made = 0;
  const file: { seen: SeenChart[]; done: Operation[] } = { seen: [], done: [] };
  const shownIn = (cell: Kept[number][number]): string =>
    typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : String(cell ?? '');
  return {
    file,
    build(charts: readonly Chart[]): readonly Operation[] {
      const values = kept.map((row) => row.map(shownIn));
      const { cells, operations } = chartsOf({ tab: 'Tableau de bord', charts, kept: values, seen: file.seen, at });
      kept = cells;
      for (const operation of operations) {
        if (operation.do !== 'add-charts') continue;
        for (const { chart, id } of operation.charts) {
          made += 1;
          file.seen.push({ id: String(made), title: chart.title });
          kept = kept.map((row, index) =>
            at.row + index === id.row ? row.map((cell, down) => (down === 1 ? { text: String(made) } : cell)) : row,
          );
        }
      }
      return operations;
    },
  };
}

test('a chart is made once, and a build that changes nothing of it asks for nothing', () => {
  const tab = aTab();
  expect(tab.build([money]).map((it) => it.do)).toEqual(['add-charts']);
  expect(tab.build([money])).toEqual([]);
  expect(tab.file.seen).toHaveLength(1);
});

test('its title in another language and its cells are changed in place, and nothing else of it', () => {
  const tab = aTab();
  tab.build([money]);
  const inEnglish: Chart = { ...money, title: 'When is the money spent?', domain: area(12, 1, 5) };
  expect(tab.build([{ ...inEnglish, anchor: { row: 30, column: 2 }, pixels: { width: 900, height: 90 } }])).toEqual([
    {
      do: 'change-chart',
      tab: 'Tableau de bord',
      id: '1',
      changes: {
        of: 'Tableau de bord',
        ranges: ['A12:A16', 'B10:B14'],
        options: { title: 'When is the money spent?' },
      },
      // As it was, for it to be undone.
      was: { of: 'Tableau de bord', ranges: ['A10:A14', 'B10:B14'], options: { title: money.title } },
    },
  ]);
});

test('a chart she deleted stays deleted, whatever its definition becomes', () => {
  const tab = aTab();
  tab.build([money]);
  tab.file.seen = [];
  expect(tab.build([money])).toEqual([]);
  expect(tab.build([{ ...money, title: 'Autrement ?' }])).toEqual([]);
  expect(tab.build([money])).toEqual([]);
});

test('a chart she gave another title is still known, and keeps it', () => {
  const tab = aTab();
  tab.build([money]);
  tab.file.seen = [{ id: '1', title: 'Mon titre' }];
  expect(tab.build([money])).toEqual([]);
});

test('in a copy of the file, where ids may be others, it is known by its title', () => {
  const tab = aTab();
  tab.build([money, load]);
  tab.file.seen = tab.file.seen.map(({ id, title }) => ({ id: `9${id}`, title }));
  expect(tab.build([money, load])).toEqual([]);
  expect(tab.build([{ ...money, kind: 'line' }, load])).toMatchObject([{ do: 'change-chart', id: '91' }]);
});

test('a chart of hers is never taken for one of ours, not even with the same title', () => {
  const tab = aTab();
  tab.file.seen = [{ id: 'hers', title: money.title }];
  expect(tab.build([money]).map((it) => it.do)).toEqual(['add-charts']);
  expect(tab.build([{ ...money, isStacked: true }])).toMatchObject([{ do: 'change-chart', id: '1' }]);
});

test('what an interrupted build inserted before it could write down its id is taken up, not doubled', () => {
  const tab = aTab();
  tab.build([money]);
  const { cells } = chartsOf({ tab: 'T', charts: [money], kept: [], seen: [], at });
  const kept = cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : '')),
  );
  const again = chartsOf({ tab: 'T', charts: [money], kept, seen: tab.file.seen, at });
  expect(again.operations).toEqual([]);
  expect(again.cells[0]?.[1]).toEqual({ text: '1' });
});

test('however often it is built, whatever she deletes in between, no chart stands there twice', () => {
  const steps = fc.array(fc.constantFrom('build', 'build both', 'delete', 'retitle', 'add hers'), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (done) => {
      const tab = aTab();
      let hers = 0;
      for (const step of done) {
        if (step === 'build') tab.build([money]);
        else if (step === 'build both') tab.build([money, load]);
        else if (step === 'delete') tab.file.seen.pop();
        else if (step === 'retitle') tab.file.seen = tab.file.seen.map(({ id }) => ({ id, title: `Titre ${id}` }));
        else {
          hers += 1;
          tab.file.seen.push({ id: `hers ${hers}`, title: 'À elle' });
        }
      }
      const titles = tab.file.seen.map(({ title }) => title).filter((title) => title !== 'À elle');
      expect(new Set(titles).size).toBe(titles.length);
    }),
  );
});
