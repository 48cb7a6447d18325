import { foldName } from '../../domain/names';
import { type Anchor, anchorCells, type Cell, isBlank, type Operation } from '../../workbook/cells';
import {
  type BuiltCountdown,
  type CountdownColumns,
  countdownHead,
  factColumn,
  readCountdown,
  type WrittenCountdown,
} from '../../workbook/countdown';
import type { Settings } from '../../workbook/settings';
import { done, type Port, type Result, trouble } from '../port';
import { moveAside } from '../year-view';

/** The longest name a tab may have, and the characters none may hold. */
const LONGEST_TAB = 31;
const FORBIDDEN = /[:\\/?*[\]']/g;

/** What a countdown is of: the settings keep two anchors for each under this name. */
export type Subject = { readonly of: 'action' | 'campaign'; readonly name: string };

const keysOf = ({ of, name }: Subject): readonly [title: string, keys: string] => [
  `countdown.${of}.title:${foldName(name)}`,
  `countdown.${of}.keys:${foldName(name)}`,
];

const isOurs = (key: string): boolean => key.startsWith('countdown.');

/** Where a countdown stands: its tab, and what stands there; `written` is absent in a tab that holds none (any more). */
export type CountdownPlace = {
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

/** The countdown of a subject that was built before, wherever it stands now, or a new tab for it. */
export function countdownPlace(port: Port, settings: Settings, subject: Subject, wanted: string): CountdownPlace {
  const tab = standingTab(settings, subject);
  const content = tab === undefined ? undefined : port.readTab(tab);
  if (content === undefined) return { tab: nameFor(port, wanted), is: 'new' };
  const written = readCountdown(content.values);
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

/** How many anchors of countdowns the settings have room for; none where their block was deleted. */
export const anchorRows = (port: Port): number => port.placeOfName(BLOCK)?.rows ?? 0;

/**
 * Writes down where a countdown stands: one anchor on the cell that says which step is late, which the settings so repeat for
 * the check, one on the corner of its keys. The places of countdowns that were deleted are free again.
 */
export function placeOperations(
  settings: Settings,
  subject: Subject,
  { tab, columns, rows }: { readonly tab: string; readonly columns: CountdownColumns; readonly rows: number },
): Result<readonly Operation[]> {
  const [title, keys] = keysOf(subject);
  const own: readonly Anchor[] = [
    { key: title, tab, row: countdownHead.title, column: factColumn(columns, 'lateStep') },
    { key: keys, tab, row: countdownHead.keys, column: columns.count },
  ];
  const all = [...knownAnchors(settings, [title, keys]), ...own];
  if (all.length > rows) return trouble('countdown.too-many', { tabs: Math.floor(rows / 2) });
  const blankRow: readonly Cell[] = [null, null];
  const cells = Array.from({ length: rows }, (_, index): readonly Cell[] => {
    const anchor = all[index];
    return anchor === undefined ? blankRow : anchorCells(anchor);
  });
  return done([{ do: 'write-name', name: BLOCK, cells }]);
}

/** Moves what she put between our rows and columns behind them. */
export function roomFor(place: CountdownPlace): {
  readonly operations: readonly Operation[];
  readonly built: BuiltCountdown | undefined;
} {
  const { tab, written } = place;
  if (written === undefined) return { operations: [], built: undefined };
  return moveAside({ tab, rows: written.rows, columns: written.columns }, written.herColumns, written.herRows);
}
