import type { Applied } from '../commands/port';
import type { Area } from '../workbook/cell';
import type { Change, Step } from '../workbook/change';
import { isTypedColumns, protectedCells } from './failure';
import type { GoogleFile } from './google-file';
import { areaOf, carryOut } from './google-writing';

const onlyLooks = ['paint', 'choose', 'unchoose', 'highlight', 'format-days'] as const;
type Look = Extract<Step, { do: (typeof onlyLooks)[number] }>;

const isLook = (step: Step): step is Look => onlyLooks.some((it) => it === step.do);

type Writing = { readonly tab: string; readonly area: Area };

/** The cells a step writes into; undefined where it writes none, or where only Google knows which. */
function writtenArea(step: Step): Writing | undefined {
  if (step.do === 'write') return { tab: step.tab, area: areaOf(step.row, step.column, step.cells) };
  if (step.do === 'note') return { tab: step.tab, area: areaOf(step.row, step.column, step.notes) };
  if (step.do === 'paint') return { tab: step.tab, area: step.area };
  if (step.do === 'make-tab' && step.adopt !== undefined)
    return { tab: step.adopt, area: { row: 1, column: 1, rows: 1, columns: 1 } };
  return undefined;
}

/** How many rows and columns of a tab, from the first, stand where they stood. */
type Unmoved = { readonly rows: number; readonly columns: number };

const allOfIt: Unmoved = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

/** What a step leaves where it is in its tab: nothing in one it makes. */
function leftInPlace(step: Step): Unmoved {
  switch (step.do) {
    case 'make-tab':
      return { rows: 0, columns: 0 };
    case 'insert-rows':
      return { ...allOfIt, rows: step.after };
    case 'delete-rows':
      return { ...allOfIt, rows: step.row - 1 };
    case 'move-rows':
      return { ...allOfIt, rows: Math.min(step.row, step.before) - 1 };
    case 'insert-columns':
      return { ...allOfIt, columns: step.after };
    case 'delete-columns':
      return { ...allOfIt, columns: step.column - 1 };
    case 'move-columns':
      return { ...allOfIt, columns: Math.min(step.column, step.before) - 1 };
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
  return change.flatMap((step): readonly Writing[] => {
    const writing = writtenArea(step);
    const left = unmoved.get(writing?.tab ?? '') ?? allOfIt;
    if ('tab' in step) unmoved.set(step.tab, within(unmoved.get(step.tab) ?? allOfIt, leftInPlace(step)));
    if (writing === undefined) return [];
    const { row, column, rows, columns } = writing.area;
    const told = within({ rows, columns }, { rows: left.rows - row + 1, columns: left.columns - column + 1 });
    return told.rows > 0 && told.columns > 0 ? [{ ...writing, area: { row, column, ...told } }] : [];
  });
}

/** Asked before the first write, so that a change refused for its protected cells leaves nothing half-written. */
function checkProtection(file: GoogleFile, change: Change): void {
  const asked = new Set<unknown>();
  for (const { tab, area } of writings(change)) {
    const range = file.range(tab, area);
    if (asked.has(range)) continue;
    asked.add(range);
    if (!range.canEdit()) throw protectedCells();
  }
}

/** One cell a step: of two dates, only one may stand in a typed column. */
const finest = (step: Step): readonly Step[] =>
  step.do === 'format-days' ? step.columns.map((column) => ({ ...step, columns: [column] })) : [step];

/** Carries a change out, step by step: nothing is read in between but what a step itself must keep. */
export function applyChange(file: GoogleFile, change: Change, onWritten: () => void): Applied {
  const typedTabs = new Set<string>();
  checkProtection(file, change);
  for (const step of change.flatMap(finest)) {
    try {
      carryOut(file, step);
      if (step.do !== 'flush' && step.do !== 'show') onWritten();
    } catch (error) {
      // Contract 7: the columns of a table she made keep their own look, and the rest of the change is carried out.
      if (!isLook(step) || !isTypedColumns(error)) throw error;
      typedTabs.add(step.tab);
    }
  }
  return { typedTabs: [...typedTabs] };
}
