import type { SentencesOf } from '../words/sentence-facts';

export const countdownsSaid: SentencesOf<'countdowns'> = {
  'countdown.built': 'Countdown of “{subject, name}”: {steps, plural, one {# step} other {# steps}}.',
  'countdown.held':
    'It can be met, with {spare, plural, =0 {no day} one {# working day} other {# working days}} to spare.',
  'countdown.too-late':
    '{missing, plural, one {# working day is} other {# working days are}} missing: the first date that can be met is {firstHeld, day}.',
  'countdown.late': 'Late: {steps, names}.',
  'countdown.held-without': 'The date can be met without {steps, names}.',
  'countdown.kept':
    '{steps, plural, one {A step removed from Templates keeps} other {# steps removed from Templates keep}} your notes at the bottom of the tab.',
  'countdown.unknown-action': 'No action of the plan is called “{action, name}”: check its name, then try again.',
  'countdown.ambiguous':
    '“{action, name}” is the name of {lines, number} actions, in rows {lines} of the tab “{tab}”: give them different names, or choose one by its row (select it, or write --line {first} on the command line).',
  'countdown.recurring':
    '“{action, name}” comes back or goes on: a countdown is built for a one-off action with a deadline.',
  'countdown.dropped': '“{action, name}” is dropped: change its status to build its countdown.',
  'countdown.no-deadline':
    '“{action, name}” has no deadline that can be read: give it a date in the plan, then try again.',
  'countdown.too-many':
    'This file already has {tabs} countdowns: delete a tab that is no longer needed, then try again.',
  'countdown.no-kind': '“{action, name}” has no kind of action: choose one that has steps in the tab “{templates}”.',
  'countdown.no-steps':
    'The kind “{kind, name}” has no steps: add some in the tab “{templates}”, or choose another kind for “{action, name}”.',
  'countdown.misspelt-kind':
    'The kind “{kind, name}” has no steps: did you mean “{suggestion}”? Correct it in the plan, then try again.',
};
