import { type Area, type Choice, type Highlight, type Operation, plainFormula } from '../workbook/cells';
import type { KeptHighlight, KeptReach, Step } from '../workbook/undo';
import { type GoogleFile, placeOf } from './google-file';
import type { WrittenOf } from './google-gather';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
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

type SeenRule = { readonly rule: Rule; readonly formula: string };
/** The rules of a tab as they were read: asked for once, until they are set. */
const seen = new WeakMap<GoogleAppsScript.Spreadsheet.Sheet, readonly SeenRule[]>();

function rulesOf(file: GoogleFile, tab: string): readonly SeenRule[] {
  const sheet = file.tab(tab);
  const rules =
    seen.get(sheet) ?? sheet.getConditionalFormatRules().map((rule) => ({ rule, formula: formulaOf(rule) }));
  seen.set(sheet, rules);
  return rules;
}

function setRules(file: GoogleFile, tab: string, rules: readonly Rule[]): void {
  const sheet = file.tab(tab);
  sheet.setConditionalFormatRules([...rules]);
  seen.delete(sheet);
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

/** How a rule of ours is, in data. */
function keptHighlight(rule: Rule): KeptHighlight {
  const condition = rule.getBooleanCondition();
  return {
    areas: areasOf(rule),
    formula: formulaOf(rule),
    background: condition?.getBackground() ?? null,
    color: condition?.getFontColor() ?? null,
    bold: condition?.getBold() ?? null,
    strikethrough: condition?.getStrikethrough() ?? null,
  };
}

/** The rules of ours that others replace. Where these have the same formulas, they only follow their cells: nothing is kept. */
export function keptRules(file: GoogleFile, { tab, highlights, among }: OperationOf<'highlight'>): readonly Step[] {
  const added = highlights.map(({ formula }) => plainFormula(formula));
  const ours = typeof among === 'object' ? new RegExp(among.replaces) : undefined;
  const rules = ours === undefined ? [] : rulesOf(file, tab);
  const replaced = rules.filter(({ formula }) => ours?.test(formula));
  const isSame = replaced.length === added.length && replaced.every(({ formula }) => added.includes(formula));
  return isSame ? [] : [{ back: 'highlights', tab, added, removed: replaced.map(({ rule }) => keptHighlight(rule)) }];
}

const areasOf = (rule: Rule): readonly Area[] =>
  rule.getRanges().flatMap((range) => placeOf(range.getA1Notation()) ?? []);

/** How far each rule with a formula reaches. */
export const ruleAreas = (file: GoogleFile, tab: string): readonly KeptReach[] =>
  rulesOf(file, tab).flatMap(({ rule, formula }) => (formula === '' ? [] : [{ formula, areas: areasOf(rule) }]));

/** Rules that deleted cells have shortened reach as far as before. */
export function restoreReach(file: GoogleFile, tab: string, kept: readonly KeptReach[]): void {
  const left = [...kept];
  const rules = rulesOf(file, tab).map(({ rule, formula }) => {
    const at = left.findIndex((it) => it.formula === formula);
    const [before] = at < 0 ? [] : left.splice(at, 1);
    if (before === undefined || JSON.stringify(before.areas) === JSON.stringify(areasOf(rule))) return rule;
    const ranges = before.areas.map((area) => file.range(tab, area));
    return rule.copy().setRanges(ranges).build();
  });
  setRules(file, tab, rules);
}

/** The rules of ours as they were, in front of all that are hers. */
export function restoreRules(
  file: GoogleFile,
  tab: string,
  added: readonly string[],
  removed: readonly KeptHighlight[],
) {
  // Those that are to come back are still there where the command was stopped before it replaced them.
  const ours = [...added, ...removed.map(({ formula }) => formula)];
  const kept = rulesOf(file, tab).flatMap(({ rule, formula }) => (ours.includes(formula) ? [] : [rule]));
  const restored = removed.map(({ areas, formula, background, color, bold, strikethrough }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .setRanges(areas.map((area) => file.range(tab, area)))
      .whenFormulaSatisfied(formula);
    if (background !== null) builder.setBackground(background);
    if (color !== null) builder.setFontColor(color);
    if (bold !== null) builder.setBold(bold);
    if (strikethrough !== null) builder.setStrikethrough(strikethrough);
    return builder.build();
  });
  setRules(file, tab, [...restored, ...kept]);
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
