import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IMutationInfo,
  type Injector,
  ObjectMatrix,
  RedoCommandId,
  UndoCommandId,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { ExportedCellChange, type SimpleCellAddress } from 'hyperformula';
import { isDatePattern } from '../notation';
import { type BlockedArrays, blockedArrays } from './blocked-arrays';
import { type Calculator, createCalculator } from './calculator';
import { resultCell } from './cell-content';
import { type DayInText, joinDaysFormatted } from './days-in-text';
import { changesContents, changesStructure, follow, movedBy } from './following';
import { formulasIn, hasFormulas, spellOut } from './formula-cells';
import { type MovedIn, restoreTexts, showTexts, type Texts, textsOf } from './formula-texts';
import { type LookupContext, type MatchReading, newLookups } from './lookups';
import { type Cell, cellAt, contentsByTab, createMirror, type Mirror } from './mirror';
import { nextTask } from './next-task';
import { createRuleFormulas, type RuleFormulas } from './rule-formulas';
import { takeShown } from './shown-values';
import { unitOf } from './unit';

type CalculationOptions = {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly matchReading: MatchReading;
  readonly dayInText: DayInText;
  /** Whether what rules of validation and conditional formats would paint is calculated too. */
  readonly hasRuleFormulas: boolean;
  /** What is shown was calculated when it was saved: nothing is calculated before something changes. */
  readonly trustsValues: boolean;
};

/** Gives formulas and names their texts back: the last thing that undoing a change of structure does. */
const RESTORE_TEXTS = 'preview.mutation.restore-texts';

/** A change may make more wait, for instance a rule that registers its formula: never for ever. */
const MOST_ROUNDS = 20;

/** The calculator, once something has to be calculated, and the workbook as it has it. */
type Calculating = {
  readonly calculator: Calculator;
  readonly mirror: Mirror;
  readonly blocked: BlockedArrays;
  readonly rules: RuleFormulas | null;
};

const bothOf = (one: MovedIn | null, other: MovedIn): MovedIn =>
  one === 'all' || other === 'all' ? 'all' : new Set([...(one ?? []), ...other]);

/** What cells are to show, by tab. */
type Results = Map<string, ObjectMatrix<ICellData>>;

/** Whether that cell has the format of a day. */
const isDayAt = (workbook: Workbook, mirror: Mirror, address: SimpleCellAddress): boolean =>
  isDatePattern(workbook.getStyles().getStyleByCell(cellAt(workbook, mirror, address))?.n?.pattern ?? '');

