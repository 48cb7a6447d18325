import { actionContext, check, checkAction } from '../../domain/check';
import type { ActionDraft } from '../../domain/draft';
import { isSameName } from '../../domain/names';
import { type ActionField, actionFields, statusOf } from '../../domain/plan';
import { fileReading } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import { addressOf, type Cell, isBlank, type Operation, plainText, text } from '../../workbook/cells';
import { cellsOfDraft, isChanged } from '../../workbook/plan';
import type { CellAddress, LoadedAction, SaveAction, SavedAction } from '../api';
import { reported } from '../check';
import { addObjectives, cellOf, lastNamedLine, nameColumns, type OpenPlan, openPlan } from '../plan';
import { type Applied, done, doneBut, type Port, type Result, trouble } from '../port';
import { draftOf, habitsOf, loadedAction } from './action-row';
import { findLoaded } from './loaded-row';

type Target = { readonly line: number; readonly operations: readonly Operation[] };

/** The first wholly blank line below the last action; a line is inserted where a TOTAL or the end of the tab comes first. */
function newLine(port: Port, open: OpenPlan): Target {
  const { tab, values, header } = open.table;
  const last = open.rows.rows[open.rows.rows.length - 1]?.line ?? header.row;
  const limit = open.rows.totalLine ?? Number.POSITIVE_INFINITY;
  let line = last + 1;
  while (line < limit && (values[line - 1] ?? []).some((cell) => !isBlank(cell))) line += 1;
  const tabRows = port.sizeOf(tab)?.rows ?? line;
  const mustInsert = line >= limit || line > tabRows;
  const target = line >= limit ? last + 1 : line;
  const place = open.settings === undefined ? undefined : port.placeOfName('plan_action');
  const named = place === undefined ? undefined : place.row + place.rows - 1;
  const wanted =
    lastNamedLine(open, Math.max(tabRows, target)) + (mustInsert && open.rows.totalLine !== undefined ? 1 : 0);
  return {
    line: target,
    operations: [
      ...(mustInsert ? [{ do: 'insert-rows', tab, after: target - 1, count: 1 } as const] : []),
      ...(named !== undefined && named < target ? nameColumns(open, wanted) : []),
    ],
  };
}

/** One write for each run of neighbouring columns; columns the plan does not have are left out. */
function writes(
  open: OpenPlan,
  line: number,
  cells: Readonly<Partial<Record<ActionField, Cell>>>,
): readonly Operation[] {
  const { tab, header } = open.table;
  const placed = actionFields
    .flatMap((field): readonly { column: number; cell: Cell }[] => {
      const [column, cell] = [header.columns.get(field), cells[field]];
      return column === undefined || cell === undefined ? [] : [{ column, cell }];
    })
    .sort((one, other) => one.column - other.column);
  const runs: { column: number; cells: Cell[] }[] = [];
  for (const { column, cell } of placed) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.cells.length === column) run.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  const days = placed.filter(({ cell }) => cell !== null && typeof cell === 'object' && 'day' in cell);
  return [
    ...runs.map((run): Operation => ({ do: 'write', tab, row: line, column: run.column, cells: [run.cells] })),
    ...(days.length === 0
      ? []
      : [{ do: 'format-days', tab, row: line, columns: days.map(({ column }) => column) } as const]),
  ];
}

/** A new owner joins the list of the settings, so that the drop-down knows the name from then on. */
function addOwner(port: Port, open: OpenPlan, owner: string): readonly Operation[] {
  const owners = open.settings?.owners;
  const isKnown = owner === '' || owners === undefined || owners.some((it) => isSameName(it, owner));
  const place = isKnown || /[\n;,]/.test(owner) ? undefined : port.placeOfName('settings_owners');
  if (place === undefined || owners === undefined || owners.length >= place.rows) return [];
  return [
    { do: 'write', tab: place.tab, row: place.row + owners.length, column: place.column, cells: [[text(owner)]] },
  ];
}

/** Where an action was written; undefined stands for nothing to write. */
type Written = { readonly line: number; readonly applied: Applied | undefined };

type Say = (action: string, cell: CellAddress) => string;

