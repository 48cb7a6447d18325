import type { Place } from '../../domain/check';
import { addressOf } from '../../workbook/cells';
import type { CellAddress } from '../api';
import type { OpenPlan, ReadTab } from '../plan';

type OnKpis = Extract<Place, { readonly on: 'kpi' | 'figure' }>;

/** The column that is meant, in the tab where it stands now. */
function columnOf({ content }: ReadTab, place: OnKpis): number {
  const key = place.on === 'kpi' ? place.column : content.months.find(({ day }) => day === place.month)?.key;
  return content.layout.get(key ?? '') ?? 1;
}

/** A cell of the tabs of KPIs and figures, wherever they were moved. */
export function addressInKpis(open: OpenPlan, place: OnKpis): CellAddress {
  const tab = open.kpiTabs?.[place.on];
  const at = tab?.place();
  if (tab === undefined || at === undefined) return { sheet: open.table.tab, cell: '' };
  return { sheet: at.tab, cell: addressOf(at.row + place.line - 1, at.column + columnOf(tab, place) - 1) };
}
