import type {
  ExportsRead,
  ImportedCell,
  ImportedValue,
  ImportInput,
  ImportReport,
  KpisReport,
  ReadExports,
  ReadValue,
} from '../../src/commands/api';
import { isOfItsMonth } from '../../src/domain/export';
import { isFigureKey } from '../../src/domain/kpi';
import type { Language } from '../../src/languages/languages';
import { sayDoubt } from '../../src/languages/words/import-words';
import { type Either, fine, noFigures, refused } from '../command-words';
import type { Request } from './arguments';
import type { Bundle } from './bundle';
import { columnsSaid } from './figures-said';
import { measuringWords } from './measuring-words';
import { readersOf } from './page-readers';
import type { Answer, Session } from './session';

/** What the files of an import come to: what is to be written, what was read of them, and the months the tab lacked before. */
type ImportedExports = {
  readonly input: ImportInput;
  readonly read: ExportsRead;
  readonly own: ImportReport['own'];
  readonly missing: readonly string[];
};

/** The sentence for files of which nothing can be written. */
function whyNothing({ tables, faults }: ExportsRead, language: Language) {
  const { importing } = measuringWords[language];
  const [fault] = faults;
  if (fault !== undefined) return refused({ is: 'no-figures', sentence: importing.faults[fault.why](fault.file) });
  const doubts = tables.flatMap(({ reading }) => reading.doubts);
  if (doubts.some(({ is }) => is === 'date-order')) return refused({ is: 'undecided', what: 'dates' });
  if (doubts.some(({ is }) => is === 'decimals')) return refused({ is: 'undecided', what: 'decimals' });
  const [doubt = { is: 'not-an-export' } as const] = doubts;
  return refused({ is: 'no-figures', sentence: sayDoubt(importing, doubt) });
}

/** Reads the exports for a file as it stands. A file that cannot be read leaves all of them unwritten. */
export async function exportsFor(
  session: Session,
  bundle: Bundle,
  files: Parameters<ReadExports>[0],
  request: Request,
  language: Language,
): Promise<Either<ImportedExports> | Extract<Answer['outcome'], { readonly ok: false }>> {
  const known = await session.call({ name: 'importFigures', args: [noFigures] });
  if (!known.outcome.ok) return known.outcome;
  // The answer of that command, typed on its side.
  const report = known.outcome.value as ImportReport;
  const reader = readersOf(bundle)?.readExports;
  if (reader === undefined) return refused({ is: 'not-built' });
  const columns = columnsSaid(request, report.own);
  if (!columns.ok) return columns;
  const { said, wins, hasPartial } = request;
  const read = await reader(files, report, { ...said, columns: columns.value });
  if (read.values.length === 0 || read.faults.length > 0) return whyNothing(read, language);
  const asked = new Set<string>(Object.values(columns.value[''] ?? {}));
  const values = read.values.filter((it) => hasPartial || !it.isPartial || isOfItsMonth(it));
  const wanted = values
    .map(({ figure }) => figure)
    .filter((it) => asked.has(it) || report.needed.some((key) => key === it));
  return fine({
    input: {
      // Only part of a week: what stands there may be all of it.
      values: values.map(({ figure, month, value, isPartial }) => ({
        figure,
        month,
        value,
        ...(isPartial && !hasPartial ? { was: null } : {}),
      })),
      wins,
      isTried: false,
      add: [...new Set(wanted)].filter(isFigureKey),
      remember: null,
    },
    read,
    own: report.own,
    missing: report.missing,
  });
}

/** The answer of an import with what was read beside what became of each value. */
export function withExports(answer: Answer, { input, read, own, missing }: ImportedExports): Answer {
  if (!answer.outcome.ok) return answer;
  // The answer of that command, typed on its side.
  const { cells, tab, missing: left } = answer.outcome.value as ImportReport;
  const figures = input.values.map(({ was: _was, ...value }, index) => ({ ...value, ...cells[index] }));
  const tables = read.tables.map(({ name, reading: { values: _values, ...reading } }) => ({ name, ...reading }));
  const isWritten = (value: ReadValue): boolean =>
    input.values.some(({ figure, month }) => figure === value.figure && month === value.month);
  const partial = read.values
    .filter((value) => !isWritten(value))
    .map(({ figure, month, value, isAhead = false }) => ({ figure, month, value, isAhead }));
  const isTaken = ({ figure, month }: ReadValue): boolean =>
    figures.some((it) => it.figure === figure && it.month === month && (it.fate === 'new' || it.fate === 'same'));
  const begun = read.values.filter((value) => value.isPartial && isTaken(value) && isOfItsMonth(value));
  const added = missing.filter((month) => !left.includes(month));
  return {
    ...answer,
    outcome: {
      ok: true,
      value: {
        tab,
        figures,
        tables,
        left: read.left,
        hidden: read.hidden,
        partial,
        begun: begun.map(({ figure, month }) => ({ figure, month })),
        own,
        added,
      },
    },
  };
}

/** The months that hold up weeks which were imported follow them from now on, and the answer says so. */
export async function withMonthsFollowing(session: Session, answer: Answer): Promise<Answer> {
  if (!answer.outcome.ok) return answer;
  const { figures } = answer.outcome.value as { readonly figures: readonly (ImportedValue & ImportedCell)[] };
  const weekly = [...new Set(figures.flatMap(({ figure, heldBy }) => (heldBy === undefined ? [] : figure)))];
  if (weekly.length === 0) return answer;
  const args = { organisation: null, add: [], weekly, monthsFollow: true } as const;
  const { outcome } = await session.call({ name: 'kpis', args: [args] });
  if (!outcome.ok) return { ...answer, outcome };
  const { message } = outcome.value as KpisReport;
  return { ...answer, outcome: { ok: true, value: { ...answer.outcome.value, message } } };
}
