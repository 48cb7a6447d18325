import type { CountdownDone, CountdownWords, VerdictFacts } from '../words/countdown-words';
import { sayDay, shortened } from '../words/speech';
import type { TroubleFacts } from '../words/troubles';
import { speech } from './speech';

export const countdown: CountdownWords = {
  tab: (subject) => `Countdown · ${subject}`,
  heading: 'Countdown',
  columns: {
    name: 'Step',
    dayCount: 'D−n',
    start: 'Start',
    end: 'End',
    days: 'wd',
    owner: 'Owner',
    status: 'Status',
    alert: 'Alert',
    why: 'Why this date',
    deliverable: 'Deliverable',
    doneOn: 'Done on',
    comment: 'Comment',
  },
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  week: 'Week',
  dayLetter: 'D',
  colon: ': ',
  quoted: '“{}”',
  dueDays: { deadline: 'Deadline', start: 'Start of the action' },
  bars: {
    critical: 'no slack',
    work: 'with slack',
    buffer: 'buffer',
    milestone: 'milestone',
    done: 'done',
    deadline: 'deadline',
    today: 'today',
    closed: 'closed',
  },
  removed: 'Steps removed from Templates',
  building: '⚠ Rebuild under way or interrupted: run “Countdown” again',
  gone: '⚠ Steps were deleted here: rebuild (to skip one, give it 0 days)',
  moved: '⚠ Rows were sorted or moved: rebuild',
  typed: 'typed by hand, which no longer follow: rebuild',
  changed: 'the steps have changed in Templates: rebuild',
  short: 'the calendar is too short: rebuild',
  cycle: (steps) => `${steps.map((step) => `“${step}”`).join(', ')} depend on each other: see Templates`,
  flags: {
    missing: '⚠ The action is no longer in the plan under this name: rebuild from its row',
    dropped: 'The action is dropped: nothing is due',
    kind: '⚠ The kind of action has changed in the plan: rebuild',
    noDeadline: '⚠ The action has no deadline: give it a date in the plan',
    unreadable: '⚠ A date of the action cannot be read: correct it in the plan',
    holidays: '⚠ A closed day is not a date: correct it in Settings',
  },
  allDone: '✓ Every step is done',
  held: 'Can be met',
  spare: { none: ', with no day to spare', one: ': 1 working day to spare', many: [': ', ' working days to spare'] },
  lacking: '⚠ Missing: ',
  lackingDays: [' working day', ' working days'],
  firstHeld: { deadline: ' · first deadline that can be met: ', start: ' · first start that can be met: ' },
  beginBy: 'begin by ',
  late: '⚠ Late: ',
  others: [' (and ', ' more)'],
  nothingLate: 'Nothing late',
  next: 'Next: ',
  nothingNext: 'Nothing left to do',
  without: 'Without ',
  withoutHeld: ' the date can be met',
  withoutLacking: ' it would still lack ',
  nothingOptional: 'No optional step can be left out',
  toBegin: '⚠ to begin',
  overdue: '⚠ overdue',
  atRisk: 'at risk',
  slack: 'slack ',
  ahead: 'ahead ',
  lacks: '⚠ missing ',
  dayUnit: 'wd',
  calendarDays: ' (calendar days)',
  counting: 'D−n: calendar days',
  why: {
    days: [' working day', ' working days'],
    before: ' before “{}”',
    until: ' up to “{}”',
    sameDay: 'On the day of “{}”',
    dayBefore: 'The working day before “{}”',
    upTo: { deadline: ', deadline included', launch: ' before the deadline', start: ' before the start' },
    momentOf: {
      deadline: 'On the day of the deadline',
      launch: 'The working day before the deadline',
      start: 'The working day before the start',
    },
    holiday: ['; ', ' is a holiday'],
    closedDays: ['; ', ' closed day', ' closed days'],
    movedBack: 'Day off: everything must be ready on ',
  },
};

const named = (names: readonly string[]): string => names.map((name) => `“${shortened(name)}”`).join(', ');

function said(verdict: VerdictFacts): string {
  if (verdict.is === 'held')
    return verdict.spare === 0
      ? 'It can be met, with no day to spare.'
      : `It can be met, with ${verdict.spare} working ${verdict.spare === 1 ? 'day' : 'days'} to spare.`;
  const { missing, late, firstHeld, wouldGo } = verdict;
  const lacking = `${missing} working ${missing === 1 ? 'day is' : 'days are'} missing: the first date that can be met is ${sayDay(speech, firstHeld)}.`;
  const behind = late.length === 0 ? '' : ` Late: ${named(late)}.`;
  return `${lacking}${behind}${wouldGo.length === 0 ? '' : ` The date can be met without ${named(wouldGo)}.`}`;
}

/** Steps that are gone and in which she had written. */
const keeping = (kept: number): string => {
  if (kept === 0) return '';
  const them = kept === 1 ? 'A step removed from Templates keeps' : `${kept} steps removed from Templates keep`;
  return ` ${them} your notes at the bottom of the tab.`;
};

export const countdownDone: CountdownDone = ({ subject, steps, verdict, kept }) =>
  `Countdown of “${shortened(subject)}”: ${steps} ${steps === 1 ? 'step' : 'steps'}. ${said(verdict)}${keeping(kept)}`;

type CountdownTrouble = Extract<keyof TroubleFacts, `countdown.${string}`>;

export const countdownTroubles: { readonly [T in CountdownTrouble]: (facts: TroubleFacts[T]) => string } = {
  'countdown.unknown-action': ({ action }) =>
    `No action of the plan is called “${shortened(action)}”: check its name, then try again.`,
  'countdown.ambiguous': ({ action, tab, lines }) =>
    `“${shortened(action)}” is the name of ${lines.length} actions, in rows ${lines.join(', ')} of the tab “${tab}”: give them different names, or choose one by its row (select it, or write --line ${lines[0] ?? ''} on the command line).`,
  'countdown.recurring': ({ action }) =>
    `“${shortened(action)}” comes back or goes on: a countdown is built for a one-off action with a deadline.`,
  'countdown.dropped': ({ action }) => `“${shortened(action)}” is dropped: change its status to build its countdown.`,
  'countdown.no-deadline': ({ action }) =>
    `“${shortened(action)}” has no deadline that can be read: give it a date in the plan, then try again.`,
  'countdown.no-template': ({ action, kind, templates, suggestion }) => {
    if (suggestion !== null)
      return `The kind “${shortened(kind)}” has no steps: did you mean “${suggestion}”? Correct it in the plan, then try again.`;
    return kind === ''
      ? `“${shortened(action)}” has no kind of action: choose one that has steps in the tab “${templates}”.`
      : `The kind “${shortened(kind)}” has no steps: add some in the tab “${templates}”, or choose another kind for “${shortened(action)}”.`;
  },
  'countdown.too-many': ({ tabs }) =>
    `This file already has ${tabs} countdowns: delete a tab that is no longer needed, then try again.`,
};
