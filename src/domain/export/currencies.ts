import { figureOf } from '../kpi';
import { textOf } from './cells';
import { columnNamed, type ReadColumn } from './columns';
import type { DatedRow } from './dated-row';
import { currencyInHeader } from './headers';
import type { Layout } from './layout';
import { currencyOfCell } from './numbers';
import type { Table } from './table';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', 'Fr.': 'CHF' };
/** What "$" may stand before or behind: "US$", "CA$", "$CAD". */
const DOLLARS: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD' };

/** A code; "$" alone is that of the plan, where the plan has dollars. */
function codeOf(said: string, own: string): string | undefined {
  const text = said.replace(/ /g, '');
  if (/^[a-z]{3}$/i.test(text)) return text.toUpperCase();
  if (!text.includes('$')) return SIGNS[text];
  const letters = text.replace('$', '');
  if (letters === '') return Object.values(DOLLARS).includes(own) ? own : 'USD';
  return DOLLARS[letters] ?? (letters.length === 3 ? letters : undefined);
}

const currencyNames = ['currency', 'devise', 'currency code', 'code de la devise', 'monnaie'];

/** The currencies of the amounts that are read: in their headers or in a column beside them, else with the amounts themselves. */
export function currenciesOf(
  table: Table,
  layout: Layout | undefined,
  columns: readonly ReadColumn[],
  dated: readonly DatedRow[],
  own: string,
): readonly string[] {
  const money = [
    ...new Set(columns.filter(({ figure }) => figureOf(figure).unit === 'money').map(({ column }) => column)),
  ];
  const beside = columnNamed(table, layout?.currency ?? currencyNames);
  const said = new Set(money.flatMap((column) => currencyInHeader(table.header[column] ?? '') ?? []));
  const shown = new Set<string>();
  for (const { row } of dated) {
    if (beside >= 0) said.add(textOf(row.cells[beside]));
    for (const column of money) shown.add(currencyOfCell(row.cells[column]) ?? '');
  }
  const codes = (of: ReadonlySet<string>) => [...new Set([...of].flatMap((it) => codeOf(it, own) ?? []))].sort();
  // "$" beside an amount says less than the code in a column of its own.
  return codes(said).length > 0 ? codes(said) : codes(shown);
}
