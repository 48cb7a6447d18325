import type { FileReading } from '../../domain/file-reading';
import { knownNames, nameSplitter, usualSpelling } from '../../domain/names';
import {
  type Action,
  type ActionField,
  actionOf,
  eachField,
  kindOf,
  type Objective,
  type ObjectiveField,
  type ObjectiveNumbers,
  type OwnStatus,
  type ValueOf,
  type WrittenNames,
} from '../../domain/plan';
import { type CellValue, type Grid, plainText } from '../cells';
import type { Header } from './header';
import { kinds, nobodyKnown, type Split } from './kinds';
import { isPlainTotal, rowPatterns } from './row-words';
import type { ActionRow } from './rows';

type KnownNames = {
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
  readonly owners: readonly string[];
  readonly statuses?: readonly OwnStatus[];
};

export function readActions(rows: readonly ActionRow[], names: KnownNames, reading: FileReading): readonly Action[] {
  const known = (field: WrittenNames['field'], listed: readonly string[]): readonly string[] =>
    knownNames(
      rows.map(({ row }) => plainText(row(field))),
      listed,
      reading,
    );
  const people = known('owner', names.owners);
  const [splitPeople, usual] = [nameSplitter(people, reading), usualSpelling(people)];
  const splits: Readonly<Partial<Record<ActionField, Split>>> = {
    objectives: nameSplitter(known('objectives', names.objectives), reading),
    kpis: nameSplitter(known('kpis', names.kpis), reading),
    // "zoe" and "ZOÉ" are one person.
    owner: (text) => splitPeople(text).map(usual),
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

function numbersIn(cellOf: (field: ObjectiveField) => CellValue): ObjectiveNumbers {
  const fields = ['startingPoint', 'target', 'reached'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = cellOf(field);
      return typeof value === 'number' ? [[field, value]] : [];
    }),
  );
}

/** The objectives below their header; a row that holds something else than a name is an objective that misses its own. */
export function readObjectives(
  values: Grid<CellValue>,
  header: Header<ObjectiveField>,
  reading: FileReading,
): readonly Objective[] {
  const patterns = rowPatterns(reading);
  return values.slice(header.row).flatMap((cells, index) => {
    const cellOf = (field: ObjectiveField): CellValue => cells[(header.columns.get(field) ?? 0) - 1] ?? '';
    const cell = (field: ObjectiveField): string => plainText(cellOf(field));
    const isEmpty = [...header.columns.keys()].every((field) => cell(field) === '');
    if (isEmpty || isPlainTotal(cell('name'), patterns)) return [];
    const [name, period, kpi, target] = [cell('name'), cell('period'), cell('kpi'), cell('target')];
    const deadline = cellOf('deadline');
    const due = typeof deadline === 'object' ? { deadline: deadline.day } : {};
    return [{ line: header.row + 1 + index, name, period, kpi, target, numbers: numbersIn(cellOf), ...due }];
  });
}

/** The cells that hold names of people, KPIs or objectives; blank ones are left out. */
export const writtenNames = (rows: readonly ActionRow[]): readonly WrittenNames[] =>
  (['objectives', 'kpis', 'owner'] as const).flatMap((field) =>
    rows.flatMap(({ line, row }) => {
      const text = plainText(row(field));
      return text === '' ? [] : [{ line, field, text }];
    }),
  );
