import { useState } from 'preact/hooks';
import type { ImportInput, ImportReport, SaidOfExports, TablesRead } from '../commands/api';
import type { ExportFile } from '../domain/export';
import { isFigureKey, type NamedFigure } from '../domain/kpi';
import { useOnAppearing } from './appearing';
import { decodedFiles, drawn } from './exports/decoded-files';
import {
  addedFor,
  type Choices,
  plannedImport,
  type TriedValue,
  triedValues,
  valuesToUndo,
  valuesToWrite,
  writtenOf,
} from './exports/planned-import';
import { readTables, saidColumnsOf, withSaid } from './exports/read-tables';
import { type Session, useSession } from './session';
import { useLast } from './use-last';
import { useMadeUp } from './use-made-up';

/** Her files, the tabs they hide, what she said of them, and the file they go into. */
type Asked = {
  readonly files: readonly ExportFile[];
  readonly hidden: readonly string[];
  readonly said: SaidOfExports;
  readonly report: ImportReport;
};

/** What was read of them, and what would become of each value. */
export type ReadFiles = Asked & { readonly read: TablesRead; readonly tried: readonly TriedValue[] };

/** What was written and can be taken back. */
export type Written = {
  readonly tab: string;
  readonly values: readonly TriedValue[];
  readonly sentence: string;
  /** Figures whose weeks do not count in months that hold a number of hers. */
  readonly held: readonly NamedFigure[];
};

type Stage =
  | { readonly is: 'opening' }
  | { readonly is: 'choosing' }
  | { readonly is: 'read'; readonly files: ReadFiles }
  | { readonly is: 'done'; readonly written: Written };

const NOTHING: ImportInput = { values: [], wins: 'file', isTried: true, add: [], remember: null };
const FIRST_CHOICES: Choices = { wins: 'file', rows: new Set(), hasPartial: false };

/** So many rows are read while nobody would ask what the page is doing. */
const QUICK = 20_000;

/** Says that files are read, where that takes so long that the page seems to stand still. */
async function told({ tell, words }: Session, files: readonly ExportFile[]): Promise<void> {
  const rows = files.reduce((sum, file) => sum + file.rows.length, 0);
  const [first] = files;
  if (first === undefined || rows < QUICK) return;
  tell(words.importing.reading(first.name));
  await drawn();
}

/** What becomes of the values as she has the files read; undefined where it was refused. */
async function tried(session: Session, asked: Asked): Promise<ReadFiles | undefined> {
  const { files, said, report: before } = asked;
  await told(session, files);
  const read = readTables(files, before, said);
  session.hush();
  const values = read.values.map(({ figure, month, value }) => ({ figure, month, value }));
  if (values.length === 0) return { ...asked, read, tried: [] };
  const add = [...new Set(values.map(({ figure }) => figure))].filter(isFigureKey);
  const outcome = await session.ask('importFigures', { ...NOTHING, values, add });
  if (!outcome.ok) return undefined;
  return { ...asked, report: outcome.value, read, tried: triedValues(read.values, outcome.value.cells) };
}

/** Of what the tab has no row for and was not seen before, what a KPI that is followed needs, and what she has said that a column is. */
function rowsWanted({ tried: values, report, said }: ReadFiles, before: ReadFiles | undefined): readonly NamedFigure[] {
  const saidOf = Object.values(said.columns).flatMap((columns) => Object.values(columns));
  const isSeen = (figure: NamedFigure): boolean => before?.tried.some((it) => it.figure === figure) === true;
  return values
    .map(({ figure }) => figure)
    .filter((figure) => !report.rows.includes(figure) && !isSeen(figure))
    .filter((figure) => report.needed.some((it) => it === figure) || saidOf.includes(figure));
}

const withChanged = (words: Session['words'], sentence: string, changed: readonly string[]): string =>
  changed.length === 0 ? sentence : `${sentence} ${words.importing.changed(changed)}`;

