import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { codeOf, engineFormula, fromUniver, ruleFormula, shownRule, toUniver } from '../../notation';
import { type Book, findName, rangeOfName, rulesOf, run, sheetNameOf } from '../book';
import {
  type BooleanConditionHandle,
  booleanOf,
  type Condition,
  type FormatRule,
  type FormatRuleBuilderHandle,
  type FormatRuleHandle,
  handle,
  handleOf,
  listOf,
  memberOf,
  optional,
  rangeHandle,
  type SheetHandle,
  textOf,
  textOrNull,
} from '../handles';
import { messages } from '../messages';
import { type Method, type Methods, other, read, type Script } from '../runtime';

const EMPTY_RULE: FormatRule = {
  condition: null,
  ranges: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
};

export const newFormatRule = (): FormatRuleBuilderHandle =>
  handle({ is: 'ConditionalFormatRuleBuilder', draft: EMPTY_RULE });

const flag = (value: boolean | null): { s: 0 | 1 } | undefined => (value === null ? undefined : { s: value ? 1 : 0 });

function styleOf({ background, fontColor, bold, italic, strikethrough }: FormatRule): IStyleBase {
  const line = flag(strikethrough);
  return {
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === null ? {} : { it: italic ? 1 : 0 }),
    ...(line ? { st: line } : {}),
  };
}

function univerRule(rule: FormatRule): IConditionFormattingRule['rule'] {
  const { condition } = rule;
  if (!condition) throw new Error('A conditional format rule needs a condition.');
  const base = { type: CFRuleType.highlightCell, style: styleOf(rule) } as const;
  switch (condition.is) {
    case 'OTHER':
      return condition.rule;
    case 'CUSTOM_FORMULA':
      return { ...base, subType: CFSubRuleType.formula, value: engineFormula(condition.formula) };
    case 'TEXT_EQUAL_TO':
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: condition.text };
    case 'CELL_NOT_EMPTY':
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks };
    case 'CELL_EMPTY':
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks };
  }
}

function conditionOf(rule: IConditionFormattingRule['rule']): Condition {
  if (rule.type === CFRuleType.highlightCell) {
    if (rule.subType === CFSubRuleType.formula) return { is: 'CUSTOM_FORMULA', formula: ruleFormula(rule.value) };
    if (rule.subType === CFSubRuleType.text) {
      if (rule.operator === CFTextOperator.equal) return { is: 'TEXT_EQUAL_TO', text: rule.value ?? '' };
      if (rule.operator === CFTextOperator.notContainsBlanks) return { is: 'CELL_NOT_EMPTY' };
      if (rule.operator === CFTextOperator.containsBlanks) return { is: 'CELL_EMPTY' };
    }
  }
  return { is: 'OTHER', rule };
}

const isOn = (value: number | undefined): boolean | null => (value === undefined ? null : value === 1);

function ruleOf(sheet: SheetHandle, { rule, ranges }: IConditionFormattingRule): FormatRule {
  const style: IStyleBase = rule.type === CFRuleType.highlightCell ? rule.style : {};
  return {
    condition: conditionOf(rule),
    ranges: ranges.map((range) => rangeHandle(sheet, fromUniver(range))),
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    strikethrough: isOn(style.st?.s),
  };
}

/** In the order they apply, the first that is true winning. */
function storedRules(book: Book, sheet: SheetHandle): readonly IConditionFormattingRule[] {
  const model = book.engine.univer.__getInjector().get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(book.unitId, sheet.id) ?? [];
}

export const formatRules = (book: Book, sheet: SheetHandle): readonly FormatRuleHandle[] =>
  storedRules(book, sheet).map((stored) => handle({ is: 'ConditionalFormatRule', rule: ruleOf(sheet, stored) }));

/** Contract 20: a rule speaks of its own tab only, and one that does not makes the whole set fail. */
function checkOwnSheet(book: Book, sheet: SheetHandle, formula: string): void {
  const own = sheetNameOf(book, sheet).toLowerCase();
  const tabs = [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!/gu)];
  const isOther = tabs.some(
    ([, quotedName, bare]) => (quotedName?.replaceAll("''", "'") ?? bare ?? '').toLowerCase() !== own,
  );
  const names = codeOf(formula).match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
  const namesOther = names.some((name) => {
    const named = findName(book, name);
    return named !== undefined && rangeOfName(book, named)?.sheet.id !== sheet.id;
  });
  if (isOther || namesOther) throw new Error(messages.otherSheetInFormat);
}

