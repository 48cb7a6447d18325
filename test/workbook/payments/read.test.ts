import { known, unread } from '../../../src/domain/plan';
import { FIRST_ROW, HELP_ROW, LAST_ROW, paymentKeys, READY_ROWS } from '../../../src/languages/content/payment-layout';
import { content } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, CellValue } from '../../../src/workbook/cells';
import { paymentsTab, readPayments } from '../../../src/workbook/payments';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

const shownAs = (cell: Cell): CellValue => {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'text' in cell ? cell.text : 'day' in cell ? cell : '';
};

/** The cells of the tab as it is made, then what is typed into some of its rows, the first of which is 1. */
function grid(
  rows: Readonly<Record<number, Readonly<Record<string, CellValue>>>>,
  head: CellValue = 'HT',
): CellValue[][] {
  const { payments } = content(languages);
  const made = paymentsTab('Paiements', { texts: payments, words: wordsOf('fr'), currency: 'EUR', hasFigures: false });
  const cells: CellValue[][] = Array.from({ length: LAST_ROW }, () => paymentKeys.map(() => ''));
  for (const operation of made)
    if (operation.do === 'write')
      operation.cells.forEach((line, down) => {
        line.forEach((cell, right) => {
          const into = cells[operation.row - 1 + down];
          if (into !== undefined) into[operation.column - 1 + right] = shownAs(cell);
        });
      });
  const help = cells[HELP_ROW - 1];
  if (help !== undefined) help[1] = head;
  for (const [row, typed] of Object.entries(rows))
    for (const [key, value] of Object.entries(typed)) {
      const into = cells[FIRST_ROW - 2 + Number(row)];
      if (into !== undefined) into[paymentKeys.indexOf(key)] = value;
    }
  return cells;
}

const named = { tab: 'Paiements', row: 1, column: 1, rows: LAST_ROW };
const known_ = { reading: fileReading, currency: 'EUR', actions: ['Salon', 'Bal'] };
const read = (rows: Parameters<typeof grid>[0], head?: CellValue) => {
  const found = readPayments(named, grid(rows, head), known_);
  if (found === undefined) throw new Error('No tab.');
  return found;
};
/** One payment of the first row. */
const one = (typed: Readonly<Record<string, CellValue>>) => read({ 1: { action: 'Salon', ...typed } }).payments[0];
const told = (typed: Readonly<Record<string, CellValue>>) =>
  read({ 1: { action: 'Salon', ...typed } }).told.map(({ column, said, why }) => `${column} ${why} ${said}`.trim());

describe('a row of payments', () => {
  test('that is blank is none, and one with an action alone is a sum nobody has said', () => {
    expect(read({}).payments).toEqual([]);
    expect(one({})).toMatchObject({
      line: FIRST_ROW,
      id: 1,
      action: 'Salon',
      label: '',
      basis: 'amount',
      amount: { is: 'blank' },
      rate: { is: 'blank' },
      tiedTo: { is: 'date' },
      terms: { days: 0, isEndOfMonth: false, daysAfter: 0 },
      figure: '',
      tax: undefined,
      vat: 0,
      exchange: 1,
    });
    expect(told({})).toEqual([]);
  });

  test('says its sum, its days and its words', () => {
    expect(
      one({
        label: 'Acompte',
        basis: 'PART D’UN TOTAL',
        amount: 1000.5,
        rate: 0.25,
        tiedTo: 'début',
        date: { day: day('2027-03-15') },
        until: { day: day('2027-04-15') },
        terms: '45 jours fin de mois',
        figure: 'Ventes',
        tax: 'TTC',
        vat: 0.2,
        exchange: 1.1,
        currency: 'CHF',
        engaged: { day: day('2027-01-01') },
        invoiced: { day: day('2027-02-01') },
        paid: { day: day('2027-03-01') },
        actual: 999,
      }),
    ).toMatchObject({
      label: 'Acompte',
      basis: 'share',
      amount: known(100_050),
      rate: known(0.25),
      tiedTo: { is: 'start' },
      date: known(day('2027-03-15')),
      until: known(day('2027-04-15')),
      terms: { days: 45, isEndOfMonth: true, daysAfter: 0 },
      figure: 'Ventes',
      tax: 'with-tax',
      vat: 0.2,
      exchange: 1.1,
      engaged: known(day('2027-01-01')),
      invoiced: known(day('2027-02-01')),
      paid: known(day('2027-03-01')),
      actual: known(99_900),
    });
  });

  test('of each basis, tie and term there is', () => {
    const bases = ['montant', 'part d’un total', 'commission', 'chaque mois', 'chaque année'];
    expect(bases.map((basis) => one({ basis })?.basis)).toEqual(['amount', 'share', 'commission', 'monthly', 'yearly']);
    expect(['date', 'Début', 'échéance', '', 'Maquette'].map((tiedTo) => one({ tiedTo })?.tiedTo)).toEqual([
      { is: 'date' },
      { is: 'start' },
      { is: 'deadline' },
      { is: 'date' },
      { is: 'step', name: 'Maquette' },
    ]);
    const terms = ['à réception', '30 jours', 'fin de mois', 'fin de mois + 45 jours', ''];
    expect(terms.map((it) => Object.values(one({ terms: it })?.terms ?? {}))).toEqual([
      [0, false, 0],
      [30, false, 0],
      [0, true, 0],
      [0, true, 45],
      [0, false, 0],
    ]);
    expect(['HT', 'ttc', ''].map((tax) => one({ tax })?.tax)).toEqual(['without-tax', 'with-tax', undefined]);
  });

  test('has the number it was made ready with, or that of its line', () => {
    expect(read({ 3: { action: 'Bal' } }).payments[0]).toMatchObject({ id: 3, line: FIRST_ROW + 2 });
    expect(read({ [READY_ROWS + 1]: { action: 'Bal' } }).written[0]).toMatchObject({
      id: FIRST_ROW + READY_ROWS,
      line: FIRST_ROW + READY_ROWS,
    });
    expect(read({}).ids.size).toBe(READY_ROWS);
  });
});

