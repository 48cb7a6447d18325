import type { Template } from '../../domain/template';
import { type Area, area } from '../cells';
import { kindColumns, type StepColumn, stepColumns } from './columns';
import type { StepsPlace } from './template-formulas';
import { KIND_ROWS } from './templates';

/** The title stands in row 1, the heads of both tables in row 2. */
export const HEAD_ROW = 2;
export const FIRST_ROW = 3;

/** Kinds of action from column A, an empty column, then their steps, and hidden behind them when each can be finished. */
export const FIRST_STEP_COLUMN = kindColumns.length + 2;
export const FINISH_COLUMN = FIRST_STEP_COLUMN + stepColumns.length;

export const stepColumn = (column: StepColumn): number => FIRST_STEP_COLUMN + stepColumns.indexOf(column);

/** Where the steps of each template stand: their rows follow each other. */
export type Placed = { readonly template: Template; readonly first: number };

export const placeOf = ({ template, first }: Placed): StepsPlace => ({
  rows: template.steps.map((_, index) => first + index),
  daysColumn: stepColumn('days'),
  finishColumn: FINISH_COLUMN,
});

export function placed(templates: readonly Template[]): readonly Placed[] {
  let next = FIRST_ROW;
  return templates.map((template) => {
    const first = next;
    next += template.steps.length;
    return { template, first };
  });
}

/** Down to the last step, or the last row made ready for a kind. */
export function filledArea(templates: readonly Template[]): Area {
  const lastSteps = placed(templates).map(({ template, first }) => first + template.steps.length - 1);
  return area(1, 1, Math.max(HEAD_ROW + KIND_ROWS, ...lastSteps), FINISH_COLUMN - 1);
}
