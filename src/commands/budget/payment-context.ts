import { isSameName } from '../../domain/names';
import type { Payment, PaymentContext } from '../../domain/payment';
import type { Reading } from '../../domain/plan';
import { type Day, plusMonths } from '../../domain/time';
import { names, type PaymentsRead, readPayments } from '../../workbook/payments';
import { currencyOf, type OpenPlan, yearOf } from '../plan';
import type { Port } from '../port';

/** The payments of a file as its tab has them, rows below its last among them; undefined in a file that has no such tab, or none that can be read. */
export function paymentsIn(port: Port, open: OpenPlan): PaymentsRead | undefined {
  const place = port.placeOfName(names.tab);
  const read = place && port.readTab(place.tab);
  if (place === undefined || read === undefined) return undefined;
  const grid = read.values
    .slice(place.row - 1)
    .map((row) => row.slice(place.column - 1, place.column - 1 + place.columns));
  const { plan, reading } = open;
  return readPayments(place, grid, {
    reading,
    currency: currencyOf(open),
    actions: plan.actions.map(({ name }) => name),
  });
}

const saidIn = (reading: Reading<Day> | undefined): Day | undefined =>
  reading?.is === 'known' ? reading.value : undefined;

/** What payments are worked out from: the plan's dates and year, the figures it follows, and the weights of its months. */
export function paymentContext(port: Port, open: OpenPlan, { tax, weights, bases }: PaymentsRead): PaymentContext {
  const { actions, kpis } = open.plan;
  const year = yearOf(port, open, null);
  const dayOf = (payment: Payment): Day | undefined => {
    const { tiedTo, line, date } = payment;
    if (tiedTo.is === 'date') return saidIn(date);
    if (tiedTo.is === 'step') return bases.get(line);
    return saidIn(actions.find(({ name }) => isSameName(name, payment.action))?.[tiedTo.is]);
  };
  const figure = (wanted: string): readonly (number | undefined)[] => {
    const found = kpis?.figures.find(({ name }) => wanted !== '' && isSameName(name, wanted));
    return weights.map((_, index) => {
      const month = found?.months[kpis?.months.indexOf(plusMonths(year.first, index)) ?? -1];
      return typeof month === 'number' ? month : undefined;
    });
  };
  return { year, tax, weights, dayOf, figure };
}
