import { centsOf } from '../../src/domain/money';
import { objective, type Shown } from './a-rule';
import { anObjective, aPlan, day } from './builders';
import { aBoard } from './kpi/a-board';

export type RuleOfObjectives =
  | 'objective.not-measurable'
  | 'objective.unknown-kpi'
  | 'objective.target-already-reached'
  | 'objective.wrong-direction'
  | 'objective.period-unreadable'
  | 'objective.period-outside-year'
  | 'objective.without-action-in-period'
  | 'objective.too-many'
  | 'objective.target-text'
  | 'objective.target-unit'
  | 'objective.deadline-outside-period';

const on = (field: 'kpi' | 'target' | 'period' | 'deadline', line = 2) => ({ on: 'objective', line, field }) as const;
const kpi = "Taux d'ouverture";

/** Whether objectives can be measured. */
export const rulesOfObjectives: { readonly [C in RuleOfObjectives]: Shown<C> } = {
  'objective.not-measurable': {
    when: 'the target of an objective is no figure',
    plan: aPlan({ objectives: [anObjective({ target: 'le plus possible' })] }),
    problem: { code: 'objective.not-measurable', facts: { objective }, at: on('target') },
  },
  'objective.unknown-kpi': {
    when: 'the file does not follow the KPI of an objective',
    plan: aPlan({ objectives: [anObjective({ isMeasured: true, isFollowed: false, numbers: { target: 100 } })] }),
    problem: { code: 'objective.unknown-kpi', facts: { objective, kpi }, at: on('kpi') },
  },
  'objective.target-already-reached': {
    when: 'an objective begins at its target',
    plan: aPlan({ objectives: [anObjective({ numbers: { startingPoint: 100, target: 100 } })] }),
    problem: { code: 'objective.target-already-reached', facts: { objective }, at: on('target') },
  },
  'objective.wrong-direction': {
    when: 'a rate that should rise is to fall',
    plan: aPlan({ objectives: [anObjective({ better: 'up', numbers: { startingPoint: 200, target: 100 } })] }),
    problem: { code: 'objective.wrong-direction', facts: { objective, kpi, better: 'up' }, at: on('target') },
  },
  'objective.period-unreadable': {
    when: 'nobody can tell when an objective that is measured is',
    plan: aPlan({ objectives: [anObjective({ period: 'mars à juin', isMeasured: true, numbers: { target: 100 } })] }),
    problem: { code: 'objective.period-unreadable', facts: { objective, period: 'mars à juin' }, at: on('period') },
  },
  'objective.period-outside-year': {
    when: 'the period of an objective is of another year',
    plan: aPlan({ objectives: [anObjective({ period: 'T1 2028' })] }),
    problem: {
      code: 'objective.period-outside-year',
      facts: {
        objective,
        first: day('2028-01-01'),
        last: day('2028-03-31'),
        year: { first: day('2027-01-01'), last: day('2027-12-31') },
      },
      at: on('period'),
    },
  },
  'objective.without-action-in-period': {
    when: 'the only action for an objective of the second half-year is over in spring',
    plan: aPlan({
      objectives: [anObjective({ period: 'S2' })],
      actions: [{ rhythm: '', start: '2027-03-01', deadline: '2027-04-01' }],
    }),
    problem: {
      code: 'objective.without-action-in-period',
      facts: { objective, first: day('2027-07-01'), last: day('2027-12-31') },
      at: on('period'),
    },
  },
  'objective.too-many': {
    when: 'seven objectives are to be reached in one year',
    plan: aPlan({
      objectives: Array.from({ length: 7 }, (_, index) =>
        anObjective({ line: index + 2, name: `${objective} ${index}` }),
      ),
      actions: [{ objectives: Array.from({ length: 7 }, (_, index) => `${objective} ${index}`) }],
    }),
    problem: { code: 'objective.too-many', facts: { period: 'Année', count: 7, most: 6 }, at: on('period', 8) },
  },
  'objective.target-text': {
    when: 'the target of an objective that is measured is a text with figures',
    plan: aPlan({ objectives: [anObjective({ target: '5 000 €', isMeasured: true })] }),
    problem: {
      code: 'objective.target-text',
      facts: { objective, target: '5 000 €' },
      at: on('target'),
      mend: { to: 'amount', amount: centsOf(5000) },
    },
  },
  'objective.target-unit': {
    when: 'an open rate is to reach 12, where 12 % was meant',
    plan: aPlan({
      objectives: [anObjective({ target: '12', numbers: { target: 12 } })],
      kpis: aBoard({ kpis: [{ key: 'open_rate' }] }),
    }),
    problem: {
      code: 'objective.target-unit',
      facts: { objective, kpi, target: 12, isShare: true },
      at: on('target'),
      mend: { to: 'share', share: 0.12 },
    },
  },
  'objective.deadline-outside-period': {
    when: 'the deadline of an objective of the year is in the year before',
    plan: aPlan({ objectives: [anObjective({ deadline: day('2026-06-30') })] }),
    problem: {
      code: 'objective.deadline-outside-period',
      facts: { objective, first: day('2027-01-01'), last: day('2027-12-31'), deadline: day('2026-06-30') },
      at: on('deadline'),
      mend: { to: 'day', day: day('2027-06-30') },
    },
  },
};
