import type { FileReading } from '../../domain/file-reading';
import { mayBeSeveral, nameSplitter } from '../../domain/names';
import {
  type Action,
  type ActionField,
  actionOf,
  eachField,
  kindOf,
  type Objective,
  type ObjectiveField,
  type OwnStatus,
  type ValueOf,
} from '../../domain/plan';
import { anyOf } from '../../domain/time';
import { type CellValue, type Grid, isBlank, plainText } from '../cells';
import type { Header } from './header';
import { kinds, nobodyKnown, type Split } from './kinds';

type Totals = { readonly whole: RegExp; readonly part: RegExp };

const knownTotals = new WeakMap<FileReading, Totals>();

/** What a row that adds others up begins with, in any of the languages. */
function totalsOf(reading: FileReading): Totals {
  const words = (of: keyof Totals): string =>
    anyOf(reading.flatMap(({ totals }) => totals[of]))
      .replace(/ /g, '\\s+')
      .replace(/-/g, '[-\\s]?');
  const found = knownTotals.get(reading) ?? {
    whole: new RegExp(`^(?:${words('whole')})(?!\\w)`, 'i'),
    part: new RegExp(`^(?:${words('part')})`, 'i'),
  };
  knownTotals.set(reading, found);
  return found;
}

type Row = (field: ActionField) => CellValue;

const rowOf =
  (cells: readonly CellValue[], header: Header<ActionField>): Row =>
  (field) =>
    cells[(header.columns.get(field) ?? 0) - 1] ?? '';

/** A total names no objective, KPI or owner: "Total refonte du site" for Zoé is an action. */
const isTotal = (row: Row, pattern: RegExp): boolean =>
  pattern.test(plainText(row('name'))) &&
  (['objectives', 'kpis', 'owner'] as const).every((field) => isBlank(row(field)));

type ActionRow = { readonly line: number; readonly row: Row };

export type PlanRows = {
  readonly rows: readonly ActionRow[];
  /** The line of the TOTAL row, where there is one: actions end before it. */
  readonly totalLine?: number;
};

/** The rows that hold an action: below the header, above a TOTAL row, and not blank nor a subtotal. */
export function planRows(values: Grid<CellValue>, header: Header<ActionField>, reading: FileReading): PlanRows {
  const { whole, part } = totalsOf(reading);
  const fields = [...header.columns.keys()];
  const rows: ActionRow[] = [];
  for (let line = header.row + 1; line <= values.length; line += 1) {
    const row = rowOf(values[line - 1] ?? [], header);
    if (isTotal(row, whole)) return { rows, totalLine: line };
    const hasData = fields.some((field) => !isBlank(row(field)));
    if (hasData && !isTotal(row, part)) rows.push({ line, row });
  }
  return { rows };
}

/** Owners are separated as objectives are; those who own a row alone, and those of the settings, are known people. */
function knownOwners(rows: readonly ActionRow[], listed: readonly string[], reading: FileReading): readonly string[] {
  const alone = rows.map(({ row }) => plainText(row('owner'))).filter((owner) => !mayBeSeveral(owner, reading));
  return [...listed, ...alone.filter((owner) => owner !== '')];
}

type KnownNames = {
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
  readonly owners: readonly string[];
  readonly statuses?: readonly OwnStatus[];
};

export function readActions(rows: readonly ActionRow[], names: KnownNames, reading: FileReading): readonly Action[] {
  const splits: Readonly<Partial<Record<ActionField, Split>>> = {
    objectives: nameSplitter(names.objectives, reading),
    kpis: nameSplitter(names.kpis, reading),
    owner: nameSplitter(knownOwners(rows, names.owners, reading), reading),
  };
  const nobody = nobodyKnown({ reading });
  const context = { reading, ownStatuses: names.statuses ?? [] };
  return rows.map(({ line, row }) =>
    actionOf(
      line,
      eachField<ValueOf>((field) =>
        kinds[kindOf(field)].read(row(field), { ...context, split: splits[field] ?? nobody }),
      ),
    ),
  );
}

/** The objectives below their header; a row that holds something else than a name is an objective that misses its own. */
export function readObjectives(
  values: Grid<CellValue>,
  header: Header<ObjectiveField>,
  reading: FileReading,
): readonly Objective[] {
  const { whole } = totalsOf(reading);
  return values.slice(header.row).flatMap((cells, index) => {
    const cell = (field: ObjectiveField): string => plainText(cells[(header.columns.get(field) ?? 0) - 1] ?? '');
    const isEmpty = [...header.columns.keys()].every((field) => cell(field) === '');
    if (isEmpty || whole.test(cell('name'))) return [];
    return [{ line: header.row + 1 + index, name: cell('name'), period: cell('period'), target: cell('target') }];
  });
}
