import type { ActionDraft } from '../../domain/draft';
import { actionFields } from '../../domain/plan';
import { plainText } from '../../workbook/cells';
import { draftOfRow, type Habits } from '../../workbook/plan';
import type { LoadedAction } from '../api';
import { cellOf, type OpenPlan } from '../plan';

/** An action's cells as text, in the order of the fields: how its row is found again when it is saved. */
export const loadedAction = (open: OpenPlan, line: number): LoadedAction => ({
  line,
  cells: actionFields.map((field) => plainText(cellOf(open.table, line, field))),
});

/** How the form's texts are read and written in that file. */
export const habitsOf = ({ plan, reading }: OpenPlan): Habits => ({
  locale: plan.locale,
  currency: plan.currency ?? '',
  reading,
});

/** The form's fields filled from a row of the plan. */
export const draftOf = (open: OpenPlan, line: number): ActionDraft =>
  draftOfRow(
    (field) => cellOf(open.table, line, field),
    open.plan.actions.find((action) => action.line === line),
    habitsOf(open),
  );
