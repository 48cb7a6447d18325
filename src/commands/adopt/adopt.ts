import { yearOfDates } from '../../domain/plan';
import { type FiscalYear, fiscalYear } from '../../domain/time';
import { columnLetters } from '../../formula';
import { wordsOf } from '../../languages/say';
import type { Change } from '../../workbook/cells';
import { addColumns, isTab, type KnownColumns, noneKnown, placesOf, yearInName } from '../../workbook/plan';
import { rewriteAnchors } from '../../workbook/settings';
import type { AdoptInput, Adoption } from '../api';
import {
  anchoredColumns,
  isColumnKey,
  lastNamedLine,
  nameColumns,
  type OpenPlan,
  openPlan,
  planningYear,
  type SetUpPlan,
  withAnswers,
} from '../plan';
import { done, doneBut, type Port, type Result, trouble } from '../port';
import { adoption, columnAnchors, currencyOf, statusUpkeep } from '../prepare';
import { moreColumns, withColumns } from './more-columns';
import { overviewOf } from './overview';

/** The year whose quarters a budget is spread over. */
function yearOf(port: Port, { plan, table }: OpenPlan, asked: number | null): FiscalYear {
  const guessed = asked ?? yearInName(table.tab) ?? yearOfDates(plan.actions) ?? planningYear(port);
  return plan.year ?? fiscalYear(guessed, 1);
}

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

const isSetUp = (open: OpenPlan): open is SetUpPlan => open.settings !== undefined;

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
    currency: open.settings?.currency ?? currencyOf(port, open),
  });
  const whole = withColumns(open, more.columns);
  const standing = open.settings === undefined ? noneKnown : anchoredColumns(open.settings.anchors, open.table.tab);
  const known = withAnswers(standing, input.columns);
  const change = isSetUp(whole) ? adoptedAgain(port, whole, known) : adoption(port, whole, input.year, known);
  if (!change.ok) return change;
  const applied = port.apply([...addColumns(more.columns), ...change.value]);
  const after = openPlan(port);
  const language = port.language();
  const added = placesOf(more.columns).map(({ field, at }) => {
    return { letter: columnLetters(at), label: open.words.columns[field] };
  });
  const said = wordsOf(language).done.adopted({
    tab: open.table.tab,
    actions: open.plan.actions.length,
    added: added.length,
    notSpread: more.notSpread.length,
  });
  return done({
    message: doneBut(said, language, applied),
    tab: open.table.tab,
    before: overviewOf(before.ok ? before.value : undefined),
    after: overviewOf(after.ok ? after.value : undefined),
    added,
    notSpread: more.notSpread.map(({ line, name }) => ({ line, name })),
  });
}
