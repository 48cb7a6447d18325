import type { Area } from '../cells';
import {
  editedPlace,
  isUntouched,
  keptAsLeft,
  type Left,
  type LeftCell,
  nothingLeft,
  type Place,
  type Standing,
} from './left';
import { unpacked } from './packed';
import type { AllLeft, Recorded } from './record';
import type { Step } from './step';

/** What a tab held, or a named range, before what a command that was stopped was in the middle of. */
function keptBefore(steps: readonly Step[], of: keyof AllLeft, name: string): readonly LeftCell[] {
  return steps.flatMap((step): readonly LeftCell[] => {
    if (of === 'tabs' && step.back === 'cells' && step.tab === name)
      return keptAsLeft(step.area.row, step.area.column, unpacked(step.cells));
    return of === 'names' && step.back === 'named' && step.name === name ? keptAsLeft(1, 1, unpacked(step.cells)) : [];
  });
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
  const were = [...after.cells.map(blankAt), ...keptBefore(pending, of, name), ...before.cells];
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
