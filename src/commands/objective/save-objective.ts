import { conventionsOf } from '../../domain/locale';
import { isSameName } from '../../domain/names';
import { numberTyped } from '../../domain/objective';
import type { ObjectiveField } from '../../domain/plan';
import { dayOfIso } from '../../domain/time';
import { draftFields, type ObjectiveDraft } from '../../domain/wording';
import {
  addressOf,
  area,
  type Cell,
  NUMBER_FORMAT,
  type Operation,
  paint,
  plainText,
  text,
} from '../../workbook/cells';
import { kpiFormat } from '../../workbook/kpi';
import type { LoadedAction, ObjectivesReport, SaveObjective } from '../api';
import { asRead, currencyOf, type OpenPlan, objectiveLines, openPlan, type Table } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { calledIn, type Followed, followedIn } from './followed';
import { measureObjectives } from './measure';
import { withObjectives } from './new-tab';
import { draftOf, loadedObjective, reportOf, unitOf } from './report';

type DraftField = keyof ObjectiveDraft;
const isValue = (field: DraftField): boolean => field === 'startingPoint' || field === 'target';

/** The line a loaded objective stands on now: found by its cells, so that a sort changes nothing; else what changed is said. */
function findLoaded(open: OpenPlan, { line, cells }: LoadedAction): Result<number> {
  const lines = (open.plan.objectives ?? []).map((objective) => objective.line);
  const changed = (at: number): readonly DraftField[] => {
    const now = loadedObjective(open, at).cells;
    return draftFields.filter((_, index) => now[index] !== (cells[index] ?? ''));
  };
  const same = lines.filter((at) => changed(at).length === 0);
  if (same.includes(line)) return done(line);
  const [only] = same;
  if (only !== undefined && same.length === 1) return done(only);
  const action = cells[0] ?? '';
  const found = lines.find((at) => isSameName(loadedObjective(open, at).cells[0] ?? '', action));
  if (found === undefined || same.length > 1) return trouble('row.gone', { action });
  const { objectiveColumns } = open.words;
  return trouble('row.changed', { action, columns: changed(found).map((field) => objectiveColumns[field]) });
}

function cellOf(field: DraftField, typed: string, { plan, reading }: OpenPlan): Cell {
  const day = field === 'deadline' ? dayOfIso(typed.trim()) : undefined;
  if (day !== undefined) return { day };
  const decimal = conventionsOf(plan.locale).decimal;
  return (isValue(field) ? numberTyped(typed, decimal, reading, plan.currency) : undefined) ?? text(typed.trim());
}

type Writing = {
  readonly open: OpenPlan;
  readonly table: Table<ObjectiveField>;
  readonly followed: Followed;
  readonly line: number;
};

/** The cells that say something else than before; one with a formula of hers is never written. */
function writes(port: Port, { open, table, followed, line }: Writing, draft: ObjectiveDraft, isNew: boolean) {
  const { columns } = table.header;
  const unit = unitOf(port, followed, draft.kpi);
  const before = isNew
    ? undefined
    : draftOf(open, line, unitOf(port, followed, plainText(loadedObjective(open, line).cells[2] ?? '')));
  const numberFormat =
    unit === null ? NUMBER_FORMAT : kpiFormat(unit, { currency: currencyOf(open), words: open.words });
  const [formulas = []] = isNew ? [] : port.readFormulas(table.tab, line, Math.max(...columns.values()));
  const written = draftFields.flatMap((field): readonly Operation[] => {
    const column = columns.get(field);
    const isKept = draft[field].trim() === (before?.[field] ?? '').trim();
    if (column === undefined || isKept || (formulas[column - 1] ?? '') !== '') return [];
    const cell = cellOf(field, draft[field], open);
    const where = area(line, column);
    return [
      { do: 'write', tab: table.tab, row: line, column, cells: [[cell]] },
      ...(typeof cell === 'number'
        ? [
            {
              do: 'paint',
              tab: table.tab,
              area: where,
              paints: [paint(where, { numberFormat, vertical: 'middle' })],
            } as const,
          ]
        : []),
      ...(field === 'deadline' ? [{ do: 'format-days', tab: table.tab, row: line, columns: [column] } as const] : []),
    ];
  });
  // What is calculated is of the KPI's unit as well; a number that she has written instead keeps its look.
  const isOurs = (column: number): boolean => isNew || (formulas[column - 1] ?? '') !== '';
  const isOfThisKpi = isNew || draft.kpi.trim() !== (before?.kpi ?? '').trim();
  const calculated = isOfThisKpi ? (['reached', 'expected'] as const) : [];
  const painted = calculated.flatMap((field): readonly Operation[] => {
    const column = columns.get(field);
    if (column === undefined || !isOurs(column)) return [];
    const where = area(line, column);
    return [{ do: 'paint', tab: table.tab, area: where, paints: [paint(where, { numberFormat })] }];
  });
  return [...written, ...painted];
}

/** Writes an objective: a new one below the last, or the changed cells of one that was loaded, on the row where it stands now. */
export function saveObjective(port: Port, { draft: typed, loaded }: SaveObjective): Result<ObjectivesReport> {
  const objective = typed.name.trim();
  if (objective === '') return trouble('objective.no-name', {});
  const opened = withObjectives(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const table = open.objectives;
  if (table === undefined) return trouble('objective.no-tab', {});
  const found = loaded === undefined ? undefined : findLoaded(open, loaded);
  if (found !== undefined && !found.ok) return found;
  const filled = draftFields.filter((field) => typed[field].trim() !== '');
  const place =
    found === undefined
      ? objectiveLines(port, open, table, 1, filled)
      : { line: found.value, operations: [asRead(table, [found.value])] };
  const followed = followedIn(port, port.content(open.language).kpis);
  const draft = { ...typed, kpi: calledIn(followed, typed.kpi) };
  const { line } = place;
  const column = table.header.columns.get('name') ?? 1;
  port.apply([
    ...place.operations,
    ...writes(port, { open, table, followed, line }, draft, found === undefined),
    { do: 'show', tab: table.tab, row: line, column },
  ]);
  const written = openPlan(port);
  if (!written.ok) return written;
  port.apply(measureObjectives(port, written.value, followed, false));
  const after = openPlan(port);
  if (!after.ok) return after;
  const cell = addressOf(line, column);
  const said = port.say('objective.saved', { objective, cell, sheet: table.tab });
  return done(reportOf(port, after.value, followed, said));
}
