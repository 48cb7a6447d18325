import type { Template } from '../../domain/template';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Anchor, area, type Cell, formula, type Grid, type Operation, text } from '../cells';
import { kindColumns, kindLayout, stepColumns, stepLayout } from './columns';
import { FINISH_NAME, kindNames, stepName } from './lines';
import { paints, widths } from './look';
import {
  FINISH_COLUMN,
  FIRST_ROW,
  FIRST_STEP_COLUMN,
  filledArea,
  HEAD_ROW,
  type Placed,
  placed,
  placeOf,
  stepColumn,
} from './places';
import { finishFormulas, totalFormula } from './template-formulas';
import { FIRST_STEP_KEY, KIND_ROWS, STEP_ROWS, templateKey } from './templates';

const stepCells = (words: SheetWords, placed: Placed): Grid<Cell> => {
  const { template } = placed;
  const finish = finishFormulas(template.steps, placeOf(placed));
  return template.steps.map((step, index) => [
    ...stepColumns.map((column) => stepLayout(column).written(step, template, words)),
    finish[index] ?? null,
  ]);
};

/** What the preparation of a kind takes is when the last of its steps can be finished. */
function kindCells(words: SheetWords, placed: Placed): readonly Cell[] {
  const { template } = placed;
  const total = template.steps.length === 0 ? 0 : formula(totalFormula(placeOf(placed)));
  return kindColumns.map((column) => kindLayout(column).written(template, words, total));
}

function cellsOf(words: SheetWords, templates: readonly Template[]): Grid<Cell> {
  const places = placed(templates);
  const kinds = places.map((place) => kindCells(words, place));
  const steps = places.flatMap((place) => stepCells(words, place));
  const blankKind: readonly Cell[] = kindColumns.map(() => null);
  const blankStep: readonly Cell[] = [...stepColumns.map(() => null), null];
  const rows = Math.max(kinds.length, steps.length);
  const { titles, title, help } = words.templates;
  return [
    [
      text(title),
      ...Array.from({ length: FINISH_COLUMN - 1 }, (_, index) => (index === FIRST_STEP_COLUMN - 2 ? text(help) : null)),
    ],
    [
      ...kindColumns.map((column) => text(titles[column])),
      null,
      ...stepColumns.map((column) => text(titles[column])),
      text('finish'),
    ],
    ...Array.from({ length: rows }, (_, index) => [
      ...(kinds[index] ?? blankKind),
      null,
      ...(steps[index] ?? blankStep),
    ]),
  ];
}

const ROW_PIXELS = 21;

const nameOperations = (tab: string): readonly Operation[] => [
  ...kindNames.map(
    (name, index): Operation => ({ do: 'name', tab, name, area: area(FIRST_ROW, index + 1, KIND_ROWS) }),
  ),
  ...stepColumns.map(
    (column): Operation => ({
      do: 'name',
      tab,
      name: stepName(column),
      area: area(FIRST_ROW, stepColumn(column), STEP_ROWS),
    }),
  ),
  { do: 'name', tab, name: FINISH_NAME, area: area(FIRST_ROW, FINISH_COLUMN, STEP_ROWS) },
];

/** The drop-downs of both tables. */
function choiceOperations(words: SheetWords, tab: string): readonly Operation[] {
  const chosen = (column: number, rows: number, choices: ((words: SheetWords) => readonly string[]) | undefined) =>
    choices === undefined
      ? []
      : [
          {
            do: 'choose',
            tab,
            area: area(FIRST_ROW, column, rows),
            choice: { from: 'list', values: choices(words) },
          } as const,
        ];
  return [
    ...kindColumns.flatMap((column, index) => chosen(index + 1, KIND_ROWS, kindLayout(column).choices)),
    ...stepColumns.flatMap((column) => chosen(stepColumn(column), STEP_ROWS, stepLayout(column).choices)),
  ];
}

/** How the cells that the check speaks of are found again. */
export function templateAnchors(tab: string): readonly Anchor[] {
  const head = { tab, row: HEAD_ROW };
  return [
    { key: FIRST_STEP_KEY, tab, row: FIRST_ROW, column: FIRST_STEP_COLUMN },
    { key: templateKey('kind'), ...head, column: kindColumns.indexOf('kind') + 1 },
    ...(['step', 'days', 'after'] as const).map((column) => ({
      key: templateKey(column),
      ...head,
      column: stepColumn(column),
    })),
  ];
}

/** An empty tab may be `adopted` instead of a new one being made. */
type TemplatesPlace = { readonly tab: string; readonly adopt?: string };

/** The templates tab: every kind of action with its preparation, and its steps, hers to change and to add to. */
export function templatesTab(
  words: SheetWords,
  templates: readonly Template[],
  { tab, ...adopting }: TemplatesPlace = { tab: words.tabs.templates },
): readonly Operation[] {
  const rows = HEAD_ROW + STEP_ROWS;
  return [
    { do: 'make-tab', tab, rows, columns: FINISH_COLUMN, ...adopting },
    ...nameOperations(tab),
    { do: 'write', tab, row: 1, column: 1, cells: cellsOf(words, templates) },
    { do: 'paint', tab, area: filledArea(templates), paints: paints(templates) },
    ...widths().map((pixels, index): Operation => ({ do: 'size-columns', tab, column: index + 1, count: 1, pixels })),
    ...choiceOperations(words, tab),
    { do: 'size-rows', tab, row: FIRST_ROW, count: filledArea(templates).rows - HEAD_ROW, pixels: ROW_PIXELS },
    { do: 'hide-columns', tab, column: FINISH_COLUMN, count: 1 },
    { do: 'freeze', tab, rows: HEAD_ROW, columns: 0 },
    { do: 'hide-gridlines', tab },
  ];
}
