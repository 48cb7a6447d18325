import { columnLetters } from '../../formula';
import type { Change } from '../../workbook/cells';
import { type AddedColumns, addColumns, isTab, type KnownColumns, placesOf } from '../../workbook/plan';
import { rewriteAnchors } from '../../workbook/settings';
import type { AdoptInput, Adoption } from '../api';
import {
  currencyOf,
  isColumnKey,
  lastNamedLine,
  nameColumns,
  type OpenPlan,
  openPlan,
  type SetUpPlan,
  withAnswers,
  yearOf,
} from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { adoption, columnAnchors, columnsSaid, isSetUp, statusUpkeep } from '../prepare';
import { moreColumns, withColumns } from './more-columns';
import { overviewOf } from './overview';

/** A plan that is set up is told what she says of its columns now. */
function adoptedAgain(port: Port, open: SetUpPlan, known: KnownColumns): Result<Change> {
  const [block, place] = [port.readName('settings'), port.placeOfName('settings')];
  const rows = port.sizeOf(open.table.tab)?.rows ?? open.table.values.length;
  if (block === undefined || place === undefined) return trouble('plan.unreadable-settings', {});
  const anchors = columnAnchors(open.table, known);
  return done([
    ...nameColumns(open, lastNamedLine(open, rows)),
    ...rewriteAnchors({ ...place, values: block.values }, anchors, isColumnKey),
    ...statusUpkeep(port, open),
  ]);
}

/** The plan as she says its columns are, or why it cannot be adopted. */
function asSaid(port: Port, { year, tab, columns }: AdoptInput): Result<OpenPlan> {
  const opened = openPlan(port, { year, tab, columns });
  if (!opened.ok) return opened;
  const { table, settings } = opened.value;
  if (!table.header.columns.has('name')) return trouble('adopt.no-names', { tab: table.tab });
  const standing = settings === undefined ? undefined : openPlan(port);
  if (standing?.ok && !isTab(standing.value.table.tab, table.tab))
    return trouble('adopt.another', { tab: standing.value.table.tab });
  return opened;
}

/** The plan with its settings, which are made first: what is then done to her tab is noted in them, and taken back if it is stopped. */
function withSettings(port: Port, open: OpenPlan, input: AdoptInput): Result<SetUpPlan> {
  if (isSetUp(open)) return done(open);
  const change = adoption(port, open, input.year, withAnswers(columnsSaid(open), input.columns));
  if (!change.ok) return change;
  port.apply(change.value);
  const again = asSaid(port, input);
  if (!again.ok) return again;
  return isSetUp(again.value) ? done(again.value) : trouble('plan.unreadable-settings', {});
}

/** Adds columns to her plan, and tells the settings what all of its columns are. */
function withColumnsAdded(port: Port, open: SetUpPlan, columns: AddedColumns, input: AdoptInput): Result<Change> {
  const whole = withColumns(open, columns);
  const change = adoptedAgain(port, whole, withAnswers(columnsSaid(open), input.columns));
  return change.ok ? done([...addColumns(columns), ...change.value]) : change;
}

/**
 * Adopts a plan where it stands: its columns are known again by names and anchors, settings stand in a tab of their own, and columns it
 * lacks are added to its right where she asks for them. Not a cell, a format, a width, a rule or a name of hers changes.
 */
export function adopt(port: Port, input: AdoptInput): Result<Adoption> {
  const opened = asSaid(port, input);
  if (!opened.ok) return opened;
  const open = opened.value;
  const before = openPlan(port, { year: input.year, tab: input.tab });
  const more = moreColumns(port, open, {
    add: input.add,
    year: yearOf(port, open, input.year),
    currency: currencyOf(open),
  });
  const whole = withSettings(port, open, input);
  if (!whole.ok) return whole;
  const isDone = !isSetUp(open) && more.columns.fields.length === 0;
  const change = isDone ? done<Change>([]) : withColumnsAdded(port, whole.value, more.columns, input);
  if (!change.ok) return change;
  const { tab, header } = open.table;
  const shown = { do: 'show', tab, row: header.row, column: header.columns.get('name') ?? 1 } as const;
  port.apply([...change.value, shown]);
  const after = openPlan(port);
  const added = placesOf(more.columns).map(({ field, at }) => {
    return { letter: columnLetters(at), label: open.words.columns[field] };
  });
  const said = [
    port.say('plan.adopted', { tab: open.table.tab, actions: open.plan.actions.length }),
    ...(added.length === 0 ? [] : [port.say('plan.columns-added', { columns: added.length })]),
    ...(more.notSpread.length === 0 ? [] : [port.say('plan.not-spread', { actions: more.notSpread.length })]),
  ];
  return done({
    message: said.join(' '),
    tab: open.table.tab,
    before: overviewOf(before.ok ? before.value : undefined),
    after: overviewOf(after.ok ? after.value : undefined),
    added,
    notSpread: more.notSpread.map(({ line, name }) => ({ line, name })),
  });
}
