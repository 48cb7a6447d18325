import { logLineOf } from '../commands/port';
import type { Change } from '../workbook/cells';
import { isMistake, refusalOf } from './failure';
import { checkExpected, type ReadArea, withoutExpectations } from './google-expecting';
import type { GoogleFile } from './google-file';
import { areasByTab, gathered, isLook, isMove, type Look, stretchesOf, type Written } from './google-gather';
import type { Memory } from './google-memory';
import { checkNames } from './google-names';
import { checkPermission, whyRefused } from './google-permission';
import { carryOut } from './google-writing';

/** One cell an operation: of two dates, only one may stand in a typed column. */
const finest = (operation: Written): readonly Written[] =>
  operation.do === 'format-days'
    ? operation.columns.map((column) => ({ ...operation, columns: [column] }))
    : [operation];

/** Operations that follow each other and are all looks, or none of them. */
type Run = { readonly looks: readonly Look[] } | { readonly contents: readonly Written[] };

function runsOf(operations: readonly Written[]): readonly Run[] {
  const runs: ({ readonly looks: Look[] } | { readonly contents: Written[] })[] = [];
  for (const operation of operations) {
    const last = runs[runs.length - 1];
    if (isLook(operation)) {
      if (last !== undefined && 'looks' in last) last.looks.push(operation);
      else runs.push({ looks: [operation] });
    } else if (last !== undefined && 'contents' in last) last.contents.push(operation);
    else runs.push({ contents: [operation] });
  }
  return runs;
}

/** Google sends these at once. */
const isSent = (operation: Written): boolean =>
  operation.do === 'format-days' || operation.do === 'unchoose' || operation.do === 'show';

/** Who is told what is done. */
type Watched = {
  readonly onWritten: () => void;
  /** The tabs that keep some look of their own: typed columns of a table, and others. */
  readonly typedTabs: Set<string>;
  readonly plainTabs: Set<string>;
  /** Undefined for what is not to be undone. */
  readonly memory: Memory | undefined;
};

type Progress = Omit<Watched, 'memory'> & {
  /** Contents that were not sent yet: Google may refuse them only when they are (contract 23). */
  readonly unsent: Written[];
};

/** What was thrown, or why the file refused what it was sent, where it is that (contract 31). */
const explained = (file: GoogleFile, error: unknown, unsent: readonly Written[]): unknown =>
  isMistake(error) || refusalOf(error) !== undefined ? error : (whyRefused(file, unsent) ?? error);

function carryOutContents(file: GoogleFile, operations: readonly Written[], progress: Progress): void {
  const { unsent, onWritten } = progress;
  for (const operation of operations) {
    // Looks are sent where they end: there is nothing to send twice.
    if (operation.do === 'flush' && unsent.length === 0) continue;
    if (operation.do !== 'flush') unsent.push(operation);
    try {
      carryOut(file, operation);
    } catch (error) {
      throw explained(file, error, unsent);
    }
    if (operation.do === 'flush') unsent.length = 0;
    else onWritten();
  }
}

/** A look that is refused, in whatever words, breaks nothing: it is told which tabs are not as they were to look. */
function withoutBreaking(looks: readonly Look[], progress: Progress, lookOver: () => void): void {
  try {
    lookOver();
  } catch (error) {
    if (isMistake(error)) throw error;
    console.warn(looks.map((look) => look.do).join(), logLineOf(error));
    // Nothing is lost where only a cell could not be selected.
    const tabs = looks.filter((look) => look.do !== 'show').map(({ tab }) => tab);
    const kept = refusalOf(error) === 'typed-columns' ? progress.typedTabs : progress.plainTabs;
    for (const tab of tabs) kept.add(tab);
  }
}

/**
 * What was written before is sent first and the looks are sent after it, each for itself: so that a refusal which comes only
 * then is known to be of a look, and not of what matters.
 */
function carryOutLooks(file: GoogleFile, looks: readonly Look[], progress: Progress): void {
  if (looks.some((look) => look.do !== 'show')) carryOutContents(file, [{ do: 'flush' }], progress);
  for (const look of looks)
    withoutBreaking([look], progress, () => {
      carryOut(file, look);
      if (look.do !== 'show') progress.onWritten();
    });
  const unsent = looks.filter((look) => !isSent(look));
  if (unsent.length > 0) withoutBreaking(unsent, progress, () => SpreadsheetApp.flush());
}

/** What is to be remembered of these; as it is read, what was written before is sent, and may be refused. */
function lookBefore(
  file: GoogleFile,
  stretch: readonly Written[],
  memory: Memory | undefined,
  { unsent }: Progress,
): ReturnType<Memory['look']> {
  try {
    return memory?.look(stretch) ?? [];
  } catch (error) {
    throw explained(file, error, unsent);
  }
}

/** Looked at last, right before the first thing is written: what was begun is none where the file has moved. */
function checkUnmoved(change: Change, read: ReadArea, memory: Memory | undefined): void {
  try {
    checkExpected(change, read);
  } catch (error) {
    memory?.cancel();
    throw error;
  }
}

/**
 * Carries a change out, operation by operation. What stands there is remembered before each stretch of it; what the change expects is
 * looked at last before the first thing is written.
 */
export function applyChange(file: GoogleFile, read: ReadArea, change: Change, { memory, ...watched }: Watched): void {
  checkPermission(file, change);
  checkNames(file, change);
  const progress: Progress = { ...watched, unsent: [] };
  const written = gathered(withoutExpectations(change)).flatMap(finest);
  const ahead = memory?.lookAhead(written) ?? [];
  const stretches = stretchesOf(written);
  stretches.forEach((stretch, index) => {
    // As far as nothing moves: then what is left is foreseen anew.
    const isUnforeseen = index === 0 || stretches[index - 1]?.some(isMove) === true;
    if (isUnforeseen) for (const [tab, areas] of areasByTab(stretches.slice(index).flat())) file.foresee(tab, areas);
    const steps = lookBefore(file, stretch, memory, progress);
    memory?.begin(index === 0 ? [...ahead, ...steps] : steps, stretch);
    if (index === 0) checkUnmoved(change, read, memory);
    for (const run of runsOf(stretch)) {
      if ('looks' in run) carryOutLooks(file, run.looks, progress);
      else carryOutContents(file, run.contents, progress);
    }
    memory?.after(stretch);
  });
}
