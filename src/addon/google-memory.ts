import {
  type AllLeft,
  afterDeletion,
  afterInsertion,
  afterMove,
  type Left,
  leftMoved,
  leftWith,
  nothingLeft,
  type Recorded,
  type Step,
  writtenCells,
} from '../workbook/undo';
import type { GoogleFile } from './google-file';
import type { Written } from './google-gather';
import { chartsAdded, stepsBefore } from './google-remember';
import { beforeMoving, type TabsMoving, tabsMoving } from './google-reordering';

/** What a command has changed so far. */
export type Memory = {
  /** What puts back what these are about to change; it is kept once they really begin. */
  readonly look: (operations: readonly Written[]) => readonly Step[];
  /** To be called before that with all of a change: of tabs whose rows or columns go or change places, more is kept before any moves. */
  readonly lookAhead: (change: readonly Written[]) => readonly Step[];
  readonly begin: (steps: readonly Step[], operations: readonly Written[]) => void;
  /** To be called instead where nothing of it was done. */
  readonly cancel: () => void;
  /** To be called when they are carried out. */
  readonly after: (operations: readonly Written[]) => void;
  /** Undefined where nothing was begun. */
  readonly recorded: () => Recorded | undefined;
  /** Asks to be told of what there is to remember before each stretch is carried out. */
  readonly follow: (told: (recorded: Recorded) => void) => void;
};

type Shift = { readonly of: 'rows' | 'columns'; readonly to: (at: number) => number | undefined };

function shiftOf(operation: Written): Shift | undefined {
  switch (operation.do) {
    case 'insert-rows':
      return { of: 'rows', to: afterInsertion(operation.after, operation.count) };
    case 'insert-columns':
      return { of: 'columns', to: afterInsertion(operation.after, operation.count) };
    case 'delete-rows':
      return { of: 'rows', to: afterDeletion(operation.row, operation.count) };
    case 'delete-columns':
      return { of: 'columns', to: afterDeletion(operation.column, operation.count) };
    case 'move-rows':
      return { of: 'rows', to: afterMove(operation.row, operation.count, operation.before) };
    case 'move-columns':
      return { of: 'columns', to: afterMove(operation.column, operation.count, operation.before) };
    default:
      return undefined;
  }
}

/** What stands in a tab once this was done in it. */
function leftAfter(left: Left, operation: Written): Left {
  if (operation.do === 'make-tab') return { ...left, isMade: true };
  if (operation.do === 'write') return leftWith(left, writtenCells(operation.row, operation.column, operation.cells));
  if (operation.do === 'write-cells')
    return leftWith(
      left,
      operation.places.flatMap(({ row, column }) => writtenCells(row, column, [[operation.cell]])),
    );
  const shift = shiftOf(operation);
  const moved = shift === undefined ? left : leftMoved(left, shift);
  if (operation.do !== 'insert-rows' && operation.do !== 'insert-columns') return moved;
  const of = operation.do === 'insert-rows' ? 'rows' : 'columns';
  return { ...moved, added: [...moved.added, { of, at: operation.after + 1, count: operation.count }] };
}

/** Nobody types into a mark of ours: whether it is as it was left is not asked. */
const isMark = (operation: Written): boolean =>
  operation.do === 'write-name' && operation.name === 'settings_state' && operation.was !== undefined;

/** Sending what was written changes nothing more, and a mark that ends was told of when it began. */
const isTold = (operation: Written): boolean =>
  operation.do === 'flush' || operation.do === 'show' || isMark(operation);

/** What a command has left once these operations are carried out too. */
function leftBy({ tabs, names }: AllLeft, operations: readonly Written[]): AllLeft {
  const left = { tabs: { ...tabs }, names: { ...names } };
  for (const operation of operations) {
    if (operation.do === 'write-name' && !isMark(operation))
      left.names[operation.name] = leftWith(
        left.names[operation.name] ?? nothingLeft,
        writtenCells(1, 1, operation.cells),
      );
    if ('tab' in operation) left.tabs[operation.tab] = leftAfter(left.tabs[operation.tab] ?? nothingLeft, operation);
  }
  return left;
}

/** The ids of charts are known once they stand. */
function withCharts(left: AllLeft, { tab, charts }: Extract<Written, { do: 'add-charts' }>, ids: readonly string[]) {
  const cells = charts.flatMap(({ id }, index) => writtenCells(id.row, id.column, [[{ text: ids[index] ?? '' }]]));
  return { ...left, tabs: { ...left.tabs, [tab]: leftWith(left.tabs[tab] ?? nothingLeft, cells) } };
}

/** Remembers what stood in the file before each change of one command, and what the command left. */
export function startMemory(file: GoogleFile): Memory {
  const steps: Step[] = [];
  let left: AllLeft = { tabs: {}, names: {} };
  let next: Recorded['next'];
  let told: (recorded: Recorded) => void = () => {};
  const made = new Set<string>();
  let moving: TabsMoving = { whole: [], rules: [] };
  const isMade = (tab: string): boolean => made.has(tab);
  const recorded = (): Recorded | undefined =>
    steps.length === 0 ? undefined : { steps, ...left, ...(next === undefined ? {} : { next }) };
  return {
    lookAhead: (change) => {
      moving = tabsMoving(change, isMade);
      return beforeMoving(file, change, moving);
    },
    look: (operations) => {
      for (const operation of operations) if (operation.do === 'make-tab') made.add(operation.tab);
      return stepsBefore(file, operations, {
        isMade,
        isKept: (name) => steps.some((step) => step.back === 'named' && step.name === name),
        isWhole: (tab) => moving.whole.includes(tab),
        hasRules: (tab) => moving.rules.includes(tab),
      });
    },
    begin: (begun, operations) => {
      next = { ...leftBy(left, operations), sure: steps.length };
      steps.push(...begun);
      const all = recorded();
      if (all !== undefined && (begun.length > 0 || !operations.every(isTold))) told(all);
    },
    cancel: () => {
      steps.length = next?.sure ?? steps.length;
      next = undefined;
    },
    after: (operations) => {
      left = next ?? left;
      next = undefined;
      for (const operation of operations) {
        if (operation.do !== 'add-charts') continue;
        const charts = chartsAdded(file, operation);
        if (!isMade(operation.tab)) steps.push(charts);
        left = withCharts(left, operation, charts.ids);
      }
    },
    recorded,
    follow: (listener) => {
      told = listener;
    },
  };
}
