import { type Choice, type Highlight, type Operation, plainFormula } from '../workbook/cells';
import type { GoogleFile } from './google-file';
import type { WrittenOf } from './google-gather';

export type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;
type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;

const looks = ['background', 'color', 'bold', 'strikethrough'] as const;

type MadeRule = { readonly highlight: Highlight; readonly range: Range; readonly rule: Rule };

/**
 * A rule may begin as a copy of one for the same cells, if that one says nothing this one does not: a call less for each,
 * and one more for each look they share.
 */
function modelFor(highlight: Highlight, range: Range, made: readonly MadeRule[]): MadeRule | undefined {
  const fit = made.filter(
    (it) =>
      it.range === range && looks.every((look) => it.highlight[look] === undefined || highlight[look] !== undefined),
  );
  return fit.find((it) => it.highlight.background === highlight.background) ?? fit[0];
}

function ruleOf(highlight: Highlight, range: Range, made: readonly MadeRule[]): Rule {
  const model = modelFor(highlight, range, made);
  const builder = model?.rule.copy() ?? SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
  builder.whenFormulaSatisfied(highlight.formula);
  const { background, color, bold, strikethrough } = highlight;
  if (background !== undefined && background !== model?.highlight.background) builder.setBackground(background);
  if (color !== undefined && color !== model?.highlight.color) builder.setFontColor(color);
  if (bold !== undefined && bold !== model?.highlight.bold) builder.setBold(bold);
  if (strikethrough !== undefined && strikethrough !== model?.highlight.strikethrough)
    builder.setStrikethrough(strikethrough);
  return builder.build();
}

/** As it was written, however it reads back (contract 32). */
function formulaOf(rule: Rule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? plainFormula(formula) : '';
}

export type SeenRule = { readonly rule: Rule; readonly formula: string };
/** The rules of a tab as they were read: asked for once, until they are set or the tab's rows or columns move. */
const seen = new WeakMap<GoogleAppsScript.Spreadsheet.Sheet, readonly SeenRule[]>();

export function rulesOf(file: GoogleFile, tab: string): readonly SeenRule[] {
  const sheet = file.tab(tab);
  const rules =
    seen.get(sheet) ?? sheet.getConditionalFormatRules().map((rule) => ({ rule, formula: formulaOf(rule) }));
  seen.set(sheet, rules);
  return rules;
}

export function setRules(file: GoogleFile, tab: string, rules: readonly Rule[]): void {
  const sheet = file.tab(tab);
  sheet.setConditionalFormatRules([...rules]);
  seen.delete(sheet);
}

/** Rows or columns of the tab have moved: where things stand in it, and what its rules speak of, is to be asked for again. */
export function forgetPlaces(file: GoogleFile, tab: string): void {
  file.forget(tab);
  seen.delete(file.tab(tab));
}

function rulesToKeep(file: GoogleFile, { tab, among }: OperationOf<'highlight'>): readonly Rule[] {
  if (among === 'none') return [];
  if (among === 'hers') return file.tab(tab).getConditionalFormatRules();
  const ours = new RegExp(among.replaces);
  return rulesOf(file, tab).flatMap(({ rule, formula }) => (ours.test(formula) ? [] : [rule]));
}

/** `setConditionalFormatRules` replaces all the rules of a tab (contract 20): hers are read and written back after ours. */
export function highlight(file: GoogleFile, operation: OperationOf<'highlight'>): void {
  const kept = rulesToKeep(file, operation);
  const made: MadeRule[] = [];
  const says = (highlight: Highlight): number => looks.filter((look) => highlight[look] !== undefined).length;
  // Those that say least are models for the others.
  for (const it of [...operation.highlights].sort((one, other) => says(one) - says(other))) {
    const range = file.range(operation.tab, it.area);
    made.push({ highlight: it, range, rule: ruleOf(it, range, made) });
  }
  const inOrder = operation.highlights.flatMap((it) => made.find(({ highlight }) => highlight === it)?.rule ?? []);
  setRules(file, operation.tab, [...inOrder, ...kept]);
}

/**
 * Highlights of the column before them reach into columns that are inserted (contract 44): they end where they did. A rule without any
 * other cell is none of those.
 */
export function clearHighlights(file: GoogleFile, { tab, area }: OperationOf<'clear-highlights'>): void {
  const last = area.column + area.columns - 1;
  const reaches = (range: Range): boolean => range.getLastColumn() === last && range.getColumn() < area.column;
  const rules = file.tab(tab).getConditionalFormatRules();
  if (!rules.some((rule) => rule.getRanges().some(reaches))) return;
  const cut = (range: Range): Range =>
    reaches(range) ? range.offset(0, 0, range.getNumRows(), area.column - range.getColumn()) : range;
  const before = rules.map((rule) => {
    const ranges = rule.getRanges();
    return ranges.some(reaches) ? rule.copy().setRanges(ranges.map(cut)).build() : rule;
  });
  setRules(file, tab, before);
}

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

function validationOf(file: GoogleFile, choice: Choice): Validation | null {
  if (choice.from === 'list') return file.listOf(choice.values);
  const range = file.named(choice.name);
  return range === undefined ? null : SpreadsheetApp.newDataValidation().requireValueInRange(range, true).build();
}

/** Drop-downs warn and never refuse, which is what a new rule does (contract 19); the skipped rows keep none. */
export function choose(file: GoogleFile, { tab, area, choices, skip = [] }: WrittenOf<'choose'>): void {
  const range = file.range(tab, area);
  const made = choices.map((choice) => validationOf(file, choice));
  const [only] = made;
  if (made.every((it) => it === null)) return;
  if (skip.length === 0 && made.length === 1 && only !== undefined) range.setDataValidation(only);
  else
    range.setDataValidations(
      Array.from({ length: area.rows }, (_, row) => made.map((it) => (skip.includes(row) ? null : it))),
    );
}

/** Takes the drop-down of the objectives off a cell, and no other rule. */
export function unchoose(file: GoogleFile, { tab, row, column }: OperationOf<'unchoose'>): void {
  const cell = file.range(tab, { row, column, rows: 1, columns: 1 });
  const validation = cell.getDataValidation();
  const isRange = validation?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE;
  const [source] = isRange ? (validation?.getCriteriaValues() ?? []) : [];
  const ours = file.named('objectives_name');
  if (source === undefined || ours === undefined) return;
  const isOurs =
    source.getA1Notation() === ours.getA1Notation() && source.getSheet().getName() === ours.getSheet().getName();
  if (!isOurs) return;
  cell.clearDataValidations();
  // Sent at once, as in `formatDays`.
  SpreadsheetApp.flush();
}
