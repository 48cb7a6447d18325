import {
  DAY_ROW,
  FIRST_ROW,
  HEAD_ROW,
  HELP_ROW,
  KEY_ROW,
  LAST_ROW,
  LIST_ROWS,
  PAYMENT_ROWS,
  PLACE_ROW,
  paymentColumns,
  paymentKeys,
  READY_ROWS,
  WEIGHT_ROW,
} from '../../../src/languages/content/payment-layout';
import { content } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Operation, Style } from '../../../src/workbook/cells';
import { paymentsTab } from '../../../src/workbook/payments';
import { columnWrites, helperWrites, type PaymentsPlace, putIn } from '../../../src/workbook/payments/rows';
import { clearedCells } from '../../../src/workbook/payments/tab';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
const of = <Do extends Operation['do']>(operations: readonly Operation[], wanted: Do): readonly OperationOf<Do>[] =>
  operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

const texts = () => content(languages).payments;
const made = (hasFigures = true) =>
  paymentsTab('Paiements', { texts: texts(), words: wordsOf('fr'), currency: 'EUR', hasFigures });
const column = (key: string): number => paymentKeys.indexOf(key) + 1;

/** The tab as it is written. */
function cells(operations: readonly Operation[]): (row: number, key: string | number) => Cell | undefined {
  const written = new Map<string, Cell>();
  for (const { row, column: first, cells: lines } of of(operations, 'write'))
    lines.forEach((line, down) => {
      line.forEach((cell, right) => {
        written.set(`${row + down} ${first + right}`, cell);
      });
    });
  return (row, key) => written.get(`${row} ${typeof key === 'number' ? key : column(key)}`);
}

/** A place whose keys stand in row 10, each in the column that is said, and whose last row is 99. */
const at = (layout: Readonly<Record<string, number>>): PaymentsPlace => ({
  tab: 'P',
  layout: new Map(Object.entries(layout)),
  keyRow: 10,
  lastRow: 99,
});

describe('a formula of the payments is written with what stands where', () => {
  const put = (text: string, step?: string) => putIn(text, at({ amount: 3, 'terms.days': 28, vat: 5 }), 20, step);

  test('in its own row, in one of the head, or down to the last row of the tab', () => {
    expect(put('={amount}*2')).toEqual({ formula: '=$C20*2' });
    expect(put('={terms.days}+{amount}')).toEqual({ formula: '=$AB20+$C20' });
    expect(put(`={amount@${KEY_ROW}}`)).toEqual({ formula: '=$C$10' });
    expect(put(`=SUM({amount@${FIRST_ROW}}:{amount@${LAST_ROW}})`)).toEqual({
      formula: `=SUM($C$${10 + FIRST_ROW - KEY_ROW}:$C$99)`,
    });
  });

  test('with a blank column for one she deleted, and the step it hangs on', () => {
    expect(put('={rate}')).toEqual({ formula: '=$AC20' });
    expect(put('=IF({step}="";{amount})')).toEqual({ formula: '=IF(""="";$C20)' });
    expect(put('=IF({step}="";1)', 'Retro!A1')).toEqual({ formula: '=IF(Retro!A1="";1)' });
  });
});

