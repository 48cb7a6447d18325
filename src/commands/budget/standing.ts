import { area, type Operation, plainText } from '../../workbook/cells';
import { names as kpiNames } from '../../workbook/kpi';
import { names, type PaymentsRead, paymentsTab } from '../../workbook/payments';
import { currencyOf, type OpenPlan, openPlan, withKpis } from '../plan';
import { done, freeTab, type Port, type Result, trouble } from '../port';
import { setUpPlan } from '../prepare';
import { paymentsIn } from './payment-context';

/** A file with its payments, and where these stand. */
export type StandingPayments = {
  readonly open: OpenPlan;
  readonly read: PaymentsRead;
};

/** Names the column in which figures are called what people read; nothing in a file that has none. */
export function nameFigures(port: Port): readonly Operation[] {
  const [figures, keys] = [port.placeOfName(kpiNames.figures), port.placeOfName(kpiNames.figureLayout)];
  const at = (port.readValues(kpiNames.figureLayout)?.[0] ?? []).map(plainText).indexOf('name');
  if (figures === undefined || keys === undefined || at < 0) return [];
  const { tab, row, rows } = figures;
  return [{ do: 'name', tab, name: names.figures, area: area(row, keys.column + at, rows) }];
}

function standing(port: Port, opened: OpenPlan): StandingPayments | undefined {
  const open = withKpis(port, opened);
  const read = paymentsIn(port, open);
  return read && { open, read };
}

/** The payments of a file; one that has none yet has its plan alone. */
export function standingPayments(port: Port): Result<StandingPayments | { readonly open: OpenPlan }> {
  const opened = openPlan(port);
  return opened.ok ? done(standing(port, opened.value) ?? { open: opened.value }) : opened;
}

/**
 * The same, in a tab that is made where there is none; a plan that was found by its headers is set up first. Refused where its tab has lost
 * the hidden row that says what its columns are.
 */
export function withPayments(port: Port): Result<StandingPayments> {
  const ready = setUpPlan(port, null);
  if (!ready.ok) return ready;
  const { open } = ready.value;
  const found = standing(port, open);
  if (found !== undefined) return done(found);
  const broken = port.placeOfName(names.tab);
  if (broken !== undefined) return trouble('payment.unreadable', { tab: broken.tab });
  const texts = port.content(open.language).payments;
  const figures = nameFigures(port);
  const { tab } = freeTab(port, texts.tab, false);
  const source = { texts, words: open.words, currency: currencyOf(open), hasFigures: figures.length > 0 };
  port.apply([...figures, ...paymentsTab(tab, source)]);
  const made = standing(port, open);
  return made === undefined ? trouble('payment.unreadable', { tab }) : done(made);
}
