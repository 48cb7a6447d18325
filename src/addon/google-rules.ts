import type { Choice, Highlight, Step } from '../workbook/change';
import type { GoogleFile } from './google-file';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type StepOf<Do extends Step['do']> = Extract<Step, { do: Do }>;

function ruleOf(file: GoogleFile, tab: string, highlight: Highlight): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(highlight.formula);
  if (highlight.background !== undefined) builder.setBackground(highlight.background);
  if (highlight.color !== undefined) builder.setFontColor(highlight.color);
  if (highlight.bold !== undefined) builder.setBold(highlight.bold);
  if (highlight.strikethrough !== undefined) builder.setStrikethrough(highlight.strikethrough);
  return builder.setRanges([file.range(tab, highlight.area)]).build();
}

function formulaOf(rule: Rule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
}

function rulesToKeep(file: GoogleFile, { tab, among }: StepOf<'highlight'>): readonly Rule[] {
  if (among === 'none') return [];
  const rules = file.tab(tab).getConditionalFormatRules();
  if (among === 'hers') return rules;
  const ours = new RegExp(among.replaces);
  return rules.filter((rule) => !ours.test(formulaOf(rule)));
}

/** `setConditionalFormatRules` replaces all the rules of a tab (contract 20): hers are read and written back after ours. */
export function highlight(file: GoogleFile, step: StepOf<'highlight'>): void {
  const kept = rulesToKeep(file, step);
  const rules = step.highlights.map((it) => ruleOf(file, step.tab, it));
  file.tab(step.tab).setConditionalFormatRules([...rules, ...kept]);
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
export function choose(file: GoogleFile, { tab, area, choice, skip }: StepOf<'choose'>): void {
  const range = file.range(tab, area);
  const validation = validationOf(file, choice);
  if (validation === null) return;
  if (skip === undefined) range.setDataValidation(validation);
  else
    range.setDataValidations(Array.from({ length: area.rows }, (_, row) => [skip.includes(row) ? null : validation]));
}

/** Takes the drop-down of the objectives off a cell, and no other rule. */
export function unchoose(file: GoogleFile, { tab, row, column }: StepOf<'unchoose'>): void {
  const cell = file.range(tab, { row, column, rows: 1, columns: 1 });
  const validation = cell.getDataValidation();
  const isRange = validation?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE;
  const [source] = isRange ? (validation?.getCriteriaValues() ?? []) : [];
  const ours = file.named('objectives_name');
  if (source === undefined || ours === undefined) return;
  const isOurs =
    source.getA1Notation() === ours.getA1Notation() && source.getSheet().getName() === ours.getSheet().getName();
  if (isOurs) cell.clearDataValidations();
}
