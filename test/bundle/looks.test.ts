import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { groupings, units } from '../../src/domain/year-view';
import { columnLetters } from '../../src/formula/address';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { headRows } from '../../src/workbook/year-view';
import { cutTexts, type LaidCell, type LaidTab, unreadableNumbers } from '../looks';
import { longTest, sampled } from '../sampled';
import { type AddOn, anAddOn } from './add-on';

const WRAPS = { 1: 'overflow', 2: 'clip', 3: 'wrap' } as const;
const ALIGNS = { 1: 'left', 2: 'center', 3: 'right' } as const;

const styleOf = (saved: IWorkbookData, cell: ICellData): IStyleData =>
  (typeof cell.s === 'string' ? saved.styles[cell.s] : cell.s) ?? {};

const wrapOf = ({ tb }: IStyleData): LaidCell['wrap'] => (tb === 2 || tb === 3 ? WRAPS[tb] : 'overflow');
const alignOf = ({ ht }: IStyleData): LaidCell['align'] => (ht === 2 || ht === 3 ? ALIGNS[ht] : 'left');

function laidCell(saved: IWorkbookData, cell: ICellData, text: string): LaidCell {
  const style = styleOf(saved, cell);
  const isNumber = typeof cell.v === 'number' && cell.t !== 1;
  return {
    is: isNumber ? 'number' : 'text',
    text: isNumber && text === '###' ? String(cell.v) : text,
    size: style.fs ?? 10,
    bold: style.bl === 1,
    wrap: wrapOf(style),
    align: alignOf(style),
  };
}

/** A tab as it stands in the saved file, with what a person sees in it. */
function laidTab(host: AddOn, saved: IWorkbookData, sheet: Partial<IWorksheetData>): LaidTab {
  const { name = '', cellData = {}, rowData = {}, columnData = {}, freeze } = sheet;
  const columns = Math.max(1, ...Object.values(cellData).flatMap((line) => Object.keys(line ?? {}).map(Number))) + 1;
  const rows = Math.max(0, ...Object.keys(cellData).map(Number)) + 1;
  const seen = host.seen(name, `A1:${columnLetters(columns)}${rows}`);
  const cells = new Map<number, Map<number, LaidCell>>();
  for (const [row, line] of Object.entries(cellData)) {
    const laid = new Map<number, LaidCell>();
    for (const [column, cell] of Object.entries<ICellData | undefined>(line ?? {})) {
      const text = seen[Number(row)]?.[Number(column)] ?? '';
      const isFilled = cell?.f !== undefined || cell?.si !== undefined || text !== '';
      if (cell && isFilled) laid.set(Number(column) + 1, laidCell(saved, cell, text));
    }
    cells.set(Number(row) + 1, laid);
  }
  return {
    name,
    columns,
    frozenColumns: freeze?.xSplit ?? 0,
    cells,
    widthOf: (column) => columnData[column - 1]?.w ?? sheet.defaultColumnWidth ?? 100,
    isHidden: { row: (row) => rowData[row - 1]?.hd === 1, column: (column) => columnData[column - 1]?.hd === 1 },
    fixedHeight: (row) => rowData[row - 1]?.h,
  };
}

function laidTabs(host: AddOn): readonly LaidTab[] {
  const saved = host.save();
  return Object.values(saved.sheets).map((sheet) => laidTab(host, saved, sheet));
}

const action = { fr: 'Campagne de crowdfunding', en: 'Crowdfunding campaign' } as const;

/** The example on a day when much of it is late, with a countdown that cannot be held. */
async function anExample(language: (typeof languages)[number]): Promise<AddOn> {
  const host = await anAddOn({ language });
  await host.run('loadExample', [{ language, year: 2027 }], { today: TOO_LATE });
  const { settings } = wordsOf(language).tabs;
  host.person.type(settings, 'B4', '20/01/2027');
  await host.run('countdown', [{ action: action[language] }], { today: TOO_LATE });
  await host.settled();
  return host;
}

const TOO_LATE = '2027-01-20';

describe('Every tab, as the preview shows it', () => {
  test.each(languages)(
    'cuts no sentence at the freeze line or at a neighbour, and shows no ### (%s)',
    async (language) => {
      const host = await anExample(language);
      expect(laidTabs(host)).toHaveLength(8);
      expect(laidTabs(host).flatMap(cutTexts)).toEqual([]);
      expect(laidTabs(host).flatMap(unreadableNumbers)).toEqual([]);
      const all = groupings.flatMap((grouping) => units.map((unit) => [grouping, unit] as const));
      for (const [grouping, unit] of sampled(all, 1, 1 + languages.indexOf(language))) {
        await host.does('retroplanning', { year: null, grouping, unit });
        const tabs = laidTabs(host);
        expect([grouping, unit, ...tabs.flatMap(cutTexts)]).toEqual([grouping, unit]);
        expect([grouping, unit, ...tabs.flatMap(unreadableNumbers)]).toEqual([grouping, unit]);
      }
    },
  );

  longTest('keeps the height of the head whatever it says, and lets a row grow with a long name', async () => {
    const host = await anExample('fr');
    const heights = (): readonly number[] => {
      const year = laidTabs(host).find(({ name }) => name === wordsOf('fr').tabs.retroplanning);
      return [headRows.state, headRows.labels + 2].map((row) => year?.fixedHeight(row) ?? 0);
    };
    const [head, first] = heights();
    const { plan } = wordsOf('fr').tabs;
    const line = host.cells(plan, 'A1:A30').findIndex(([name]) => name === action.fr) + 1;
    host.person.type(plan, `A${line}`, 'Campagne de crowdfunding pour financer la première collection de printemps');
    await host.does('retroplanning', { year: null });
    host.person.type(wordsOf('fr').tabs.settings, 'B5', '2028');
    await host.does('home');
    const [headNow = 0, firstNow = 0] = heights();
    expect(headNow).toBe(head);
    expect(firstNow).toBeGreaterThan(first ?? 0);
  });
});
