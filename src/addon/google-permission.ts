import type { Area, Change, Operation } from '../workbook/cells';
import type { Step } from '../workbook/undo';
import { Refused } from './failure';
import type { GoogleFile } from './google-file';
import { areaOf, type Written } from './google-gather';

type Writing = { readonly tab: string; readonly area: Area };

/** The cells an operation writes into; undefined where it writes none, or where only Google knows which. */
function writtenArea(operation: Operation | Written): Writing | undefined {
  if (operation.do === 'write')
    return { tab: operation.tab, area: areaOf(operation.row, operation.column, operation.cells) };
  if (operation.do === 'note')
    return { tab: operation.tab, area: areaOf(operation.row, operation.column, operation.notes) };
  if (operation.do === 'paint') return { tab: operation.tab, area: operation.area };
  if (operation.do === 'make-tab' && operation.adopt !== undefined)
    return { tab: operation.adopt, area: { row: 1, column: 1, rows: 1, columns: 1 } };
  return undefined;
}

/** How many rows and columns of a tab, from the first, stand where they stood. */
type Unmoved = { readonly rows: number; readonly columns: number };

const allOfIt: Unmoved = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

/** What an operation leaves where it is in its tab: nothing in one it makes. */
function leftInPlace(operation: Operation): Unmoved {
  switch (operation.do) {
    case 'make-tab':
      return { rows: 0, columns: 0 };
    case 'insert-rows':
      return { ...allOfIt, rows: operation.after };
    case 'delete-rows':
      return { ...allOfIt, rows: operation.row - 1 };
    case 'move-rows':
      return { ...allOfIt, rows: Math.min(operation.row, operation.before) - 1 };
    case 'insert-columns':
      return { ...allOfIt, columns: operation.after };
    case 'delete-columns':
      return { ...allOfIt, columns: operation.column - 1 };
    case 'move-columns':
      return { ...allOfIt, columns: Math.min(operation.column, operation.before) - 1 };
    default:
      return allOfIt;
  }
}

const within = (one: Unmoved, other: Unmoved): Unmoved => ({
  rows: Math.min(one.rows, other.rows),
  columns: Math.min(one.columns, other.columns),
});

/** What a change writes into tabs that stand already, as far as it can be told before rows or columns of them move. */
function writings(change: Change): readonly Writing[] {
  const unmoved = new Map<string, Unmoved>();
  return change.flatMap((operation): readonly Writing[] => {
    const writing = writtenArea(operation);
    const left = unmoved.get(writing?.tab ?? '') ?? allOfIt;
    if ('tab' in operation)
      unmoved.set(operation.tab, within(unmoved.get(operation.tab) ?? allOfIt, leftInPlace(operation)));
    if (writing === undefined) return [];
    const { row, column, rows, columns } = writing.area;
    const told = within({ rows, columns }, { rows: left.rows - row + 1, columns: left.columns - column + 1 });
    return told.rows > 0 && told.columns > 0 ? [{ ...writing, area: { row, column, ...told } }] : [];
  });
}

/** Somebody who may only look at the file may edit no cell of it, not even the first of any tab. */
const isViewer = (file: GoogleFile): boolean =>
  file.tabNames().every((tab) => !file.range(tab, { row: 1, column: 1, rows: 1, columns: 1 }).canEdit());

const refused = (file: GoogleFile): Refused => new Refused(isViewer(file) ? 'view-only' : 'protected');

/** Asked before the first write, so that a change refused for its protected cells leaves nothing half-written. */
export function checkPermission(file: GoogleFile, change: Change): void {
  const asked = new Set<unknown>();
  for (const { tab, area } of writings(change)) {
    const range = file.range(tab, area);
    if (asked.has(range)) continue;
    asked.add(range);
    if (!range.canEdit()) throw refused(file);
  }
}

const wholeTab = (sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

/**
 * Asked before anything is put back. In a tab whose rows or columns move on the way nobody knows yet where each cell will stand: all of
 * it must be editable.
 */
export function checkMayRestore(file: GoogleFile, steps: readonly Step[]): void {
  const moving = new Set(
    steps.flatMap((step) => (/^(insert|delete|move|tab)$/.test(step.back) && 'tab' in step ? [step.tab] : [])),
  );
  for (const tab of moving) {
    const sheet = file.sheet(tab);
    if (sheet !== undefined && !wholeTab(sheet).canEdit()) throw refused(file);
  }
  for (const step of steps) {
    const range =
      step.back === 'named'
        ? file.named(step.name)
        : 'area' in step && !moving.has(step.tab) && file.sheet(step.tab) !== undefined
          ? file.range(step.tab, step.area)
          : undefined;
    if (range?.canEdit() === false) throw refused(file);
  }
}

/** Whether everything the operation changes may be edited; of rows and columns that move, all the tab. */
function mayCarryOut(file: GoogleFile, operation: Written): boolean {
  if (operation.do === 'write-name') return file.named(operation.name)?.canEdit() ?? true;
  const writing = writtenArea(operation);
  if (writing !== undefined) return file.range(writing.tab, writing.area).canEdit();
  const sheet = 'tab' in operation ? file.sheet(operation.tab) : undefined;
  if (sheet === undefined) return true;
  return wholeTab(sheet).canEdit();
}

/**
 * Why Google refused one of these operations, found out by asking the file: what Google says of it is in the person's language,
 * which nobody may know here (contract 31). Undefined where all of it may be edited.
 */
export function whyRefused(file: GoogleFile, operations: readonly Written[]): Refused | undefined {
  try {
    if (isViewer(file)) return new Refused('view-only');
    return operations.every((operation) => mayCarryOut(file, operation)) ? undefined : new Refused('protected');
  } catch {
    return undefined;
  }
}
