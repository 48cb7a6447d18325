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
import { type CellValue, plainText } from '../cells';

/** The columns of the steps in the templates tab, in order. */
export const stepColumns = ['kind', 'step', 'days', 'after', 'nature', 'role', 'deliverable'] as const;
export type StepColumn = (typeof stepColumns)[number];

/** The columns of the kinds of action beside them. */
export const kindColumns = ['kind', 'days', 'prepares', 'source'] as const;

/** Rows made ready: named ranges span them, and what stands below them is not read. */
export const KIND_ROWS = 60;
export const STEP_ROWS = 460;

/** How the settings repeat a row of the templates in one cell, so that one read of the settings gives them all. */
export const SEPARATOR = '␟';

/** Names in one cell: a step's name may hold a comma. */
export const AFTER_SEPARATOR = '; ';

const allWords: readonly SheetWords[] = languages.map(wordsOf);

const saysOneOf = (said: string, words: (all: SheetWords) => string): boolean =>
  allWords.some((all) => foldName(words(all)) === foldName(said));

/** What is written otherwise is work. */
const natureSaid = (said: string): StepType =>
  stepTypes.find((nature) => saysOneOf(said, ({ templates }) => templates.stepTypes[nature])) ?? 'work';

const cellsOfLine = (line: CellValue): readonly string[] => plainText(line).split(SEPARATOR);

function stepOf([, name = '', days = '', after = '', nature = '', role = '', ...rest]: readonly string[]): Step {
  const said = natureSaid(nature);
  const isMilestone = said === 'milestone' && (days.trim() === '' || days.trim() === '0');
  return {
    name: name.trim(),
    is: isMilestone ? 'milestone' : said === 'buffer' ? 'buffer' : 'work',
    // A text gives NaN, which the rules of the steps report.
    workingDays: days.trim() === '' ? 0 : Number(days.replace(',', '.')),
    after: after
      .split(/[;\n]/)
      .map((it) => it.trim())
      .filter((it) => it !== ''),
    role: role.trim(),
    deliverable: rest.join(SEPARATOR).trim(),
    isOptional: said === 'optional' || said === 'buffer',
  };
}

/** A kind of action as the templates tab lists it: what its preparation takes, in working days. */
export type Kind = { readonly kind: string; readonly workingDays: number; readonly prepares: Template['prepares'] };

const isFilled = ([first = '']: readonly string[]): boolean => first.trim() !== '' && !first.startsWith('#');

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
    .map(cellsOfLine)
    .filter(isFilled)
    .map(([kind = '', days = '', prepares = '']) => ({
      kind: kind.trim(),
      workingDays: countedDays(days),
      prepares: isLaunched(prepares) ? 'start' : 'deadline',
    }));

/**
 * The templates: every kind with its steps, in the order of the tab. A row without a kind or without a step is nothing yet;
 * steps of a kind that the list of kinds does not have make one of their own.
 */
export function readTemplates(kinds: readonly Kind[], lines: readonly CellValue[]): readonly Template[] {
  const steps = new Map<string, Step[]>();
  const named = new Map(kinds.map(({ kind }) => [foldName(kind), kind]));
  for (const cells of lines.map(cellsOfLine).filter(isFilled)) {
    const [kind = '', step = ''] = cells;
    if (step.trim() === '') continue;
    const key = foldName(kind);
    if (!named.has(key)) named.set(key, kind.trim());
    steps.set(key, [...(steps.get(key) ?? []), stepOf(cells)]);
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
    lines
      .map((line, place) => ({ line: first + place, cells: cellsOfLine(line) }))
      .filter(({ cells }) => isFilled(cells));
  return {
    kinds: placed(kindLines).map(({ line, cells: [kind = ''] }) => ({ line, kind: kind.trim() })),
    steps: placed(stepLines)
      .map(({ line, cells: [kind = '', step = '', days = '', after = ''] }) => ({
        line,
        kind: kind.trim(),
        step: step.trim(),
        days: days.trim(),
        after,
      }))
      .filter(({ step }) => step !== ''),
  };
}
