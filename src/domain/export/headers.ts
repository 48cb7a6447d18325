import { foldName } from '../names';
import { anyCurrencyCode } from './currency-codes';

/** UTF-8 that was read as Latin-1 and saved so: "Montant dÃ©pensÃ©". */
const mended = (text: string): string =>
  text
    .replace(/Ã([\u0080-\u00bf])/g, (_, letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0x40))
    .replace(/Â([\u0080-\u00bf])/g, '$1')
    .replace(/â€™/g, '’');

/** "(EUR)", "(€)", "(UTC)", "(in UTC)": what a column is in, and not what it is. "(all)" is another column. */
const UNIT = /\s*[([](?:(?:in |en )?[A-Z]{3}|[€$£])[)\]]/g;

/** No header is longer. */
const LONGEST = 200;

/** A header as headers are compared: no accents, capitals or units; "uniqueClicks" and "unique_clicks" are "unique clicks". */
export const headerName = (written: string): string =>
  foldName(
    mended(written.slice(0, LONGEST))
      .replace(UNIT, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/_/g, ' '),
  ).replace(/\s*[:*]$/, '');

const CURRENCY = new RegExp(`[([](${anyCurrencyCode}|[€$£])[)\\]]`);

/** The currency a header names: "Montant dépensé (EUR)". */
export const currencyInHeader = (written: string): string | undefined => CURRENCY.exec(written)?.[1];

const WITH_TAX = /(?:^|[ (])(?:ttc|taxes? comprises?|(?:incl\.?|including) (?:tax(?:es)?|vat))\)?$/;
const WITHOUT_TAX = /(?:^|[ (])(?:ht|hors taxes?|(?:excl\.?|excluding) (?:tax(?:es)?|vat))\)?$/;

/** Whether a header says that its amounts are with their tax, or without; undefined where it says neither. */
export function taxOf(written: string): 'with' | 'without' | undefined {
  const name = foldName(written.slice(0, LONGEST));
  return WITH_TAX.test(name) ? 'with' : WITHOUT_TAX.test(name) ? 'without' : undefined;
}

/** A header, as headers are compared, without what it says of taxes: "ca" of "ca ht". */
export const withoutTax = (name: string): string => name.replace(WITH_TAX, '').replace(WITHOUT_TAX, '').trim();
