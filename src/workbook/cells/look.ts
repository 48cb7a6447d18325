import type { Area } from './cell';
import type { Paint, Style } from './change';

/** The few colours of every tab: one quiet system, where only what asks for action is strong. */
export const colours = {
  headBackground: '#EEF1F6',
  headText: '#3C4043',
  quiet: '#5F6368',
  band: '#F6F8FC',
  missing: '#FEF3D6',
  alert: '#C5221F',
  preparation: '#8AB4F8',
  preparationBackground: '#C6DAFC',
  run: '#1A73E8',
  onRun: '#FFFFFF',
  occurrence: '#188038',
  continuous: '#34A853',
  continuousBackground: '#CEEAD6',
  today: '#FEEFC3',
  buffer: '#F3E8FD',
  onBuffer: '#A142F4',
  risk: '#B06000',
  groups: ['#E8F0FE', '#E6F4EA', '#FEF7E0', '#FCE8E6', '#F3E8FD', '#E4F7FB'],
} as const;

export const headStyle: Style = {
  background: colours.headBackground,
  color: colours.headText,
  bold: true,
  wrap: 'wrap',
  vertical: 'middle',
};

export const titleStyle: Style = { bold: true, size: 14, color: colours.headText };

export const quietStyle: Style = { color: colours.quiet, italic: true };

/** A number of which no more is known. With "0.##" Google Sheets would write 5 as "5,". */
export const NUMBER_FORMAT = '#,##0.00';
export const SHARE_FORMAT = '0.0%';
export const DAY_FORMAT = 'dd/mm/yyyy';
/** A day in a narrow column; the month's name follows the file's locale. */
export const SHORT_DAY_FORMAT = 'd mmm';
/** The same where a column has days of two years; in figures, as it is no wider. */
export const SHORT_DAY_AND_YEAR_FORMAT = 'dd/mm/yy';

const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', CAD: '$', CHF: 'CHF' };

/** "€" of EUR; a currency without a sign is said by its code. */
export const shownSymbol = (currency: string): string => symbols[currency] ?? currency;

/**
 * Whole amounts with their currency, zero as a dash: 1 250 € · –, or €1,250 · –. All that is no placeholder stands in
 * quotes: Google may refuse it bare.
 */
export function moneyFormat(currency: string, { isCurrencyLast }: { readonly isCurrencyLast: boolean }): string {
  const symbol = shownSymbol(currency).replace(/"/g, '');
  const amount = isCurrencyLast ? `#,##0"\u00a0${symbol}"` : `"${symbol}"#,##0`;
  return `${amount};-${amount};"–"`;
}

/** An amount in figures, in the marks of a file: "1 250,50", "1,250". */
function inFigures(amount: number, { decimal, groups }: { readonly decimal: string; readonly groups: string }): string {
  const [whole = '', fraction] = Math.abs(amount)
    .toFixed(Number.isInteger(amount) ? 0 : 2)
    .split('.');
  const group = groups.startsWith(' ') ? '\u00a0' : groups.charAt(0);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** What a cell of an amount shows in a new plan: "1 250 €", "€1,250.50". */
export function shownAmount(
  amount: number,
  currency: string,
  marks: { readonly decimal: string; readonly groups: string; readonly isCurrencyLast: boolean },
): string {
  const symbol = shownSymbol(currency);
  const figures = inFigures(amount, marks);
  const shown = marks.isCurrencyLast ? `${figures}\u00a0${symbol}` : `${symbol}${figures}`;
  return amount < 0 ? `-${shown}` : shown;
}

export const paint = (area: Area, style: Style): Paint => ({ area, style });

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
