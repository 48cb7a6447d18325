import type { BudgetField } from '../../../src/domain/plan';
import { budgetFields } from '../../../src/domain/plan';
import { formulaText } from '../../../src/formula';
import { wordsOf } from '../../../src/languages/say';
import { area, type Cell, type Operation } from '../../../src/workbook/cells';
import {
  addedFollowUp,
  type FollowUpColumn,
  type FollowUpPlace,
  followUpCells,
  followUpColumns,
  followUpKey,
  isFollowUpKey,
  MEANT,
  type StandingCell,
  WRITTEN,
} from '../../../src/workbook/follow-up';
import { followUpFormula, isFollowUpFormula } from '../../../src/workbook/follow-up/formulas';
import { names, partColumn } from '../../../src/workbook/kpi';
import { calculated, type Shown } from '../../formula/calculated';
import { looksAfter } from '../kpi/a-shop-by-week';

const PLAN = 'Plan';
const KPIS = 'KPI';

type Row = { readonly kpi: string; readonly budgets: readonly (number | string | undefined)[] };

/** KPIs, what the plan shows of each, and what it came to in the quarters that are over. */
const followed = [
  ['signatures', 'Signatures', 'Signatures · 50', 400],
  ['open_rate', 'Taux d’ouverture', 'Taux d’ouverture · 26 %', ''],
  ['churn', 'Attrition', 'Attrition', 0],
] as const;
/** What was understood of KPIs as she writes them. */
const understood = [
  ['signataires ; ouverture', 'signatures'],
  ['Attrition', 'open_rate'],
] as const;

const cellOf = (value: number | string | undefined): Cell =>
  typeof value === 'string' ? { text: value } : (value ?? null);

/** What the follow-up shows in each row: the KPIs in column A, the budgets of these quarters from B on. */
function shown(rows: readonly Row[], quarters: number, fields: readonly BudgetField[] = budgetFields) {
  const place: FollowUpPlace = {
    kpis: 1,
    budgets: new Map(fields.map((field, index) => [field, index + 2])),
    columns: new Map(followUpColumns.map((column, index) => [column, 7 + index])),
  };
  const width = partColumn('results');
  const parts = followed.map(([, , said, results]) =>
    Array.from(
      { length: width },
      (_, index): Cell =>
        index + 1 === partColumn('said') ? { text: said } : index + 1 === width ? cellOf(results) : null,
    ),
  );
  const plan = rows.map(({ kpi, budgets }, index): readonly Cell[] => [
    cellOf(kpi === '' ? undefined : kpi),
    ...Array.from({ length: 5 }, (_, nth) => cellOf(budgets[nth])),
    ...followUpColumns.map((column): Cell => ({ formula: formulaText(followUpFormula(place, column, index + 1)) })),
  ]);
  const { shownIn } = calculated({
    tabs: { [PLAN]: plan, [KPIS]: parts },
    places: [{ name: names.kpiParts, tab: KPIS, area: area(1, 1, followed.length, width) }],
    names: {
      [names.kpiKeys]: followed.map(([key]) => ({ text: key })),
      [names.kpiNames]: followed.map(([, name]) => ({ text: name })),
      [names.quarters]: [quarters],
      [WRITTEN]: understood.map(([written]) => ({ text: written })),
      [MEANT]: understood.map(([, key]) => ({ text: key })),
    },
  });
  return shownIn(PLAN).map((row): readonly Shown[] => followUpColumns.map((_, index) => row[6 + index] ?? ''));
}

