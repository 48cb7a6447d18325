import type { ActionField } from '../../domain/plan';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Cell, headStyle, moneyFormat, type Operation, paint, text } from '../cells';
import { type Column, planColumns } from './columns';
import { planChoices, valueStyle } from './plan-tab';

/** Columns to be added to a plan that lacks them. */
export type AddedColumns = {
  readonly tab: string;
  readonly fields: readonly ActionField[];
  /** The last column of hers: nothing to its left changes. */
  readonly after: number;
  readonly headerRow: number;
  /** Whether the last column has a label: a column that is inserted beside it takes its look over, and needs no head of ours. */
  readonly isLabelled: boolean;
  /** The last row the plan may grow to. */
  readonly lastRow: number;
  /** All the rows of the tab: what is inserted beside a drop-down of hers takes it over. */
  readonly tabRows: number;
  readonly currency: string;
  readonly words: SheetWords;
  /** What stands in some of their cells, by line. */
  readonly cells: ReadonlyMap<number, Readonly<Partial<Record<ActionField, Cell>>>>;
};

/** The columns in the order of the plan, each where it will stand. */
export const placesOf = ({ fields, after }: AddedColumns): readonly (Column<ActionField> & { readonly at: number })[] =>
  planColumns
    .filter(({ field }) => fields.includes(field))
    .map((column, index) => ({ ...column, at: after + 1 + index }));

/** Inserts the columns behind everything of hers, with labels, formats and drop-downs of their own. */
export function addColumns(added: AddedColumns): readonly Operation[] {
  const { tab, after, headerRow, isLabelled, lastRow, tabRows, currency, words } = added;
  const columns = placesOf(added);
  const rows = lastRow - headerRow;
  if (columns.length === 0) return [];
  const money = moneyFormat(currency, words.conventions);
  const written = Math.max(headerRow, ...added.cells.keys()) - headerRow;
  const body = Array.from({ length: written }, (_, index) => {
    const row = added.cells.get(headerRow + 1 + index) ?? {};
    return columns.map(({ field }): Cell => row[field] ?? null);
  });
  const first = after + 1;
  return [
    { do: 'insert-columns', tab, after, count: columns.length },
    { do: 'clear-choices', tab, area: area(1, first, tabRows, columns.length) },
    {
      do: 'write',
      tab,
      row: headerRow,
      column: first,
      cells: [columns.map(({ field }) => text(words.columns[field])), ...body],
    },
    {
      do: 'paint',
      tab,
      area: area(headerRow, first, rows + 1, columns.length),
      paints: [
        ...columns.map(({ kind, at }) => paint(area(headerRow + 1, at, rows), valueStyle(kind, money))),
        ...(isLabelled ? [] : [paint(area(headerRow, first, 1, columns.length), headStyle)]),
      ],
    },
    ...columns.map(({ at, pixels }): Operation => ({ do: 'size-columns', tab, column: at, count: 1, pixels })),
    ...columns.flatMap(({ field, at }): readonly Operation[] => {
      const choice = planChoices[field];
      return choice === undefined ? [] : [{ do: 'choose', tab, area: area(headerRow + 1, at, rows), choice }];
    }),
  ];
}
