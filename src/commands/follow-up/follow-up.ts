import { budgetFields } from '../../domain/plan';
import { type Change, isBlank, type Operation } from '../../workbook/cells';
import {
  addedFollowUp,
  type FollowUpColumn,
  type FollowUpPlace,
  followUpCells,
  followUpColumns,
  followUpKey,
  isFollowUpKey,
  type StandingCell,
} from '../../workbook/follow-up';
import { rewriteAnchors } from '../../workbook/settings';
import { currencyOf, lastNamedLine, type OpenPlan, withKpis } from '../plan';
import type { Port } from '../port';
import { writtenKpis } from './written-kpis';

type Columns = ReadonlyMap<FollowUpColumn, number>;

/** The columns of the follow-up that the plan has, wherever she has moved them. */
export const standingColumns = ({ settings, table }: OpenPlan): Columns =>
  new Map(
    followUpColumns.flatMap((column): readonly (readonly [FollowUpColumn, number])[] => {
      const anchor = settings?.anchors.get(followUpKey(column));
      return anchor === undefined || anchor === 'lost' || anchor.tab !== table.tab ? [] : [[column, anchor.column]];
    }),
  );

/** A plan whose budget does not stand by quarters says nothing of what was spent. */
const wantedColumns = ({ table }: OpenPlan): readonly FollowUpColumn[] =>
  budgetFields.some((field) => table.header.columns.has(field)) ? followUpColumns : ['kpi'];

/** The columns it lacks, behind everything of hers. */
function missingColumns(port: Port, open: OpenPlan, standing: Columns) {
  const { table, words } = open;
  const { tab, header, values } = table;
  const missing = wantedColumns(open).filter((column) => !standing.has(column));
  const after = Math.max(
    1,
    ...values.map((row) => row.length),
    ...table.merges.map((it) => it.column + it.columns - 1),
  );
  const tabRows = port.sizeOf(tab)?.rows ?? values.length;
  const operations = addedFollowUp({
    tab,
    columns: missing,
    heads: port.content(open.language).kpis.followUp.columns,
    after,
    headerRow: header.row,
    isLabelled: !isBlank(values[header.row - 1]?.[after - 1]),
    lastRow: Math.max(header.row + 1, lastNamedLine(open, tabRows)),
    tabRows,
    currency: currencyOf(open),
    words,
  });
  const columns = new Map([...standing, ...missing.map((column, index) => [column, after + 1 + index] as const)]);
  return { columns, operations: [...operations, ...(missing.length === 0 ? [] : anchored(port, open, columns))] };
}

/** The settings know the columns again. */
function anchored(port: Port, { table }: OpenPlan, columns: Columns): readonly Operation[] {
  const [block, place] = [port.readName('settings'), port.placeOfName('settings')];
  if (block === undefined || place === undefined) return [];
  const anchors = [...columns].map(([key, column]) => {
    return { key: followUpKey(key), tab: table.tab, row: table.header.row, column };
  });
  return rewriteAnchors({ ...place, values: block.values }, anchors, isFollowUpKey);
}

/** The formulas that the rows of the actions lack. */
function lackingCells(
  port: Port,
  { table, plan }: OpenPlan,
  kpis: number,
  columns: Columns,
  standing: Columns,
): Change {
  const { tab, header, values } = table;
  const lines = { first: header.row + 1, last: Math.max(header.row, ...plan.actions.map(({ line }) => line)) };
  const count = lines.last - header.row;
  const isRead = standing.size > 0 && count > 0;
  const formulas = isRead ? port.readFormulas(tab, lines.first, Math.max(...standing.values()), count) : [];
  const isNew = (column: number): boolean => [...standing.values()].every((it) => it !== column);
  const place: FollowUpPlace = {
    kpis,
    columns,
    budgets: new Map(
      budgetFields.flatMap((field) => {
        const column = header.columns.get(field);
        return column === undefined ? [] : [[field, column] as const];
      }),
    ),
  };
  return followUpCells(tab, place, lines, (line, column): StandingCell => {
    if (isNew(column)) return { isBlank: true, formula: '' };
    const written = formulas[line - lines.first]?.[column - 1] ?? '';
    return { isBlank: isBlank(values[line - 1]?.[column - 1]), formula: written };
  });
}

/**
 * The follow-up of a plan's actions beside them, where she asks for it or has it already: the columns it lacks to its right, and
 * formulas in rows that have none. Nothing of hers is moved or written over; what is there already is no change.
 */
export function followUp(port: Port, opened: OpenPlan, isAsked: boolean): Change {
  const standing = standingColumns(opened);
  const kpis = opened.table.header.columns.get('kpis');
  if (opened.settings === undefined || kpis === undefined || (standing.size === 0 && !isAsked)) return [];
  const open = withKpis(port, opened);
  if (open.kpiTabs === undefined) return [];
  const { columns, operations } = isAsked
    ? missingColumns(port, open, standing)
    : { columns: standing, operations: [] };
  return [...writtenKpis(port, open), ...operations, ...lackingCells(port, open, kpis, columns, standing)];
}
