import type { ImportedCell, ImportedValue, ImportReport, ReadValue } from '../../commands/api';
import { isOfItsMonth } from '../../domain/export';
import type { NamedFigure } from '../../domain/kpi';
import { monthOfPeriod } from '../../domain/time';

/** A value of the files, and what would become of it. */
export type TriedValue = ReadValue & { readonly cell: ImportedCell };

export type Choices = {
  readonly wins: 'file' | 'mine';
  /** Figures that are to have a row they do not have yet. */
  readonly rows: ReadonlySet<NamedFigure>;
  /** Whether months are imported in which a file begins or ends. */
  readonly hasPartial: boolean;
};

/** What an import would do, and leave. Months are "2027-01". */
type PlannedImport = {
  readonly writes: readonly TriedValue[];
  /** Those of its values that stand in place of another number. */
  readonly differing: number;
  readonly same: number;
  readonly kept: number;
  readonly hers: readonly TriedValue[];
  readonly outside: readonly string[];
  /** Values of months and weeks in which a file begins or ends. */
  readonly partial: readonly TriedValue[];
  /** Weeks in which a file begins that are taken all the same, as it has all their days of their month. */
  readonly begun: readonly string[];
  /** Weeks that count in no month, as that holds a number of hers. */
  readonly held: readonly TriedValue[];
};

export const monthsOf = (values: readonly TriedValue[]): readonly string[] =>
  [...new Set(values.map(({ month }) => month))].sort();

/** Values with what becomes of each, as the file answers them in their order. */
export const triedValues = (values: readonly ReadValue[], cells: readonly ImportedCell[]): readonly TriedValue[] =>
  values.flatMap((value, index) => {
    const cell = cells[index];
    return cell === undefined ? [] : [{ ...value, cell }];
  });

/** What her choices make of the values that were tried. */
export function plannedImport(
  tried: readonly TriedValue[],
  there: readonly NamedFigure[],
  { wins, rows, hasPartial }: Choices,
): PlannedImport {
  const ofRows = tried.filter(({ figure }) => there.includes(figure) || rows.has(figure));
  const isOfMonth = (value: TriedValue): boolean => isOfItsMonth(value) && ['new', 'same'].includes(value.cell.fate);
  const partial = ofRows.filter((it) => it.isPartial && it.cell.fate !== 'no-month' && !isOfMonth(it));
  const values = ofRows.filter((it) => hasPartial || !it.isPartial || isOfMonth(it));
  const of = (...fates: readonly ImportedCell['fate'][]) => values.filter(({ cell }) => fates.includes(cell.fate));
  const differing = of('other').length;
  const writes = wins === 'file' ? of('new', 'other') : of('new');
  return {
    writes,
    differing,
    same: of('same').length,
    kept: wins === 'file' ? 0 : differing,
    hers: of('hers'),
    outside: monthsOf(of('no-month')),
    partial,
    begun: hasPartial ? [] : monthsOf(writes.filter(isOfMonth)),
    held: writes.filter(({ cell }) => cell.heldBy !== undefined),
  };
}

/** A cell of the tab of weeks is said with its tab. */
export const saidCell = ({ sheet, cell }: ImportedCell): string => (sheet === undefined ? cell : `${sheet}!${cell}`);

/** The months that are added to the tab where these values are written. */
export const addedFor = (
  { missing }: Pick<ImportReport, 'missing'>,
  values: readonly Pick<ImportedValue, 'month'>[],
): readonly string[] => (values.some(({ month }) => missing.includes(monthOfPeriod(month))) ? missing : []);

const numberOf = (was: ImportedCell['was']): number | null => (typeof was === 'number' ? was : null);

/** What is sent to be written: each value into a cell that still holds what was told of it. */
export const valuesToWrite = (writes: readonly TriedValue[]): readonly ImportedValue[] =>
  writes.map(({ figure, month, value, cell }) => ({ figure, month, value, was: numberOf(cell.was) }));

/** What takes it back, of what was written: each value that was there, where the imported one still stands. */
export const valuesToUndo = (written: readonly TriedValue[]): readonly ImportedValue[] =>
  written.map(({ figure, month, value, cell }) => ({ figure, month, value: numberOf(cell.was), was: value }));

/** Of values that were sent, those that were written, and the cells of those that had changed meanwhile. */
export function writtenOf(sent: readonly TriedValue[], cells: readonly ImportedCell[]) {
  const answered = sent.map((value, index) => ({ ...value, cell: cells[index] ?? value.cell }));
  const isWritten = ({ cell }: TriedValue): boolean => cell.fate === 'new' || cell.fate === 'other';
  return {
    written: answered.filter(isWritten),
    changed: answered
      .filter(({ cell }) => cell.fate === 'changed' || cell.fate === 'hers')
      .map(({ cell }) => saidCell(cell)),
  };
}
