import type { Area, Grid } from '../cells';
import {
  afterDeletion,
  afterInsertion,
  afterMove,
  editedPlace,
  inverseMove,
  isUntouched,
  keptAsLeft,
  type Left,
  type LeftCell,
  leftMoved,
  leftWith,
  nothingLeft,
  type Place,
  SOME_FORMULA,
  type Standing,
} from './left';
import { unpacked } from './packed';
import type { AllLeft, Recorded } from './record';
import type { KeptCell, Step } from './step';

/** What a tab held, or a named range, before what a command that was stopped was in the middle of. */
function keptBefore(steps: readonly Step[], of: keyof AllLeft, name: string): readonly LeftCell[] {
  return steps.flatMap((step): readonly LeftCell[] => {
    if (of === 'tabs' && step.back === 'cells' && step.tab === name)
      return keptAsLeft(step.area.row, step.area.column, unpacked(step.cells));
    return of === 'names' && step.back === 'named' && step.name === name ? keptAsLeft(1, 1, unpacked(step.cells)) : [];
  });
}

const withSomeFormulas = (cells: Grid<KeptCell>): Grid<KeptCell> =>
  cells.map((line) => line.map((kept) => (typeof kept === 'string' && kept.startsWith('=') ? SOME_FORMULA : kept)));

/** Where rows or columns have come to stand by what a step takes back; undefined for one that moves none. */
function movedBy(step: Step): ((at: number) => number | undefined) | undefined {
  if (step.back === 'insert') return afterDeletion(step.at, step.count);
  if (step.back === 'delete') return afterInsertion(step.at - 1, step.count);
  if (step.back !== 'move') return undefined;
  const { at, count, before } = inverseMove(step);
  return afterMove(at, count, before);
}

/** What a tab held that was kept before rows or columns of it moved, where they stand since. */
function keptMoved(steps: readonly Step[], tab: string): readonly LeftCell[] {
  let left = nothingLeft;
  for (const step of steps) {
    if (!('tab' in step) || step.tab !== tab) continue;
    if (step.back === 'cells')
      left = leftWith(left, keptAsLeft(step.area.row, step.area.column, withSomeFormulas(unpacked(step.cells))));
    const to = movedBy(step);
    if (to !== undefined && 'of' in step) left = leftMoved(left, { of: step.of, to });
  }
  return left.cells;
}

const movesIn = (steps: readonly Step[], tab: string): boolean =>
  steps.some((step) => (step.back === 'insert' || step.back === 'delete') && step.tab === tab);

const blankAt = ({ row, column }: LeftCell): LeftCell => ({ row, column, sum: '' });

/** Of a command that was stopped: each cell it was about to write may be as it was; rows and columns have moved, or have not. */
function editedWhereStopped(
  record: Recorded,
  of: keyof AllLeft,
  name: string,
  standing: Standing,
  but: readonly Area[],
) {
  const before = record[of][name] ?? nothingLeft;
  const after = record.next?.[of][name] ?? before;
  const pending = record.steps.slice(record.next?.sure);
  if (of === 'tabs' && movesIn(pending, name))
    return editedPlace(before, standing, { but }) && editedPlace(after, standing, { but });
  const moved = of === 'tabs' ? keptMoved(record.steps.slice(0, record.next?.sure), name) : [];
  const were = [...after.cells.map(blankAt), ...moved, ...keptBefore(pending, of, name), ...before.cells];
  return editedPlace(after, standing, { but, were });
}

/**
 * The first cell of a tab, or of a named range, that is not as the command left it; 'gone' where there is no such tab any more. What was
 * stopped before it was done may stand as it was before, too.
 */
export function editedSince(
  record: Recorded,
  of: keyof AllLeft,
  name: string,
  standing: Standing | undefined,
  but: readonly Area[] = [],
): Place | 'gone' | undefined {
  const before: Left = record[of][name] ?? nothingLeft;
  const after = record.next?.[of][name] ?? before;
  if (standing === undefined) return record.next !== undefined && after.isMade && !before.isMade ? undefined : 'gone';
  return record.next === undefined
    ? editedPlace(after, standing, { but })
    : editedWhereStopped(record, of, name, standing, but);
}

const touchedIn = (left: Readonly<Record<string, Left>>): readonly string[] =>
  Object.entries(left).flatMap(([name, it]) => (isUntouched(it) ? [] : name));

/** The tabs a command wrote into, and the named ranges. */
export const changedBy = ({ tabs, names, next }: Recorded): Readonly<Record<keyof AllLeft, readonly string[]>> => ({
  tabs: touchedIn({ ...tabs, ...next?.tabs }),
  names: touchedIn({ ...names, ...next?.names }),
});

/** The same, as it is to be once everything it was about to do is done. */
export const finished = ({ steps, next, ...left }: Recorded): Recorded => ({
  steps,
  tabs: next?.tabs ?? left.tabs,
  names: next?.names ?? left.names,
});

/** Whether nobody can say what became of it: rows or columns that were about to change places. */
export const isUnsure = ({ steps, next }: Recorded): boolean =>
  next !== undefined && steps.slice(next.sure).some(({ back }) => back === 'move');
