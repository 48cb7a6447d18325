import type { IWorkbookData } from '@univerjs/core';
import type { ImportInput, ImportReport, Outcome } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import {
  type Command,
  commands,
  type Either,
  fine,
  noFigures,
  refused,
  type Situation,
  wordsIn,
} from '../command-words';
import type { NotCarried } from '../xlsx/file';
import type { Request } from './arguments';
import type { Bundle } from './bundle';
import { type CellsRequest, tabNamed, valuesIn } from './cells';
import { exportsFor, withExports, withMonthsFollowing } from './import-exports';
import { withMadeUp, withMadeUpTold } from './made-up';
import { writeOutput } from './output';
import { invoicesFor } from './paid-invoices';
import type { Result } from './report';
import { type Answer, problemsOf, type Session } from './session';
import { type WeeklyFigures, withWeeks } from './weekly-figures';

/** A request whose files are open: everything that is left to do. */
export type Job = {
  readonly request: Request;
  /** What stands in the list that is to be added; '' where there is none. */
  readonly list: string;
  /** The exports that are to be imported. */
  readonly exports: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly bundle: Bundle;
  /** The workbook: what was read of its file is there twice as long as anybody knows both. */
  readonly session: Session;
  /** What the file has that none we write will have. */
  readonly notCarried: readonly NotCarried[];
  /** The person's. */
  readonly language: Language;
  /** Of a file that names none itself. */
  readonly locale: string;
  readonly usualYear: number;
};

export type Done = { readonly result: Result; readonly lost: readonly NotCarried[] };

/** A refusal of ours, or the sentence in which the add-on says why it did nothing. */
export type Finished = Either<Done> | Extract<Outcome<never>, { readonly ok: false }>;

function cellsAsked(requests: readonly CellsRequest[], snapshot: IWorkbookData): Either<Result['cells']> {
  if (requests.length === 0) return fine(undefined);
  const cells: Record<string, ReturnType<typeof valuesIn>> = {};
  for (const { asked, tab, block } of requests) {
    const found = tabNamed(snapshot, tab);
    if (!found) return refused({ is: 'unknown-tab', word: tab });
    cells[asked] = valuesIn(found, block);
  }
  return fine(cells);
}

/** The locale the add-on left the file in. */
function localeOf(snapshot: IWorkbookData, otherwise: string): string {
  const { locale }: Readonly<Record<string, unknown>> = snapshot.custom ?? {};
  return typeof locale === 'string' ? locale : otherwise;
}

async function written(
  { request, notCarried: notRead, locale }: Job,
  snapshot: IWorkbookData,
): Promise<Either<readonly NotCarried[]>> {
  if (request.output === undefined) return fine([]);
  // ExcelJS takes longer to load than a plan to check: only when a file is asked for.
  const { writeXlsx } = await import('../xlsx/write');
  const { bytes, notCarried } = await writeXlsx(snapshot, localeOf(snapshot, locale));
  const refusal = await writeOutput(request.output, bytes);
  return refusal ?? fine([...notRead, ...notCarried]);
}

/** The check of the plan the command leaves, which the answer itself may be; a command about the file leaves it be. */
async function checkedPlan(session: Session, request: Request, answer: Answer): Promise<Answer> {
  const { command, tab, year, columns } = request;
  const { isOfFile = false }: Command = commands[command];
  return command === 'check' || isOfFile
    ? answer
    : await session.call({ name: 'check', args: [{ tab, year, columns }] });
}