/** What is written and still missing, read back from the file. */
function saved(port: Port, { line, applied }: Written, say: Say): Result<SavedAction> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const action = open.plan.actions.find((candidate) => candidate.line === line);
  const problems = action === undefined ? [] : checkAction(action, actionContext(open.plan));
  const twins = check(open.plan).filter(
    ({ code, at }) => code === 'action.duplicate-name' && at.on === 'action' && at.line === line,
  );
  const cell = { sheet: open.table.tab, cell: addressOf(line, open.table.header.columns.get('name') ?? 1) };
  const message = say(action?.name ?? '', cell);
  return done({
    message: applied === undefined ? message : doneBut(message, port.language(), applied),
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
    ...writes(open, line, cells),
    ...(isSeveral ? [{ do: 'unchoose', tab: open.table.tab, row: line, column } as const] : []),
    ...addOwner(port, open, draft.owner.trim()),
    { do: 'show', tab: open.table.tab, row: line, column: open.table.header.columns.get('name') ?? 1 },
  ];
}

function saveNew(port: Port, open: OpenPlan, { draft, newObjectives }: SaveAction): Written {
  const target = newLine(port, open);
  const cells = Object.fromEntries(
    Object.entries(cellsOfDraft(draft, habitsOf(open))).filter(([, cell]) => cell !== null),
  );
  const applied = port.apply([
    ...target.operations,
    ...addObjectives(port, open, newObjectives),
    ...rowOperations(port, open, target.line, cells, draft),
  ]);
  return { line: target.line, applied };
}

function saveEdit(port: Port, open: OpenPlan, line: number, { draft, newObjectives }: SaveAction): Written {
  const [before, habits] = [draftOf(open, line), habitsOf(open)];
  const formulas = port.readFormulas(open.table.tab, line, Math.max(...open.table.header.columns.values()));
  const isCalculated = (field: ActionField): boolean =>
    (formulas[(open.table.header.columns.get(field) ?? 0) - 1] ?? '') !== '';
  const all = cellsOfDraft(draft, habits);
  const cells: Partial<Record<ActionField, Cell>> = {};
  for (const field of actionFields)
    if (isChanged(field, draft, before, habits) && !isCalculated(field)) cells[field] = all[field];
  const steps = [...addObjectives(port, open, newObjectives), ...rowOperations(port, open, line, cells, draft)];
  return { line, applied: port.apply(steps) };
}

/**
 * Writes an action: a new one below the last, or the changed cells of one that was loaded, on the row where it stands
 * now. Cells with a formula of hers are never written. Text that looks like a formula stays text.
 */
export function saveAction(port: Port, input: SaveAction): Result<SavedAction> {
  if (input.draft.name.trim() === '') return trouble('action.no-name', {});
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const found = input.loaded === undefined ? undefined : findLoaded(open, input.loaded);
  if (found !== undefined && !found.ok) return found;
  const written = found === undefined ? saveNew(port, open, input) : saveEdit(port, open, found.value, input);
  return saved(port, written, (action, cell) => wordsOf(port.language()).done.saved({ action, ...cell }));
}

/** A copy below the last action, under a name of its own. */
export function duplicateAction(port: Port, loaded: LoadedAction): Result<SavedAction> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const found = findLoaded(open, loaded);
  if (!found.ok) return found;
  const before = draftOf(open, found.value);
  const draft = { ...before, name: open.words.done.copyOf(before.name) };
  const written = saveNew(port, open, { draft, newObjectives: [] });
  return saved(port, written, (action, cell) => wordsOf(port.language()).done.duplicated({ action, ...cell }));
}

/** Gives an action the status "dropped": its row stays, out of the totals and of the calendar. */
export function dropAction(port: Port, loaded: LoadedAction): Result<SavedAction> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const found = findLoaded(open, loaded);
  if (!found.ok) return found;
  if (!open.table.header.columns.has('status')) return trouble('plan.no-status-column', { tab: open.table.tab });
  const isDroppedAlready = statusOf(plainText(cellOf(open.table, found.value, 'status')), fileReading) === 'dropped';
  const status = text(open.words.statuses.dropped);
  const applied = isDroppedAlready ? undefined : port.apply(writes(open, found.value, { status }));
  return saved(port, { line: found.value, applied }, (action) => wordsOf(port.language()).done.dropped({ action }));
}
