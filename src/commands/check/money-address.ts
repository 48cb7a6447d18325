import type { Place } from '../../domain/check';
import { addressOf } from '../../workbook/cells';
import type { CellAddress } from '../api';
import type { OpenPlan } from '../plan';

type OnMoney = Extract<Place, { readonly on: 'payment' | 'envelope' }>;

/** A cell of the tabs of payments and of the budget, wherever they were moved. */
export function addressInMoney({ moneyTabs, table }: OpenPlan, place: OnMoney): CellAddress {
  const nowhere = { sheet: table.tab, cell: '' };
  if (place.on === 'envelope') {
    const envelope = moneyTabs?.envelope;
    return envelope === undefined ? nowhere : { sheet: envelope.tab, cell: place.cell ?? envelope.cell(place.quarter) };
  }
  const payments = moneyTabs?.payments;
  const column = payments?.columns.get(place.column);
  return payments === undefined || column === undefined
    ? nowhere
    : { sheet: payments.tab, cell: addressOf(place.line, column) };
}
