import { conventionsOf } from '../../domain/locale';
import { isSameName } from '../../domain/names';
import { numberTyped } from '../../domain/objective';
import { paymentBases, taxKinds, termsKeys } from '../../domain/payment';
import { dayOfIso } from '../../domain/time';
import { type Cell, text } from '../../workbook/cells';
import type { PaymentsRead, TypedColumn } from '../../workbook/payments';
import type { OpenPlan } from '../plan';

const keysOf = {
  basis: [paymentBases, 'bases'],
  tax: [taxKinds, 'taxes'],
  terms: [termsKeys, 'terms.text'],
} as const;
export const ties = ['date', 'start', 'deadline'];

/** A word of a list by its key, or as the tab has it; undefined for one it has not. */
function wordIn(typed: string, keys: readonly string[], words: readonly string[]): string | undefined {
  return words[keys.indexOf(typed)] ?? words.find((word) => isSameName(word, typed));
}

/** "25 %", "25" and "0,25" are a quarter; more than the whole, or less than nothing, is none. */
function shareTyped(typed: string, number: number | undefined): number | undefined {
  const share = number === undefined || (number <= 1 && number > 0) || typed.includes('%') ? number : number / 100;
  return share === undefined || share < 0 || share > 1 ? undefined : share;
}

/** What a cell of a payment in a currency is to hold for what was typed; undefined for what is not understood. */
export function paymentCell(
  column: TypedColumn,
  typed: string,
  { list }: PaymentsRead,
  { plan, reading }: OpenPlan,
  currency: string,
): Cell | undefined {
  if (typed === '') return null;
  const number = (): number | undefined => numberTyped(typed, conventionsOf(plan.locale).decimal, reading, currency);
  switch (column) {
    case 'basis':
    case 'tax':
    case 'terms': {
      const [keys, words] = keysOf[column];
      const word = wordIn(typed, keys, list(words));
      return word === undefined ? undefined : text(word);
    }
    case 'tiedTo':
      // Any other text is the name of a step.
      return text(wordIn(typed, ties, list('ties')) ?? typed);
    case 'date':
    case 'until':
    case 'engaged':
    case 'invoiced':
    case 'paid': {
      const day = dayOfIso(typed);
      return day && { day };
    }
    case 'rate':
    case 'vat':
      return shareTyped(typed, number());
    case 'amount':
    case 'actual':
    case 'exchange':
      // Half of what, nobody knows.
      return typed.includes('%') ? undefined : number();
    default:
      return text(typed);
  }
}
