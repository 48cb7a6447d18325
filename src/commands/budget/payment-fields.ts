import { conventionsOf } from '../../domain/locale';
import { paymentBases, taxKinds } from '../../domain/payment';
import { isoOf } from '../../domain/time';
import { type CellValue, isBlank, plainText } from '../../workbook/cells';
import { type PaymentsRead, type TypedColumn, typedColumns } from '../../workbook/payments';
import type { PaymentFields } from '../api';
import type { OpenPlan } from '../plan';
import { ties } from './payment-cells';

/** A number as it is typed in the file, with all its decimals. */
const numberText = (value: number, decimal: string): string =>
  String(Number(value.toPrecision(15))).replace('.', decimal);

/** The key of a word of a list; the word itself where it is none of it, and of terms, which she may add to. */
const keyOf = (said: string, keys: readonly string[], words: readonly string[]): string =>
  keys[words.indexOf(said)] ?? said;

function fieldOf(column: TypedColumn, value: CellValue, list: PaymentsRead['list'], decimal: string): string {
  if (typeof value === 'object') return isoOf(value.day);
  if (typeof value === 'number') {
    const isShare = column === 'rate' || column === 'vat';
    return isShare ? `${numberText(value * 100, decimal)} %` : numberText(value, decimal);
  }
  const said = plainText(value);
  switch (column) {
    case 'basis':
      return keyOf(said, paymentBases, list('bases'));
    case 'tax':
      return keyOf(said, taxKinds, list('taxes'));
    case 'tiedTo':
      return keyOf(said, ties, list('ties'));
    default:
      return said;
  }
}

/** What the cells of a payment say, as they would be typed: what is typed again is the same cell. */
export function fieldsOfRow(
  { at }: PaymentsRead['rows'][number],
  { list }: PaymentsRead,
  { plan }: OpenPlan,
): PaymentFields {
  const { decimal } = conventionsOf(plan.locale);
  return Object.fromEntries(
    typedColumns.flatMap((column) =>
      isBlank(at(column)) ? [] : [[column, fieldOf(column, at(column), list, decimal)] as const],
    ),
  );
}
