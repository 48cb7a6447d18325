import type { Plan } from '../plan';
import { advice, error, type Place, type ProblemOf, warning } from './found';

export const toldRules = {
  'cell.error': error<{ readonly text: string }>(),
  'action.name-not-text': warning<{ readonly what: 'number' | 'day' | 'boolean' }>(),
  'row.not-read': advice<{ readonly text: string; readonly why: 'below-total' | 'without-name' }>(),
  'row.other-table': warning<{ readonly text: string }>(),
  'row.total-differs': warning<{ readonly text: string }>(),
  'plan.one-budget': warning<{ readonly label: string }>(),
  'budget.no-amount': error<{ readonly text: string }>(),
  'budget.merged': warning<{ readonly cells: number }>(),
  'plan.in-thousands': warning<{ readonly label: string }>(),
  'plan.several-tabs': warning<{ readonly tabs: readonly string[] }>(),
};
type Problem = ProblemOf<typeof toldRules>;

function problemOf(told: NonNullable<Plan['told']>[number]): Problem {
  const at: Place = { on: 'cell', line: told.line, column: told.column };
  switch (told.is) {
    case 'error-cell':
      return {
        code: 'cell.error',
        facts: { text: told.text },
        at: told.field === null ? at : { on: 'action', line: told.line, field: told.field },
      };
    case 'odd-name':
      return { code: 'action.name-not-text', facts: { what: told.what }, at };
    case 'row':
      return { code: 'row.not-read', facts: { text: told.text, why: told.why }, at };
    case 'other-table':
      return { code: 'row.other-table', facts: { text: told.text }, at };
    case 'total-differs':
      return { code: 'row.total-differs', facts: { text: told.text }, at };
    case 'one-budget':
      return { code: 'plan.one-budget', facts: { label: told.label }, at };
    case 'no-amount':
      return { code: 'budget.no-amount', facts: { text: told.text }, at };
    case 'merged-amount':
      return { code: 'budget.merged', facts: { cells: told.cells }, at };
    case 'thousands':
      return { code: 'plan.in-thousands', facts: { label: told.label }, at };
  }
}

/** What of the plan's tab is not read, and which other tabs could be meant. */
export function checkTold({ told = [], otherPlans = [] }: Pick<Plan, 'told' | 'otherPlans'>): readonly Problem[] {
  const tabs: readonly Problem[] =
    otherPlans.length === 0 ? [] : [{ code: 'plan.several-tabs', facts: { tabs: otherPlans }, at: { on: 'file' } }];
  return [...tabs, ...told.map(problemOf)];
}

/** Whether a cell holds an error: nothing else is wrong with it until that is mended. */
export function errorCells({ told = [] }: Pick<Plan, 'told'>): (place: Place) => boolean {
  const broken = new Set(told.flatMap((it) => (it.is === 'error-cell' && it.field ? [`${it.line} ${it.field}`] : [])));
  return (place) => place.on === 'action' && broken.has(`${place.line} ${place.field}`);
}
