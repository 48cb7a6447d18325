import { type Area, areaAround, type Choice, type Operation } from '../workbook/cells';
import { contentOf } from '../workbook/charts';
import { placeOf } from './google-file';
import { sizedInStrokes } from './strokes';

/** What a change comes to once it was found to be as expected. */
type Asked = Exclude<Operation, { do: 'expect' }>;
/** The names of a tab that are given at once. */
type GivenNames = {
  readonly do: 'names';
  readonly tab: string;
  readonly areas: readonly { readonly name: string; readonly area: Area }[];
};
/** The drop-downs of columns that stand side by side, each with a choice: the rows of `skip` have none. */
type GivenChoices = {
  readonly do: 'choose';
  readonly tab: string;
  readonly area: Area;
  readonly choices: readonly Choice[];
  readonly skip?: readonly number[];
};
/** What is carried out of a change. */
export type Written = Exclude<Asked, { do: 'name' | 'choose' }> | GivenNames | GivenChoices;

export type WrittenOf<Do extends Written['do']> = Extract<Written, { do: Do }>;

/** What only changes how the file looks: without it, everything that was to be written is there all the same. */
const onlyLooks = [
  'paint',
  'note',
  'add-note',
  'add-notes',
  'choose',
  'clear-choices',
  'clear-highlights',
  'unchoose',
  'highlight',
  'format-days',
  'size-columns',
  'size-rows',
  'hide-columns',
  'hide-rows',
  'freeze',
  'hide-gridlines',
  'filter',
  'add-charts',
  'change-chart',
  'show',
] as const;
export type Look = Extract<Written, { do: (typeof onlyLooks)[number] }>;

export const isLook = (operation: { readonly do: string }): operation is Look =>
  onlyLooks.some((it) => it === operation.do);

/** Cells stand elsewhere after it. */
export const isMove = (operation: Asked | Written): boolean => /^(insert|delete|move)-/.test(operation.do);

/** Cells stand elsewhere after it, or all before it is to be in the file first. */
const isTurn = (operation: Asked | Written): boolean => isMove(operation) || operation.do === 'flush';

/** Contents before looks, as far as no rows or columns move in between: each time looks begin, all is sent to the file. */
function looksLast(operations: readonly Asked[]): readonly Asked[] {
  const sorted: Asked[] = [];
  let looks: Asked[] = [];
  for (const operation of operations) {
    if (isTurn(operation)) {
      sorted.push(...looks, operation);
      looks = [];
    } else if (isLook(operation)) looks.push(operation);
    else sorted.push(operation);
  }
  return [...sorted, ...looks];
}

type Naming = Extract<Asked, { do: 'name' }>;
type Sizing = Extract<Asked, { do: 'size-columns' }>;
const isNaming = (operation: Asked): operation is Naming => operation.do === 'name';
type Choosing = Extract<Asked, { do: 'choose' }>;
const isChoosing = (operation: Asked): operation is Choosing => operation.do === 'choose';
const isSizing = (operation: Asked): operation is Sizing => operation.do === 'size-columns';

const areBeside = (one: Area, other: Area): boolean =>
  one.row === other.row && one.rows === other.rows && one.column + one.columns === other.column;

/** Drop-downs are said row by row only where some rows have none. */
const areSkipping = (one: Choosing, other: Choosing): boolean =>
  one.skip !== undefined && one.skip.join() === other.skip?.join();

/** Names in one tab, or widths or drop-downs of columns that stand side by side. */
function goTogether(one: Asked, other: Asked): boolean {
  if (isChoosing(one) && isChoosing(other))
    return one.tab === other.tab && areBeside(one.area, other.area) && areSkipping(one, other);
  if (isNaming(one)) return isNaming(other) && one.tab === other.tab;
  return isSizing(one) && isSizing(other) && one.tab === other.tab && one.column + one.count === other.column;
}

