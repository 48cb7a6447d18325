import {
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type IRange,
  type ISheetDataValidationRule,
  IUniverInstanceService,
  Rectangle,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
} from '@univerjs/engine-formula';
import {
  type EffectRefRangeParams,
  EffectRefRangId,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  handleDefaultRangeChangeWithEffectRefCommands,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { quoted, unquoted } from '../notation';

type Mutations = { readonly redos: readonly IMutationInfo[]; readonly undos: readonly IMutationInfo[] };
const NOTHING: Mutations = { redos: [], undos: [] };

/** What a command does to the tab it is given to. */
type Change = {
  readonly command: string;
  readonly unitId: string;
  readonly sheetId: string;
  /** The tab's name before it. */
  readonly tab: string;
  readonly of: (formula: string, standsIn: string) => string;
  /** Where a range of the tab is afterwards, as a formula names it; undefined where it is deleted. */
  readonly landed: (range: IRange) => IRange | undefined;
  /** Where it is when what is inserted right before it is as it is. */
  readonly inherited: (range: IRange) => readonly IRange[];
};

const moves: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/** What a tab is called where a reference names it; of one that names none, the tab in which it stands. */
function tabOf(token: string, standsIn: string): string {
  const end = token.lastIndexOf('!');
  return end < 0 ? standsIn : unquoted(token.slice(0, end));
}

type OfReference = (token: string) => string;

/** One that speaks of nothing else afterwards stays as it was written, to the space. */
function changed(lexer: LexerTreeBuilder, formula: string, ofReference: OfReference): string {
  const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
  let isChanged = false;
  const after = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const token = ofReference(node.token);
    isChanged ||= token !== node.token;
    return { ...node, token };
  });
  return isChanged ? `=${generateStringWithSequence(after)}` : formula;
}

function movedReference(token: string, command: EffectRefRangeParams): string {
  const { range } = deserializeRangeWithSheet(token);
  const to = handleDefaultRangeChangeWithEffectRefCommands(range, command);
  const place = to ? serializeRange({ ...range, ...to }) : '#REF!';
  return token.slice(0, token.lastIndexOf('!') + 1) + place;
}

function changeOf(injector: Injector, { id, params }: ICommandInfo): Change | undefined {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  // What both kinds of command are given; the tab in front where they name none.
  const given = params as { readonly subUnitId?: string; readonly name?: string } | undefined;
  const sheet = given?.subUnitId ? workbook?.getSheetBySheetId(given.subUnitId) : workbook?.getActiveSheet();
  if (!workbook || !sheet) return undefined;
  const lexer = injector.get(LexerTreeBuilder);
  const [tab, sheetId, unitId] = [sheet.getName(), sheet.getSheetId(), workbook.getUnitId()];
  const ofItsReferences = (change: OfReference) => (formula: string, standsIn: string) =>
    changed(lexer, formula, (token) => (tabOf(token, standsIn) === tab ? change(token) : token));
  if (id === SetWorksheetNameCommand.id) {
    const name = quoted(given?.name ?? tab);
    const renamed = (token: string) => token.replace(/^.*(?=!)/, name);
    return {
      command: id,
      unitId,
      sheetId,
      tab,
      of: ofItsReferences(renamed),
      landed: (range) => range,
      inherited: (range) => [range],
    };
  }
  if (!moves.has(id)) return undefined;
  const command = { id, params } as EffectRefRangeParams;
  return {
    command: id,
    unitId,
    sheetId,
    tab,
    of: ofItsReferences((token) => movedReference(token, command)),
    landed: (range) => handleDefaultRangeChangeWithEffectRefCommands(range, command) ?? undefined,
    inherited: (range) => handleCommonDefaultRangeChangeWithEffectRefCommands(range, command),
  };
}

/** The ranges in which a rule's cells of one range are afterwards. */
type Spread = (change: Change, range: IRange) => readonly IRange[];
const insertions: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  EffectRefRangId.InsertColCommandId,
]);
const removals: ReadonlySet<string> = new Set([EffectRefRangId.RemoveRowCommandId, EffectRefRangId.RemoveColCommandId]);
const asFormulas: Spread = ({ landed }, range) => [landed(range) ?? []].flat();
const asValidation: Spread = (change, range) =>
  removals.has(change.command) ? asFormulas(change, range) : change.inherited(range);
const asFormat: Spread = (change, range) =>
  insertions.has(change.command) ? asFormulas(change, range) : asValidation(change, range);

/** A rule's cells and its formulas after a change; its formulas speak for the first of its cells. */
type Reach = { readonly ranges: readonly IRange[]; readonly formulas: readonly string[] };

