import type { Template } from '../../domain/template';
import { area, colours, headStyle, type Paint, paint, quietStyle, titleStyle } from '../cells';
import { kindColumns, kindLayout, stepColumns, stepLayout } from './columns';
import { FIRST_ROW, FIRST_STEP_COLUMN, filledArea, HEAD_ROW, placed, stepColumn } from './places';
import { KIND_ROWS } from './templates';

/** Between the kinds and their steps. */
const GAP = 24;

export const widths = (): readonly number[] => [
  ...kindColumns.map((column) => kindLayout(column).pixels),
  GAP,
  ...stepColumns.map((column) => stepLayout(column).pixels),
];

/** The templates of two kinds in turn have another background, so that each kind's steps read as one block. */
const bands = (templates: readonly Template[]): readonly Paint[] =>
  placed(templates).flatMap(({ template, first }, index) =>
    index % 2 === 0 && template.steps.length > 0
      ? [paint(area(first, FIRST_STEP_COLUMN, template.steps.length, stepColumns.length), { background: colours.band })]
      : [],
  );

const longTexts = (templates: readonly Template[]): readonly Paint[] => {
  const { rows } = filledArea(templates);
  return stepColumns
    .filter((column) => stepLayout(column).wraps)
    .map((column) => paint(area(FIRST_ROW, stepColumn(column), rows - HEAD_ROW), { wrap: 'wrap' }));
};

export const paints = (templates: readonly Template[]): readonly Paint[] => [
  paint(filledArea(templates), { vertical: 'middle' }),
  paint(area(1, 1), titleStyle),
  paint(area(1, FIRST_STEP_COLUMN), quietStyle),
  paint(area(HEAD_ROW, 1, 1, kindColumns.length), headStyle),
  paint(area(HEAD_ROW, FIRST_STEP_COLUMN, 1, stepColumns.length), headStyle),
  paint(area(FIRST_ROW, kindColumns.length, KIND_ROWS), { ...quietStyle, wrap: 'wrap' }),
  ...longTexts(templates),
  ...bands(templates),
];
