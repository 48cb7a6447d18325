import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import { ICalculateFormulaService, IFunctionService } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What the preview needs of two of Univer's services and their types do not show. Pinned to 0.25.1 by the build's patch. */
type Trigger = {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: { readonly forceCalculation?: boolean };
  readonly _executionInProgressParams: object | null;
  readonly _generateDirty: (commands: readonly ICommandInfo[]) => object;
  readonly _mergeDirty: (one: object, other: object) => Trigger['_executingDirtyData'];
};
type Calculation = { readonly _executeLock: { readonly isBusy: () => boolean } };

export type Settling = {
  /** Calculates everything that waits, at once: what `flush()` and a read after a write need. */
  readonly settleNow: () => void;
  /** As `settleNow`, and the formulas of validation and conditional-format rules too, which register a microtask later. */
  readonly settled: () => Promise<void>;
};

/** A turn of the event loop that no fake timer and no background tab can stop. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

/** Changes of structure, after which Univer 0.25.1 keeps what names stood for before: everything is read and calculated anew. */
const STRUCTURAL = new Set([
  'sheet.mutation.insert-col',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.move-rows',
  'sheet.mutation.remove-sheet',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);

/** A change may make formulas change that wait again, for instance a rule that registers one: never for ever. */
const MOST_ROUNDS = 20;

export function createSettling(injector: Injector): Settling {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const calculation = injector.get(ICalculateFormulaService) as unknown as Calculation;
  let isStructureChanged = false;
  commands.onCommandExecuted(({ id }) => {
    if (STRUCTURAL.has(id)) isStructureChanged = true;
  });
  const isWaiting = (): boolean => trigger._waitingCommandQueue.length > 0 || isStructureChanged;

  /** Does what Univer's trigger would do 100 ms after the last change. */
  const calculate = (): void => {
    clearTimeout(trigger._setTimeoutKey);
    const waiting = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    const forceCalculation = isStructureChanged || trigger._executingDirtyData.forceCalculation === true;
    isStructureChanged = false;
    // Parsed formulas are kept with what their names stood for: '' is in every key.
    if (forceCalculation) injector.get(IFunctionService).deleteFormulaAstCacheKey('');
    commands.syncExecuteCommand(
      'formula.mutation.set-formula-calculation-start',
      { ...trigger._executingDirtyData, forceCalculation },
      { onlyLocal: true },
    );
  };
  const settleNow = (): void => {
    for (let round = 0; isWaiting() && round < MOST_ROUNDS; round++) calculate();
    if (isWaiting() || trigger._executionInProgressParams !== null || calculation._executeLock.isBusy()) {
      throw new Error('Univer did not calculate synchronously: was it bundled without the stripAsync plugin?');
    }
  };
  const settled = async (): Promise<void> => {
    settleNow();
    await turn();
    while (isWaiting()) {
      settleNow();
      await turn();
    }
  };
  return { settleNow, settled };
}
