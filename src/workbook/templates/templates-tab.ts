import { natureOf, natures, type Template } from '../../domain/template';
import { call, expressionOf, joined, named, type Part } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  type Anchor,
  type Area,
  area,
  type Cell,
  colours,
  formula,
  type Grid,
  headStyle,
  type Paint,
  paint,
  quietStyle,
  type Step,
  text,
  titleStyle,
} from '../cells';
import { finishFormulas, type StepsPlace, totalFormula } from './template-formulas';
import {
  AFTER_SEPARATOR,
  FIRST_STEP_KEY,
  KIND_ROWS,
  kindColumns,
  SEPARATOR,
  STEP_ROWS,
  type StepColumn,
  stepColumns,
  templateKey,
} from './templates';

/** The title stands in row 1, the heads of both tables in row 2. */
const HEAD_ROW = 2;
const FIRST_ROW = 3;

/** Kinds of action from column A, an empty column, then their steps, and hidden behind them when each can be finished. */
const FIRST_STEP_COLUMN = kindColumns.length + 2;
const FINISH_COLUMN = FIRST_STEP_COLUMN + stepColumns.length;

const stepColumn = (column: StepColumn): number => FIRST_STEP_COLUMN + stepColumns.indexOf(column);

/** The names of both tables' columns, for formulas and drop-downs. */
const kindNames = ['templates_kinds', 'templates_kind_days', 'templates_kind_prepares'] as const;
const stepName = (column: StepColumn): string => `templates_${column}`;
export const FINISH_NAME = 'templates_finish';

/** A row of the templates as one text, which the settings hold so that one read of them gives it all. */
function line(names: readonly string[], place: number): Cell {
  const [first = expressionOf(''), ...others] = names.map((name) => call('INDEX', named(name), place));
  return formula(joined(first, ...others.flatMap((it): readonly Part[] => [SEPARATOR, it])));
}

/** Made when they are asked for: the whole script is evaluated at each call of any command (contract 5). */
const linesOf = (names: readonly string[], count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, index) => line(names, index + 1));

export const kindLines = (): readonly Cell[] => linesOf(kindNames, KIND_ROWS);
export const stepLines = (): readonly Cell[] => linesOf(stepColumns.map(stepName), STEP_ROWS);

/** Where the steps of each template stand: their rows follow each other. */
type Placed = { readonly template: Template; readonly first: number };

const placeOf = ({ template, first }: Placed): StepsPlace => ({
  rows: template.steps.map((_, index) => first + index),
  daysColumn: stepColumn('days'),
  finishColumn: FINISH_COLUMN,
});

function placed(templates: readonly Template[]): readonly Placed[] {
  let next = FIRST_ROW;
  return templates.map((template) => {
    const first = next;
    next += template.steps.length;
    return { template, first };
  });
}

const stepCells = (words: SheetWords, placed: Placed): Grid<Cell> => {
  const { template } = placed;
  const finish = finishFormulas(template.steps, placeOf(placed));
  return template.steps.map((step, index) => [
    text(template.kind),
    text(step.name),
    step.workingDays,
    text(step.after.join(AFTER_SEPARATOR)),
    text(words.templates.natures[natureOf(step)]),
    text(step.role),
    text(step.deliverable),
    finish[index] ?? null,
  ]);
};

/** What the preparation of a kind takes: when the last of its steps can be finished. */
function kindCells(words: SheetWords, placed: Placed): readonly Cell[] {
  const { template } = placed;
  return [
    text(template.kind),
    template.steps.length === 0 ? 0 : formula(totalFormula(placeOf(placed))),
    text(words.templates.prepares[template.prepares]),
    text(template.source === '' ? words.templates.ours : template.source),
  ];
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

const widths = [220, 90, 110, 290, 24, 220, 200, 70, 220, 120, 160, 240];

const ROW_PIXELS = 21;

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

/** Down to the last step, or the last row made ready for a kind. */
function filledArea(templates: readonly Template[]): Area {
  const lastSteps = placed(templates).map(({ template, first }) => first + template.steps.length - 1);
  return area(1, 1, Math.max(HEAD_ROW + KIND_ROWS, ...lastSteps), FINISH_COLUMN - 1);
}

const paints = (templates: readonly Template[]): readonly Paint[] => [
  paint(filledArea(templates), { vertical: 'middle' }),
  paint(area(1, 1), titleStyle),
  paint(area(1, FIRST_STEP_COLUMN), quietStyle),
  paint(area(HEAD_ROW, 1, 1, kindColumns.length), headStyle),
  paint(area(HEAD_ROW, FIRST_STEP_COLUMN, 1, stepColumns.length), headStyle),
  paint(area(FIRST_ROW, kindColumns.length, KIND_ROWS), { ...quietStyle, wrap: 'wrap' }),
  ...longTexts(templates),
  ...bands(templates),
];

const nameSteps = (tab: string): readonly Step[] => [
  ...kindNames.map((name, index): Step => ({ do: 'name', tab, name, area: area(FIRST_ROW, index + 1, KIND_ROWS) })),
  ...stepColumns.map(
    (column): Step => ({
      do: 'name',
      tab,
      name: stepName(column),
      area: area(FIRST_ROW, stepColumn(column), STEP_ROWS),
    }),
  ),
  { do: 'name', tab, name: FINISH_NAME, area: area(FIRST_ROW, FINISH_COLUMN, STEP_ROWS) },
];

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
): readonly Step[] {
  const rows = HEAD_ROW + STEP_ROWS;
  const choice = (column: number, count: number, values: readonly string[]): Step => ({
    do: 'choose',
    tab,
    area: area(FIRST_ROW, column, count),
    choice: { from: 'list', values },
  });
  return [
    { do: 'make-tab', tab, rows, columns: FINISH_COLUMN, ...adopting },
    ...nameSteps(tab),
    { do: 'write', tab, row: 1, column: 1, cells: cellsOf(words, templates) },
    { do: 'paint', tab, area: filledArea(templates), paints: paints(templates) },
    ...widths.map((pixels, index): Step => ({ do: 'size-columns', tab, column: index + 1, count: 1, pixels })),
    choice(kindColumns.indexOf('prepares') + 1, KIND_ROWS, [
      words.templates.prepares.deadline,
      words.templates.prepares.start,
    ]),
    choice(
      stepColumn('nature'),
      STEP_ROWS,
      natures.map((nature) => words.templates.natures[nature]),
    ),
    { do: 'size-rows', tab, row: FIRST_ROW, count: filledArea(templates).rows - HEAD_ROW, pixels: ROW_PIXELS },
    { do: 'hide-columns', tab, column: FINISH_COLUMN, count: 1 },
    { do: 'freeze', tab, rows: HEAD_ROW, columns: 0 },
    { do: 'hide-gridlines', tab },
  ];
}