describe('the follow-up of an action', () => {
  test('shows its KPI as it was understood, else the one of that very name, else nothing', () => {
    const kpis = ['signataires ; ouverture', 'Attrition', 'Taux d’ouverture', 'Inconnu', ''];
    const rows = kpis.map((kpi) => ({ kpi, budgets: [100] }));
    expect(shown(rows, 1).map(([kpi]) => kpi)).toEqual([
      'Signatures · 50',
      'Taux d’ouverture · 26 %',
      'Taux d’ouverture · 26 %',
      '',
      '',
    ]);
  });

  test('has spent what the quarters that are over had, where all that is said are numbers', () => {
    const rows: readonly (readonly (number | string | undefined)[])[] = [
      [1, 20, 300, 4000],
      [undefined, 20, undefined, 4000],
      [0, undefined, undefined, undefined],
      [undefined, undefined, undefined, 4000],
      [undefined, undefined, undefined, undefined],
      [1, 20, 300, 'devis'],
      ['600 €', 20, 300, 4000],
    ];
    const spent = (quarters: number) =>
      shown(
        rows.map((budgets) => ({ kpi: 'Signatures', budgets })),
        quarters,
      ).map(([, it]) => it);
    const blank = rows.map(() => '');
    expect([0, 1, 2, 3, 4].map(spent)).toEqual([
      blank,
      [1, 0, 0, 0, '', '', ''],
      [21, 20, 0, 0, '', '', ''],
      [321, 20, 0, 0, '', '', ''],
      [4321, 4020, 0, 4000, '', '', ''],
    ]);
    expect(shown([{ kpi: '', budgets: [1, 2, 3, 4] }], 2)).toEqual([['', '', '']]);
  });

  test('of a plan that lacks quarters counts those it has once they are over', () => {
    const spent = (fields: readonly BudgetField[], quarters: number) =>
      shown(
        [{ kpi: 'Signatures', budgets: fields.map((field) => ({ q1: 1, q2: 20, q3: 300, q4: 4000 })[field]) }],
        quarters,
        fields,
      )
        .flat()
        .slice(1, 2)[0];
    const table = [['q2', 'q3'], ['q4'], ['q1', 'q4'], []] as const;
    expect(table.map((fields) => [0, 1, 2, 3, 4].map((quarters) => spent(fields, quarters)))).toEqual([
      ['', 0, 20, 320, 320],
      ['', 0, 0, 0, 4000],
      ['', 1, 1, 1, 4001],
      ['', '', '', '', ''],
    ]);
  });

  test('has the cost of a result where there is any', () => {
    const rows = ['Signatures', 'Taux d’ouverture', 'Attrition', 'Inconnu', 'signataires ; ouverture'].map((kpi) => ({
      kpi,
      budgets: [100, 300],
    }));
    // The one called so was understood as another, which adds nothing up.
    expect(shown(rows, 2).map(([, , cost]) => cost)).toEqual([1, '', '', '', 1]);
    expect(shown([{ kpi: 'Signatures', budgets: [] }], 2)[0]?.[2]).toBe('');
  });
});

