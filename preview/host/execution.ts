import { type Book, growRows, settingsOf } from '../apps-script/book';
import { createMembrane, hostTraces } from '../apps-script/membrane';
import { type MessageLanguage, messages } from '../apps-script/messages';
import type { AuthMode, FilterReading, HostUi, NewRealm, PropertyStores, Script, Stats } from '../apps-script/runtime';
import type { Engine } from '../engine';
import { type FormulaReading, instantOfSerial, type RuleReading, serialOfDay } from '../notation';

export type HostOptions = {
  readonly engine: Engine;
  readonly unitId: string;
  /** The built script, unchanged. */
  readonly code: string;
  /** Its HTML files by the name `createHtmlOutputFromFile` asks for. */
  readonly html?: Readonly<Record<string, string>>;
  readonly newRealm: NewRealm;
  /** Null for an execution that no window sees, as a trigger by the clock. */
  readonly ui: HostUi | null;
  /** For a file that has none of its own yet. */
  readonly locale?: string;
  readonly timeZone?: string;
  readonly userLocale?: string;
  readonly userKey?: string;
  readonly authMode?: AuthMode;
  readonly formulaReading?: FormulaReading;
  readonly ruleReading?: RuleReading;
  readonly messageLanguage?: MessageLanguage;
  readonly textsReadIn?: Script['textsReadIn'];
  readonly mayEdit?: boolean;
  readonly rejectsAt?: 'write' | 'flush';
  /** What Google's filter of pages takes for a comment. */
  readonly filterReading?: FilterReading;
  readonly findsTabsBy?: 'any case' | 'exact name';
  readonly addonName?: string;
  readonly properties?: PropertyStores;
  readonly isLocked?: (waited: number) => boolean;
  readonly hasDocumentLock?: boolean;
  readonly log?: (line: string) => void;
  /** Milliseconds that a call of the sidebar takes besides its work, each way. */
  readonly latency?: () => number;
};

export type ExecutionOptions = {
  readonly authMode?: AuthMode;
  /** Kills the script at its k-th call; nothing of it runs after, not even in `finally`. */
  readonly dieAt?: number;
  /** Told of each call before it is made: the file is then as a script killed at that call leaves it, but for what waits to be calculated. */
  readonly beforeCall?: (call: number) => void;
  /** The day it is for the script, "2027-03-15". */
  readonly today?: string;
};

export type Execution = {
  readonly stats: Stats;
  readonly ms: number;
  readonly died: boolean;
} & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string }
);

type ExecutionWorld = HostOptions & { readonly book: Book; readonly properties: PropertyStores };

function instantOfDay(day: string, timeZone: string): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const serial = serialOfDay(Number(year), Number(month), Number(date));
  if (serial === null) throw new Error(`Not a day: ${day}`);
  return instantOfSerial(serial + 0.5, timeZone);
}

function scriptOf(world: ExecutionWorld, now: number | null, authMode: AuthMode): Script {
  return {
    book: world.book,
    addonName: world.addonName ?? 'Rétroplan',
    html: world.html ?? {},
    ui: world.ui,
    authMode,
    userLocale: world.userLocale ?? settingsOf(world.book).locale.slice(0, 2),
    userKey: world.userKey ?? '',
    formulaReading: world.formulaReading ?? 'en',
    ruleReading: world.ruleReading ?? 'written',
    messageLanguage: world.messageLanguage ?? 'en',
    textsReadIn: world.textsReadIn ?? 'the locale of the file',
    mayEdit: world.mayEdit ?? true,
    rejectsAt: world.rejectsAt ?? 'write',
    findsTabsBy: world.findsTabsBy ?? 'any case',
    filterReading: world.filterReading ?? 'takes strings for code',
    isLocked: world.isLocked ?? (() => false),
    hasDocumentLock: world.hasDocumentLock ?? true,
    properties: world.properties,
    now: () => now ?? Date.now(),
    log: world.log ?? (() => {}),
    formulasRead: new Map(),
    state: { hasLock: false, rejection: null },
  };
}

/** One run of the script in a scope of its own. What it throws is told, never thrown; what it wrote before stays (contract 23). */
export function executeOnce(
  world: ExecutionWorld,
  name: string,
  args: readonly unknown[],
  execution: ExecutionOptions,
): Execution {
  const { settleNow } = world.engine.settling;
  const now = execution.today === undefined ? null : instantOfDay(execution.today, settingsOf(world.book).timeZone);
  const script = scriptOf(world, now, execution.authMode ?? world.authMode ?? 'FULL');
  const realm = world.newRealm(now);
  const { intrinsics } = realm;
  const { dieAt = null, beforeCall = () => {} } = execution;
  const membrane = createMembrane({ script, intrinsics, dieAt, beforeCall, settleNow });
  const start = performance.now();
  const report = () => ({ stats: membrane.stats, ms: performance.now() - start, died: membrane.isDead() });
  try {
    const value = realm.call(world.code, membrane.globals, name, args);
    if (membrane.isDead()) throw new Error(messages.timedOut);
    membrane.finish();
    return { ok: true, value: membrane.answer(value), ...report() };
  } catch (error) {
    return { ok: false, ...(membrane.isDead() ? said(new Error(messages.timedOut)) : said(error)), ...report() };
  } finally {
    settleNow();
    growRows(world.book);
    realm.dispose();
  }
}

/** An error of the script's scope is not an `Error` of ours: only what it says is asked. */
function said(error: unknown): { readonly name: string; readonly message: string; readonly stack: string } {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error), stack: '' };
  const { name = 'Error', message = '', stack = '' }: { name?: unknown; message?: unknown; stack?: unknown } = error;
  return { name: String(name), message: String(message), stack: hostTraces.get(error) ?? String(stack) };
}
