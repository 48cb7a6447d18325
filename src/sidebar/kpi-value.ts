import type { FigureUnit, KpiUnit } from '../domain/kpi';
import type { KpiViewWords } from '../languages/words/kpi-view-words';

/** How values are written: in a language, in the plan's currency, with the words of units. */
type ValueContext = {
  readonly language: string;
  readonly currency: string;
  readonly units: KpiViewWords['units'];
};

/** An amount whose currency browsers do not know is written as it is. */
const inCurrency = (code: string): Intl.NumberFormatOptions =>
  /^[A-Z]{3}$/.test(code) ? { style: 'currency', currency: code } : {};

/** To the cent or to the unit; less than a cent, as a visitor may cost, is not said to be nothing. */
const decimals = (amount: number, areCents: boolean): Intl.NumberFormatOptions => {
  if (amount !== 0 && Math.abs(amount) < 0.01) return { maximumSignificantDigits: 2 };
  const digits = areCents ? 2 : 0;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

/** "2,6 %", "1 250 €", "90 s": the value of a KPI as a person says it. */
export function saidValue(value: number, unit: KpiUnit, { language, currency, units }: ValueContext): string {
  const format = (options: Intl.NumberFormatOptions): string => new Intl.NumberFormat(language, options).format(value);
  switch (unit) {
    case 'money':
      return format({ ...inCurrency(currency), ...decimals(value, Math.abs(value) < 100 && !Number.isInteger(value)) });
    case 'percent':
      return format({ style: 'percent', maximumFractionDigits: 1 });
    case 'count':
      return format({ maximumFractionDigits: 0 });
    case 'duration':
    case 'points':
      return units[unit](format({ maximumFractionDigits: 0 }));
    default:
      return units[unit](format({ maximumFractionDigits: 1 }));
  }
}

/** "1 250 €", "1 250,40 €": an amount of the plan, to the cent. */
export const saidAmount = (amount: number, { language, currency }: Omit<ValueContext, 'units'>): string =>
  new Intl.NumberFormat(language, { ...inCurrency(currency), ...decimals(amount, !Number.isInteger(amount)) }).format(
    amount,
  );

/** "1 250,40 €", "1 250": a figure as a person says it. */
export function saidFigure(
  value: number,
  unit: FigureUnit | KpiUnit,
  { language, currency }: Omit<ValueContext, 'units'>,
): string {
  const style = unit === 'money' ? inCurrency(currency) : {};
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...style }).format(value);
}