/** Keeps what a workbook shows in step with what it holds: follows each of Univer's changes, calculates, shows the results. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly listening: readonly IDisposable[];
  private calculating: Calculating | null = null;
  private readonly lookups: LookupContext;
  private readonly written = new Map<Worksheet, readonly Cell[]>();
  isWaiting = false;
  private isScheduled = false;
  private isShowing = false;
  private isDisposed = false;
  /** Nothing has changed since it was opened. */
  private isAsOpened = true;
  /** The tabs in which cells were moved since texts were shown; null where none were. */
  private moved: MovedIn | null = null;
  /** The texts before the structure changed in the step under way. */
  private before: Texts | null = null;

  constructor(private readonly options: CalculationOptions) {
    this.commands = options.injector.get(ICommandService);
    this.lookups = newLookups(options.matchReading);
    this.listening = [
      this.commands.registerCommand({
        id: RESTORE_TEXTS,
        type: CommandType.MUTATION,
        handler: (_accessor, params?: { readonly texts: Texts }) => this.restore(params?.texts),
      }),
      this.commands.beforeCommandExecuted((info) => this.beforeChange(info)),
      this.commands.onCommandExecuted((info) => this.afterChange(info)),
    ];
    if (options.hasRuleFormulas) this.started();
    if (!options.trustsValues) this.wait();
  }

  /** Calculates everything that waits, at once: what `flush()` and a read after a write need. */
  readonly settleNow = (): void => {
    for (let round = 0; this.isWaiting && round < MOST_ROUNDS; round += 1) this.calculate();
  };

  /** As `settleNow`, and what rules register a turn of the event loop later. */
  readonly settled = async (): Promise<void> => {
    this.settleNow();
    await nextTask();
    while (this.isWaiting) {
      this.settleNow();
      await nextTask();
    }
  };

  /** What undoing the step that ends here has to do after its own inverses. */
  takeRestoration(): readonly IMutationInfo[] {
    const texts = this.before;
    this.before = null;
    return texts ? [{ id: RESTORE_TEXTS, params: { unitId: this.options.workbook.getUnitId(), texts } }] : [];
  }

  dispose(): void {
    this.isDisposed = true;
    for (const one of this.listening) one.dispose();
    this.calculating?.rules?.dispose();
    this.calculating?.calculator.destroy();
  }

  private started(): Calculating {
    if (this.calculating) return this.calculating;
    const { injector, workbook, hasRuleFormulas, dayInText, trustsValues } = this.options;
    const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
    const formulas = injector.get(FormulaDataModel);
    for (const sheet of workbook.getSheets()) this.written.set(sheet, formulasIn(sheet, formulas));
    const calculator = createCalculator(this.lookups, contentsByTab(workbook));
    const mirror = createMirror(calculator, workbook, names);
    if (this.isAsOpened && trustsValues) {
      takeShown(calculator, (address) => cellAt(workbook, mirror, address));
      this.written.clear();
    }
    if (dayInText === 'formatted') joinDaysFormatted(calculator, (address) => isDayAt(workbook, mirror, address));
    const asked = { injector, workbook, calculator, mirror, waiting: () => this.wait() };
    this.calculating = {
      calculator,
      mirror,
      blocked: blockedArrays(calculator, workbook, mirror),
      rules: hasRuleFormulas ? createRuleFormulas(asked) : null,
    };
    this.wait();
    return this.calculating;
  }

  /** Also calculates by itself, once whatever is under way has ended: what a person does in the grid is not followed by a flush. */
  private wait(): void {
    this.isWaiting = true;
    if (this.isScheduled) return;
    this.isScheduled = true;
    void nextTask().then(() => {
      this.isScheduled = false;
      this.before = null;
      if (!this.isDisposed) this.settleNow();
    });
  }

  private concerns({ params }: ICommandInfo): boolean {
    const unitId = unitOf(params);
    return !this.isShowing && (unitId === undefined || unitId === this.options.workbook.getUnitId());
  }

  private beforeChange(info: ICommandInfo): void {
    if ((!changesStructure(info) && !changesContents(info)) || !this.concerns(info)) return;
    // What is shown is what formulas give as long as nothing has changed.
    if (this.isAsOpened && this.options.trustsValues && this.isNeeded()) this.started();
    this.isAsOpened = false;
    if (!changesStructure(info)) return;
    if (!this.isNeeded()) {
      this.before ??= { formulas: new Map(), names: new Map() };
      return;
    }
    const shown = this.shown();
    // What was written stands elsewhere afterwards.
    if (this.written.size > 0) this.settleNow();
    if (this.moved) showTexts(shown, this.moved);
    this.moved = null;
    this.before ??= textsOf(shown);
  }

  private afterChange(info: ICommandInfo): void {
    if (info.id === UndoCommandId || info.id === RedoCommandId) this.before = null;
    const moves = changesStructure(info);
    if ((!moves && !changesContents(info)) || !this.concerns(info)) return;
    // A calculator that starts later takes the workbook as it is then.
    if (this.calculating) {
      if (moves) this.moved = bothOf(this.moved, movedBy(info));
      const { calculator, mirror } = this.calculating;
      const { workbook, injector } = this.options;
      const lexer = injector.get(LexerTreeBuilder);
      const written = (sheet: Worksheet, cells: readonly Cell[]) => this.copy(sheet, cells);
      follow({ calculator, mirror, workbook, lexer, written }, info);
    }
    this.wait();
  }

  private copy(sheet: Worksheet, cells: readonly Cell[]): void {
    const formulas = this.options.injector.get(FormulaDataModel);
    for (const { row, column } of cells) spellOut(sheet, row, column, formulas);
    // A formula that stood there already gives nothing new, but what its cell shows may be older.
    const unchanged = this.started().mirror.copy(sheet, cells);
    if (unchanged.length > 0) this.written.set(sheet, [...(this.written.get(sheet) ?? []), ...unchanged]);
  }

  private shown() {
    const { workbook, injector } = this.options;
    return { workbook, names: injector.get(IDefinedNamesService), ...this.started() };
  }

  /** In a workbook without formulas and names nothing is to be calculated, and nothing reads otherwise after a move. */
  private isNeeded(): boolean {
    if (this.calculating) return true;
    const { injector, workbook } = this.options;
    const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
    return Object.keys(names).length > 0 || workbook.getSheets().some(hasFormulas);
  }

  private calculate(): void {
    this.isWaiting = false;
    if (!this.isNeeded()) return;
    const { calculator, mirror, blocked, rules } = this.started();
    const { moved } = this;
    if (moved) showTexts(this.shown(), moved);
    this.moved = null;
    this.lookups.places.clear();
    const found = calculator.resumeEvaluation();
    if (moved) blocked.moved();
    const changes = [...found, ...blocked.tryAgain()].filter((change) => change instanceof ExportedCellChange);
    const results: Results = new Map();
    for (const { address } of changes) {
      const sheet = address && this.sheetBy(mirror.sheetOf(address.sheet));
      if (sheet && address) this.note(results, sheet, address);
    }
    for (const [sheet, cells] of this.written) {
      // A tab may be gone since.
      if (this.sheetBy(sheet.getSheetId()) !== sheet) continue;
      const number = mirror.numberOf(sheet.getSheetId());
      for (const { row, column: col } of cells) this.note(results, sheet, { sheet: number, row, col });
    }
    this.written.clear();
    rules?.take(changes);
    calculator.suspendEvaluation();
    this.show(results);
    rules?.show();
  }

  private sheetBy(sheetId: string | undefined): Worksheet | undefined {
    return sheetId === undefined ? undefined : (this.options.workbook.getSheetBySheetId(sheetId) ?? undefined);
  }

  /** What that formula gives, if it is not shown already. It is asked for: a change may tell a value from before cells moved. */
  private note(results: Results, sheet: Worksheet, address: SimpleCellAddress): void {
    const cell = sheet.getCellMatrix().getValue(address.row, address.col);
    // What an array would spill into cells without a formula is not shown.
    if (!cell?.f) return;
    const { calculator, blocked } = this.started();
    const value = calculator.getCellValue(address);
    blocked.found(sheet.getSheetId(), { row: address.row, column: address.col }, value);
    const result = resultCell(value);
    if (cell.v === result.v && cell.t === result.t) return;
    const matrix = results.get(sheet.getSheetId()) ?? new ObjectMatrix<ICellData>();
    matrix.setValue(address.row, address.col, result);
    results.set(sheet.getSheetId(), matrix);
  }

  private show(results: Results): void {
    const { workbook } = this.options;
    this.isShowing = true;
    try {
      for (const [subUnitId, matrix] of results) {
        const params = { unitId: workbook.getUnitId(), subUnitId, cellValue: matrix.getMatrix() };
        this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true, fromFormula: true });
      }
    } finally {
      this.isShowing = false;
    }
  }

  private restore(texts: Texts | undefined): boolean {
    if (!texts) return false;
    const written = restoreTexts(this.shown(), texts);
    for (const [sheetId, cells] of written) {
      const sheet = this.sheetBy(sheetId);
      if (sheet) this.copy(sheet, cells);
    }
    this.moved = null;
    this.wait();
    return true;
  }
}
