import { type Step, stepTypeOf, stepTypes, type Template } from '../../domain/template';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, type CellValue, plainText, text } from '../cells';

/** How the settings repeat a row of the templates in one cell, so that one read of the settings gives them all. */
export const SEPARATOR = '␟';

/** Names in one cell: a step's name may hold a comma. */
const AFTER_SEPARATOR = '; ';

type StepLayout = {
  readonly pixels: number;
  /** Two lines where it needs them: the cells beside it hold something. */
  readonly wraps?: true;
  readonly written: (step: Step, template: Template, words: SheetWords) => Cell;
  readonly choices?: (words: SheetWords) => readonly string[];
};

/** The columns of the steps in the templates tab, in order: their names are those of the ranges and of the words. */
const stepTable = {
  kind: { pixels: 220, written: (_, { kind }) => text(kind) },
  step: { pixels: 200, wraps: true, written: ({ name }) => text(name) },
  days: { pixels: 70, written: ({ workingDays }) => workingDays },
  after: { pixels: 220, wraps: true, written: ({ after }) => text(after.join(AFTER_SEPARATOR)) },
  nature: {
    pixels: 120,
    written: (step, _, { templates }) => text(templates.stepTypes[stepTypeOf(step)]),
    choices: ({ templates }) => stepTypes.map((nature) => templates.stepTypes[nature]),
  },
  role: { pixels: 160, written: ({ role }) => text(role) },
  deliverable: { pixels: 240, wraps: true, written: ({ deliverable }) => text(deliverable) },
} as const satisfies Readonly<Record<string, StepLayout>>;

export type StepColumn = keyof typeof stepTable;

const isStepColumn = (key: string): key is StepColumn => key in stepTable;
export const stepColumns: readonly StepColumn[] = Object.keys(stepTable).filter(isStepColumn);

export const stepLayout = (column: StepColumn): StepLayout => stepTable[column];

type KindLayout = {
  readonly pixels: number;
  /** `total` is what the preparation of the kind takes. */
  readonly written: (template: Template, words: SheetWords, total: Cell) => Cell;
  readonly choices?: (words: SheetWords) => readonly string[];
};

/** The columns of the kinds of action beside them. */
const kindTable = {
  kind: { pixels: 220, written: ({ kind }) => text(kind) },
  days: { pixels: 90, written: (_, _words, total) => total },
  prepares: {
    pixels: 110,
    written: ({ prepares }, { templates }) => text(templates.prepares[prepares]),
    choices: ({ templates }) => [templates.prepares.deadline, templates.prepares.start],
  },
  source: { pixels: 290, written: ({ source }, { templates }) => text(source === '' ? templates.ours : source) },
} as const satisfies Readonly<Record<string, KindLayout>>;

type KindColumn = keyof typeof kindTable;

const isKindColumn = (key: string): key is KindColumn => key in kindTable;
export const kindColumns: readonly KindColumn[] = Object.keys(kindTable).filter(isKindColumn);

export const kindLayout = (column: KindColumn): KindLayout => kindTable[column];

/** What stands in a row's columns, '' where nothing does; the last column holds whatever else the line has. */
export function cellsOfLine<Column extends string>(
  columns: readonly Column[],
  line: CellValue,
): (column: Column) => string {
  const cells = plainText(line).split(SEPARATOR);
  return (column) => {
    const place = columns.indexOf(column);
    const own = place === columns.length - 1 ? cells.slice(place) : cells.slice(place, place + 1);
    return own.join(SEPARATOR).trim();
  };
}
