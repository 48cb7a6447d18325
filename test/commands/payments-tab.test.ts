import { payments, savePayment } from '../../src/commands/budget';
import { amountOf } from '../../src/domain/money';
import { dueDay, type Payment, type PaymentContext, paymentMonths, paymentTotals } from '../../src/domain/payment';
import { fiscalYear } from '../../src/domain/time';
import { columnLetters } from '../../src/formula';
import { plainText } from '../../src/workbook/cells';
import { names, readPayments } from '../../src/workbook/payments';
import { day } from '../domain/builders';
import { somePayments } from '../payments-of-a-shop';
import { fileReading } from '../vocabulary';
import { PLAN, SETTINGS, succeeded, type } from './a-file';
import { aFileWithMoney, aShopPlan } from './a-file-with-money';
import { calculating } from './calculating';
import type { MemoryFile } from './memory-file';

const TAB = 'Paiements';
/** Title, help, heads and keys; hidden rows of lists; then the payments. */
const [KEYS, FIRST] = [4, 15];
type Made = ReturnType<typeof aShopPlan>;

const gridOf = ({ port }: Pick<Made, 'port'>) => port.readValues(names.tab) ?? [];
const keysIn = (made: Pick<Made, 'port'>): readonly string[] => (gridOf(made)[KEYS - 1] ?? []).map(plainText);
const numbers = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${first}${index + 1}`);

function read(made: Pick<Made, 'port'>) {
  const [place, grid] = [made.port.placeOfName(names.tab), gridOf(made)];
  const actions = ['Refonte du site', 'Salon', 'Newsletter', 'Etsy'];
  const found = place && readPayments(place, grid, { reading: fileReading, currency: 'EUR', actions });
  if (found === undefined) throw new Error('There are no payments.');
  const keys = keysIn(made);
  return { ...found, at: (line: number, key: string) => grid[line - 1]?.[keys.indexOf(key)] ?? '' };
}

/** Types under a key of the tab, in a row counted from its first payment. */
const put = (made: Made, row: number, key: string, drawn: string): void =>
  type(made.file, TAB, `${columnLetters(keysIn(made).indexOf(key) + 1)}${FIRST + row - 1}`, drawn);

const calculates = (file: MemoryFile): void => calculating(file, PLAN, 'Chiffres', TAB);

/** What a row of the tab shows, beside what the rules say of its payment. */
function compared({ at, payments: all }: ReturnType<typeof read>, context: PaymentContext) {
  const close = (amount: number) => expect.closeTo(amount, 6);
  const shown = (payment: Payment) => ({
    payment,
    due: at(payment.line, 'due'),
    months: numbers('m', 12).map((key) => at(payment.line, key)),
    sums: [...numbers('q', 4), 'planned', 'engagedYear', 'invoicedYear', 'paidYear', 'difference'].map((key) =>
      at(payment.line, key),
    ),
  });
  const ruled = (payment: Payment) => {
    const months = paymentMonths(payment, all, context).map(amountOf);
    const totals = paymentTotals(payment, all, context);
    const sum = (amounts: readonly number[]) => close(amounts.reduce((total, amount) => total + amount, 0));
    const [due, { engaged, invoiced, paid, difference }] = [dueDay(payment, context), totals];
    return {
      payment,
      due: due === undefined ? '' : { day: due },
      months: months.map(close),
      sums: [
        ...[0, 3, 6, 9].map((first) => sum(months.slice(first, first + 3))),
        sum(months),
        ...[engaged, invoiced, paid, difference].map((it) => close(amountOf(it))),
      ],
    };
  };
  return [all.map(shown), all.map(ruled)] as const;
}

const planDays: Readonly<Record<string, (tie: string) => string>> = {
  'Refonte du site': (tie) => (tie === 'start' ? '2027-04-30' : '2027-06-15'),
  Salon: () => '2027-09-20',
};
const aContext = (context: Partial<PaymentContext> = {}): PaymentContext => ({
  year: fiscalYear(2027, 1),
  tax: 'without-tax',
  weights: Array.from({ length: 12 }, () => 1),
  dayOf: ({ tiedTo, date, action }) => {
    if (tiedTo.is === 'date') return date.is === 'known' ? date.value : undefined;
    const said = planDays[action]?.(tiedTo.is);
    return said === undefined ? undefined : day(said);
  },
  figure: (name) => (name === 'Chiffre d’affaires' ? [1000, 812.37] : []),
  ...context,
});

describe('the tab of payments', () => {
  test('shows what the rules say of each: when it is due, its months, and how far it has come', () => {
    const made = aFileWithMoney();
    calculates(made.file);
    const found = read(made);
    const [shown, ruled] = compared(found, aContext());
    expect(shown).toEqual(ruled);
    expect([shown.length, found.told]).toEqual([somePayments.length, []]);
    expect([0, 1, 2, 3].map((row) => found.at(FIRST + row, 'state'))).toEqual(['payé', 'engagé', 'facturé', 'prévu']);
  });

  test('does so where months weigh differently, amounts are with tax and the year begins in April', () => {
    const made = aFileWithMoney();
    const weights = [8, 8, 8, 0, 0, 0, 7.5, 8, 8, 10, 18, 24];
    for (const [index, weight] of weights.entries())
      type(made.file, TAB, `${columnLetters(keysIn(made).indexOf(`m${index + 1}`) + 1)}6`, String(weight));
    type(made.file, TAB, 'B2', 'TTC');
    type(made.file, SETTINGS, 'B6', '4');
    calculates(made.file);
    const context = { weights, tax: 'with-tax', year: fiscalYear(2027, 4), figure: () => [] } as const;
    const [shown, ruled] = compared(read(made), aContext(context));
    expect(shown).toEqual(ruled);
  });

  test('is read by its keys wherever its columns stand, and a row in which nothing is typed is none', () => {
    const made = aFileWithMoney([{ action: 'Salon', label: 'acompte', amount: '100', date: '2027-02-10' }]);
    expect(read(made).payments.map(({ line, id, action, label }) => [line, id, action, label])).toEqual([
      [FIRST, 1, 'Salon', 'acompte'],
    ]);
    put(made, 3, 'label', 'solde');
    put(made, 3, 'action', 'salon');
    expect(read(made).payments.map(({ line, id, label }) => [line, id, label])).toEqual([
      [FIRST, 1, 'acompte'],
      [FIRST + 2, 3, 'solde'],
    ]);
    expect(read(made).told).toEqual([]);
  });

  const one = { action: 'Salon', amount: '100', date: '2027-02-10' } as const;
  const aPayment = (): Made => {
    const made = aShopPlan();
    const { action, ...fields } = one;
    succeeded(savePayment(made.port, { action, payments: [{ fields }] }));
    return made;
  };
  const before: Readonly<Record<string, string>> = one;

  test('what is typed and cannot be read is told in its cell', () => {
    const cases: readonly (readonly [key: string, typed: string, why: string])[] = [
      ['action', '', 'no-action'],
      ['action', 'Foire', 'unknown-action'],
      ['basis', 'au doigt mouillé', 'not-read'],
      ['amount', 'beaucoup', 'not-read'],
      ['rate', 'un quart', 'not-read'],
      ['date', 'bientôt', 'not-read'],
      ['until', 'un jour', 'not-read'],
      ['terms', 'quand je peux', 'not-read'],
      ['engaged', 'oui', 'not-read'],
      ['invoiced', 'oui', 'not-read'],
      ['paid', 'oui', 'not-read'],
      ['actual', 'trop', 'not-read'],
      ['tax', 'hors tout', 'not-read'],
      ['vat', 'vingt', 'not-read'],
      ['exchange', 'le cours du jour', 'not-read'],
      ['exchange', '-2', 'not-read'],
      ['currency', 'USD', 'no-exchange'],
      ['tiedTo', 'Maquette', 'no-step'],
    ];
    const made = aPayment();
    const told = cases.map(([key, typed]) => {
      put(made, 1, key, typed);
      const found = read(made).told;
      put(made, 1, key, before[key] ?? '');
      return found;
    });
    expect(told).toEqual(cases.map(([column, said, why]) => [{ line: FIRST, column, said, why }]));
    put(made, 1, 'rate', 'un quart');
    const reported = succeeded(payments(made.port)).told.map(({ column, why, cell }) => [column, why, cell]);
    expect(reported).toEqual([['rate', 'not-read', `${columnLetters(keysIn(made).indexOf('rate') + 1)}${FIRST}`]]);
  });

  test('what is typed is read as it is meant', () => {
    const cases: readonly (readonly [key: string, typed: string, field: keyof Payment, read: unknown])[] = [
      ['basis', 'au doigt mouillé', 'amount', { is: 'unread', text: 'au doigt mouillé' }],
      ['basis', '', 'basis', 'amount'],
      // 25 is 2,500 %, which no share is.
      ['rate', '25', 'rate', { is: 'unread', text: '25' }],
      ['rate', '1', 'rate', { is: 'known', value: 1 }],
      ['rate', '0.25', 'rate', { is: 'known', value: 0.25 }],
      ['vat', '', 'vat', 0],
      ['vat', '20', 'vat', 0],
      ['vat', '0.2', 'vat', 0.2],
      ['exchange', '0.9', 'exchange', 0.9],
      ['exchange', '', 'exchange', 1],
      ['currency', 'eur', 'exchange', 1],
      ['tax', '', 'tax', undefined],
      ['terms', '', 'terms', { days: 0, isEndOfMonth: false, daysAfter: 0 }],
      ['tiedTo', '', 'tiedTo', { is: 'date' }],
      ['tiedTo', 'Maquette', 'tiedTo', { is: 'step', name: 'Maquette' }],
    ];
    const made = aPayment();
    const fields = cases.map(([key, typed, field]) => {
      put(made, 1, key, typed);
      const found = read(made).payments[0]?.[field];
      put(made, 1, key, before[key] ?? '');
      return [key, typed, field, found];
    });
    expect(fields).toEqual(cases);
    for (const key of ['rate', 'vat']) {
      put(made, 1, key, '25');
      expect(read(made).told).toContainEqual(expect.objectContaining({ column: key, said: '2500 %', why: 'not-read' }));
      put(made, 1, key, before[key] ?? '');
    }
  });

  test('takes no share for an amount', () => {
    const { port } = aShopPlan();
    const said = savePayment(port, { action: one.action, payments: [{ fields: { ...one, amount: '50 %' } }] });
    expect(said).toMatchObject({ ok: false, trouble: { code: 'payment.unread', facts: { said: '50 %' } } });
  });

  test('grows by as many rows as are saved, each with its number and its formulas', () => {
    const made = aShopPlan();
    const { action, ...fields } = one;
    const many = Array.from({ length: 45 }, (_, index) => ({ fields: { ...fields, label: `n° ${index}` } }));
    succeeded(savePayment(made.port, { action, payments: many }));
    const { payments: all, ids } = read(made);
    expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => index + 1));
    expect(all).toHaveLength(45);
    expect(ids.size).toBeGreaterThanOrEqual(45);
    calculates(made.file);
    const [shown, ruled] = compared(read(made), aContext());
    expect(shown).toEqual(ruled);
  });
});
