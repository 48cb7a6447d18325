import { check } from '../../src/domain/check';
import type { Plan } from '../../src/domain/plan';
import { aTemplate } from './a-template';
import type { ActionSketch, PlanSketch } from './builders';

export type Sketch = Omit<PlanSketch, 'actions'>;

/** Ten working days, two of them a margin. */
export const stand = aTemplate('Stand 8\nMarge 2 buffer < Stand');

export const salon: ActionSketch = { name: 'Salon', rhythm: '', deadline: '2027-03-26', kind: 'Salon' };

export const codesOf = (plan: Plan): readonly string[] =>
  check(plan).map(({ code }) => code.replace('retroplanning.', ''));
