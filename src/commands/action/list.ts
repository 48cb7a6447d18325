import type { ActionDraft } from '../../domain/draft';
import { isSameName } from '../../domain/names';
import { actionsOfList, type ListContext } from '../../domain/pasted-list';
import { statuses, yearOfDates } from '../../domain/plan';
import { fiscalYear } from '../../domain/time';
import { addressOf, type Operation } from '../../workbook/cells';
import { cellsOfDraft } from '../../workbook/plan';
import type { AddedList, AddListInput, ListedAction, ListInput, ReadList } from '../api';
import { asRead, type OpenPlan, openPlan, rhythmsToList } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { habitsOf, lineHalfSaved } from './action-row';
import { linesFor } from './new-lines';
import { addOwners, type RowCells, rowWrites } from './row-writes';

/** More than anybody reads through before they are written. */
const MOST_LINES = 300;

function listContext({ plan, settings, words }: OpenPlan): ListContext {
  const dated = yearOfDates(plan.actions);
  const year = plan.year ?? (dated === undefined ? undefined : fiscalYear(dated, 1));
  return {
    objectives: (plan.objectives ?? []).map(({ name }) => name).filter((name) => name !== ''),
    kpis: [...new Set(plan.actions.flatMap(({ kpis }) => kpis))],
    owners: [...new Set([...(settings?.owners ?? []), ...plan.actions.flatMap(({ owners }) => owners)])],
    kinds: (settings?.kinds ?? []).map(({ kind }) => kind),
    statuses: statuses.map((status) => words.statuses[status]),
    locale: plan.locale,
    ...(year === undefined ? {} : { year }),
  };
}

/** The plan has an action of that name already, or the list has one above. */
const isNamed = (name: string, names: readonly string[]): boolean => names.some((it) => isSameName(it, name));

function actionsIn(open: OpenPlan, text: string): Result<readonly ListedAction[]> {
  const actions = actionsOfList(text, listContext(open), open.reading);
  if (actions.length === 0) return trouble('list.empty', {});
  if (actions.length > MOST_LINES) return trouble('list.too-long', { lines: actions.length, most: MOST_LINES });
  const inPlan = open.plan.actions.map(({ name }) => name);
  return done(
    actions.map((action, index) => {
      const above = actions.slice(0, index).map(({ draft }) => draft.name);
      return { ...action, isThere: isNamed(action.draft.name, [...inPlan, ...above]) };
    }),
  );
}

/** What a pasted list says, an action a line, before anything is written. */
export function readList(port: Port, { text }: ListInput): Result<ReadList> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const actions = actionsIn(opened.value, text);
  return actions.ok ? done({ actions: actions.value }) : actions;
}

function draftsOf(open: OpenPlan, input: AddListInput): Result<readonly ActionDraft[]> {
  if ('drafts' in input) return done(input.drafts.filter(({ name }) => name.trim() !== ''));
  const actions = actionsIn(open, input.text);
  if (!actions.ok) return actions;
  return done(actions.value.flatMap(({ draft, isThere, isTitle }) => (isThere || isTitle ? [] : [draft])));
}

/** Several objectives in a cell are no choice of its drop-down. */
const unchosen = ({ table }: OpenPlan, line: number, drafts: readonly ActionDraft[]): readonly Operation[] => {
  const column = table.header.columns.get('objectives');
  return drafts.flatMap(({ objectives }, index): readonly Operation[] =>
    objectives.length > 1 && column !== undefined
      ? [{ do: 'unchoose', tab: table.tab, row: line + index, column }]
      : [],
  );
};

/** Where the actions of a list stand one below the other already, since writing them was stopped. */
function linesHalfSaved(open: OpenPlan, drafts: readonly ActionDraft[]): ReturnType<typeof linesFor> | undefined {
  const lines = drafts.map((draft) => lineHalfSaved(open, draft));
  const [line] = lines;
  if (line === undefined || lines.some((it, index) => it !== line + index)) return undefined;
  return {
    line,
    operations: [
      asRead(
        open.table,
        drafts.map((_, index) => line + index),
      ),
    ],
  };
}

/** Writes the actions of a list below the last one, all at once; of a text, those whose name is not in the plan yet. */
export function addList(port: Port, input: AddListInput): Result<AddedList> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const drafts = draftsOf(open, input);
  if (!drafts.ok) return drafts;
  if (drafts.value.length === 0) return trouble('list.nothing-new', {});
  const rows = drafts.value.map(
    (draft): RowCells =>
      Object.fromEntries(Object.entries(cellsOfDraft(draft, habitsOf(open))).filter(([, cell]) => cell !== null)),
  );
  const { line, operations } = linesHalfSaved(open, drafts.value) ?? linesFor(port, open, rows);
  const column = open.table.header.columns.get('name') ?? 1;
  port.apply([
    ...operations,
    ...rowWrites(open, line, rows),
    ...unchosen(open, line, drafts.value),
    ...addOwners(
      port,
      open,
      drafts.value.map(({ owner }) => owner),
    ),
    ...rhythmsToList(
      port,
      open,
      drafts.value.map(({ rhythm }) => rhythm),
    ),
    { do: 'show', tab: open.table.tab, row: line, column },
  ]);
  const cell = { sheet: open.table.tab, cell: addressOf(line, column) };
  const message = port.say('list.added', { actions: rows.length, ...cell });
  return done({ message, cell, actions: rows.length });
}