/** Operations that follow each other and go together. */
function runsTogether(operations: readonly Asked[]): readonly (readonly Asked[])[] {
  const runs: Asked[][] = [];
  let before: Asked | undefined;
  for (const operation of operations) {
    if (before !== undefined && goTogether(before, operation)) runs[runs.length - 1]?.push(operation);
    else runs.push([operation]);
    before = operation;
  }
  return runs;
}

function atOnce(run: readonly Asked[]): readonly Written[] {
  const names = run.filter(isNaming);
  const [first] = names;
  if (first !== undefined) return [{ do: 'names', tab: first.tab, areas: names }];
  const choosings = run.filter(isChoosing);
  const [choosing] = choosings;
  if (choosing !== undefined) {
    const { choice: _, ...asked } = choosing;
    const columns = choosings.reduce((sum, { area }) => sum + area.columns, 0);
    const choices = choosings.flatMap(({ area, choice }) => Array.from({ length: area.columns }, () => choice));
    return [{ ...asked, area: { ...choosing.area, columns }, choices }];
  }
  const sizings = run.filter(isSizing);
  return sizings.length > 0
    ? sizedInStrokes(sizings)
    : run.filter((it): it is Exclude<Asked, Naming | Choosing> => !isNaming(it) && !isChoosing(it));
}

/** The same change in fewer calls. */
export const gathered = (operations: readonly Asked[]): readonly Written[] =>
  runsTogether(looksLast(operations)).flatMap(atOnce);

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const areaOf = (row: number, column: number, cells: readonly (readonly unknown[])[]): Area => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/** The areas of its tab that an operation asks for. */
function areasOf(operation: Written): readonly Area[] {
  switch (operation.do) {
    case 'write':
      return [areaOf(operation.row, operation.column, operation.cells)];
    case 'note':
    case 'add-notes':
      return [areaOf(operation.row, operation.column, operation.notes)];
    case 'add-note':
    case 'unchoose':
      return [cell(operation.row, operation.column)];
    case 'paint':
    case 'choose':
    case 'clear-choices':
    case 'filter':
      return [operation.area];
    case 'names':
      return operation.areas.map(({ area }) => area);
    case 'highlight':
      return operation.highlights.map(({ area }) => area);
    case 'format-days':
      return operation.columns.map((column) => ({ ...cell(operation.row, column), rows: operation.rows ?? 1 }));
    case 'add-charts':
      return [areaAround(operation.charts.map(({ id }) => id))];
    case 'show':
      return operation.row === 1 && operation.column === 1 ? [] : [cell(operation.row, operation.column)];
    default:
      return [];
  }
}

/** The areas of any tab that an operation asks for. */
const askedBy = (operation: Written): readonly (readonly [tab: string, area: Area])[] => [
  ...('tab' in operation ? areasOf(operation).map((area) => [operation.tab, area] as const) : []),
  ...(operation.do === 'add-charts' ? operation.charts : [])
    .map(({ chart }) => contentOf(chart))
    .flatMap(({ of, ranges }) =>
      ranges.flatMap((address) => placeOf(address) ?? []).map((area) => [of, area] as const),
    ),
];

/** All that operations ask for before rows or columns of its tab move, by tab. */
export function areasByTab(operations: readonly Written[]): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  const moved = new Set<string>();
  for (const operation of operations) {
    for (const [tab, area] of askedBy(operation))
      if (!moved.has(tab)) areas.set(tab, [...(areas.get(tab) ?? []), area]);
    if (isMove(operation) && 'tab' in operation) moved.add(operation.tab);
  }
  return areas;
}

/** Operations among which no rows and columns move: one that moves them is on its own. */
export function stretchesOf(operations: readonly Written[]): readonly (readonly Written[])[] {
  const stretches: Written[][] = [[]];
  for (const operation of operations) {
    if (isTurn(operation)) stretches.push([operation], []);
    else stretches[stretches.length - 1]?.push(operation);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
