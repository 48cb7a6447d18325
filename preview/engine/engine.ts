import {
  ICommandService,
  type ILanguagePack,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import validationWords from '@univerjs/sheets-data-validation/locale/en-US';
import formulaWords from '@univerjs/sheets-formula/locale/en-US';
import { Calculation } from './calculation';
import type { DayInText } from './days-in-text';
import { letFiltersGrow } from './filters-grow';
import type { MatchReading } from './lookups';
import { type EnginePlugin, enginePlugins } from './plugins';
import { SetStylesMutation } from './set-styles';
import { UndoHistory } from './undo-history';

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
  /** What is opened was saved when all was calculated, and no day has passed: nothing is calculated at opening. */
  readonly trustsValues?: boolean;
  readonly matchReading?: MatchReading;
  readonly dayInText?: DayInText;
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
  readonly settling: Pick<Calculation, 'settleNow' | 'settled'>;
  readonly open: (snapshot: Partial<IWorkbookData>) => void;
  /** Replaces the workbook of that id by another state of it. */
  readonly reopen: (unitId: string, snapshot: Partial<IWorkbookData>) => void;
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
  injector.get(ICommandService).registerCommand(SetStylesMutation);
  // Most services exist only once the first unit does.
  let calculation: Calculation | null = null;
  let opened: Workbook | null = null;
  const history = (): UndoHistory => {
    const service = injector.get(IUndoRedoService);
    if (!(service instanceof UndoHistory)) throw new Error('Univer keeps another history than ours');
    return service;
  };
  const open = (snapshot: Partial<IWorkbookData>): void => {
    // A unit takes what it is given for its own state, so a snapshot is always copied first.
    const workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      structuredClone(snapshot),
    );
    opened = workbook;
    const { skipRuleFormulas = false, trustsValues = false } = options;
    const { matchReading = 'wildcards', dayInText = 'number' } = options;
    const made = new Calculation({
      injector,
      workbook,
      matchReading,
      dayInText,
      hasRuleFormulas: !skipRuleFormulas,
      trustsValues,
    });
    if (!calculation) letFiltersGrow(injector);
    calculation = made;
    history().afterInverses = () => made.takeRestoration();
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
    get workbook() {
      if (!opened) throw new Error('No workbook is open');
      return opened;
    },
    get names() {
      return injector.get(IDefinedNamesService);
    },
    get lexer() {
      return injector.get(LexerTreeBuilder);
    },
    get settling() {
      if (!calculation) throw new Error('No workbook is open');
      return calculation;
    },
    open,
    reopen: (unitId, snapshot) => {
      calculation?.dispose();
      api.disposeUnit(unitId);
      // What undoes another file's steps would break this one.
      history().clearUndoRedo(unitId);
      open({ ...snapshot, id: unitId });
    },
    asOneStep: (unitId, run) => history().asOneStep(unitId, run),
    dispose: () => {
      calculation?.dispose();
      univer.dispose();
    },
  };
}