export function clearFormatRules(book: Book, sheet: SheetHandle): void {
  // Clearing where there is nothing makes Univer's command fail.
  if (storedRules(book, sheet).length)
    run(book, 'sheet.command.clear-worksheet-conditional-rule', { subUnitId: sheet.id });
}

/** Replaces all the rules of the sheet (contract 20); nothing is changed when one of them is refused. */
export function setFormatRules(book: Book, sheet: SheetHandle, rules: readonly FormatRule[]): void {
  const stored = rules.map((rule) => {
    if (rule.ranges.length === 0) throw new Error('A conditional format rule needs at least one range.');
    if (rule.ranges.some((range) => range.sheet.id !== sheet.id)) throw new Error(messages.otherSheetInFormat);
    if (rule.condition?.is === 'CUSTOM_FORMULA') checkOwnSheet(book, sheet, rule.condition.formula);
    return { rule: univerRule(rule), ranges: rule.ranges.map(({ area }) => toUniver(area)), stopIfTrue: false };
  });
  clearFormatRules(book, sheet);
  // Univer puts each new rule in front of the others.
  for (const rule of stored.reverse()) run(book, 'sheet.command.add-conditional-rule', { subUnitId: sheet.id, rule });
}

const change = (make: (value: unknown) => Partial<FormatRule>): Method<FormatRuleBuilderHandle> =>
  other((_script, self, value: unknown) => {
    self.draft = { ...self.draft, ...make(value) };
    return self;
  });

export const formatRuleBuilderMethods: Methods<FormatRuleBuilderHandle> = {
  whenFormulaSatisfied: change((formula) => ({ condition: { is: 'CUSTOM_FORMULA', formula: textOf(formula) } })),
  whenTextEqualTo: change((text) => ({ condition: { is: 'TEXT_EQUAL_TO', text: textOf(text) } })),
  whenCellNotEmpty: change(() => ({ condition: { is: 'CELL_NOT_EMPTY' } })),
  whenCellEmpty: change(() => ({ condition: { is: 'CELL_EMPTY' } })),
  setBackground: change((color) => ({ background: textOrNull(color) })),
  setFontColor: change((color) => ({ fontColor: textOrNull(color) })),
  setBold: change((bold) => ({ bold: optional<boolean | null>(bold, booleanOf, null) })),
  setItalic: change((italic) => ({ italic: optional<boolean | null>(italic, booleanOf, null) })),
  setStrikethrough: change((line) => ({ strikethrough: optional<boolean | null>(line, booleanOf, null) })),
  setRanges: change((ranges) => ({ ranges: listOf(ranges, (range) => handleOf(range, 'Range')) })),
  getRanges: other((_script, self) => self.draft.ranges),
  copy: other((_script, self) =>
    handle<FormatRuleBuilderHandle>({ is: 'ConditionalFormatRuleBuilder', draft: self.draft }),
  ),
  build: other((_script, { draft }) => {
    univerRule(draft);
    return handle<FormatRuleHandle>({ is: 'ConditionalFormatRule', rule: draft });
  }),
};

export const formatRuleMethods: Methods<FormatRuleHandle> = {
  getRanges: read((_script, { rule }) => rule.ranges),
  getBooleanCondition: read((_script, { rule }) =>
    rule.condition?.is === 'OTHER' ? null : handle<BooleanConditionHandle>({ is: 'BooleanCondition', rule }),
  ),
  copy: other((_script, { rule }) =>
    handle<FormatRuleBuilderHandle>({ is: 'ConditionalFormatRuleBuilder', draft: rule }),
  ),
};

function criteriaOf({ book, ruleReading }: Script, condition: Condition | null): readonly string[] {
  if (condition?.is === 'CUSTOM_FORMULA') return [shownRule(condition.formula, ruleReading, rulesOf(book).decimal)];
  return condition?.is === 'TEXT_EQUAL_TO' ? [condition.text] : [];
}

export const booleanConditionMethods: Methods<BooleanConditionHandle> = {
  getCriteriaType: read((_script, { rule }) => memberOf('BooleanCriteria', rule.condition?.is ?? 'OTHER')),
  getCriteriaValues: read((script, { rule }) => criteriaOf(script, rule.condition)),
  getBackground: read((_script, { rule }) => rule.background),
  getFontColor: read((_script, { rule }) => rule.fontColor),
  getBold: read((_script, { rule }) => rule.bold),
  getItalic: read((_script, { rule }) => rule.italic),
  getStrikethrough: read((_script, { rule }) => rule.strikethrough),
};