const cell = (row: number, column: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

/** Its first cell; a range of whole rows or columns may begin nowhere. */
const corner = ({ startRow, startColumn }: IRange): IRange => cell(startRow || 0, startColumn || 0);

type Left = { readonly from: IRange; readonly to: IRange };

/** The first cell of a range that is not deleted, and where it goes. */
function firstLeft(range: IRange, { landed }: Change): Left | undefined {
  const { startRow: top, startColumn: left } = corner(range);
  const at = (row: number, column: number): Left | undefined => {
    const from = cell(row, column);
    const to = landed(from);
    return to && { from, to };
  };
  let found = at(top, left);
  for (let row = top + 1; !found && row <= range.endRow; row += 1) found = at(row, left);
  for (let column = left + 1; !found && column <= range.endColumn; column += 1) found = at(top, column);
  return found;
}

/** Undefined where none of its cells is left. */
function reachAfter(lexer: LexerTreeBuilder, { ranges, formulas }: Reach, change: Change, spread: Spread) {
  const after = ranges.map((range) => spread(change, range));
  const at = after.findIndex((parts) => parts.length > 0);
  const [before, range, first] = [ranges[0], ranges[at], after[at]?.[0]];
  const left = range && firstLeft(range, change);
  if (!before || !first || !left) return undefined;
  const speaking = (formula: string, from: IRange, to: IRange): string => {
    const [right, down] = [to.startColumn - from.startColumn, to.startRow - from.startRow];
    return right === 0 && down === 0 ? formula : lexer.moveFormulaRefOffset(formula, right, down);
  };
  const ofFirst = (formula: string): string =>
    speaking(change.of(speaking(formula, corner(before), left.from), change.tab), left.to, corner(first));
  return { ranges: after.flat(), formulas: formulas.map(ofFirst) };
}

const isSame = (one: Reach, other: Reach): boolean =>
  one.formulas.join('\n') === other.formulas.join('\n') &&
  one.ranges.length === other.ranges.length &&
  one.ranges.every((range, i) => {
    const to = other.ranges[i];
    return to !== undefined && Rectangle.equals(range, to);
  });

/** The formula of a conditional format, the only kind that the add-on and the files it is tried with have. */
const formulaOf = ({ rule }: IConditionFormattingRule): string | undefined =>
  rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : undefined;

function ofFormat(injector: Injector, change: Change, rule: IConditionFormattingRule): Mutations {
  const { unitId, sheetId: subUnitId } = change;
  const formula = formulaOf(rule);
  const before = { ranges: rule.ranges, formulas: formula === undefined ? [] : [formula] };
  const after = reachAfter(injector.get(LexerTreeBuilder), before, change, asFormat);
  if (!after) {
    const params = { unitId, subUnitId, cfId: rule.cfId };
    const undos = DeleteConditionalRuleMutationUndoFactory(injector, params);
    return { redos: [{ id: DeleteConditionalRuleMutation.id, params }], undos };
  }
  if (isSame(before, after)) return NOTHING;
  const [value] = after.formulas;
  const set = (to: IConditionFormattingRule): IMutationInfo => ({
    id: SetConditionalRuleMutation.id,
    params: { unitId, subUnitId, cfId: rule.cfId, rule: to },
  });
  const says = value === undefined ? rule.rule : { ...rule.rule, value };
  // The same rule, of other cells.
  const follows = { ...rule, ranges: [...after.ranges], rule: says } as IConditionFormattingRule;
  return { redos: [set(follows)], undos: [set(structuredClone(rule))] };
}

const isReference = (formula: string | undefined): boolean => formula?.startsWith('=') ?? false;

function ofValidation(injector: Injector, change: Change, sheetId: string, rule: ISheetDataValidationRule): Mutations {
  const { unitId } = change;
  const keys = (['formula1', 'formula2'] as const).filter((key) => isReference(rule[key]));
  const formulas = keys.map((key) => rule[key] ?? '');
  const before: Reach = { ranges: rule.ranges, formulas };
  const after =
    sheetId === change.sheetId
      ? reachAfter(injector.get(LexerTreeBuilder), before, change, asValidation)
      : { ...before, formulas: formulas.map((formula) => change.of(formula, '')) };
  if (!after) return withoutValidation(unitId, sheetId, rule);
  if (isSame(before, after)) return NOTHING;
  const set = (to: ISheetDataValidationRule): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: { unitId, subUnitId: sheetId, ruleId: rule.uid, payload: { type: UpdateRuleType.ALL, payload: to } },
  });
  const says = Object.fromEntries(keys.map((key, i) => [key, after.formulas[i]]));
  return { redos: [set({ ...rule, ...says, ranges: [...after.ranges] })], undos: [set(structuredClone(rule))] };
}

function withoutValidation(unitId: string, subUnitId: string, rule: ISheetDataValidationRule): Mutations {
  return {
    redos: [{ id: RemoveDataValidationMutation.id, params: { unitId, subUnitId, ruleId: rule.uid } }],
    undos: [{ id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule: structuredClone(rule) } }],
  };
}

function all(mutations: readonly Mutations[]): Mutations {
  return { redos: mutations.flatMap(({ redos }) => redos), undos: mutations.flatMap(({ undos }) => undos) };
}

/**
 * Rules keep to their cells, and speak of the same ones, where rows and columns are inserted, moved or deleted and tabs renamed,
 * as in Google. Univer 0.25.1 moves no reference that has a $, lengthens none, splits a rule in two, loses the first cells left
 * of one, forgets a tab's new name, and moves conditional formats in a page only.
 */
export function letRulesFollow(injector: Injector): void {
  const following = (command: ICommandInfo): Mutations => {
    const change = changeOf(injector, command);
    if (!change) return NOTHING;
    const formats = injector.get(ConditionalFormattingRuleModel).getSubunitRules(change.unitId, change.sheetId) ?? [];
    const validations = injector.get(DataValidationModel).getUnitRules(change.unitId);
    return all([
      ...formats.map((rule) => ofFormat(injector, change, rule)),
      ...validations.flatMap(([tab, rules]) => rules.map((rule) => ofValidation(injector, change, tab, rule))),
    ]);
  };
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const { redos, undos } = following(command);
      return { redos: [...redos], undos: [...undos] };
    },
  });
}
