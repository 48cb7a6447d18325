import { goal } from './lines';
import { type RunLabel, type RunResult, runs } from './runs';

/** What was measured on a plan of so many actions. */
export type Measured = {
  readonly actions: number;
  readonly results: readonly RunResult[];
  /** Milliseconds of a typed deadline. */
  readonly edit: number;
};

/** Milliseconds. An edit takes longer than that, and she types the next one before she sees what came of it. */
const LONGEST_EDIT = 2000;

/** All but the first save, which does what is to be done once. */
const everyday = runs.map(({ label }) => label).filter((label) => label !== 'save action, first');

/** Says which of the goals for calls and edits are met, each with its figures in the order of the plans. */
export function printGoals(measured: readonly Measured[]): void {
  const resultsOf = (wanted: RunLabel): readonly RunResult[] =>
    measured.flatMap(({ results }) => results.filter(({ label }) => label === wanted));
  const callsOf = (label: RunLabel): readonly number[] => resultsOf(label).map(({ stats }) => stats.calls);
  const refusals = measured.flatMap(({ actions, results }) =>
    results.flatMap(({ label, refusal }) => (refusal === undefined ? [] : [`${label} (${actions}): ${refusal}`])),
  );
  goal('every command does what is asked', refusals.length === 0, refusals.join(' ') || 'none refused');
  goal(
    'calls do not grow with the rows',
    everyday.every((label) => new Set(callsOf(label)).size === 1),
    everyday.map((label) => `${label} ${callsOf(label).join('/')}`).join(', '),
  );
  goal(
    'check: at most 16 calls, no write',
    resultsOf('check').every(({ stats }) => stats.calls <= 16 && stats.write === 0),
    callsOf('check').join('/'),
  );
  const builds = [...callsOf('retroplanning, first'), ...callsOf('retroplanning, again')];
  goal('retroplanning, with what undoes it: at most 106 calls', Math.max(...builds) <= 106, builds.join('/'));
  const edits = measured.map(({ edit }) => edit);
  goal(
    `an edit: at most ${LONGEST_EDIT} ms`,
    Math.max(...edits) <= LONGEST_EDIT,
    edits.map((edit) => edit.toFixed(0)).join('/'),
  );
}
