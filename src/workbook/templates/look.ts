import type { Template } from '../../domain/template';
import { area, colours, headStyle, type Paint, paint, quietStyle, titleStyle } from '../cells';
import { FIRST_ROW, FIRST_STEP_COLUMN, filledArea, HEAD_ROW, placed, stepColumn } from './places';
import { KIND_ROWS, kindColumns, stepColumns } from './templates';

export const widths = [220, 90, 110, 290, 24, 220, 200, 70, 220, 120, 160, 240];

/** The templates of two kinds in turn have another background, so that each kind's steps read as one block. */
const bands = (templates: readonly Template[]): readonly Paint[] =>
  placed(templates).flatMap(({ template, first }, index) =>
    index % 2 === 0 && template.steps.length > 0
      ? [paint(area(first, FIRST_STEP_COLUMN, template.steps.length, stepColumns.length), { background: colours.band })]
      : [],
  );

/** Two lines where they need them: the cells beside them hold something. */
const longTexts = (templates: readonly Template[]): readonly Paint[] => {
  const { rows } = filledArea(templates);
  return (['step', 'after', 'deliverable'] as const).map((column) =>
    paint(area(FIRST_ROW, stepColumn(column), rows - HEAD_ROW), { wrap: 'wrap' }),
  );
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
