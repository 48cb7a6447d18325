import type { IWorkbookData } from '@univerjs/core';
import { type Book, changeSettings, workbookFacade } from '../apps-script/book';
import { emptyProperties } from '../apps-script/services';
import type { Engine } from '../engine';
import { type Execution, type ExecutionOptions, executeOnce, type HostOptions } from './execution';
import { remoteCaller } from './remote-caller';

/** The built script on a workbook, as Google would run it. */
export type Host = {
  readonly engine: Engine;
  readonly book: Book;
  /** A command: settle, run the function in a fresh scope, settle again; one at a time, one step of undo. */
  readonly execute: (name: string, args?: readonly unknown[], options?: ExecutionOptions) => Promise<Execution>;
  /** The same without waiting, for a workbook that is settled. */
  readonly executeNow: (name: string, args?: readonly unknown[], options?: ExecutionOptions) => Execution;
  /** `google.script.run`: rejects with what the failure handler gets. */
  readonly remoteCall: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly settled: () => Promise<void>;
  /** Whether every cell shows what its formula gives. */
  readonly isCalculated: () => boolean;
  readonly save: () => IWorkbookData;
  /** Another state of the file; one that was saved when it was calculated may be trusted to show what its formulas give. */
  readonly restore: (snapshot: Partial<IWorkbookData>, trustsValues?: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dispose: () => void;
};

export function createHost(options: HostOptions): Host {
  const { engine, unitId } = options;
  const book: Book = { engine, unitId, restrictions: [] };
  const properties = options.properties ?? emptyProperties();
  const { locale, timeZone } = options;
  const adopt = (): void => keepSettings(book, { ...(locale ? { locale } : {}), ...(timeZone ? { timeZone } : {}) });
  adopt();

  const executeNow: Host['executeNow'] = (name, args = [], execution = {}) => {
    let result: Execution | null = null;
    engine.asOneStep(unitId, () => {
      result = executeOnce({ ...options, book, properties }, name, args, execution);
    });
    if (!result) throw new Error('The execution gave nothing');
    return result;
  };
  const settled = (): Promise<void> => engine.settling.settled();
  let last: Promise<unknown> = Promise.resolve();
  const execute: Host['execute'] = (name, args, execution) => {
    const next = last.then(async () => {
      await settled();
      const result = executeNow(name, args, execution);
      await settled();
      return result;
    });
    last = next.catch(() => undefined);
    return next;
  };
  return {
    engine,
    book,
    execute,
    executeNow,
    remoteCall: remoteCaller(execute, options.latency ?? (() => 0)),
    settled,
    isCalculated: () => !engine.settling.isWaiting,
    save: () => workbookFacade(book).save(),
    restore: (snapshot, trustsValues) => {
      engine.reopen(unitId, snapshot, trustsValues);
      book.restrictions.length = 0;
      adopt();
    },
    undo: () => void workbookFacade(book).undo(),
    redo: () => void workbookFacade(book).redo(),
    dispose: () => engine.dispose(),
  };
}

/** A file's own locale and time zone win over those it is opened with. */
function keepSettings(book: Book, wanted: { readonly locale?: string; readonly timeZone?: string }): void {
  const { custom } = workbookFacade(book).getWorkbook().getSnapshot();
  const missing = Object.entries(wanted).filter(([name]) => custom?.[name] === undefined);
  changeSettings(book, Object.fromEntries(missing));
}
