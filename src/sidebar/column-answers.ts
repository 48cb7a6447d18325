import {
  type AddedColumn,
  type ColumnAnswer,
  type ColumnAnswers,
  columnAnswers,
  type ReadColumn,
  type ReadReport,
} from '../commands/api';
import type { ActionField } from '../domain/plan';

/** All her money in one column comes after its quarters, what is none of the plan last. */
export const answersInOrder: readonly ColumnAnswer[] = columnAnswers.flatMap((answer): readonly ColumnAnswer[] =>
  answer === 'q4' ? ['q4', 'budget'] : answer === 'budget' ? [] : [answer],
);

/** What a column counts as; undefined while she is asked, and for a month, which is no answer. */
export function answerOf({ role, why }: ReadColumn): ColumnAnswer | undefined {
  if (role === null) return why === 'asked' ? undefined : 'none';
  return role === 'month' ? undefined : role;
}

/** Her answers with one more: what another column was said to be before is not said of it any longer. */
export function withAnswer(answers: ColumnAnswers, letter: string, answer: ColumnAnswer): ColumnAnswers {
  const others = Object.entries(answers).filter(
    ([other, said]) => other !== letter && (said !== answer || answer === 'none'),
  );
  return { ...Object.fromEntries(others), [letter]: answer };
}

/** The quarter a month of money is added up in: of twelve by their places, of fewer by the calendar. */
export function quarterOfMonth(columns: readonly ReadColumn[], column: ReadColumn): number {
  const months = columns.filter(({ role }) => role === 'month');
  const place = months.length === 12 ? months.indexOf(column) : (column.month ?? 1) - 1;
  return Math.floor(place / 3) + 1;
}

const hasRole = ({ columns }: ReadReport, role: ReadColumn['role']): boolean => columns.some((it) => it.role === role);

export const hasNames = (report: ReadReport): boolean => hasRole(report, 'name');

type Labels = {
  readonly columns: Readonly<Record<ActionField, string>>;
  readonly read: { readonly adopt: { readonly quarters: Readonly<Record<'months' | 'budget' | 'blank', string>> } };
};

/** What a column that can be added is called; of quarters, what they will be calculated from. */
export function addedLabel(added: AddedColumn, report: ReadReport, { columns, read }: Labels): string {
  if (added !== 'quarters') return columns[added];
  const from = hasRole(report, 'month') ? 'months' : hasRole(report, 'budget') ? 'budget' : 'blank';
  return read.adopt.quarters[from];
}
