import { actionContext, check, checkAction } from '../../domain/check';
import type { ActionDraft } from '../../domain/draft';
import { type ActionField, actionFields, statusOf } from '../../domain/plan';
import { addressOf, type Cell, type Operation, plainText, text } from '../../workbook/cells';
import { cellsOfDraft, isChanged } from '../../workbook/plan';
import type { CellAddress, LoadedAction, SaveAction, SavedAction } from '../api';
import { reported } from '../check';
import { followUp } from '../follow-up';
import { addObjectives, asRead, cellOf, type OpenPlan, openPlan, rhythmsToList } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { draftOf, habitsOf, lineHalfSaved, loadedAction } from './action-row';
import { findLoaded } from './loaded-row';
import { linesFor } from './new-lines';
import { addOwners, rowWrites } from './row-writes';

type Say = (action: string, cell: CellAddress) => string;

/** What is written and still missing, read back from the file; where its KPIs are shown in the plan, they are of this action too. */
function saved(port: Port, line: number, say: Say): Result<SavedAction> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const shown = followUp(port, open, false);
  if (shown.length > 0) port.apply(shown);
  const action = open.plan.actions.find((candidate) => candidate.line === line);
  const problems = action === undefined ? [] : checkAction(action, actionContext(open.plan));
  const twins = check(open.plan).filter(
    ({ code, at }) => code === 'action.duplicate-name' && at.on === 'action' && at.line === line,
  );
  const cell = { sheet: open.table.tab, cell: addressOf(line, open.table.header.columns.get('name') ?? 1) };
  return done({
    message: say(action?.name ?? '', cell),
    cell,
    loaded: loadedAction(open, line),
    problems: [...problems, ...twins].map((problem) => reported(open, problem, port.language())),
  });
}

function rowOperations(
  port: Port,
  open: OpenPlan,
  line: number,
  cells: Readonly<Partial<Record<ActionField, Cell>>>,
  draft: ActionDraft,
): readonly Operation[] {
  const column = open.table.header.columns.get('objectives');
  const isSeveral = draft.objectives.length > 1 && column !== undefined;
  return [
    ...rowWrites(open, line, [cells]),
    ...(isSeveral ? [{ do: 'unchoose', tab: open.table.tab, row: line, column } as const] : []),
    ...addOwners(port, open, [draft.owner]),
    ...rhythmsToList(port, open, [draft.rhythm]),
    { do: 'show', tab: open.table.tab, row: line, column: open.table.header.columns.get('name') ?? 1 },
  ];
}

function saveNew(port: Port, open: OpenPlan, { draft, newObjectives }: SaveAction): number {
  const cells = Object.fromEntries(
    Object.entries(cellsOfDraft(draft, habitsOf(open))).filter(([, cell]) => cell !== null),
  );
  const target = linesFor(port, open, [cells]);
  port.apply([
    ...target.operations,
    ...addObjectives(port, open, newObjectives),
    ...rowOperations(port, open, target.line, cells, draft),
  ]);
  return target.line;
}

function saveEdit(port: Port, open: OpenPlan, line: number, { draft, newObjectives }: SaveAction): number {
  const [before, habits] = [draftOf(open, line), habitsOf(open)];
  const [formulas = []] = port.readFormulas(open.table.tab, line, Math.max(...open.table.header.columns.values()));
  const isCalculated = (field: ActionField): boolean =>
    (formulas[(open.table.header.columns.get(field) ?? 0) - 1] ?? '') !== '';
  const all = cellsOfDraft(draft, habits);
  const cells: Partial<Record<ActionField, Cell>> = {};
  for (const field of actionFields)
    if (isChanged(field, draft, before, habits) && !isCalculated(field)) cells[field] = all[field];
  const operations = [
    asRead(open.table, [line]),
    ...addObjectives(port, open, newObjectives),
    ...rowOperations(port, open, line, cells, draft),
  ];
  port.apply(operations);
  return line;
}

/**
 * Writes an action: a new one below the last, or the changed cells of one that was loaded, on the row where it stands
 * now; a new one that was saved in part before is finished. Cells with a formula of hers are never written. Text that looks like a
 * formula stays text.
 */
export function saveAction(port: Port, input: SaveAction): Result<SavedAction> {
  if (input.draft.name.trim() === '') return trouble('action.no-name', {});
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const found = input.loaded === undefined ? undefined : findLoaded(open, input.loaded);
  if (found !== undefined && !found.ok) return found;
  const line = found?.value ?? lineHalfSaved(open, input.draft);
  const written = line === undefined ? saveNew(port, open, input) : saveEdit(port, open, line, input);
  return saved(port, written, (action, cell) => port.say('action.saved', { action, ...cell }));
}

/** A copy below the last action, under a name of its own. */
export function duplicateAction(port: Port, loaded: LoadedAction): Result<SavedAction> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const found = findLoaded(open, loaded);
  if (!found.ok) return found;
  const before = draftOf(open, found.value);
  const draft = { ...before, name: open.words.copied.replace('{}', () => before.name) };
  const written = saveNew(port, open, { draft, newObjectives: [] });
  return saved(port, written, (action, cell) => port.say('action.copied', { action, ...cell }));
}

/** Gives an action the status "dropped": its row stays, out of the totals and of the calendar. */
export function dropAction(port: Port, loaded: LoadedAction): Result<SavedAction> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const found = findLoaded(open, loaded);
  if (!found.ok) return found;
  if (!open.table.header.columns.has('status')) return trouble('plan.no-status-column', { tab: open.table.tab });
  const said = plainText(cellOf(open.table, found.value, 'status'));
  const isDroppedAlready = statusOf(said, open.reading, open.settings?.ownStatuses) === 'dropped';
  const status = text(open.words.statuses.dropped);
  if (!isDroppedAlready) port.apply([asRead(open.table, [found.value]), ...rowWrites(open, found.value, [{ status }])]);
  return saved(port, found.value, (action) => port.say('action.dropped', { action }));
}
