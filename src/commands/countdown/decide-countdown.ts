import type { Action } from '../../domain/plan';
import type { Day } from '../../domain/time';
import type { Say } from '../../languages/say';
import type { Cell, Change, Grid, Operation, Refit } from '../../workbook/cells';
import {
  type Countdown,
  type CountdownPart,
  type CountdownTexts,
  countdown,
  countdownTab,
  type KeptWords,
  keptWords,
  markOf,
  type OfAction,
  refitCountdown,
  type StepName,
  type WrittenCountdown,
} from '../../workbook/countdown';
import type { CountdownReport } from '../api';
import { beginMark, endMark, type NamesToExtend, type OpenPlan, type SetUpPlan } from '../plan';
import { done, type Result } from '../port';
import type { MadeRoom } from '../year-view';
import { type CountdownPlace, placeOperations, roomFor } from './countdown-place';
import { countdownReport } from './countdown-report';
import { type CountdownSubject, nthOf, partsOf } from './countdown-subject';

/** Everything that was read of the file before anything is decided. */
export type CountdownFacts = {
  readonly open: SetUpPlan;
  readonly words: CountdownTexts;
  readonly today: Day;
  readonly asked: CountdownSubject;
  readonly place: CountdownPlace;
  readonly beside: MadeRoom['beside'];
  /** What stands where the settings keep the anchors of countdowns, two for each. */
  readonly anchors: Grid<Cell>;
  readonly names: NamesToExtend;
  /** What formulas must know of statuses first. */
  readonly statuses: readonly Operation[];
};

/** What is to be written, and what is then told of it in words that are hers, not the plan's. */
type CountdownDecision = { readonly change: Change; readonly report: (say: Say) => CountdownReport };

/** Rows of a new tab below the legend, for notes of hers. */
const ROOM_BELOW = 100;

type Build = {
  readonly open: SetUpPlan;
  readonly words: CountdownTexts;
  readonly place: CountdownPlace;
  /** What the settings hold meanwhile. */
  readonly mark: string;
  readonly view: Countdown;
  readonly room: ReturnType<typeof roomFor>;
  readonly refit: Refit | undefined;
  readonly placing: readonly Operation[];
  readonly owners: readonly string[];
};

/** The steps each action will have, by name and in the order of the tab. */
const namesNow = (open: OpenPlan, { actions }: CountdownSubject): readonly StepName[] =>
  partsOf(open, actions, () => undefined).flatMap(({ action, nth, schedule }) =>
    schedule.steps.map(({ step }) => ({ action: action.name, nth, step: step.name })),
  );

const calledIn = ({ plan }: OpenPlan, action: Action): OfAction => ({
  action: action.name,
  nth: nthOf(plan.actions, action),
});

/** What was written when actions had other names: the only action of a countdown, and any whose row of the plan is known, keeps it. */
function writtenFor({ open, asked, place }: CountdownFacts): Pick<WrittenCountdown, 'steps' | 'free'> {
  const { steps = [], actions = [], free = [] } = place.written ?? {};
  const [only, ...others] = asked.actions;
  const called = (it: Action): OfAction => calledIn(open, it);
  const calledNow = ({ action, nth }: OfAction): OfAction | undefined => {
    if (only !== undefined && others.length === 0) return called(only);
    const row = actions.find((it) => it.action === action && it.nth === nth)?.planRow ?? 0;
    const now = asked.actions.find(({ line }) => row > 0 && line === open.table.header.row + row);
    return now && called(now);
  };
  return {
    steps: steps.map((step) => ({ ...step, ...calledNow(step) })),
    free: free.map((word) => ('action' in word.row ? { ...word, row: { ...word.row, ...calledNow(word.row) } } : word)),
  };
}

/** A countdown is rewritten in place between two marks, so that an interruption is seen by everybody and by the next command. */
function buildOperations({ open, words, place, mark, view, room, refit, placing, owners }: Build): Change {
  const { settings } = open;
  const { tab } = place;
  const isNew = place.is !== 'standing';
  const size = { rows: view.cells.length + ROOM_BELOW, columns: view.columns.count };
  const make: Operation = { do: 'make-tab', tab, ...size, ...(place.is === 'empty' ? { adopt: tab } : {}) };
  return [
    ...beginMark(settings, mark),
    ...(isNew ? [make, ...placing] : []),
    ...(room?.operations ?? []),
    ...countdownTab({
      tab,
      view,
      words,
      owners,
      built: room?.built,
      refit,
      isFirstLook: isNew || settings.state !== '',
    }),
    ...(isNew ? [] : placing),
    { do: 'flush' },
    ...endMark(settings, mark),
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

/** The countdown of what was asked with her words in it, and the change that makes it: the same facts give the same change. */
export function decideCountdown(facts: CountdownFacts): Result<CountdownDecision> {
  const { open, words, today, asked, place, anchors, names, statuses } = facts;
  const { subject, actions } = asked;
  const written = writtenFor(facts);
  const kept: KeptWords = keptWords(written.steps, namesNow(open, asked));
  const parts = partsOf(open, actions, (action, step) => kept.wordsOf({ ...calledIn(open, action), step })?.days);
  const view = countdown({
    subject: subject.name,
    parts,
    words,
    fields: open.plan.fields,
    planRows: planRowsOf(open),
    kept,
    free: written.free,
  });
  const placing = placeOperations(open.settings, subject, { ...place, columns: view.columns, anchors });
  if (!placing.ok) return placing;
  const room = roomFor(place);
  const beside = room && facts.beside(view.columns.count < room.built.columns);
  const refit = room && refitCountdown(place.tab, view, room.built, beside, place.former !== undefined);
  const building = buildOperations({
    open,
    words,
    place,
    room,
    refit,
    mark: markOf(words.countdown, subject.name),
    view,
    placing: placing.value,
    owners: ownersOf(open, parts),
  });
  return done({
    change: [...names.operations, ...statuses, ...building],
    report: (say) => {
      const report = countdownReport({
        parts,
        kept,
        today,
        ownStatuses: open.settings.ownStatuses ?? [],
        reading: open.reading,
        tab: place.tab,
        subject: subject.name,
        say,
      });
      return refit?.aside ? { ...report, message: `${report.message} ${say('look.aside', {})}` } : report;
    },
  });
}
