import { isSameName } from '../../domain/names';
import { type ActionField, actionFields } from '../../domain/plan';
import { plainText } from '../../workbook/cells';
import type { LoadedAction } from '../api';
import { cellOf, type OpenPlan } from '../plan';
import { done, type Result, trouble } from '../port';

const nameOf = ({ cells }: LoadedAction): string => cells[actionFields.indexOf('name')] ?? '';

const linesOf = ({ rows }: OpenPlan): readonly number[] => rows.rows.map(({ line }) => line);

function changedFields(open: OpenPlan, line: number, { cells }: LoadedAction): readonly ActionField[] {
  return actionFields.filter((field, index) => plainText(cellOf(open.table, line, field)) !== (cells[index] ?? ''));
}

/** The lines that hold exactly what was loaded: the one it was loaded from, or those a sort may have moved it to. */
function unchangedLines(open: OpenPlan, loaded: LoadedAction): readonly number[] {
  const same = linesOf(open).filter((line) => changedFields(open, line, loaded).length === 0);
  return same.includes(loaded.line) ? [loaded.line] : same;
}

/** The lines of that name, whatever else they say now. */
const linesNamed = (open: OpenPlan, name: string): readonly number[] =>
  linesOf(open).filter((line) => name !== '' && isSameName(plainText(cellOf(open.table, line, 'name')), name));

/**
 * The line a loaded action stands on now. It is found by its values, so that a sort in between changes nothing; when
 * its cells were changed meanwhile, what changed is said and nothing may be written.
 */
export function findLoaded(open: OpenPlan, loaded: LoadedAction): Result<number> {
  const same = unchangedLines(open, loaded);
  const [only] = same;
  if (only !== undefined && same.length === 1) return done(only);
  const action = nameOf(loaded);
  const [changed] = linesNamed(open, action);
  if (changed === undefined || same.length > 1) return trouble('row.gone', { action });
  const columns = changedFields(open, changed, loaded).map((field) => open.words.columns[field]);
  return trouble('row.changed', { action, columns });
}

/** The line to read a loaded action from again, whatever others have written there meanwhile. */
export function findAgain(open: OpenPlan, loaded: LoadedAction): Result<number> {
  const same = unchangedLines(open, loaded);
  const lines = same.length > 0 ? same : linesNamed(open, nameOf(loaded));
  const isThere = lines.includes(loaded.line);
  const [only] = isThere ? [loaded.line] : lines;
  return only !== undefined && (isThere || lines.length === 1)
    ? done(only)
    : trouble('row.gone', { action: nameOf(loaded) });
}
