import { foldName } from '../../domain/names';
import {
  type Anchor,
  anchorCells,
  type Cell,
  type CellValue,
  type Grid,
  isBlank,
  type Operation,
  typedAgain,
} from '../../workbook/cells';
import {
  type CountdownColumns,
  countdownHead,
  factColumn,
  readCountdown,
  signColumns,
  type WrittenCountdown,
} from '../../workbook/countdown';
import type { Settings } from '../../workbook/settings';
import { done, type Port, type Result, trouble } from '../port';
import { besideIn, type MadeRoom, moveAside } from '../year-view';

type ReadTab = NonNullable<ReturnType<Port['readTab']>>;

/** The longest name a tab may have, and the characters none may hold. */
const LONGEST_TAB = 31;
const FORBIDDEN = /[:\\/?*[\]']/g;

/** What a countdown is of: the settings keep two anchors for each under this name. */
export type Subject = {
  readonly of: 'action' | 'campaign';
  readonly name: string;
  /** How many actions of the same name stand above it in the plan. */
  readonly nth: number;
};

const prefixOf = ({ of, nth }: Pick<Subject, 'of' | 'nth'>): string =>
  `countdown.${of}${nth === 0 ? '' : `-${nth + 1}`}`;

const keysOf = (subject: Subject): readonly [title: string, keys: string] => [
  `${prefixOf(subject)}.title:${foldName(subject.name)}`,
  `${prefixOf(subject)}.keys:${foldName(subject.name)}`,
];

const isOurs = (key: string): boolean => key.startsWith('countdown.');

/** Where a countdown stands: its tab, and what stands there; `written` is absent in a tab that holds none (any more). */
export type CountdownPlace = {
  /** What it was of before its action was renamed. */
  readonly former?: Subject;
  readonly tab: string;
  readonly is: 'new' | 'empty' | 'standing';
  readonly written?: WrittenCountdown;
};

function nameFor(port: Port, wanted: string): string {
  const clean = wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const cut = (suffix: string): string => `${clean.slice(0, LONGEST_TAB - suffix.length).trim()}${suffix}`;
  let name = cut('');
  for (let count = 2; port.hasTab(name); count += 1) name = cut(` ${count}`);
  return name;
}

/** The tab that either of the two anchors still points into. */
function standingTab({ anchors }: Settings, subject: Subject): string | undefined {
  const found = keysOf(subject).map((key) => anchors.get(key));
  return found.flatMap((anchor) => (anchor === undefined || anchor === 'lost' ? [] : [anchor.tab]))[0];
}

/** What is looked for: the countdown of a subject, and which row of the plan its action stands on. */
type Sought = {
  readonly subject: Subject;
  /** Counted from the first row below the header. */
  readonly planRow: number;
  /** How many actions of the plan have each name, folded: a countdown of one of these is no other's. */
  readonly names: ReadonlyMap<string, number>;
};

const TITLE_OF_ACTION = /^countdown\.action(?:-(\d+))?\.title:(.+)$/;

/** The countdowns of actions that the plan no longer has under their names, or not as often, by what their anchors call them. */
const formerSubjects = ({ anchors }: Settings, names: Sought['names']): readonly Subject[] =>
  [...anchors.keys()].flatMap((key) => {
    const [, count = '1', name = ''] = TITLE_OF_ACTION.exec(key) ?? [];
    const nth = Number(count) - 1;
    return name === '' || nth < (names.get(name) ?? 0) ? [] : [{ of: 'action', name, nth } as const];
  });

/** What stands in a tab that is a countdown, her formulas with it. */
const writtenIn = (port: Port, { tab, values }: ReadTab): WrittenCountdown | undefined =>
  readCountdown(values, port.readFormulas(tab, 1, Math.max(1, values[0]?.length ?? 0), Math.max(1, values.length)));

/** The countdown of an action that was renamed since: its own formulas know on which row of the plan that stands now. */
function renamedPlace(port: Port, settings: Settings, { subject, planRow, names }: Sought): CountdownPlace | undefined {
  if (subject.of === 'campaign') return undefined;
  for (const former of formerSubjects(settings, names)) {
    const tab = standingTab(settings, former);
    const content = tab === undefined ? undefined : port.readTab(tab);
    const written = content === undefined ? undefined : writtenIn(port, content);
    if (content !== undefined && written?.actions.some((action) => action.planRow === planRow) === true)
      return { tab: content.tab, is: 'standing', written, former };
  }
  return undefined;
}

/** The countdown of a subject that was built before, wherever it stands now, or a new tab for it. */
export function countdownPlace(port: Port, settings: Settings, sought: Sought, wanted: string): CountdownPlace {
  const tab = standingTab(settings, sought.subject);
  const former = tab === undefined ? renamedPlace(port, settings, sought) : undefined;
  if (former !== undefined) return former;
  const content = tab === undefined ? undefined : port.readTab(tab);
  if (content === undefined) return { tab: nameFor(port, wanted), is: 'new' };
  const written = writtenIn(port, content);
  if (written !== undefined) return { tab: content.tab, is: 'standing', written };
  // An interrupted build left it so; what she wrote over a whole countdown is hers.
  const isEmpty = content.values.every((row) => row.every((cell) => isBlank(cell)));
  return isEmpty ? { tab: content.tab, is: 'empty' } : { tab: nameFor(port, wanted), is: 'new' };
}

const knownAnchors = ({ anchors }: Settings, except: readonly string[]): readonly Anchor[] =>
  [...anchors].flatMap(([key, anchor]) =>
    isOurs(key) && !except.includes(key) && anchor !== 'lost' ? [{ ...anchor, key }] : [],
  );

const BLOCK = 'settings_countdowns';

/** What stands where the settings keep the anchors of countdowns, a row an anchor; nothing where that block was deleted. */
export const anchorBlock = (port: Port): Grid<Cell> => {
  const { values = [], formulas = [] } = port.readName(BLOCK) ?? {};
  return values.map((line, row) =>
    line.map((value, column): Cell => {
      const formula = formulas[row]?.[column] ?? '';
      return formula === '' ? typedAgain(value) : { formula };
    }),
  );
};

type AnchoredPlace = Pick<CountdownPlace, 'tab' | 'former' | 'is'> & {
  readonly columns: CountdownColumns;
  /** As it stands. */
  readonly anchors: Grid<Cell>;
};

/**
 * Writes down where a countdown stands: one anchor on the cell that says which step is late, which the settings so repeat for
 * the check, one on the corner of its keys. The places of countdowns that were deleted are free again.
 */
export function placeOperations(
  settings: Settings,
  subject: Subject,
  { tab, columns, anchors, former, is }: AnchoredPlace,
): Result<readonly Operation[]> {
  const [title, keys] = keysOf(subject);
  const own: readonly Anchor[] = [
    { key: title, tab, row: countdownHead.title, column: factColumn(columns, 'lateStep') },
    { key: keys, tab, row: countdownHead.keys, column: columns.count },
  ];
  const gone = former === undefined ? [] : keysOf(former);
  const all = [...knownAnchors(settings, [title, keys, ...gone]), ...own];
  if (all.length > anchors.length) return trouble('countdown.too-many', { tabs: Math.floor(anchors.length / 2) });
  const blankRow: readonly Cell[] = [null, null];
  const cells = anchors.map((_, index): readonly Cell[] => {
    const anchor = all[index];
    return anchor === undefined ? blankRow : anchorCells(anchor);
  });
  // Where columns move first, those that stand follow them: what is there then is read again.
  return done([{ do: 'write-name', name: BLOCK, cells, ...(is === 'standing' ? {} : { was: anchors }) }]);
}

/** Moves what she put between our rows and columns behind them. */
export function roomFor({ tab, written }: CountdownPlace): Pick<MadeRoom, 'operations' | 'built'> | undefined {
  return written && moveAside({ tab, ...written }, written.herColumns, written.herRows);
}

/** What she wrote beside a countdown, or below it where it is to be narrower. */
export function besideOf(port: Port, { tab, written, former }: CountdownPlace): MadeRoom['beside'] {
  const keysIn = (values: Grid<CellValue>): readonly number[] => {
    const heads = values.find((row) => row.includes('key') && row.includes('action')) ?? [];
    return signColumns(former !== undefined).map((key) => heads.indexOf(key) + 1);
  };
  return (isNarrower) => written && besideIn(port, { tab, ...written }, keysIn, isNarrower);
}
