import { foldName } from '../../domain/names';
import {
  type Step,
  type StepType,
  stepTypes,
  type Template,
  type TemplateField,
  type TemplateRows,
} from '../../domain/template';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SheetWords } from '../../languages/words/sheet-words';
import type { CellValue } from '../cells';
import { cellsOfLine, kindColumns, type StepColumn, stepColumns } from './columns';

/** Rows made ready: named ranges span them, and what stands below them is not read. */
export const KIND_ROWS = 60;
export const STEP_ROWS = 460;

const allWords: readonly SheetWords[] = languages.map(wordsOf);

const saysOneOf = (said: string, words: (all: SheetWords) => string): boolean =>
  allWords.some((all) => foldName(words(all)) === foldName(said));

/** What is written otherwise is work. */
const natureSaid = (said: string): StepType =>
  stepTypes.find((nature) => saysOneOf(said, ({ templates }) => templates.stepTypes[nature])) ?? 'work';

type StepCells = (column: StepColumn) => string;

const stepCells = (line: CellValue): StepCells => cellsOfLine(stepColumns, line);
const kindCells = (line: CellValue) => cellsOfLine(kindColumns, line);

function stepOf(cell: StepCells): Step {
  const [said, days] = [natureSaid(cell('nature')), cell('days')];
  const isMilestone = said === 'milestone' && (days === '' || days === '0');
  return {
    name: cell('step'),
    is: isMilestone ? 'milestone' : said === 'buffer' ? 'buffer' : 'work',
    // A text gives NaN, which the rules of the steps report.
    workingDays: days === '' ? 0 : Number(days.replace(',', '.')),
    after: cell('after')
      .split(/[;\n]/)
      .map((it) => it.trim())
      .filter((it) => it !== ''),
    role: cell('role'),
    deliverable: cell('deliverable'),
    isOptional: said === 'optional' || said === 'buffer',
  };
}

/** A kind of action as the templates tab lists it: what its preparation takes, in working days. */
export type Kind = { readonly kind: string; readonly workingDays: number; readonly prepares: Template['prepares'] };

/** An error stands for a name that is not found. */
const isFilled = (cell: (column: 'kind') => string): boolean => cell('kind') !== '' && !cell('kind').startsWith('#');

/** Ten years: a longer preparation is a slip of the hand, and days are counted one by one. */
export const MOST_KIND_DAYS = 2600;

const isLaunched = (said: string): boolean =>
  saysOneOf(said, ({ templates }) => templates.prepares.start) ||
  saysOneOf(said, ({ templates }) => templates.formerPrepares.start);

/** A number that cannot be one counts as no preparation. */
function countedDays(said: string): number {
  const days = Math.floor(Number(said.replace(',', '.')));
  return days > 0 ? Math.min(MOST_KIND_DAYS, days) : 0;
}

/** The kinds of action in the lines that repeat them. */
export const readKinds = (lines: readonly CellValue[]): readonly Kind[] =>
  lines
    .map(kindCells)
    .filter(isFilled)
    .map((cell) => ({
      kind: cell('kind'),
      workingDays: countedDays(cell('days')),
      prepares: isLaunched(cell('prepares')) ? 'start' : 'deadline',
    }));

/**
 * The templates: every kind with its steps, in the order of the tab. A row without a kind or without a step is nothing yet;
 * steps of a kind that the list of kinds does not have make one of their own.
 */
export function readTemplates(kinds: readonly Kind[], lines: readonly CellValue[]): readonly Template[] {
  const steps = new Map<string, Step[]>();
  const named = new Map(kinds.map(({ kind }) => [foldName(kind), kind]));
  for (const cell of lines.map(stepCells).filter(isFilled)) {
    if (cell('step') === '') continue;
    const key = foldName(cell('kind'));
    if (!named.has(key)) named.set(key, cell('kind'));
    steps.set(key, [...(steps.get(key) ?? []), stepOf(cell)]);
  }
  return [...named].map(([key, kind]) => ({
    kind,
    prepares: kinds.find((it) => foldName(it.kind) === key)?.prepares ?? 'deadline',
    steps: steps.get(key) ?? [],
    source: '',
  }));
}

/** The anchors of the templates tab: the head of each column that a rule may speak of, and the first row of the steps. */
export const templateKey = (field: TemplateField): string => `templates.${field}`;
export const FIRST_STEP_KEY = 'templates.steps';

/**
 * The rows the kinds and steps stand on; both tables begin on row `first`. Their places are those of the lines that repeat
 * them: the names of the columns move with rows that are inserted above, or deleted.
 */
export function readTemplateRows(
  kindLines: readonly CellValue[],
  stepLines: readonly CellValue[],
  first: number,
): TemplateRows {
  const placed = (lines: readonly CellValue[]) =>
    lines.map((line, place) => ({ line: first + place, cell: stepCells(line) })).filter(({ cell }) => isFilled(cell));
  return {
    kinds: placed(kindLines).map(({ line, cell }) => ({ line, kind: cell('kind') })),
    steps: placed(stepLines)
      .filter(({ cell }) => cell('step') !== '')
      .map(({ line, cell }) => ({
        line,
        kind: cell('kind'),
        step: cell('step'),
        days: cell('days'),
        after: cell('after'),
      })),
  };
}
