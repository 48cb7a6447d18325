import {
  ICommandService,
  type ILanguagePack,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Tools,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import validationWords from '@univerjs/sheets-data-validation/locale/en-US';
import formulaWords from '@univerjs/sheets-formula/locale/en-US';
import { Calculation } from './calculation';
import { followWithCharts, SetChartsMutation } from './charts';
import type { DayInText } from './days-in-text';
import { letFiltersGrow } from './filters-grow';
import { forgetRules } from './forget-rules';
import type { MatchReading } from './lookups';
import { type EnginePlugin, enginePlugins } from './plugins';
import { letRulesFollow } from './rules-follow';
import { SetStylesMutation } from './set-styles';
import { UndoHistory } from './undo-history';

type EngineOptions = {
  /** In the order Univer wants them; the engine's own when absent. */
  readonly plugins?: readonly EnginePlugin[];
  readonly words?: ILanguagePack;
  readonly theme?: NonNullable<ConstructorParameters<typeof Univer>[0]>['theme'];
  /**
   * Keep the rules of validation and conditional formats, but do not calculate what they would paint: a rule over 999 rows is
   * 999 formulas that nobody sees without a screen.
   */
  readonly skipRuleFormulas?: boolean;
  readonly matchReading?: MatchReading;
  readonly dayInText?: DayInText;
  /** No step is kept to be undone. */
  readonly withoutUndo?: boolean;
};

/** One workbook's engine. Units of a shared one would leak 4 to 8 MB each, so it is made and disposed with its workbook. */
export type Engine = {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  readonly undo: IUndoRedoService;
  /** The one that is open: what is asked of it for each cell of a tab cannot be looked up each time. */
  readonly workbook: Workbook;
  readonly names: IDefinedNamesService;
  readonly lexer: LexerTreeBuilder;
  readonly settling: Pick<Calculation, 'settleNow' | 'settled' | 'isWaiting'>;
  /** What trusts its values was saved when all was calculated, and no day has passed: nothing is calculated at opening. */
  readonly open: (snapshot: Partial<IWorkbookData>, trustsValues?: boolean) => void;
  /** Replaces the workbook of that id by another state of it. */
  readonly reopen: (unitId: string, snapshot: Partial<IWorkbookData>, trustsValues?: boolean) => void;
  /** Runs, and keeps all that it did as one step of undo. */
  readonly asOneStep: (unitId: string, run: () => void) => void;
  readonly dispose: () => void;
};

function startUniver({ plugins, words, theme }: EngineOptions): Univer {
  const univer = new Univer({
    ...(theme ? { theme } : {}),
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words ?? mergeLocales(sheetsWords, formulaWords, validationWords) },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: UndoHistory }]],
  });
  for (const { plugin, config } of plugins ?? Object.values<EnginePlugin>(enginePlugins)) {
    univer.registerPlugin(plugin, config);
  }
  return univer;
}

export function createEngine(options: EngineOptions = {}): Engine {
  const univer = startUniver(options);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.registerCommand(SetStylesMutation);
  commands.registerCommand(SetChartsMutation);
  if (options.withoutUndo) historyOf(injector).isKept = false;
  const file = fileIn(univer, options);
  commands.onCommandExecuted((command) => followWithCharts(file.workbook, command));
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
    get workbook() {
      return file.workbook();
    },
    get names() {
      return injector.get(IDefinedNamesService);
    },
    get lexer() {
      return injector.get(LexerTreeBuilder);
    },
    get settling() {
      return file.calculation();
    },
    open: file.open,
    reopen: (unitId, snapshot, trustsValues) => {
      file.stopCalculating();
      forgetRules(injector, unitId);
      api.disposeUnit(unitId);
      // What undoes another file's steps would break this one.
      historyOf(injector).clearUndoRedo(unitId);
      file.open({ ...snapshot, id: unitId }, trustsValues);
    },
    asOneStep: (unitId, run) => historyOf(injector).asOneStep(unitId, run),
    dispose: () => {
      file.stopCalculating();
      univer.dispose();
    },
  };
}

/** The workbook that is open, and what calculates it. */
function fileIn(univer: Univer, options: EngineOptions) {
  const injector = univer.__getInjector();
  let opened: Workbook | null = null;
  let calculation: Calculation | null = null;
  return {
    workbook: () => nowOpen(opened),
    calculation: () => nowOpen(calculation),
    stopCalculating: () => calculation?.dispose(),
    open(snapshot: Partial<IWorkbookData>, trustsValues = false): void {
      // A unit takes what it is given for its own state, so it gets a copy; the texts, most of what a snapshot takes, are those of both.
      const workbook = univer.createUnit<IWorkbookData, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        Tools.deepClone(snapshot),
      );
      opened = workbook;
      const made = calculationOf(injector, workbook, options, trustsValues);
      // Most services exist only once the first unit does; what moves with the rows of its tab in front is known to them.
      if (calculation) showAnew(injector, workbook);
      else {
        letFiltersGrow(injector);
        letRulesFollow(injector);
      }
      calculation = made;
      historyOf(injector).afterInverses = () => made.takeRestoration();
    },
  };
}

/** Univer learns which cells that belong together move with rows when a tab comes to the front, and of the first file at once. */
function showAnew(injector: Injector, workbook: Workbook): void {
  const shown = { unitId: workbook.getUnitId(), subUnitId: workbook.getActiveSheet().getSheetId() };
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, shown);
}

function historyOf(injector: Injector): UndoHistory {
  const service = injector.get(IUndoRedoService);
  if (!(service instanceof UndoHistory)) throw new Error('Univer keeps another history than ours');
  return service;
}

function nowOpen<T>(it: T | null): T {
  if (!it) throw new Error('No workbook is open');
  return it;
}

function calculationOf(
  injector: Injector,
  workbook: Workbook,
  options: EngineOptions,
  trustsValues: boolean,
): Calculation {
  const { skipRuleFormulas = false, matchReading = 'wildcards', dayInText = 'number' } = options;
  const hasRuleFormulas = !skipRuleFormulas;
  return new Calculation({ injector, workbook, matchReading, dayInText, hasRuleFormulas, trustsValues });
}
