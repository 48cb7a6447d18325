import type { FiscalYear } from '../../domain/time';
import type { Operation } from '../../workbook/cells';
import { holidayOperations, type OpenPlan, openPlan, rhythmsToList, type SetUpPlan, writtenRhythms } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { adoption, isSetUp } from './adoption';
import { statusUpkeep } from './status-upkeep';
import { type TemplateUpkeep, templateUpkeep } from './template-upkeep';

/** What had to be written before the command itself: the settings of a plan that had none, the holidays of another country or year. */
type Preparation = 'settings' | 'holidays';

/** A plan that has settings, as it is read once all of `prepared` is written. */
export type Prepared = { readonly open: SetUpPlan; readonly prepared: readonly Preparation[] };

/** A plan that a year can be built from; what its templates need is still to be written, with the year itself. */
export type PreparedYear = Prepared & {
  readonly year: FiscalYear;
  readonly upkeep: TemplateUpkeep;
  /** What formulas must know of statuses first, and the drop-downs of rhythms. */
  readonly statuses: readonly Operation[];
};

const setUp = (open: OpenPlan): Result<SetUpPlan> =>
  open.settings === undefined ? trouble('plan.none', {}) : done({ ...open, settings: open.settings });

/** The plan with its settings: one that was found by its headers is set up where it stands, and read again. */
export function setUpPlan(
  port: Port,
  year: number | null,
  which: { readonly tab?: string | null; readonly isOfActionsOnly?: boolean } = {},
): Result<Prepared> {
  const opened = openPlan(port, { ...which, year, tab: which.tab ?? null });
  if (!opened.ok) return opened;
  if (isSetUp(opened.value)) return done({ open: opened.value, prepared: [] });
  const change = adoption(port, opened.value, year);
  if (!change.ok) return change;
  port.apply(change.value);
  return readAgain(port, ['settings']);
}

function readAgain(port: Port, prepared: Prepared['prepared']): Result<Prepared> {
  const opened = openPlan(port);
  const open = opened.ok ? setUp(opened.value) : opened;
  return open.ok ? done({ open: open.value, prepared }) : open;
}

/** The holidays of the plan's country and year, where the list has others: written once, and read again. */
function withHolidays(port: Port, ready: Prepared, year: FiscalYear): Result<Prepared> {
  const operations = holidayOperations(port, ready.open.settings, year);
  if (operations.length === 0) return done(ready);
  port.apply(operations);
  return readAgain(port, [...ready.prepared, 'holidays']);
}

/** Makes a plan ready for a year to be built from it, or says what it lacks; of an empty plan nothing is written but its settings. */
export function planForYear(
  port: Port,
  asked: number | null,
  tab: string | null = null,
  least: 'one action' | 'may be empty' = 'one action',
): Result<PreparedYear> {
  const found = setUpPlan(port, asked, { tab });
  if (!found.ok) return found;
  const { settings, plan, table } = found.value.open;
  const { year } = settings;
  if (year === undefined) return trouble('plan.unreadable-settings', {});
  if (plan.actions.length === 0 && least === 'one action') return trouble('plan.empty', { tab: table.tab });
  const ready = withHolidays(port, found.value, year);
  if (!ready.ok) return ready;
  return done({
    ...ready.value,
    year,
    upkeep: templateUpkeep(port, ready.value.open),
    statuses: [
      ...statusUpkeep(port, ready.value.open),
      ...rhythmsToList(port, ready.value.open, writtenRhythms(ready.value.open)),
    ],
  });
}