describe('what is not understood of a payment is told with its place', () => {
  test('a word of no list', () => {
    expect(told({ basis: 'forfait' })).toEqual(['basis not-read forfait']);
    expect(one({ basis: 'forfait', amount: 5 })?.amount).toEqual(unread('forfait'));
    expect(told({ terms: '90 jours' })).toEqual(['terms not-read 90 jours']);
    expect(told({ tax: 'net' })).toEqual(['tax not-read net']);
  });

  test('an amount, a day or a share that is none', () => {
    expect(told({ amount: 'mille', actual: 'x' })).toEqual(['amount not-read mille', 'actual not-read x']);
    expect(told({ date: 'hier', until: 2027, engaged: 'x', invoiced: 'y', paid: 'z' })).toEqual([
      'date not-read hier',
      'until not-read 2027',
      'engaged not-read x',
      'invoiced not-read y',
      'paid not-read z',
    ]);
    expect(told({ rate: 1.5, vat: 20 }).sort()).toEqual(['rate not-read 150 %', 'vat not-read 2000 %']);
    expect(told({ rate: -0.1 })).toEqual(['rate not-read -10 %']);
    expect(told({ rate: 'un quart' })).toEqual(['rate not-read un quart']);
    expect([told({ rate: 0 }), told({ rate: 1 }), told({ vat: 0.055 })]).toEqual([[], [], []]);
    expect(one({ vat: 20 })?.vat).toBe(0);
  });

  test('another currency without its rate, and a rate that is none', () => {
    expect(told({ currency: 'CHF' })).toEqual(['currency no-exchange CHF']);
    expect([told({ currency: 'eur' }), told({ currency: 'CHF', exchange: 1.1 })]).toEqual([[], []]);
    expect(['€', 'euros', 'Euro'].map((currency) => told({ currency }))).toEqual([[], [], []]);
    expect(told({ currency: 'CHF', exchange: 'un' })).toEqual(['exchange not-read un']);
    expect(told({ exchange: 0 })).toEqual(['exchange not-read 0']);
    expect([one({ exchange: 0 })?.exchange, one({ exchange: 'x' })?.exchange, one({ exchange: -2 })?.exchange]).toEqual(
      [1, 1, 1],
    );
  });

  test('an amount with tax in a plan without, and no rate of it', () => {
    expect(told({ tax: 'TTC' })).toEqual(['tax no-vat TTC']);
    expect([told({ tax: 'TTC', vat: 0 }), told({ tax: 'HT' }), told({ vat: 0.2 })]).toEqual([[], [], []]);
    expect(read({ 1: { action: 'Salon', tax: 'HT' } }, 'TTC').told.map(({ why }) => why)).toEqual(['no-vat']);
  });

  test('a row without its formulas, as one that she has inserted', () => {
    const found = read({ 1: { action: 'Salon', id: '', amount: 5 }, 2: { action: 'Bal', amount: 7 } });
    expect(found.told.map(({ line, column, why }) => [line, column, why])).toEqual([
      [FIRST_ROW, 'action', 'not-ready'],
    ]);
    expect(found.payments.map(({ action }) => action)).toEqual(['Bal']);
    expect(found.written.map(({ action }) => action)).toEqual(['Salon', 'Bal']);
  });

  test('a step that nothing dates', () => {
    expect(told({ tiedTo: 'Maquette' })).toEqual(['tiedTo no-step Maquette']);
    expect(told({ tiedTo: 'Maquette', base: day('2027-03-01') })).toEqual([]);
    expect(told({ tiedTo: 'Maquette', base: { day: day('2027-03-01') } })).toEqual([]);
    expect(told({ tiedTo: 'Maquette', base: 0 })).toEqual(['tiedTo no-step Maquette']);
    expect([...read({ 2: { action: 'Bal', base: day('2027-03-01') } }).bases]).toEqual([
      [FIRST_ROW + 1, day('2027-03-01')],
    ]);
    expect(read({ 2: { action: 'Bal', base: 5 } }).bases.size).toBe(0);
  });

  test('no action, or one that the plan does not have', () => {
    const found = read({ 1: { amount: 5 }, 2: { action: 'Foire', amount: 5 }, 3: { action: 'SALON' } });
    expect(found.told.map(({ line, column, why, said }) => [line - FIRST_ROW, column, why, said])).toEqual([
      [0, 'action', 'no-action', ''],
      [1, 'action', 'unknown-action', 'Foire'],
    ]);
    expect(found.payments.map(({ action }) => action)).toEqual(['Foire', 'SALON']);
  });

  test('what she typed over a formula, where the row has any', () => {
    expect(told({ planned: 500, year: 500, due: 46_000, dueDay: 46_000, state: 'prévu' })).toEqual([]);
    expect(told({ planned: 400, year: 500 })).toEqual(['planned typed-over 400']);
    expect(told({ due: 46_001, dueDay: 46_000 })).toEqual(['due typed-over 46001']);
    expect(told({ state: 'payé' })).toEqual(['state typed-over payé']);
    expect(told({ state: 'payé', paid: { day: day('2027-03-01') } })).toEqual([]);
    const below = read({ [READY_ROWS + 1]: { action: 'Bal', planned: 400 } }).told;
    expect(below.map(({ column, why }) => [column, why])).toEqual([['action', 'not-ready']]);
  });

  test('a row below the last of the tab', () => {
    const found = readPayments(
      { ...named, rows: FIRST_ROW + 1 },
      grid({ 2: { action: 'Salon' }, 4: { action: 'Bal' } }),
      known_,
    );
    expect(found?.payments.map(({ action }) => action)).toEqual(['Salon']);
    expect(found?.told.map(({ line, column, said, why }) => [line, column, said, why])).toEqual([
      [FIRST_ROW + 3, 'action', 'Bal', 'below'],
    ]);
  });
});

