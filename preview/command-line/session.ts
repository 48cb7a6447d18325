import type { IWorkbookData } from '@univerjs/core';
import type { CheckReport, Home, Outcome, ReportedProblem } from '../../src/commands/api';
import { type Day, isoOf } from '../../src/domain/time';
import type { Language } from '../../src/languages/languages';
import type { Call } from '../command-words';
import { type NodeHost, openWorkbook } from '../node';
import { resourceOf } from '../xlsx/file';
import type { Bundle } from './bundle';
import { sayProblem } from './say-problem';

/** What the command made it through with: its own answer, and what it cost. */
export type Answer = {
  readonly outcome: Outcome<Readonly<Record<string, unknown>>>;
  readonly calls: { readonly read: number; readonly write: number; readonly flush: number; readonly other: number };
  readonly ms: number;
};

/** A workbook opened with the add-on on it. */
export type Session = {
  readonly call: (call: Call) => Promise<Answer>;
  /** Writes the day asked for into the cell every formula takes today from, if there is one. */
  readonly fixToday: () => void;
  /** The years of the plan as its settings say it, "2027" or "2027-2028"; undefined where nothing is set up. */
  readonly yearOfPlan: () => Promise<string | undefined>;
  readonly save: () => IWorkbookData;
  readonly close: () => void;
};

type SessionOptions = {
  readonly bundle: Bundle;
  readonly snapshot: IWorkbookData | undefined;
  readonly locale: string;
  readonly language: Language;
  readonly today: Day | undefined;
};

const TODAY_NAME = 'settings_today';

/** "'Paramètres'!$B$2" → its tab and its cell. */
function namedCell(snapshot: IWorkbookData, name: string): { readonly tab: string; readonly cell: string } | undefined {
  const names = Object.values(resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'));
  const reference = names.find((defined) => defined?.name === name)?.formulaOrRefString.replace(/^=/, '');
  const [, quoted, bare, column, row] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::|$)/.exec(reference ?? '') ?? [];
  const tab = quoted?.replaceAll("''", "'") ?? bare;
  return tab === undefined ? undefined : { tab, cell: `${column}${row}` };
}

/** The bundle answers Outcomes, typed on its side; what came out of its scope is checked to be one. */
function outcomeOf(value: unknown): Answer['outcome'] {
  if (typeof value !== 'object' || value === null || !('ok' in value)) throw new Error('the add-on gave no answer');
  return value as Answer['outcome'];
}

async function answered(host: NodeHost, { name, args }: Call, today: Day | undefined): Promise<Answer> {
  const result = await host.execute('rpc', [name, args], today === undefined ? {} : { today: isoOf(today) });
  if (!result.ok) throw new Error(result.message);
  const { read, write, flush, other } = result.stats;
  return { outcome: outcomeOf(result.value), calls: { read, write, flush, other }, ms: Math.round(result.ms) };
}

async function yearOfPlan(host: NodeHost): Promise<string | undefined> {
  const result = await host.execute('rpc', ['home', []], {});
  // The add-on answers Home, typed on its side.
  const plan = result.ok ? (result.value as Home).plan : undefined;
  if (plan === undefined || !plan.isSetUp || plan.firstDay === '') return undefined;
  return [...new Set([plan.firstDay, plan.lastDay].map((day) => day.slice(0, 'YYYY'.length)))].join('-');
}

export async function openSession({ bundle, snapshot, locale, language, today }: SessionOptions): Promise<Session> {
  let opened: NodeHost | undefined = await openWorkbook({
    ...(snapshot ? { snapshot } : {}),
    withoutUndo: true,
    code: bundle.code,
    html: bundle.html,
    timeZone: bundle.timeZone,
    userLocale: language,
    locale,
  });
  const host = (): NodeHost => {
    if (opened === undefined) throw new Error('the workbook is closed');
    return opened;
  };
  return {
    call: (call) => answered(host(), call, today),
    fixToday: () => {
      const at = today === undefined ? undefined : namedCell(host().save(), TODAY_NAME);
      if (at && today !== undefined) host().person.type(at.tab, at.cell, isoOf(today));
    },
    yearOfPlan: () => yearOfPlan(host()),
    save: () => host().save(),
    close: () => {
      opened?.dispose();
      // A large one takes much memory, for as long as anybody knows it.
      opened = undefined;
    },
  };
}

/** A problem with the sentence the sidebar shows for it. */
export type SaidProblem = ReportedProblem & { readonly message: string };

/** The problems of a check, as the add-on reports them, said in a language. */
export const problemsOf = (report: Readonly<Record<string, unknown>>, language: Language): readonly SaidProblem[] =>
  // `check` and `mend` answer CheckReports, typed on their side.
  ((report as Partial<CheckReport>).problems ?? []).map((problem) => ({
    ...problem,
    message: sayProblem(language, problem, problem.currency),
  }));
