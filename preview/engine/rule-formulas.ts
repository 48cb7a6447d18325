import { type ICellData, ICommandService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import {
  type IRemoveOtherFormulaMutationParams,
  type ISetOtherFormulaMutationParams,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  RemoveOtherFormulaMutation,
  SetFormulaCalculationResultMutation,
  SetOtherFormulaMutation,
  sequenceNodeType,
} from '@univerjs/engine-formula';
import type { CellValue, ExportedCellChange, RawCellContent } from 'hyperformula';
import { quoted } from '../notation';
import type { Calculator } from './calculator';
import { resultCell } from './cell-content';
import type { Mirror } from './mirror';
import { asCalculated } from './spelling';
import { unitOf } from './unit';

/**
 * The formulas of rules, validation and conditional formats, stand in no cell. Univer asks for them over the road it has for a
 * calculation that runs elsewhere, and is answered on it.
 */
export type RuleFormulas = {
  /** What changed in cells that are of no tab. */
  readonly take: (changes: readonly ExportedCellChange[]) => void;
  /** Tells Univer what is new since it was told last. */
  readonly show: () => void;
  readonly dispose: () => void;
};

type RuleFormula = {
  readonly id: string;
  readonly sheetId: string;
  readonly formula: string;
  readonly corner: { readonly row: number; readonly col: number };
  /** The calculator's own tab for it; none for the formula of one cell, which may give many values, as a list does. */
  readonly number: number | undefined;
};

/** Values by row and column, each a table itself, as Univer wants them. */
type Results = Record<number, Record<number, ICellData[][]>>;
/** What Univer was not told yet. */
type News = Map<RuleFormula, Results>;

type Asked = {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly mirror: Mirror;
  /** That something waits to be calculated. */
  readonly waiting: () => void;
};

export function createRuleFormulas(asked: Asked): RuleFormulas {
  const { injector, workbook, calculator, mirror, waiting } = asked;
  const commands = injector.get(ICommandService);
  const rules = new Map<string, RuleFormula>();
  const byNumber = new Map<number, RuleFormula>();
  const news: News = new Map();
  const learn = ({ subUnitId, formulaMap }: ISetOtherFormulaMutationParams): void => {
    if (!workbook.getSheetBySheetId(subUnitId)) return;
    for (const [id, { f, ranges }] of Object.entries(formulaMap)) {
      const rule = laidOut(asked, id, subUnitId, f, ranges);
      rules.set(id, rule);
      if (rule.number !== undefined) byNumber.set(rule.number, rule);
    }
    waiting();
  };
  const forget = ({ formulaIdList }: IRemoveOtherFormulaMutationParams): void => {
    for (const id of formulaIdList) {
      const { number } = rules.get(id) ?? {};
      rules.delete(id);
      if (number === undefined) continue;
      byNumber.delete(number);
      calculator.removeSheet(number);
    }
  };
  const listening = commands.onCommandExecuted(({ id, params }) => {
    if (unitOf(params) !== workbook.getUnitId()) return;
    // What a mutation is given is what its id says.
    if (id === SetOtherFormulaMutation.id) learn(params as ISetOtherFormulaMutationParams);
    if (id === RemoveOtherFormulaMutation.id) forget(params as IRemoveOtherFormulaMutationParams);
  });
  injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
  const tellOneCells = oneCells(calculator, mirror, workbook);
  return {
    take: (changes) => {
      for (const { address, newValue } of changes) {
        const rule = address && byNumber.get(address.sheet);
        if (rule && address) note(news, rule, address.row, address.col, newValue);
      }
    },
    show: () => {
      tellOneCells(rules.values(), news);
      if (news.size === 0) return;
      const params = { unitData: {}, unitOtherData: { [workbook.getUnitId()]: bySheet(news) } };
      news.clear();
      commands.syncExecuteCommand(SetFormulaCalculationResultMutation.id, params, { onlyLocal: true });
    },
    dispose: () => listening.dispose(),
  };
}

/** What formulas of one cell give is asked for at each calculation: they are few. What was told last is not told again. */
function oneCells(calculator: Calculator, mirror: Mirror, workbook: Workbook) {
  const told = new WeakMap<RuleFormula, string>();
  return (rules: Iterable<RuleFormula>, news: News): void => {
    for (const rule of rules) {
      if (rule.number !== undefined || !workbook.getSheetBySheetId(rule.sheetId)) continue;
      const values = valuesOf(calculator, rule, mirror.numberOf(rule.sheetId));
      const text = JSON.stringify(values);
      if (told.get(rule) !== text) news.set(rule, { 0: { 0: values } });
      told.set(rule, text);
    }
  };
}

function bySheet(news: News): Readonly<Record<string, Readonly<Record<string, Results>>>> {
  const sheets: Record<string, Record<string, Results>> = {};
  for (const [{ sheetId, id }, results] of news) sheets[sheetId] = { ...sheets[sheetId], [id]: results };
  return sheets;
}

function note(news: News, rule: RuleFormula, row: number, col: number, value: CellValue): void {
  const results = news.get(rule) ?? {};
  news.set(rule, results);
  const line = results[row - rule.corner.row] ?? {};
  results[row - rule.corner.row] = line;
  line[col - rule.corner.col] = [[resultCell(value)]];
}

const isOneCell = ([range, ...others]: readonly IRange[]): boolean =>
  others.length === 0 &&
  range !== undefined &&
  range.startRow === range.endRow &&
  range.startColumn === range.endColumn;

/** A rule over many cells gets a tab of the calculator's own, where each of its cells stands where the rule's does. */
function laidOut(asked: Asked, id: string, sheetId: string, formula: string, ranges: readonly IRange[]): RuleFormula {
  const { calculator, injector, workbook } = asked;
  const lexer = injector.get(LexerTreeBuilder);
  const corner = { row: ranges[0]?.startRow ?? 0, col: ranges[0]?.startColumn ?? 0 };
  if (isOneCell(ranges)) return { id, sheetId, formula, corner, number: undefined };
  const sheet = workbook.getSheetBySheetId(sheetId);
  const number = calculator.getSheetId(calculator.addSheet(`${id} `));
  if (!sheet || number === undefined) return { id, sheetId, formula, corner, number: undefined };
  const fromElsewhere = speakingOf(lexer, formula, sheet.getName());
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    const rows: RawCellContent[][] = [];
    for (let row = startRow; row <= Math.min(endRow, sheet.getRowCount() - 1); row += 1) {
      const cells: RawCellContent[] = [];
      for (let col = startColumn; col <= Math.min(endColumn, sheet.getColumnCount() - 1); col += 1)
        cells.push(asCalculated(lexer.moveFormulaRefOffset(fromElsewhere, col - corner.col, row - corner.row)));
      rows.push(cells);
    }
    if (rows.length > 0) calculator.setCellContents({ sheet: number, row: startRow, col: startColumn }, rows);
  }
  return { id, sheetId, formula, corner, number };
}

/** The formula with the tab's name before each reference that has none. */
function speakingOf(lexer: LexerTreeBuilder, formula: string, tab: string): string {
  const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
  const parts = nodes.map((node) => {
    if (typeof node === 'string') return node;
    const isBare = node.nodeType === sequenceNodeType.REFERENCE && !node.token.includes('!');
    return isBare ? `${quoted(tab)}!${node.token}` : node.token;
  });
  return `=${parts.join('')}`;
}

/** What the formula of one cell gives: the cells of a range, or one value. */
function valuesOf(calculator: Calculator, { formula }: RuleFormula, sheet: number): ICellData[][] {
  const found = calculator.calculateFormula(`=ARRAYFORMULA(${asCalculated(formula).replace(/^=/, '')})`, sheet);
  return (Array.isArray(found) ? found : [[found]]).map((row) => row.map(resultCell));
}
