import { betterLocale } from '../locale';
import { type ActionField, actionFields, budgetFields, type Plan, planFields } from '../plan';
import { type Place, type ProblemOf, warning } from './found';
import { isDeadlineNeeded } from './reading';

export const headerRules = {
  'plan.missing-column': warning<{ readonly column: ActionField }>(),
  'plan.duplicate-column': warning<{ readonly column: ActionField; readonly label: string }>(),
  'settings.locale-mismatch': warning<{
    readonly locale: string;
    readonly country: string;
    readonly expected: string;
  }>(),
};
type Problem = ProblemOf<typeof headerRules>;

/**
 * The eight columns of the method must all be there, once each, and a deadline where what has a start alone stands nowhere without it;
 * what is missing is said once and not row by row.
 */
export function checkHeader({ fields, duplicateFields, budgetBy, actions }: Plan): readonly Problem[] {
  const isElsewhere = (field: ActionField): boolean =>
    budgetBy !== undefined && budgetFields.some((quarter) => quarter === field);
  const expected = actionFields.filter(
    (field) =>
      (planFields[field].column === 'method' && field !== 'name' && !isElsewhere(field)) ||
      (field === 'deadline' && fields.has('start') && actions.some(isDeadlineNeeded)),
  );
  const at: Place = { on: 'header' };
  return [
    ...expected
      .filter((column) => !fields.has(column))
      .map((column): Problem => ({ code: 'plan.missing-column', facts: { column }, at })),
    ...duplicateFields.map(
      ({ field, label }): Problem => ({ code: 'plan.duplicate-column', facts: { column: field, label }, at }),
    ),
  ];
}

export function checkLocale({ locale, country }: Plan): readonly Problem[] {
  const expected = country === undefined ? undefined : betterLocale(locale, country);
  if (country === undefined || expected === undefined) return [];
  const facts = { locale, country, expected };
  return [{ code: 'settings.locale-mismatch', facts, at: { on: 'file' }, mend: { to: 'locale', locale: expected } }];
}