/** Writes what she chose; undefined where it was refused. */
async function written({ ask, words }: Session, { said, tried: all, report }: ReadFiles, choices: Choices) {
  const { writes } = plannedImport(all, report.rows, choices);
  const before = saidColumnsOf(report.remembered);
  const now = before === undefined ? null : JSON.stringify(withSaid(before, said.columns));
  const remember = now === '{}' ? null : now;
  const input = { values: valuesToWrite(writes), isTried: false, add: [...choices.rows].filter(isFigureKey), remember };
  const outcome = await ask('importFigures', { ...NOTHING, ...input });
  if (!outcome.ok) return undefined;
  const { written: values, changed } = writtenOf(writes, outcome.value.cells);
  const months = addedFor(report, writes).length;
  const done = words.importing.done(values.length);
  const sentence = withChanged(words, months === 0 ? done : `${done} ${words.importing.monthsAdded(months)}`, changed);
  const held = [...new Set(values.flatMap(({ figure, cell }) => (cell.heldBy === undefined ? [] : figure)))];
  const known = { ...outcome.value, isMadeUp: report.isMadeUp, remembered: remember ?? report.remembered };
  return { known, written: { tab: report.tab, values, sentence, held } };
}

/** Takes back what was written, but for cells that have changed since; undefined where it was refused. */
async function undone({ ask, words }: Session, { values, tab }: Written): Promise<Written | undefined> {
  const outcome = await ask('importFigures', { ...NOTHING, values: valuesToUndo(values), isTried: false });
  if (!outcome.ok) return undefined;
  const { written: back, changed } = writtenOf(values, outcome.value.cells);
  return { tab, values: [], held: [], sentence: withChanged(words, words.importing.undone(back.length), changed) };
}

/** Has months of hers follow the weeks that were written; undefined where it was refused. */
async function followed({ ask }: Session, before: Written): Promise<Written | undefined> {
  const outcome = await ask('kpis', { organisation: null, add: [], weekly: before.held, monthsFollow: true });
  return outcome.ok ? { ...before, held: [], sentence: outcome.value.message } : undefined;
}

/** The way from her files to what would become of them: read once they are chosen, and again with each thing she says of them. */
function useFiles(known: ImportReport | undefined, onRead: (files: ReadFiles, before?: ReadFiles) => void) {
  const session = useSession();
  const { words, tell, hush } = session;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const tryLast = useLast((asked: Asked) => tried(session, asked));
  const look = async (asked: Asked, before?: ReadFiles): Promise<void> => {
    const files = await tryLast(asked);
    if (files !== undefined) onRead(files, before);
  };
  const choose = async (chosen: readonly File[]): Promise<void> => {
    if (known === undefined || !known.isReady || chosen.length === 0 || session.isWorking) return;
    const { files, hidden, refused } = await decodedFiles(chosen, words.importing, tell);
    hush();
    setFaults(refused);
    const said = { columns: saidColumnsOf(known.remembered) ?? {} };
    if (files.length > 0) await look({ files, hidden, said, report: known });
  };
  return {
    faults,
    choose: (files: readonly File[]) => void choose(files),
    say: (files: ReadFiles, said: SaidOfExports) => void look({ ...files, said }, files),
  };
}

/** The course of an import: files, what they say, what will change, and the way back. */
export function useImport() {
  const session = useSession();
  const [known, setKnown] = useState<ImportReport>();
  const [stage, setStage] = useState<Stage>({ is: 'opening' });
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const files = useFiles(known, (read, before) => {
    setStage({ is: 'read', files: read });
    setChoices((chosen) => {
      const { rows, ...others } = before === undefined ? FIRST_CHOICES : chosen;
      return { ...others, rows: new Set([...rows, ...rowsWanted(read, before)]) };
    });
  });
  const open = async (): Promise<void> => {
    const outcome = await session.ask('importFigures', NOTHING);
    if (!outcome.ok) return;
    setKnown(outcome.value);
    setStage({ is: 'choosing' });
  };
  useOnAppearing(() => void open());
  const finish = (done: Written): void => {
    setStage({ is: 'done', written: done });
    session.tell(done.sentence);
  };
  const write = async (read: ReadFiles): Promise<void> => {
    const done = await written(session, read, choices);
    if (done === undefined) return;
    setKnown(done.known);
    finish(done.written);
  };
  const change = async (changed: Promise<Written | undefined>): Promise<void> => {
    const done = await changed;
    if (done !== undefined) finish(done);
  };
  return {
    ...files,
    ...useMadeUp(known, setKnown),
    stage,
    known,
    choices,
    setChoices,
    write: (read: ReadFiles) => void write(read),
    undo: (before: Written) => void change(undone(session, before)),
    open: () => void open(),
    follow: (before: Written) => void change(followed(session, before)),
    restart: () => setStage({ is: 'choosing' }),
  };
}

export type UsedImport = ReturnType<typeof useImport>;
