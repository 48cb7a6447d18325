import type { ActionDraft } from '../../domain/draft';
import { actionFields } from '../../domain/plan';
import { isBlank, plainText } from '../../workbook/cells';
import { draftOfRow, type Habits, isChanged } from '../../workbook/plan';
import type { LoadedAction } from '../api';
import { cellOf, type OpenPlan } from '../plan';

/** An action's cells as text, in the order of the fields: how its row is found again when it is saved. */
export const loadedAction = (open: OpenPlan, line: number): LoadedAction => ({
  line,
  cells: actionFields.map((field) => plainText(cellOf(open.table, line, field))),
});

/** How the form's texts are read and written in that file. */
export const habitsOf = ({ plan, reading }: OpenPlan): Habits => ({ locale: plan.locale, reading });

/** The form's fields filled from a row of the plan. */
export const draftOf = (open: OpenPlan, line: number): ActionDraft =>
  draftOfRow(
    (field) => cellOf(open.table, line, field),
    open.plan.actions.find((action) => action.line === line),
    habitsOf(open),
  );

/**
 * The line on which a new action stands already, because what wrote it was stopped or its answer was lost: of that name, and
 * nothing else in its cells than what is to be written.
 */
export function lineHalfSaved(open: OpenPlan, draft: ActionDraft): number | undefined {
  const habits = habitsOf(open);
  const isLeft = (line: number): boolean => {
    const before = draftOf(open, line);
    return actionFields.every(
      (field) => isBlank(cellOf(open.table, line, field)) || !isChanged(field, draft, before, habits),
    );
  };
  return open.plan.actions.find(({ name, line }) => name === draft.name.trim() && isLeft(line))?.line;
}
