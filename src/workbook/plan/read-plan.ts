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
import { type CellValue, type Grid, plainText } from '../cells';
import type { Header } from './header';
import { kinds, nobodyKnown, type Split } from './kinds';
import { isPlainTotal, rowPatterns } from './row-words';
import type { ActionRow } from './rows';

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
  const patterns = rowPatterns(reading);
  return values.slice(header.row).flatMap((cells, index) => {
    const cell = (field: ObjectiveField): string => plainText(cells[(header.columns.get(field) ?? 0) - 1] ?? '');
    const isEmpty = [...header.columns.keys()].every((field) => cell(field) === '');
    if (isEmpty || isPlainTotal(cell('name'), patterns)) return [];
    return [{ line: header.row + 1 + index, name: cell('name'), period: cell('period'), target: cell('target') }];
  });
}
