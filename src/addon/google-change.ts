import { type Applied, logLineOf } from '../commands/port';
import type { Change, Step } from '../workbook/cells';
import { isMistake, refusalOf } from './failure';
import type { GoogleFile } from './google-file';
import { checkPermission, whyRefused } from './google-permission';
import { carryOut } from './google-writing';

/** What only changes how the file looks: without it, everything that was to be written is there all the same. */
const onlyLooks = [
  'paint',
  'note',
  'add-note',
  'choose',
  'unchoose',
  'highlight',
  'format-days',
  'size-columns',
  'size-rows',
  'hide-columns',
  'hide-rows',
  'freeze',
  'hide-gridlines',
  'filter',
  'show',
] as const;
type Look = Extract<Step, { do: (typeof onlyLooks)[number] }>;

const isLook = (step: Step): step is Look => onlyLooks.some((it) => it === step.do);

/** One cell a step: of two dates, only one may stand in a typed column. */
const finest = (step: Step): readonly Step[] =>
  step.do === 'format-days' ? step.columns.map((column) => ({ ...step, columns: [column] })) : [step];

/** Steps that follow each other and are all looks, or none of them. */
type Run = { readonly looks: readonly Look[] } | { readonly contents: readonly Step[] };

function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: ({ readonly looks: Look[] } | { readonly contents: Step[] })[] = [];
  for (const step of steps) {
    const last = runs[runs.length - 1];
    if (isLook(step)) {
      if (last !== undefined && 'looks' in last) last.looks.push(step);
      else runs.push({ looks: [step] });
    } else if (last !== undefined && 'contents' in last) last.contents.push(step);
    else runs.push({ contents: [step] });
  }
  return runs;
}

/** Google sends these at once. */
const isSent = (step: Step): boolean => step.do === 'format-days' || step.do === 'unchoose' || step.do === 'show';

type Progress = {
  readonly onWritten: () => void;
  /** Contents that were not sent yet: Google may refuse them only when they are (contract 23). */
  readonly unsent: Step[];
  readonly typedTabs: Set<string>;
  readonly plainTabs: Set<string>;
};

function carryOutContents(file: GoogleFile, steps: readonly Step[], { unsent, onWritten }: Progress): void {
  for (const step of steps) {
    // Looks are sent where they end: there is nothing to send twice.
    if (step.do === 'flush' && unsent.length === 0) continue;
    if (step.do !== 'flush') unsent.push(step);
    try {
      carryOut(file, step);
    } catch (error) {
      throw isMistake(error) || refusalOf(error) !== undefined ? error : (whyRefused(file, unsent) ?? error);
    }
    if (step.do === 'flush') unsent.length = 0;
    else onWritten();
  }
}

/** A look that is refused, in whatever words, breaks nothing: it is told which tabs are not as they were to look. */
function withoutBreaking(looks: readonly Look[], progress: Progress, act: () => void): void {
  try {
    act();
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

/** Carries a change out, step by step: nothing is read in between but what a step itself must keep. */
export function applyChange(file: GoogleFile, change: Change, onWritten: () => void): Applied {
  checkPermission(file, change);
  const progress: Progress = { onWritten, unsent: [], typedTabs: new Set(), plainTabs: new Set() };
  for (const run of runsOf(change.flatMap(finest))) {
    if ('looks' in run) carryOutLooks(file, run.looks, progress);
    else carryOutContents(file, run.contents, progress);
  }
  return { typedTabs: [...progress.typedTabs], plainTabs: [...progress.plainTabs] };
}
