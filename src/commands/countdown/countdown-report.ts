import type { TypedReading } from '../../domain/file-reading';
import { type OwnStatus, statusOf } from '../../domain/plan';
import { lateSteps, type Now, type Schedule, type StepProgress, type Verdict, verdict } from '../../domain/preparation';
import { type Day, firstOf, isoOf, plusDays, plusWorkdays } from '../../domain/time';
import type { Say } from '../../languages/say';
import type { CountdownPart, KeptWords } from '../../workbook/countdown';
import { readDayCell } from '../../workbook/plan';
import type { CountdownReport, CountdownVerdict } from '../api';

/**
 * How far she says the steps are. A done step without a date counts as done on time, or before today where it was due
 * later: it keeps nothing back.
 */
function progressOf(
  { action, nth, schedule }: CountdownPart,
  { kept, today, ownStatuses, reading }: Pick<ReportSource, 'kept' | 'today' | 'ownStatuses' | 'reading'>,
): readonly StepProgress[] {
  const { steps, calendar } = schedule;
  const before = plusWorkdays(plusWorkdays(plusDays(today, -1), 1, calendar), -1, calendar);
  return steps.flatMap(({ step, end }): readonly StepProgress[] => {
    const words = kept.wordsOf({ action: action.name, nth, step: step.name });
    if (words === undefined) return [];
    const [doneOn, status] = [readDayCell(words.doneOn), statusOf(words.status, reading, ownStatuses)];
    if (doneOn.is === 'known') return [{ step: step.name, is: 'done', end: doneOn.value }];
    if (status === 'done') return [{ step: step.name, is: 'done', end: firstOf(end, before) }];
    return status === 'in-progress' ? [{ step: step.name, is: 'under-way' }] : [];
  });
}

const stepNames = (steps: readonly { readonly name: string }[]): readonly string[] => steps.map(({ name }) => name);

const toJson = (it: Verdict): CountdownVerdict =>
  it.is === 'held'
    ? it
    : {
        is: 'too-late',
        missing: it.missing,
        late: stepNames(it.late.map(({ step }) => step)),
        firstHeld: isoOf(it.firstHeld),
        wouldGo: stepNames(it.wouldGo),
      };

function saidOf(it: Verdict, say: Say): readonly string[] {
  if (it.is === 'held') return [say('countdown.held', { spare: it.spare })];
  const [late, wouldGo] = [stepNames(it.late.map(({ step }) => step)), stepNames(it.wouldGo)];
  return [
    say('countdown.too-late', it),
    ...(late.length === 0 ? [] : [say('countdown.late', { steps: late })]),
    ...(wouldGo.length === 0 ? [] : [say('countdown.held-without', { steps: wouldGo })]),
  ];
}

/** How far behind an action is, in working days: negative where there are some to spare. */
const behind = (it: Verdict): number => (it.is === 'held' ? -it.spare : it.missing);

type ReportSource = {
  readonly parts: readonly CountdownPart[];
  readonly kept: KeptWords;
  readonly today: Day;
  /** Her words for statuses. */
  readonly ownStatuses: readonly OwnStatus[];
  readonly reading: TypedReading;
  readonly tab: string;
  readonly subject: string;
  /** Of the person who asked. */
  readonly say: Say;
};

type Judged = { readonly part: CountdownPart; readonly now: Now; readonly verdict: Verdict };

function stepsOf({ part, now }: Judged): CountdownReport['steps'] {
  const { schedule }: { readonly schedule: Schedule } = part;
  const late = new Set(lateSteps(schedule, now));
  return schedule.steps.map((scheduled) => ({
    action: part.action.name,
    step: scheduled.step.name,
    start: isoOf(scheduled.start),
    end: isoOf(scheduled.end),
    workingDays: scheduled.workingDays,
    slack: scheduled.slack,
    isCritical: scheduled.isCritical,
    late: late.has(scheduled),
  }));
}

/** What a countdown says, for the person and for programs: the same dates as the tab's formulas give. */
export function countdownReport(source: ReportSource): CountdownReport {
  const { parts, kept, today, tab, subject, say } = source;
  const judged = parts.map((part): Judged => {
    const now = { today, progress: progressOf(part, source) };
    return { part, now, verdict: verdict(part.schedule, now) };
  });
  const worst = judged.reduce<Verdict>(
    (most, it) => (behind(it.verdict) > behind(most) ? it.verdict : most),
    judged[0]?.verdict ?? { is: 'held', spare: 0 },
  );
  const steps = judged.flatMap(stepsOf);
  const said = [
    say('countdown.built', { subject, steps: steps.length }),
    ...saidOf(worst, say),
    ...(kept.removed.length === 0 ? [] : [say('countdown.kept', { steps: kept.removed.length })]),
  ];
  return {
    message: said.join(' '),
    tab,
    verdict: toJson(worst),
    countdowns: judged.map(({ part, verdict: own }) => ({
      action: part.action.name,
      prepares: part.schedule.due.of,
      day: isoOf(part.schedule.due.day),
      ready: isoOf(part.schedule.due.last),
      verdict: toJson(own),
    })),
    steps,
  };
}
