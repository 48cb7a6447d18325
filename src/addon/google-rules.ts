import { type Choice, type Highlight, type Operation, plainFormula } from '../workbook/cells';
import type { GoogleFile } from './google-file';

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

function rulesToKeep(file: GoogleFile, { tab, among }: OperationOf<'highlight'>): readonly Rule[] {
  if (among === 'none') return [];
  const rules = file.tab(tab).getConditionalFormatRules();
  if (among === 'hers') return rules;
  const ours = new RegExp(among.replaces);
  return rules.filter((rule) => !ours.test(formulaOf(rule)));
}

/** `setConditionalFormatRules` replaces all the rules of a tab (contract 20): hers are read and written back after ours. */
export function highlight(file: GoogleFile, operation: OperationOf<'highlight'>): void {
  const kept = rulesToKeep(file, operation);
  const made: MadeRule[] = [];
  for (const it of operation.highlights) {
    const range = file.range(operation.tab, it.area);
    made.push({ highlight: it, range, rule: ruleOf(it, range, made) });
  }
  file.tab(operation.tab).setConditionalFormatRules([...made.map(({ rule }) => rule), ...kept]);
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
  file.tab(tab).setConditionalFormatRules(before);
}

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

function validationOf(file: GoogleFile, choice: Choice): Validation | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (choice.from === 'list')
    return builder
      .requireValueInList([...choice.values], true)
      .setAllowInvalid(true)
      .build();
  const range = file.named(choice.name);
  return range === undefined ? null : builder.requireValueInRange(range, true).setAllowInvalid(true).build();
}

/** Drop-downs warn and never refuse; the skipped rows keep none. */
export function choose(file: GoogleFile, { tab, area, choice, skip }: OperationOf<'choose'>): void {
  const range = file.range(tab, area);
  const validation = validationOf(file, choice);
  if (validation === null) return;
  if (skip === undefined) range.setDataValidation(validation);
  else
    range.setDataValidations(Array.from({ length: area.rows }, (_, row) => [skip.includes(row) ? null : validation]));
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
