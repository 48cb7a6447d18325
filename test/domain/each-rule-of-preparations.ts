import type { Code, Place } from '../../src/domain/check';
import { action, at, type Shown } from './a-rule';
import { aTemplate, closedOn, withTemplates } from './a-template';
import { aPlan, day } from './builders';

const onTemplate = (column: Extract<Place, { on: 'template' }>['column'], line: number): Place => ({
  on: 'template',
  line,
  column,
});

/** Ten working days, two of them a margin: two weeks from Monday 15 March. */
const salonTemplate = aTemplate('Stand 8\nMarge 2 buffer < Stand');
const aSalon = { name: 'Salon', rhythm: '', deadline: '2027-03-26', kind: 'Salon' };

export const rulesOfPreparations: { readonly [C in Extract<Code, `retroplanning.${string}`>]: Shown<C> } = {
  'retroplanning.latest-start-passed': {
    when: 'a preparation is two days late, which its margin makes up for',
    plan: aPlan({ actions: [aSalon], templates: [salonTemplate], today: day('2027-03-17') }),
    problem: {
      code: 'retroplanning.latest-start-passed',
      facts: { action: 'Salon', start: day('2027-03-15'), missing: 2, steps: ['Marge'] },
      at: at('deadline'),
    },
  },
  'retroplanning.unreachable-deadline': {
    when: 'a preparation of ten working days has not begun with five left: even without its margin it ends too late',
    plan: aPlan({ actions: [aSalon], templates: [salonTemplate], today: day('2027-03-22') }),
    problem: {
      code: 'retroplanning.unreachable-deadline',
      facts: { action: 'Salon', of: 'deadline', day: day('2027-03-26'), first: day('2027-04-02'), missing: 5 },
      at: at('deadline'),
    },
  },
  'retroplanning.deadline-on-day-off': {
    when: 'a site must be online on a Sunday',
    plan: aPlan({ actions: [{ ...aSalon, deadline: '2027-03-28' }], templates: [salonTemplate] }),
    problem: {
      code: 'retroplanning.deadline-on-day-off',
      facts: { action: 'Salon', deadline: day('2027-03-28'), moved: day('2027-03-26') },
      at: at('deadline'),
      mend: { to: 'day', day: day('2027-03-26') },
    },
  },
  'retroplanning.step-late': {
    when: 'the countdown of an action says that a step is late',
    plan: aPlan({ lateSteps: [{ action: 'newsletter', step: 'Textes', day: day('2027-03-03') }] }),
    problem: {
      code: 'retroplanning.step-late',
      facts: { action, step: 'Textes', day: day('2027-03-03') },
      at: at('deadline'),
    },
  },
  'retroplanning.cycle': {
    when: 'two steps wait for each other',
    plan: aPlan(withTemplates(aTemplate('Textes 2 < Maquette\nMaquette 3 < Textes'))),
    problem: {
      code: 'retroplanning.cycle',
      facts: { kind: 'Salon', steps: ['Textes', 'Maquette'] },
      at: onTemplate('after', 3),
    },
  },
  'retroplanning.unknown-step': {
    when: 'a step comes after one whose name is misspelt: the known one is offered',
    plan: aPlan(withTemplates(aTemplate('Textes 2\nMaquette 3 < Texte'))),
    problem: {
      code: 'retroplanning.unknown-step',
      facts: { kind: 'Salon', step: 'Maquette', after: 'Texte', suggestion: 'Textes' },
      at: onTemplate('after', 4),
      mend: { to: 'text', text: 'Textes' },
    },
  },
  'retroplanning.bad-duration': {
    when: 'a step takes a billion working days',
    plan: aPlan(withTemplates(aTemplate('Textes 1000000000'))),
    problem: {
      code: 'retroplanning.bad-duration',
      facts: { kind: 'Salon', step: 'Textes', text: '1000000000' },
      at: onTemplate('days', 3),
    },
  },
  'retroplanning.duplicate-step': {
    when: 'a template has two steps of one name',
    plan: aPlan(withTemplates(aTemplate('Relecture 1\nrelecture 2'))),
    problem: {
      code: 'retroplanning.duplicate-step',
      facts: { kind: 'Salon', step: 'relecture' },
      at: onTemplate('step', 4),
    },
  },
  'retroplanning.duplicate-template': {
    when: 'two kinds of action have one name, accents and case aside',
    plan: aPlan(withTemplates(aTemplate('Textes 2', { kind: 'Vidéo' }), aTemplate('Plan 1', { kind: 'VIDEO' }))),
    problem: { code: 'retroplanning.duplicate-template', facts: { kind: 'VIDEO' }, at: onTemplate('kind', 4) },
  },
  'retroplanning.no-steps': {
    when: 'a one-off action is of a kind that nobody said how to prepare',
    plan: aPlan({ actions: [aSalon], ...withTemplates(aTemplate('')) }),
    problem: { code: 'retroplanning.no-steps', facts: { kind: 'Salon' }, at: onTemplate('kind', 3) },
  },
  'retroplanning.no-template': {
    when: 'a kind of action is misspelt: the nearest template is offered',
    plan: aPlan({ actions: [{ ...aSalon, kind: 'Salons' }], ...withTemplates(salonTemplate) }),
    problem: {
      code: 'retroplanning.no-template',
      facts: { action: 'Salon', kind: 'Salons', suggestion: 'Salon' },
      at: at('kind'),
      mend: { to: 'text', text: 'Salon' },
    },
  },
  'retroplanning.sms-forbidden-window': {
    when: 'an SMS campaign goes out on the Monday of Pentecost',
    plan: aPlan({
      actions: [{ name: 'Rappel', rhythm: '', deadline: '2027-05-17', kind: 'Campagne SMS' }],
      calendar: closedOn('2027-05-17'),
    }),
    problem: {
      code: 'retroplanning.sms-forbidden-window',
      facts: { action: 'Rappel', day: day('2027-05-17'), is: 'closed', others: 0 },
      at: at('deadline'),
    },
  },
  'retroplanning.crowdfunding-bad-season': {
    when: 'a collection runs into July',
    plan: aPlan({
      actions: [{ rhythm: '', start: '2027-06-14', deadline: '2027-07-09', kind: 'Campagne de crowdfunding' }],
    }),
    problem: { code: 'retroplanning.crowdfunding-bad-season', facts: { action, seasons: ['summer'] }, at: at('start') },
  },
  'retroplanning.overlap': {
    when: 'one person prepares two actions in the same two weeks',
    plan: aPlan({ actions: [aSalon, { ...aSalon, name: 'Foire' }], templates: [salonTemplate] }),
    problem: {
      code: 'retroplanning.overlap',
      facts: {
        owner: 'Zoé',
        actions: ['Salon', 'Foire'],
        first: day('2027-03-15'),
        last: day('2027-03-26'),
        asked: 20,
        available: 10,
      },
      at: at('owner'),
    },
  },
};
