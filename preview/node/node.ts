import vm from 'node:vm';
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { sheetNameOf, sheets } from '../apps-script/book';
import type { MenuEntry } from '../apps-script/handles';
import { messages } from '../apps-script/messages';
import {
  type Button,
  type HostUi,
  type Intrinsics,
  type NewRealm,
  type Page,
  type Question,
  stopClock,
  withdrawAbsent,
} from '../apps-script/runtime';
import { NEW_SHEET, sheetStem } from '../apps-script/spreadsheet';
import { createEngine, type DayInText, type MatchReading } from '../engine';
import { createHost, type Host, type HostOptions } from '../host';
import { calculatedCells, cellFormulas, createPerson, type Person, seenCells } from '../person';

/** A script has 6 minutes (contract 4); calculation counts, since a read or a flush waits for it. */
const LONGEST_RUN = 360_000;

const compiled = new Map<string, vm.Script>();

/** Compiled once, evaluated at each execution: a thousand workbooks run the same bundle. */
function compile(code: string): vm.Script {
  const known = compiled.get(code);
  if (known) return known;
  const script = new vm.Script(code, { filename: 'Code.js' });
  compiled.set(code, script);
  return script;
}

export const newRealm: NewRealm = (now) => {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const evaluate = (code: string): unknown => vm.runInContext(code, context, { timeout: LONGEST_RUN });
  compile(withdrawAbsent()).runInContext(context);
  if (now !== null) evaluate(stopClock(now));
  // A context gives back what it is asked for, of which TypeScript knows nothing.
  const intrinsics = evaluate('({ Date, Error, TypeError, Array, Object })') as Intrinsics;
  return {
    intrinsics,
    call: (code, globals, functionName, args) => {
      const owned = evaluate('Object.getOwnPropertyNames(globalThis)');
      Object.assign(context, globals);
      compile(code).runInContext(context, { timeout: LONGEST_RUN });
      const isDeclared =
        typeof context[functionName] === 'function' && Array.isArray(owned) && !owned.includes(functionName);
      if (!isDeclared || functionName in globals) throw new Error(messages.functionNotFound(functionName));
      return evaluate(`${functionName}(...JSON.parse(${JSON.stringify(JSON.stringify(args))}))`);
    },
    dispose: () => {},
  };
};

/** What the script showed; the answers to its questions are the test's. */
type Shown = {
  readonly menus: { readonly title: string; readonly entries: readonly MenuEntry[] }[];
  readonly sidebars: Page[];
  readonly dialogs: Page[];
  readonly toasts: string[];
  readonly questions: Question[];
};

type Answers = (question: Question) => { readonly button: Button; readonly text?: string };

function recordingUi(shown: Shown, answers: Answers): HostUi {
  const ask = (question: Question): { readonly button: Button; readonly text: string } => {
    shown.questions.push(question);
    return { text: '', ...answers(question) };
  };
  return {
    showMenu: (title, entries) => void shown.menus.push({ title, entries }),
    showSidebar: (page) => void shown.sidebars.push(page),
    showDialog: (page) => void shown.dialogs.push(page),
    toast: (text) => void shown.toasts.push(text),
    alert: (question) => ask(question).button,
    prompt: ask,
  };
}

export type OpenOptions = Partial<Omit<HostOptions, 'engine' | 'unitId' | 'newRealm'>> & {
  /** The state of a workbook to begin with; a new one with one empty tab when absent. */
  readonly snapshot?: Partial<IWorkbookData>;
  readonly answers?: Answers;
  /** Calculate what rules of validation and conditional formats would paint: nobody sees it here. */
  readonly withRuleFormulas?: boolean;
  /** Two of Google's readings that are not known (contract 33, 34). */
  readonly matchReading?: MatchReading;
  readonly dayInText?: DayInText;
  /** The snapshot is one that `save()` gave: opening it calculates nothing. */
  readonly trustsValues?: boolean;
  /** What is done is not kept to be undone. */
  readonly withoutUndo?: boolean;
};

export type NodeHost = Host & {
  readonly shown: Shown;
  readonly logged: readonly string[];
  readonly person: Person;
  readonly tabs: () => readonly string[];
  /** Calculated values of cells, `cells('Plan', 'A1:C9')`; a day is its serial number. */
  readonly cells: (tab: string, a1: string) => (string | number | boolean)[][];
  readonly formulas: (tab: string, a1: string) => string[][];
  /** What a person sees: ### where a number or a date does not fit its column. */
  readonly seen: (tab: string, a1: string) => string[][];
};

const SAVED_ID = 'workbook';
let opened = 0;

/** A new file as Google makes it in that locale, with one empty tab. */
export function newWorkbook(locale: string, name = 'Sans titre'): Partial<IWorkbookData> {
  const stem = sheetStem(locale);
  return {
    id: SAVED_ID,
    name,
    locale: LocaleType.EN_US,
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: `${stem}1`, ...NEW_SHEET } },
  };
}

export async function openWorkbook(options: OpenOptions = {}): Promise<NodeHost> {
  const { snapshot, answers = () => ({ button: 'OK' }), locale = 'fr_FR', ...others } = options;
  const {
    withRuleFormulas = false,
    trustsValues = false,
    withoutUndo = false,
    matchReading,
    dayInText,
    ...rest
  } = others;
  const shown: Shown = { menus: [], sidebars: [], dialogs: [], toasts: [], questions: [] };
  const logged: string[] = [];
  // Univer keeps parsed formulas by unit, for all the engines of the process: two workbooks of one id would share them.
  const unitId = `${SAVED_ID}-${++opened}`;
  const engine = createEngine({
    skipRuleFormulas: !withRuleFormulas,
    withoutUndo,
    ...(matchReading ? { matchReading } : {}),
    ...(dayInText ? { dayInText } : {}),
  });
  engine.open({ ...(snapshot ?? newWorkbook(locale)), id: unitId }, trustsValues);
  const host = createHost({
    code: '',
    ui: recordingUi(shown, answers),
    log: (line) => void logged.push(line),
    timeZone: 'Europe/Paris',
    ...rest,
    locale,
    engine,
    unitId,
    newRealm,
  });
  await host.settled();
  const { book } = host;
  return {
    ...host,
    save: () => ({ ...host.save(), id: SAVED_ID }),
    shown,
    logged,
    person: createPerson(book, Date.now),
    tabs: () => sheets(book).map((sheet) => sheetNameOf(book, sheet)),
    cells: (tab, a1) => calculatedCells(book, tab, a1),
    formulas: (tab, a1) => cellFormulas(book, tab, a1),
    seen: (tab, a1) => seenCells(book, tab, a1),
  };
}

export type { Execution, ExecutionOptions } from '../host';
export type { Person } from '../person';