describe('the columns of the follow-up', () => {
  const heads = { kpi: 'Suivi', spent: 'Échu', cost: 'Coût' };
  const added = (columns: readonly FollowUpColumn[], isLabelled = false) =>
    addedFollowUp({
      tab: PLAN,
      columns,
      heads,
      after: 12,
      headerRow: 3,
      isLabelled,
      lastRow: 20,
      tabRows: 40,
      currency: 'EUR',
      words: wordsOf('fr'),
    });
  const isPaint = (it: Operation) => it.do === 'paint';

  test('go behind everything of hers, without the drop-downs and highlights beside them', () => {
    expect(added(followUpColumns).filter((it) => !isPaint(it) && it.do !== 'size-columns')).toEqual([
      { do: 'insert-columns', tab: PLAN, after: 12, count: 3 },
      { do: 'clear-choices', tab: PLAN, area: area(1, 13, 40, 3) },
      { do: 'write', tab: PLAN, row: 3, column: 13, cells: [[{ text: 'Suivi' }, { text: 'Échu' }, { text: 'Coût' }]] },
      { do: 'clear-highlights', tab: PLAN, area: area(3, 13, 18, 3) },
    ]);
    expect(added(followUpColumns).filter((it) => it.do === 'size-columns')).toEqual(
      [300, 98, 110].map((pixels, index) => ({ do: 'size-columns', tab: PLAN, column: 13 + index, count: 1, pixels })),
    );
    expect(added(['cost'])).toMatchObject([
      { after: 12, count: 1 },
      {},
      { cells: [[{ text: 'Coût' }]] },
      {},
      {},
      {},
      {},
    ]);
    expect(added([])).toEqual([]);
  });

  test('show amounts in whole euros, and a cost with its cents', () => {
    const operations = added(followUpColumns);
    const looks = looksAfter(operations);
    for (const row of [4, 20]) {
      expect(looks(row, 13)).toMatchObject({
        numberFormat: 'General',
        wrap: 'wrap',
        align: 'left',
        vertical: 'middle',
      });
      expect(looks(row, 14)).toMatchObject({ align: 'right', vertical: 'middle' });
      expect(looks(row, 14).numberFormat).toMatch(/^#,##0"/);
      expect(looks(row, 15).numberFormat).toMatch(/^#,##0\.00".*-#,##0\.00"/);
    }
    expect([looks(21, 13), looks(4, 16)]).toEqual([{}, {}]);
    expect(operations.find(isPaint)).toMatchObject({ area: area(4, 13, 17, 3) });
  });

  test('have a head that looks like one, but where the head beside them gives them its own', () => {
    const looks = looksAfter(added(followUpColumns));
    expect([13, 15, 16].map((column) => looks(3, column).bold)).toEqual([true, true, undefined]);
    expect(added(followUpColumns).filter(isPaint).length).toBe(2);
    expect(added(followUpColumns, true).filter(isPaint).length).toBe(1);
    expect(looksAfter(added(followUpColumns, true))(3, 13)).toEqual({});
  });

  test('are known by their keys', () => {
    expect(followUpColumns.map(followUpKey)).toEqual(['plan.follow.kpi', 'plan.follow.spent', 'plan.follow.cost']);
    expect([...followUpColumns.map(followUpKey), 'plan.follow', 'plan.kpis', ''].map(isFollowUpKey)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the formulas that rows lack', () => {
  const place: FollowUpPlace = {
    kpis: 2,
    budgets: new Map([['q1', 3]]),
    columns: new Map([
      ['spent', 9],
      ['kpi', 7],
    ]),
  };
  const wanted = (of: FollowUpColumn, line: number): string => formulaText(followUpFormula(place, of, line));
  const blank: StandingCell = { isBlank: true, formula: '' };
  const lacking = (at: (line: number, column: number) => StandingCell) =>
    followUpCells(PLAN, place, { first: 4, last: 8 }, at).flatMap((it) =>
      it.do === 'write' ? [[it.tab, it.row, it.column, it.cells]] : [],
    );

  test('are written into what is blank, those below each other at once', () => {
    const hers: StandingCell = { isBlank: false, formula: '' };
    const cells = (of: FollowUpColumn, ...lines: readonly number[]) =>
      lines.map((line) => [{ formula: wanted(of, line) }]);
    expect(lacking((line, column) => (column === 9 && line === 6 ? hers : blank))).toEqual([
      [PLAN, 4, 9, cells('spent', 4, 5)],
      [PLAN, 7, 9, cells('spent', 7, 8)],
      [PLAN, 4, 7, cells('kpi', 4, 5, 6, 7, 8)],
    ]);
    expect(lacking(() => hers)).toEqual([]);
  });

  test('take the place of ours that are others, and of none of hers', () => {
    const ofColumn = (column: number): FollowUpColumn => (column === 9 ? 'spent' : 'kpi');
    const standing = (formula: (line: number, column: number) => string) =>
      lacking((line, column) => ({ isBlank: false, formula: formula(line, column) }));
    // As it reads back in another locale.
    expect(standing((line, column) => wanted(ofColumn(column), line).replace(/;/g, ', ').toLowerCase())).toEqual([]);
    expect(
      standing((line, column) => wanted(ofColumn(column), line + 1)).map(([, row, column]) => [row, column]),
    ).toEqual([
      [4, 9],
      [4, 7],
    ]);
    expect(standing(() => '=C4*2')).toEqual([]);
    expect(lacking(() => ({ isBlank: true, formula: '=IF(FALSE;1;"")' }))).toEqual([]);
  });

  test('are told from hers by what they look at', () => {
    expect(followUpColumns.map((of) => isFollowUpFormula(wanted(of, 4)))).toEqual([true, true, true]);
    expect(isFollowUpFormula('=SUM(C4:F4)')).toBe(false);
  });
});