describe('the tab of payments', () => {
  test('is known by its hidden row of keys, wherever that stands now', () => {
    const cells = grid({ 1: { action: 'Salon', amount: 5 } });
    expect(readPayments(named, [], known_)).toBeUndefined();
    expect(readPayments(named, cells.slice(0, 3), known_)).toBeUndefined();
    const pushed = readPayments({ ...named, row: 3, column: 2 }, [['à moi'], ...cells], known_);
    expect(pushed).toMatchObject({ keyRow: 7, firstRow: FIRST_ROW + 3, lastRow: LAST_ROW + 2 });
    expect(pushed?.payments).toMatchObject([{ line: FIRST_ROW + 3, amount: known(500) }]);
    const turned = cells.map((line) => [...line].reverse());
    expect(readPayments(named, turned, known_)?.payments).toMatchObject([{ action: 'Salon', amount: known(500) }]);
  });

  test('says whether the plan’s amounts are with tax; without where it says nothing', () => {
    expect([read({}, 'TTC').tax, read({}, 'ht').tax, read({}, 'x').tax, read({}, '').tax]).toEqual([
      'with-tax',
      'without-tax',
      'without-tax',
      'without-tax',
    ]);
  });

  test('says how the months weigh, alike where one says nothing', () => {
    expect(read({}).weights).toEqual(Array.from({ length: 12 }, () => 1));
    const cells = grid({});
    const line = cells[5];
    if (line !== undefined) {
      line[paymentKeys.indexOf('m2')] = 3;
      line[paymentKeys.indexOf('m3')] = '';
    }
    expect(readPayments(named, cells, known_)?.weights.slice(0, 4)).toEqual([1, 3, 1, 1]);
  });
});