describe('cells of some columns are written in one call where these are neighbours', () => {
  const writes = (layout: Readonly<Record<string, number>>, keys: readonly string[], rows = 2) =>
    of(
      columnWrites(at(layout), keys, 20, rows, (key, line) => ({ text: `${key}${line}` })),
      'write',
    ).map(({ row, column: first, cells: lines }) => [
      row,
      first,
      lines.map((line) => line.map((cell) => Object.values(cell ?? {})[0]).join(' ')),
    ]);

  test('whatever their order, but for those she deleted', () => {
    expect(writes({ a: 3, b: 4, c: 7 }, ['b', 'c', 'a', 'd'])).toEqual([
      [20, 3, ['a20 b20', 'a21 b21']],
      [20, 7, ['c20', 'c21']],
    ]);
    expect(writes({ a: 3, b: 2 }, ['a', 'b'])).toEqual([[20, 2, ['b20 a20', 'b21 a21']]]);
  });

  test('and none of no row', () => {
    expect(writes({ a: 3 }, ['a'], 0)).toEqual([]);
    expect(writes({ a: 3 }, ['a'], -1)).toEqual([]);
    expect(writes({}, ['a'])).toEqual([]);
  });

  test('the hidden formulas of a row, each with its step', () => {
    const place: PaymentsPlace = {
      tab: 'P',
      layout: new Map(paymentKeys.map((key, index) => [key, index + 1])),
      keyRow: KEY_ROW,
      lastRow: LAST_ROW,
    };
    const written = cells(helperWrites(place, texts().formulas, 20, 1, () => 'Retro!Z9'));
    expect(written(20, 'dueDay')).toEqual(putIn(texts().formulas.row['dueDay'] ?? '', place, 20, 'Retro!Z9'));
    expect(JSON.stringify(paymentKeys.map((key) => written(20, key)))).toContain('Retro!Z9');
    expect([written(20, 'due'), written(20, 'id'), written(21, 'dueDay')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('an empty tab of payments', () => {
  test('has its title, tax and help, its heads, and hidden its keys', () => {
    const written = cells(made());
    const text = (value: string): Cell => ({ text: value });
    expect([written(1, 1), written(HELP_ROW, 1), written(HELP_ROW, 2), written(HELP_ROW, 3)]).toEqual(
      [texts().tab, texts().tax, String(texts().lists.taxes[0]), texts().help].map(text),
    );
    expect(paymentColumns.map((key) => written(HEAD_ROW, key))).toEqual(
      paymentColumns.map((key) => text(texts().columns[key])),
    );
    expect(paymentKeys.map((key) => written(KEY_ROW, key))).toEqual(paymentKeys.map(text));
    expect(of(made(), 'hide-rows')).toEqual([
      { do: 'hide-rows', tab: 'Paiements', row: KEY_ROW, count: FIRST_ROW - KEY_ROW },
    ]);
    expect(of(made(), 'hide-columns')).toMatchObject([
      { column: paymentColumns.length + 1, count: paymentKeys.length - paymentColumns.length },
    ]);
    expect(of(made(), 'freeze')).toMatchObject([{ rows: FIRST_ROW - 1, columns: 1 }]);
    expect(of(made(), 'make-tab')).toMatchObject([{ rows: LAST_ROW, columns: paymentKeys.length }]);
  });

  test('has its lists, the months and how they weigh in the hidden rows of the head', () => {
    const written = cells(made());
    for (const [key, list] of Object.entries(texts().lists))
      expect(Array.from({ length: LIST_ROWS }, (_, index) => written(KEY_ROW + 1 + index, key))).toEqual(
        Array.from({ length: LIST_ROWS }, (_, index) => {
          const said = list[index];
          return said === undefined ? null : typeof said === 'string' ? { text: said } : said;
        }),
      );
    const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
    expect(months.map((key) => written(WEIGHT_ROW, key))).toEqual(months.map(() => 1));
    expect(new Set(months.map((key) => JSON.stringify(written(DAY_ROW, key)))).size).toBe(12);
    expect(months.every((key) => JSON.stringify(written(PLACE_ROW, key)).includes('formula'))).toBe(true);
    const alone = cells(made(false));
    expect(months.map((key) => alone(PLACE_ROW, key))).toEqual(months.map(() => null));
    expect([written(DAY_ROW, 'q1'), written(DAY_ROW, 'action')]).toEqual([null, null]);
  });

  test('has forty rows with a number each and their formulas, seen and hidden', () => {
    const written = cells(made());
    const ids = Array.from({ length: READY_ROWS }, (_, index) => written(FIRST_ROW + index, 'id'));
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    for (const key of ['due', 'planned', 'state', 'dueDay', 'm12', 'year'])
      for (const row of [FIRST_ROW, FIRST_ROW + READY_ROWS - 1])
        expect([key, JSON.stringify(written(row, key))]).toEqual([key, expect.stringMatching(/^\{"formula":"=.+\}$/)]);
    expect([written(FIRST_ROW + READY_ROWS, 'id'), written(FIRST_ROW, 'amount')]).toEqual([undefined, undefined]);
  });

  test('offers what a payment can be, and names what others look up', () => {
    const offered = of(made(), 'choose').map(({ area: { row, column: first, rows }, choice }) => [
      row === HELP_ROW ? 'tax of the plan' : paymentKeys[first - 1],
      rows,
      choice.from === 'list' ? choice.values : choice.from === 'name' ? choice.name : '',
    ]);
    const { lists } = texts();
    expect(offered).toEqual([
      ['action', PAYMENT_ROWS, 'plan_action'],
      ['basis', PAYMENT_ROWS, lists.bases.map(String)],
      ['terms', PAYMENT_ROWS, lists['terms.text'].map(String)],
      ['tax', PAYMENT_ROWS, lists.taxes.map(String)],
      ['tax of the plan', 1, lists.taxes.map(String)],
    ]);
    expect(
      of(made(), 'name').map(({ name, area: { row, column: first, rows, columns } }) => [
        name,
        row,
        first,
        rows,
        columns,
      ]),
    ).toEqual([
      ['payments_tab', 1, 1, LAST_ROW, paymentKeys.length],
      ['payments_tax', HELP_ROW, 2, 1, 1],
      ['payments_months', DAY_ROW, column('m1'), 1, 12],
      ['payments_weights', WEIGHT_ROW, column('m1'), 1, 12],
      ['payments_action', FIRST_ROW, 1, PAYMENT_ROWS, 1],
      ...[1, 2, 3, 4].map((quarter) => [`payments_q${quarter}`, FIRST_ROW, column(`q${quarter}`), PAYMENT_ROWS, 1]),
    ]);
  });

  test('shows amounts with cents, shares, days and rates each in its form', () => {
    const paints = of(made(), 'paint').flatMap((operation) => operation.paints);
    const style = (row: number, key: string): Style =>
      Object.assign(
        {},
        ...paints
          .filter(({ area: it }) => it.row <= row && row < it.row + it.rows)
          .filter(({ area: it }) => it.column <= column(key) && column(key) < it.column + it.columns)
          .map((painted) => painted.style),
      );
    for (const row of [FIRST_ROW, LAST_ROW]) {
      expect(['planned', 'amount', 'actual'].map((key) => style(row, key).numberFormat?.includes('#,##0.00'))).toEqual([
        true,
        true,
        true,
      ]);
      expect(['rate', 'vat'].map((key) => style(row, key).numberFormat)).toEqual(['0.0%', '0.0%']);
      for (const key of ['due', 'date', 'engaged', 'invoiced', 'paid', 'until'])
        expect([key, style(row, key)]).toEqual([
          key,
          { vertical: 'middle', numberFormat: 'dd/mm/yyyy', align: 'center' },
        ]);
      expect(style(row, 'exchange').numberFormat).toBe('0.0000');
      expect(['action', 'label', 'terms', 'tax'].map((key) => style(row, key).wrap)).toEqual([
        'wrap',
        'wrap',
        'wrap',
        'wrap',
      ]);
    }
    expect([style(1, 'action').size, style(HELP_ROW, 'due').italic, style(HEAD_ROW, 'exchange').bold]).toEqual([
      14,
      true,
      true,
    ]);
    const sized = of(made(), 'size-columns').flatMap(({ column: first, count }) =>
      Array.from({ length: count }, (_, index) => first + index),
    );
    expect(new Set(sized)).toEqual(new Set(paymentColumns.map((_, index) => index + 1)));
    expect(of(made(), 'size-rows')).toMatchObject([{ row: HEAD_ROW, count: 1, isFixed: true }]);
  });
});

test('a formula that she cleared is written again, where the row has one and there is something to show', () => {
  const place = (said: Readonly<Record<string, string | number>>, hasId = true) => ({
    ...at(Object.fromEntries(paymentKeys.map((key, index) => [key, index + 1]))),
    ids: new Map(hasId ? [[20, 1] as const] : []),
    rows: [{ line: 20, at: (key: string) => said[key] ?? '' }],
  });
  const cleared = (...of_: Parameters<typeof place>) =>
    of(clearedCells(place(...of_), texts().formulas), 'write').map(({ row, column: first }) => [
      row,
      paymentKeys[first - 1],
    ]);
  const whole = { action: 'Salon', dueDay: 46_000, due: 46_000, planned: 5, state: 'prévu' };
  expect(cleared(whole)).toEqual([]);
  expect(cleared({ ...whole, due: '' })).toEqual([[20, 'due']]);
  expect(cleared({ ...whole, due: '', dueDay: '' })).toEqual([]);
  expect(cleared({ ...whole, planned: '', state: '' })).toEqual([
    [20, 'planned'],
    [20, 'state'],
  ]);
  expect(cleared({ planned: '', state: '' })).toEqual([]);
  expect(cleared({ ...whole, planned: '' }, false)).toEqual([]);
});
