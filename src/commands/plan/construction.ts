import { type Cell, type Grid, type Operation, text } from '../../workbook/cells';
import type { Settings } from '../../workbook/settings';
import { SEPARATOR } from '../../workbook/templates';

type Marks = Pick<Settings, 'state' | 'waiting'>;

const markCells = (state: string): Grid<Cell> => [[state === '' ? null : text(state)]];

/** Marks the settings as under construction and back, so that an interruption is seen by everybody and by the next command. */
export const markOperation = (state: string, was?: string): Operation => ({
  do: 'write-name',
  name: 'settings_state',
  cells: markCells(state),
  ...(was === undefined ? {} : { was: markCells(was) }),
});

/** The marks of other builds that were interrupted, in the cell below the one that says for which holidays the list is. */
const waitingOperations = (before: readonly string[], now: readonly string[]): readonly Operation[] =>
  before.join() === now.join()
    ? []
    : [
        {
          do: 'write-beside',
          name: 'settings_holidays_for',
          row: 1,
          cells: [now.length === 0 ? null : text(now.join(SEPARATOR))],
        },
      ];

/** All that are interrupted but for this one, the one that the file shows first. */
const othersOf = ({ state, waiting }: Marks, own: string): readonly string[] =>
  [state, ...waiting].filter((mark, index, all) => mark !== '' && mark !== own && all.indexOf(mark) === index);

/** The mark of a build that begins; those of others wait. */
export const beginMark = (marks: Marks, own: string): readonly Operation[] => [
  ...waitingOperations(marks.waiting, othersOf(marks, own)),
  markOperation(own, marks.state),
];

/** The same when it is done: another that waits is seen again. */
export function endMark(marks: Marks, own: string): readonly Operation[] {
  const others = othersOf(marks, own);
  return [markOperation(others[0] ?? '', own), ...waitingOperations(others, others.slice(1))];
}
