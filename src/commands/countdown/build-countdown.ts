import type { Day } from '../../domain/time';
import { wordsOf } from '../../languages/say';
import type { Change, Step } from '../../workbook/cells';
import {
  type Countdown,
  type CountdownPart,
  countdown,
  countdownTab,
  type KeptWords,
  keptWords,
  type StepName,
  type WrittenStep,
} from '../../workbook/countdown';
import type { CountdownInput, CountdownReport } from '../api';
import { adoptPlan, type OpenPlan, openPlan, type SetUpPlan } from '../plan';
import { done, doneBut, type Port, type Result, trouble } from '../port';
import { markStep, namesToExtend } from '../year-view';
import { type CountdownPlace, countdownPlace, placeSteps, roomFor } from './countdown-place';
import { countdownReport } from './countdown-report';
import { type CountdownSubject, partsOf, subjectOf } from './countdown-subject';

/** Rows of a new tab below the legend, for notes of hers. */
const ROOM_BELOW = 100;

type Build = {
  readonly open: SetUpPlan;
  readonly place: CountdownPlace;
  readonly view: Countdown;
  readonly placing: readonly Step[];
  readonly owners: readonly string[];
};

/** The steps each action will have, by name and in the order of the tab. */
const namesNow = (open: OpenPlan, { actions }: CountdownSubject): readonly StepName[] =>
  partsOf(open, actions, () => undefined).flatMap(({ action, schedule }) =>
    schedule.steps.map(({ step }) => ({ action: action.name, step: step.name })),
  );

/** An action that was renamed keeps its words where it is the only one of its countdown. */
function writtenFor({ actions }: CountdownSubject, written: readonly WrittenStep[]): readonly WrittenStep[] {
  const [only, ...others] = actions;
  return only === undefined || others.length > 0 ? written : written.map((it) => ({ ...it, action: only.name }));
}

/** Steps are rewritten in place between two marks, so that an interruption is seen by everybody and by the next command. */
function buildSteps({ open, place, view, placing, owners }: Build): Change {
  const { words, settings } = open;
  const { tab } = place;
  const room = roomFor(place);
  const isNew = place.is !== 'standing';
  const size = { rows: view.cells.length + ROOM_BELOW, columns: view.columns.count };
  const make: Step = { do: 'make-tab', tab, ...size, ...(place.is === 'empty' ? { adopt: tab } : {}) };
  return [
    markStep(tab),
    ...(isNew ? [make, ...placing] : []),
    { do: 'flush' },
    ...room.steps,
    ...countdownTab({ tab, view, words, owners, built: room.built, isFirstLook: isNew || settings.state !== '' }),
    ...(isNew ? [] : placing),
    { do: 'flush' },
    markStep(''),
    ...(isNew ? [] : [{ do: 'show', tab, row: 1, column: 1 } as const]),
  ];
}

/** Whom a step may be given to: the owners of the plan, or the roles its template names. */
function ownersOf({ settings, plan }: SetUpPlan, parts: readonly CountdownPart[]): readonly string[] {
  const owners = [...settings.owners, ...plan.actions.flatMap((action) => action.owners)];
  const roles = parts.flatMap(({ template }) => template.steps.map(({ role }) => role));
  return [...new Set([...owners, ...roles])].filter((name) => name !== '').slice(0, 100);
}

const planRowsOf = ({ rows, table }: OpenPlan): number =>
  (rows.rows[rows.rows.length - 1]?.line ?? table.header.row + 1) - table.header.row;

/** Builds the countdown of an action or a campaign, or rewrites it in place with her words in it. */
export function buildCountdown(port: Port, input: CountdownInput): Result<CountdownReport> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const { settings } = opened.value;
  if (settings !== undefined)
    return buildIn(port, { ...opened.value, settings }, input, settings.today ?? port.today());
  const adopted = adoptPlan(port, opened.value, null);
  if (!adopted.ok) return adopted;
  const now = openPlan(port);
  if (!now.ok) return now;
  if (now.value.settings === undefined) return trouble('plan.none', {});
  // The settings were made a moment ago: what today is there is what the clock says.
  return buildIn(port, { ...now.value, settings: now.value.settings }, input, port.today());
}

function buildIn(port: Port, open: SetUpPlan, input: CountdownInput, today: Day): Result<CountdownReport> {
  const { settings } = open;
  const asked = subjectOf(port, open, input);
  if (!asked.ok) return asked;
  const { subject, actions } = asked.value;
  const place = countdownPlace(port, settings, subject, open.words.countdown.tab(subject.name));
  const kept: KeptWords = keptWords(writtenFor(asked.value, place.written?.steps ?? []), namesNow(open, asked.value));
  const parts = partsOf(open, actions, ({ name }, step) => kept.wordsOf({ action: name, step })?.days);
  const view = countdown({
    subject: subject.name,
    parts,
    words: open.words,
    fields: open.plan.fields,
    planRows: planRowsOf(open),
    kept,
  });
  const placing = placeSteps(port, settings, subject, place.tab, view.columns);
  if (!placing.ok) return placing;
  const names = namesToExtend(port, open);
  const applied = port.apply([
    ...names.steps,
    ...buildSteps({ open, place, view, placing: placing.value, owners: ownersOf(open, parts) }),
  ]);
  const words = wordsOf(port.language());
  const report = countdownReport({ parts, kept, today, tab: place.tab, subject: subject.name, words });
  return done({ ...report, message: doneBut(report.message, port.language(), applied) });
}
