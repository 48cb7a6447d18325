import { writeXlsx } from '../../preview/xlsx/write/write';
import { amountOf } from '../../src/domain/money';
import { dueDay, type Payment, type PaymentContext, paymentMonths, paymentTotals } from '../../src/domain/payment';
import { dayOfIso, fiscalYear } from '../../src/domain/time';
import { readPayments } from '../../src/workbook/payments';
import { compareEngines, longTestWithLibreOffice } from '../libreoffice';
import { somePayments } from '../payments-of-a-shop';
import { longTest } from '../sampled';
import { fileReading } from '../vocabulary';
import { type AddOn, anAddOn } from './add-on';
import { SETTINGS } from './plans';
import { paymentsFile } from './some-payments';

const TAB = 'Paiements';
const ROWS = 314;
const [FIRST, COLUMNS] = [15, 'A1:DC314'];

const read = (host: AddOn) => {
  const cells = host.cells(TAB, COLUMNS);
  const actions = ['Refonte du site', 'Salon', 'Newsletter', 'Etsy'];
  const place = { tab: TAB, row: 1, column: 1, rows: ROWS };
  const payments = readPayments(place, cells, { reading: fileReading, currency: 'EUR', actions });
  if (payments === undefined) throw new Error('no payments');
  const keys = cells[3] ?? [];
  const at = (line: number, key: string) => cells[line - 1]?.[keys.indexOf(key)];
  return { ...payments, at };
};

/** What a row of the tab shows, in the words of the rules. */
const shown = ({ at }: ReturnType<typeof read>, line: number) => ({
  due: at(line, 'due'),
  months: Array.from({ length: 12 }, (_, index) => at(line, `m${index + 1}`)),
  quarters: [1, 2, 3, 4].map((quarter) => at(line, `q${quarter}`)),
  planned: at(line, 'planned'),
  engaged: at(line, 'engagedYear'),
  invoiced: at(line, 'invoicedYear'),
  paid: at(line, 'paidYear'),
  difference: at(line, 'difference'),
});

const close = (amount: number) => expect.closeTo(amount, 6);

/** What the rules say of it. */
function expected(payment: Payment, payments: readonly Payment[], context: PaymentContext) {
  const months = paymentMonths(payment, payments, context).map(amountOf);
  const totals = paymentTotals(payment, payments, context);
  const sum = (amounts: readonly number[]) => close(amounts.reduce((all, amount) => all + amount, 0));
  return {
    due: dueDay(payment, context) ?? '',
    months: months.map(close),
    quarters: [0, 3, 6, 9].map((first) => sum(months.slice(first, first + 3))),
    planned: sum(months),
    engaged: close(amountOf(totals.engaged)),
    invoiced: close(amountOf(totals.invoiced)),
    paid: close(amountOf(totals.paid)),
    difference: close(amountOf(totals.difference)),
  };
}

const day = (iso: string) => dayOfIso(iso);
const planDays: Readonly<Record<string, PaymentContext['dayOf']>> = {
  'Refonte du site': ({ tiedTo }) => day(tiedTo.is === 'start' ? '2027-04-30' : '2027-06-15'),
  Salon: () => day('2027-09-20'),
};

const contextOf = (context: Partial<PaymentContext>): PaymentContext => ({
  year: fiscalYear(2027, 1),
  tax: 'without-tax',
  weights: Array.from({ length: 12 }, () => 1),
  dayOf: (payment) => {
    const { tiedTo, date, action } = payment;
    if (tiedTo.is === 'date') return date.is === 'known' ? date.value : undefined;
    return planDays[action]?.(payment);
  },
  figure: (name) => (name === 'Chiffre d’affaires' ? [1000, 812.37] : []),
  ...context,
});

function agrees(host: AddOn, context: PaymentContext): void {
  const found = read(host);
  expect(found.payments).toHaveLength(somePayments.length);
  const [sheet, rules] = [
    found.payments.map((payment) => ({ payment, ...shown(found, payment.line) })),
    found.payments.map((payment) => ({ payment, ...expected(payment, found.payments, context) })),
  ];
  expect(sheet).toEqual(rules);
}

describe('payments of every kind', () => {
  let host: AddOn;
  beforeEach(async () => {
    host = await anAddOn({ snapshot: await paymentsFile() });
  });

  test('come to what the rules say, month by month and as far as they have come', () => {
    agrees(host, contextOf({}));
    const { at, told } = read(host);
    expect(told).toEqual([]);
    // A third of 100, a third, and what makes 100 of them.
    expect([12, 13, 14].map((index) => at(FIRST + index - 3, 'planned'))).toEqual([33.33, 33.34, 33.33]);
    expect([at(FIRST, 'state'), at(FIRST + 1, 'state'), at(FIRST + 2, 'state'), at(FIRST + 3, 'state')]).toEqual([
      'payé',
      'engagé',
      'facturé',
      'prévu',
    ]);
  });

  test('do so where months weigh differently, the plan has its amounts with tax, and its year begins in April', () => {
    const weights = [8, 8, 8, 0, 0, 0, 7.5, 8, 8, 10, 18, 24];
    for (const [index, weight] of weights.entries())
      host.person.type(TAB, `${column(host, `m${index + 1}`)}6`, String(weight).replace('.', ','));
    host.person.type(TAB, 'B2', 'TTC');
    agrees(host, contextOf({ weights, tax: 'with-tax' }));
    host.person.type(SETTINGS, 'B6', '4');
    expect(host.cells(SETTINGS, 'A6')).toEqual([['Premier mois de l’exercice']]);
    const figure = () => [];
    agrees(host, contextOf({ weights, tax: 'with-tax', year: fiscalYear(2027, 4), figure }));
  });

  longTest('say what would be typed to have them: typed again, not a cell changes', async () => {
    const before = host.cells(TAB, COLUMNS);
    const { payments } = await host.does('payments');
    expect(payments).toHaveLength(somePayments.length);
    for (const action of new Set(payments.map((it) => it.action)))
      await host.does('savePayment', {
        action,
        payments: payments
          .filter((it) => it.action === action)
          .map(({ id, line, fields }) => ({ loaded: { id, line, was: fields }, fields })),
      });
    expect(host.cells(TAB, COLUMNS)).toEqual(before);
  });

  longTestWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const saved = host.save();
    const { bytes } = await writeXlsx(saved, 'fr_FR');
    expect(await compareEngines(saved, bytes)).toEqual([]);
  });
});

/** The letters of the column of a key. */
function column(host: AddOn, key: string): string {
  const index = (host.cells(TAB, 'A4:DC4')[0] ?? []).indexOf(key);
  const letters = (rest: number): string =>
    rest < 26 ? String.fromCharCode(65 + rest) : `${letters(Math.floor(rest / 26) - 1)}${letters(rest % 26)}`;
  return letters(index);
}
