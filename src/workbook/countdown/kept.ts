import { isSameName } from '../../domain/names';
import { isBlank } from '../cells';
import type { HerWords, WrittenStep } from './words';

/** A step of a countdown, by the action it belongs to, and which of that name this is: 0 for the first. */
export type StepName = { readonly action: string; readonly nth: number; readonly step: string };

const isSameAction = (one: StepName, other: StepName): boolean =>
  one.nth === other.nth && isSameName(one.action, other.action);

const isSameStep = (one: StepName, other: StepName): boolean =>
  isSameAction(one, other) && isSameName(one.step, other.step);

/** What became of the words of a countdown that is built again. */
export type KeptWords = {
  readonly wordsOf: (step: StepName) => HerWords | undefined;
  /** Rows of steps that are no longer there and in which she had written. */
  readonly removed: readonly WrittenStep[];
};

/** A status is chosen for every step: alone it is no reason to keep a row. */
const hasWords = ({ wasRemoved, words }: WrittenStep): boolean =>
  wasRemoved ||
  words.owner !== undefined ||
  words.deliverable !== undefined ||
  words.name !== undefined ||
  !isBlank(words.doneOn) ||
  words.comment !== '' ||
  Object.keys(words.cells).some((column) => column !== 'status');

/**
 * The steps that were renamed: between two steps that stayed, as many are gone as are new, in the same order.
 * "Maquette" that became "Design" between "Brief" and "Impression" keeps what she wrote beside it.
 */
function renamed(before: readonly WrittenStep[], now: readonly StepName[]): ReadonlyMap<WrittenStep, StepName> {
  const found = new Map<WrittenStep, StepName>();
  let [gone, added]: [WrittenStep[], StepName[]] = [[], []];
  const settle = (): void => {
    if (gone.length === added.length)
      gone.forEach((written, index) => {
        const name = added[index];
        if (name !== undefined && isSameAction(name, written)) found.set(written, name);
      });
    [gone, added] = [[], []];
  };
  let place = 0;
  for (const written of before) {
    const at = now.findIndex((step) => isSameStep(step, written));
    if (at < 0) {
      gone.push(written);
      continue;
    }
    for (; place <= at; place += 1) {
      const step = now[place];
      if (step !== undefined && place < at && !before.some((other) => isSameStep(other, step))) added.push(step);
    }
    settle();
  }
  for (const step of now.slice(place)) if (!before.some((other) => isSameStep(other, step))) added.push(step);
  settle();
  return found;
}

/** The steps as they waited for each other, action by action: dates may have put their rows in another order. */
function inTheirOrder(written: readonly WrittenStep[]): readonly WrittenStep[] {
  const steps = written.filter(({ wasRemoved }) => !wasRemoved);
  const firsts = steps.filter((step, index) => index === steps.findIndex((it) => isSameAction(it, step)));
  return firsts.flatMap((first) =>
    steps.filter((it) => isSameAction(it, first)).sort((one, other) => one.place - other.place),
  );
}

/** Her words, step by step: by the step's name, or by its place where only the name has changed. */
export function keptWords(written: readonly WrittenStep[], now: readonly StepName[]): KeptWords {
  const renames = renamed(inTheirOrder(written), now);
  const namesNow = [...renames].map(([before, name]) => ({ before, name }));
  // A row of a step that had been removed is the older one: what stands in the step's own row counts.
  const newestFirst = [...written].sort((one, other) => Number(one.wasRemoved) - Number(other.wasRemoved));
  return {
    wordsOf: (step) => {
      const same = newestFirst.find((it) => isSameStep(it, step));
      const before = same ?? namesNow.find(({ name }) => isSameStep(name, step))?.before;
      if (before === undefined) return undefined;
      // Its own name for the step goes with the step's old name.
      return same === undefined ? { ...before.words, name: undefined } : before.words;
    },
    removed: written.filter((it) => hasWords(it) && !renames.has(it) && !now.some((step) => isSameStep(step, it))),
  };
}
