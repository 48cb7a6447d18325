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

const STEEPEST = 1.1;

/** All but the first save, which does what is to be done once. */
const everyday = runs.map(({ label }) => label).filter((label) => label !== 'save action, first');

/** How what a command takes grows from the second largest plan but one to the largest: 1 is in proportion to its rows. */
function printExponents(measured: readonly Measured[]): void {
  const [large, small] = [measured[measured.length - 1], measured[Math.max(0, measured.length - 3)]];
  if (large === undefined || small === undefined || large.actions === small.actions) return;
  const msOf = (of: Measured, label: RunLabel): number =>
    of.results.filter((it) => it.label === label).reduce((sum, { ms, settling }) => sum + ms + settling, 0);
  const grown = runs.map(({ label }) => {
    const ratio = Math.log(msOf(large, label) / msOf(small, label)) / Math.log(large.actions / small.actions);
    return { label, exponent: ratio };
  });
  const steep = grown.filter(({ exponent }) => exponent > STEEPEST);
  goal(
    `time from ${small.actions} to ${large.actions} actions: exponents of at most ${STEEPEST}`,
    steep.length === 0,
    (steep.length === 0 ? grown : steep).map(({ label, exponent }) => `${label} ${exponent.toFixed(2)}`).join(', '),
  );
}

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
  const most = (label: string, wanted: readonly RunLabel[], limit: number): void => {
    const calls = wanted.flatMap(callsOf);
    goal(`${label}: at most ${limit} calls`, Math.max(...calls) <= limit, calls.join('/'));
  };
  most('countdown (140 in 0.2.0)', ['countdown'], 100);
  most('dashboard', ['dashboard, first', 'dashboard, again'], 120);
  most('budget', ['budget, first', 'budget, again'], 120);
  printExponents(measured);
  const edits = measured.map(({ edit }) => edit);
  goal(
    `an edit: at most ${LONGEST_EDIT} ms`,
    Math.max(...edits) <= LONGEST_EDIT,
    edits.map((edit) => edit.toFixed(0)).join('/'),
  );
}
