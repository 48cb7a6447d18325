import type { Code, Place } from '../../src/domain/check';
import { actionFields, known, unread } from '../../src/domain/plan';
import { rhythmNamed } from '../../src/domain/rhythm';
import { action, at, objective, type Shown } from './a-rule';
import { aClosure, anObjective, aPlan, day, euros } from './builders';
import type { RuleOfKpis } from './each-rule-of-kpis';
import type { RuleOfMoney } from './each-rule-of-money';
import type { RuleOfObjectives } from './each-rule-of-objectives';
import type { CodeOfReading } from './each-rule-of-reading';
import type { RuleOfStanding } from './each-rule-of-standing';
import type { rulesOfValues } from './each-rule-of-values';

const onObjective = (field: Extract<Place, { on: 'objective' }>['field'], line = 2): Place => ({
  on: 'objective',
  line,
  field,
});

export const rulesOfPlans: {
  readonly [C in Exclude<
    Code,
    | `retroplanning.${string}`
    | `action.rhythm-${string}`
    | CodeOfReading
    | RuleOfStanding
    | RuleOfKpis
    | RuleOfObjectives
    | RuleOfMoney
    | keyof typeof rulesOfValues
  >]: Shown<C>;
} = {
  'action.missing-name': {
    when: 'a row has an owner and a budget, but no action',
    plan: aPlan({ actions: [{ name: '' }] }),
    problem: { code: 'action.missing-name', facts: {}, at: at('name') },
  },
  'action.missing-objective': {
    when: 'an action serves no objective',
    plan: aPlan({ actions: [{}, { name: 'Salon', objectives: [] }] }),
    problem: { code: 'action.missing-objective', facts: { action: 'Salon' }, at: at('objectives', 3) },
  },
  'action.unreadable-date': {
    when: 'a month stands where a day is asked for: its last day is offered for a deadline',
    plan: aPlan({ actions: [{ rhythm: '', deadline: 'décembre' }] }),
    problem: {
      code: 'action.unreadable-date',
      facts: { action, field: 'deadline', text: 'décembre' },
      at: at('deadline'),
      mend: { to: 'day', day: day('2027-12-31') },
    },
  },
  'action.start-after-deadline': {
    when: 'an action starts after its deadline',
    plan: aPlan({ actions: [{ rhythm: 'ponctuelle', start: '2027-03-16', deadline: '2027-03-15' }] }),
    problem: {
      code: 'action.start-after-deadline',
      facts: { action, start: day('2027-03-16'), deadline: day('2027-03-15') },
      at: at('start'),
    },
  },
  'budget.not-a-number': {
    when: 'an amount was typed with its currency',
    plan: aPlan({ actions: [{ budget: { q2: '1 250 €' } }] }),
    problem: {
      code: 'budget.not-a-number',
      facts: { action, quarter: 2, text: '1 250 €' },
      at: at('q2'),
      mend: { to: 'amount', amount: euros(1250) },
    },
  },
  'budget.negative': {
    when: 'an expense was written with a minus sign',
    plan: aPlan({ actions: [{ budget: { q3: -50 } }] }),
    problem: { code: 'budget.negative', facts: { action, quarter: 3, amount: euros(-50) }, at: at('q3') },
  },
  'objective.missing-name': {
    when: 'a row of the objectives has a target, but no objective',
    plan: aPlan({ objectives: [anObjective(), anObjective({ line: 3, name: '' })] }),
    problem: { code: 'objective.missing-name', facts: {}, at: onObjective('name', 3) },
  },
  'action.duplicate-name': {
    when: 'two actions have one name, accents and case aside',
    plan: aPlan({ actions: [{ name: 'Référencement' }, { name: 'Salon' }, { name: 'REFERENCEMENT ' }] }),
    problem: { code: 'action.duplicate-name', facts: { action: 'REFERENCEMENT ', line: 2 }, at: at('name', 4) },
  },
  'action.unknown-objective': {
    when: 'an objective is misspelt: the known one is offered',
    plan: aPlan({ actions: [{}, { name: 'Salon', objectives: ['Fidelisé'] }] }),
    problem: {
      code: 'action.unknown-objective',
      facts: { action: 'Salon', objective: 'Fidelisé', suggestion: objective },
      at: at('objectives', 3),
      mend: { to: 'text', text: objective },
    },
  },
  'action.missing-kpi': {
    when: 'nothing measures an action',
    plan: aPlan({ actions: [{ kpis: [] }] }),
    problem: { code: 'action.missing-kpi', facts: { action }, at: at('kpis') },
  },
  'action.missing-owner': {
    when: 'nobody answers for an action',
    plan: aPlan({ actions: [{ owners: [] }] }),
    problem: { code: 'action.missing-owner', facts: { action }, at: at('owner') },
  },
  'action.missing-budget': {
    when: 'no quarter says what an action costs: it is said once',
    plan: aPlan({ actions: [{ budget: {} }] }),
    problem: { code: 'action.missing-budget', facts: { action }, at: at('q1') },
  },
  'action.missing-rhythm': {
    when: 'an action has neither rhythm nor date',
    plan: aPlan({ actions: [{ rhythm: '' }] }),
    problem: { code: 'action.missing-rhythm', facts: { action }, at: at('rhythm') },
  },
  'action.unknown-rhythm': {
    when: 'a rhythm is misspelt: the nearest one is offered',
    plan: aPlan({ actions: [{ rhythm: 'mensuele' }] }),
    problem: {
      code: 'action.unknown-rhythm',
      facts: { action, text: 'mensuele' },
      at: at('rhythm'),
      mend: { to: 'rhythm', rhythm: rhythmNamed.monthly },
    },
  },
  'action.missing-deadline': {
    when: 'a one-off action has no deadline',
    plan: aPlan({ actions: [{ rhythm: 'ponctuelle' }] }),
    problem: { code: 'action.missing-deadline', facts: { action }, at: at('deadline') },
  },
  'action.outside-year': {
    when: 'a deadline is a year too late',
    plan: aPlan({ actions: [{ rhythm: 'ponctuelle', deadline: '2028-03-15' }] }),
    problem: {
      code: 'action.outside-year',
      facts: { action, day: day('2028-03-15'), first: day('2027-01-01'), last: day('2027-12-31') },
      at: at('deadline'),
    },
  },
  'action.several-owners': {
    when: 'two people answer for one action',
    plan: aPlan({ actions: [{ owners: ['Zoé', 'Arnaud'] }] }),
    problem: { code: 'action.several-owners', facts: { action, first: 'Zoé' }, at: at('owner') },
  },
  'action.unknown-status': {
    when: 'the status column says a word that nobody knows',
    plan: aPlan({
      actions: [{}, { name: 'Salon' }, { name: 'Vidéo' }],
      unreadStatuses: [
        { line: 3, text: 'Teminé', closest: 'done' },
        { line: 4, text: 'teminé', closest: 'done' },
      ],
    }),
    problem: {
      code: 'action.unknown-status',
      facts: { text: 'Teminé', count: 2 },
      at: at('status', 3),
      mend: { to: 'status', status: 'done', lines: [3, 4] },
    },
  },
  'action.other-spelling': {
    when: 'one person is written in two ways',
    plan: aPlan({
      actions: [{}, { name: 'Salon' }, { name: 'Vidéo' }],
      people: ['Zoé'],
      writtenNames: [
        { line: 2, field: 'owner', text: 'Zoé' },
        { line: 3, field: 'owner', text: 'zoe' },
        { line: 4, field: 'owner', text: 'zoe (agence)' },
      ],
    }),
    problem: {
      code: 'action.other-spelling',
      facts: { field: 'owner', spelling: 'zoe', usual: 'Zoé', count: 2 },
      at: at('owner', 3),
      mend: {
        to: 'cells',
        writes: [
          { line: 3, text: 'Zoé' },
          { line: 4, text: 'Zoé (agence)' },
        ],
      },
    },
  },
  'budget.outside-activity': {
    when: 'a quarter costs something long after the action ended',
    plan: aPlan({ actions: [{ start: '2027-01-01', deadline: '2027-03-31', budget: { q4: 100 } }] }),
    problem: { code: 'budget.outside-activity', facts: { action, quarter: 4, amount: euros(100) }, at: at('q4') },
  },
  'objective.duplicate-name': {
    when: 'an objective is listed twice',
    plan: aPlan({ objectives: [anObjective(), anObjective({ line: 3 })] }),
    problem: { code: 'objective.duplicate-name', facts: { objective, line: 2 }, at: onObjective('name', 3) },
  },
  'objective.missing-target': {
    when: 'an objective has no target',
    plan: aPlan({ objectives: [anObjective({ target: '' })] }),
    problem: { code: 'objective.missing-target', facts: { objective }, at: onObjective('target') },
  },
  'objective.missing-period': {
    when: 'an objective belongs to no period',
    plan: aPlan({ objectives: [anObjective({ period: '' })] }),
    problem: { code: 'objective.missing-period', facts: { objective }, at: onObjective('period') },
  },
  'objective.without-action': {
    when: 'no action serves an objective',
    plan: aPlan({ objectives: [anObjective(), anObjective({ line: 3, name: 'Acquérir' })] }),
    problem: { code: 'objective.without-action', facts: { objective: 'Acquérir' }, at: onObjective('name', 3) },
  },
  'plan.missing-column': {
    when: 'the plan has no owner column: it is said once, and not for each action',
    plan: aPlan({
      actions: [{ owners: [] }, { name: 'Salon', owners: [] }],
      fields: new Set(actionFields.filter((field) => field !== 'owner')),
    }),
    problem: { code: 'plan.missing-column', facts: { column: 'owner' }, at: { on: 'header' } },
  },
  'plan.duplicate-column': {
    when: 'two columns are headed as KPI',
    plan: aPlan({ duplicateFields: [{ field: 'kpis', label: 'Indicateurs' }] }),
    problem: { code: 'plan.duplicate-column', facts: { column: 'kpis', label: 'Indicateurs' }, at: { on: 'header' } },
  },
  'settings.locale-mismatch': {
    when: 'the file of a French plan reads dates as Americans do',
    plan: aPlan({ locale: 'en_US' }),
    problem: {
      code: 'settings.locale-mismatch',
      facts: { locale: 'en_US', country: 'FR', expected: 'fr_FR' },
      at: { on: 'file' },
      mend: { to: 'locale', locale: 'fr_FR' },
    },
  },
  'settings.unreadable-closure': {
    when: 'a day closed was typed as a text: it closes nothing, and the day it names is offered',
    plan: aPlan({ closures: [aClosure({ line: 41, name: 'pont', first: unread('7 mai') })] }),
    problem: {
      code: 'settings.unreadable-closure',
      facts: { name: 'pont', field: 'first', text: '7 mai' },
      at: { on: 'closure', line: 41, field: 'first' },
      mend: { to: 'day', day: day('2027-05-07') },
    },
  },
  'settings.closure-without-days': {
    when: 'a closure ends before it begins',
    plan: aPlan({ closures: [aClosure({ first: known(day('2027-08-20')), last: known(day('2027-08-02')) })] }),
    problem: {
      code: 'settings.closure-without-days',
      facts: { first: day('2027-08-20'), last: day('2027-08-02') },
      at: { on: 'closure', line: 1, field: 'first' },
    },
  },
  'settings.unreadable-weekday': {
    when: 'a Wednesday is neither worked nor closed',
    plan: aPlan({ oddDays: [{ day: 'Mercredi', text: 'parfois' }] }),
    problem: {
      code: 'settings.unreadable-weekday',
      facts: { day: 'Mercredi', text: 'parfois' },
      at: { on: 'week', odd: 0 },
    },
  },
  'settings.too-many-closed-days': {
    when: 'the last day of a closure has a slip in its year',
    plan: aPlan({
      closures: [
        aClosure({ name: 'fermeture août', first: known(day('2027-08-02')), last: known(day('2072-08-20')) }),
        aClosure({ line: 2, name: 'Noël' }),
      ],
    }),
    problem: {
      code: 'settings.too-many-closed-days',
      facts: { name: 'fermeture août', most: 200 },
      at: { on: 'closure', line: 1, field: 'first' },
    },
  },
};