/** What the command answers: of an import, once its exports are read for the file; of KPIs, once their months are made up or cleared. */
async function answered(
  session: Session,
  { request, list, language, usualYear, exports, bundle }: Job,
): Promise<Answer | Exclude<Finished, { readonly ok: true }>> {
  const { isOfPaid = false, isOfKpis = false }: Command = commands[request.command];
  const call = (figures: ImportInput, more: Partial<Situation> = {}): Promise<Answer> => {
    const known = { list, language, usualYear, figures, weekly: [], notWeekly: [] };
    return session.call(commands[request.command].call({ ...request, ...known, ...more }));
  };
  const kpis = (weeks: WeeklyFigures, weeksOnly = false): Promise<Answer> =>
    call(noFigures, { ...weeks, ...(weeksOnly ? { organisation: null, kpis: [], own: null, follow: false } : {}) });
  const ask = (): ReturnType<typeof withWeeks> => (isOfKpis ? withWeeks(kpis, request) : call(noFigures));
  if (request.madeUp !== null) return withMadeUp(session, ask, request.madeUp, language);
  if (isOfPaid) return invoicesFor(session, bundle, exports, request, language);
  if (exports.length === 0) {
    const answer = await ask();
    return 'outcome' in answer ? withMadeUpTold(session, request.command, answer) : answer;
  }
  const read = await exportsFor(session, bundle, exports, request, language);
  if (!read.ok) return read;
  const imported = withExports(await call(read.value.input), read.value);
  return request.monthsFollow ? withMonthsFollowing(session, imported) : imported;
}

/** The plan's own year, where another was asked for. */
async function yearKept(session: Session, { year, command }: Request): Promise<string | undefined> {
  const { input, isOfFile = false }: Command = commands[command];
  const own = year === null || input !== 'required' || isOfFile ? undefined : await session.yearOfPlan();
  return own?.startsWith(String(year)) ? undefined : own;
}

/** A refusal in a file that follows no KPI yet, with the words that begin with some. */
async function withBeginning(
  session: Session,
  outcome: Extract<Outcome<never>, { readonly ok: false }>,
  { request: { command, organisation, input }, language }: Job,
): Promise<typeof outcome> {
  const { isOfKpis = false, isOfExports = false }: Command = commands[command];
  if (!(isOfKpis || isOfExports) || organisation !== null) return outcome;
  const known = await session.call({ name: 'importFigures', args: [noFigures] });
  // The answer of that command, typed on its side.
  const isBegun = !known.outcome.ok || (known.outcome.value as ImportReport).isReady;
  const hint = isBegun ? '' : ` ${wordsIn[language].beginKpis(input ?? '')}`;
  return { ok: false, sentence: `${outcome.sentence}${hint}` };
}

/** What a command has left, before anything is written. */
type Left = { readonly result: Result; readonly snapshot: IWorkbookData };

async function leftIn(session: Session, job: Job): Promise<Either<Left> | Exclude<Finished, { readonly ok: true }>> {
  const { request, language } = job;
  session.fixToday();
  const answer = await answered(session, job);
  if (!('outcome' in answer)) return answer;
  if (!answer.outcome.ok) return await withBeginning(session, answer.outcome, job);
  session.fixToday();
  const checked = await checkedPlan(session, request, answer);
  if (!checked.outcome.ok) return checked.outcome;
  const kept = await yearKept(session, request);
  const snapshot = session.save();
  const cells = cellsAsked(request.cells, snapshot);
  if (!cells.ok) return cells;
  const result = {
    problems: problemsOf(checked.outcome.value, language),
    tabs: snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? ''),
    cells: cells.value,
    calls: answer.calls,
    ms: answer.ms,
    answer: kept === undefined ? answer.outcome.value : { ...answer.outcome.value, yearKept: kept },
  };
  return fine({ result, snapshot });
}

/** Runs the command on the workbook and checks the plan it leaves; nothing is left open. */
async function leftBy(job: Job): ReturnType<typeof leftIn> {
  try {
    return await leftIn(job.session, job);
  } finally {
    job.session.close();
  }
}

/** The same, and writes the file asked for, if all went well: by then the workbook itself is gone, as a large one takes much memory. */
export async function finished(job: Job): Promise<Finished> {
  const left = await leftBy(job);
  if (!left.ok) return left;
  const { result, snapshot } = left.value;
  const lost = await written(job, snapshot);
  return lost.ok ? fine({ result, lost: lost.value }) : lost;
}
