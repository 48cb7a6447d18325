import {
  ICommandService,
  type ILanguagePack,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import validationWords from '@univerjs/sheets-data-validation/locale/en-US';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaWords from '@univerjs/sheets-formula/locale/en-US';
import { type EnginePlugin, enginePlugins } from './plugins';
import { createSettling, type Settling } from './settle';
import { SkipRuleFormulas } from './skip-rule-formulas';

export type EngineOptions = {
  /** In the order Univer wants them; the engine's own when absent. */
  readonly plugins?: readonly EnginePlugin[];
  readonly words?: ILanguagePack;
  readonly theme?: NonNullable<ConstructorParameters<typeof Univer>[0]>['theme'];
  /**
   * Keep the rules of validation and conditional formats, but do not calculate what they would paint: a rule over 999 rows is
   * 999 formulas that nobody sees without a screen.
   */
  readonly skipRuleFormulas?: boolean;
  /**
   * What is opened was saved when all was calculated, and no day has passed: nothing is calculated at opening, which is what
   * takes most of the time of opening a workbook.
   */
  readonly trustsValues?: boolean;
};

/** One workbook's engine. Units of a shared one would leak 4 to 8 MB each, so it is made and disposed with its workbook. */
export type Engine = {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  readonly undo: IUndoRedoService;
  readonly names: IDefinedNamesService;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  readonly settling: Settling;
  readonly open: (snapshot: Partial<IWorkbookData>) => void;
  /** Replaces the workbook of that id by another state of it. */
  readonly reopen: (unitId: string, snapshot: Partial<IWorkbookData>) => void;
  /** Runs and gives back the steps of undo it made, which then stand on no stack. */
  readonly collectingUndo: (unitId: string, run: () => void) => readonly IUndoRedoItem[];
  readonly dispose: () => void;
};

function startUniver({ plugins, words, theme, trustsValues, skipRuleFormulas }: EngineOptions): Univer {
  const univer = new Univer({
    ...(theme ? { theme } : {}),
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words ?? mergeLocales(sheetsWords, formulaWords, validationWords) },
    logLevel: LogLevel.ERROR,
  });
  const initialFormulaComputing = trustsValues ? CalculationMode.NO_CALCULATION : CalculationMode.FORCED;
  for (const { plugin, config } of plugins ?? Object.values<EnginePlugin>(enginePlugins)) {
    univer.registerPlugin(
      plugin,
      plugin === UniverSheetsFormulaPlugin ? { ...config, initialFormulaComputing } : config,
    );
    if (skipRuleFormulas && plugin === enginePlugins.formula.plugin) univer.registerPlugin(SkipRuleFormulas);
  }
  return univer;
}

export function createEngine(options: EngineOptions = {}): Engine {
  const univer = startUniver(options);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  // Most services exist only once the first unit does.
  let settling: Settling | null = null;
  const open = (snapshot: Partial<IWorkbookData>): void => {
    // A unit takes what it is given for its own state, so a snapshot is always copied first.
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone(snapshot));
  };
  return {
    univer,
    api,
    get commands() {
      return injector.get(ICommandService);
    },
    get instances() {
      return injector.get(IUniverInstanceService);
    },
    get undo() {
      return injector.get(IUndoRedoService);
    },
    get names() {
      return injector.get(IDefinedNamesService);
    },
    get formulas() {
      return injector.get(FormulaDataModel);
    },
    get lexer() {
      return injector.get(LexerTreeBuilder);
    },
    get settling() {
      settling ??= createSettling(injector);
      return settling;
    },
    open,
    reopen: (unitId, snapshot) => {
      api.disposeUnit(unitId);
      open({ ...snapshot, id: unitId });
    },
    collectingUndo: (unitId, run) => collectUndo(injector.get(IUndoRedoService), unitId, run),
    dispose: () => univer.dispose(),
  };
}

/**
 * Univer's stack drops the oldest of more than 20 steps, and its own batching keeps the inverses in forward order, so that
 * undoing stops half-way. So for the time of a run the unit's stack is one of ours, that keeps everything.
 */
function collectUndo(undo: IUndoRedoService, unitId: string, run: () => void): readonly IUndoRedoItem[] {
  // The stacks are private to Univer's service and have no other door.
  const stacks = (undo as unknown as { readonly _undoStacks: Map<string, IUndoRedoItem[]> })._undoStacks;
  const before = stacks.get(unitId) ?? [];
  const collected: IUndoRedoItem[] = [];
  collected.splice = () => [];
  stacks.set(unitId, collected);
  try {
    run();
  } finally {
    stacks.set(unitId, before);
  }
  return [...collected];
}
