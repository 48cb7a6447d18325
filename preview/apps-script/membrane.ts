import { WrongArguments } from './given';
import { type Handle, isHandle } from './handle';
import { CONTAINER_UI_SCOPE, messages, SPREADSHEET_SCOPE } from './messages';
import { type Method, type Methods, modes } from './method';
import type { Intrinsics } from './realm';
import type { Script } from './script';
import { enumerationOf, methodTables, services } from './services';

/** Every method invoked on an object of SpreadsheetApp is a call; those of other services are only listed by name. */
export type Stats = {
  readonly calls: number;
  readonly read: number;
  readonly write: number;
  /** Asked for, and implied by a read after a write (contract 23). */
  readonly flush: number;
  readonly other: number;
  /** Writes made by a script that did not hold the document's lock (contract 22). */
  readonly writesWithoutLock: number;
  readonly byName: Readonly<Record<string, number>>;
};
type Counters = { -readonly [K in Exclude<keyof Stats, 'byName'>]: number } & { readonly byName: Record<string, number> };

export type Membrane = {
  /** The services, as the script finds them in its global scope. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly stats: Stats;
  readonly isDead: () => boolean;
  /** What the script answered, in values of the host; an object of Apps Script is its name. */
  readonly taken: (value: unknown) => unknown;
  /** Sends what was written, as the end of a script does. */
  readonly finish: () => void;
};

type Options = {
  readonly script: Script;
  readonly intrinsics: Intrinsics;
  /** Kills the script at that call, counted from 1. */
  readonly dieAt: number | null;
  readonly settleNow: () => void;
};

export function createMembrane({ script, intrinsics, dieAt, settleNow }: Options): Membrane {
  const stats: Counters = { calls: 0, read: 0, write: 0, flush: 0, other: 0, writesWithoutLock: 0, byName: {} };
  const state = { isDirty: false, isDead: false };
  const proxies = new WeakMap<Handle, object>();
  const targets = new WeakMap<object, Handle>();

  const die = (): Error => new intrinsics.Error(messages.timedOut);
  const send = (): void => {
    state.isDirty = false;
    settleNow();
    const { rejection } = script.state;
    script.state.rejection = null;
    if (rejection) throw rejection;
  };
  const count = (name: string, { cost }: Method<Handle>): void => {
    stats.byName[name] = (stats.byName[name] ?? 0) + 1;
    if (cost === 'free') return;
    stats.calls++;
    if (stats.calls === dieAt) state.isDead = true;
    if (state.isDead) throw die();
    stats[cost]++;
    if (cost === 'write') {
      state.isDirty = true;
      if (!script.state.hasLock) stats.writesWithoutLock++;
    } else if (cost === 'flush') send();
    else if (cost === 'read' && state.isDirty) {
      stats.flush++;
      send();
    }
  };

  /** In values of the script's own scope. */
  const given = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isHandle(value)) return proxyOf(value);
    if (value instanceof Date) return new intrinsics.Date(value.getTime());
    if (Array.isArray(value)) return intrinsics.Array.from(value, given);
    return intrinsics.Object.assign(
      new intrinsics.Object(),
      Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, given(inner)])),
    );
  };
  const taken = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const target = targets.get(value);
    if (target) return target;
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    if (Array.isArray(value)) return Array.from(value, taken);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, taken(inner)]));
  };

  const invoke = (self: Handle, name: string, method: Method<Handle>, args: readonly unknown[]): unknown => {
    if (state.isDead) throw die();
    const fullName = `${self.is}.${name}`;
    try {
      checkPermission(script, fullName, method);
      count(fullName, method);
      return given(method.run(script, self, ...args.map(taken)));
    } catch (error) {
      if (error instanceof intrinsics.Error) throw error;
      throw inScript(error, fullName, args);
    }
  };
  const inScript = (error: unknown, name: string, args: readonly unknown[]): Error => {
    if (error instanceof WrongArguments) {
      const types = args.map((arg) => (Array.isArray(arg) ? 'Array' : arg === null ? 'null' : typeof arg));
      return new intrinsics.Error(messages.wrongArguments(types.join(','), `SpreadsheetApp.${name}`));
    }
    const thrown = new intrinsics.Error(error instanceof Error ? error.message : String(error));
    // The trace of the host, for whoever mends the preview; a script has no business with it.
    if (error instanceof Error && error.stack) hostTraces.set(thrown, error.stack);
    return thrown;
  };

  const proxyOf = (self: Handle): object => {
    const known = proxies.get(self);
    if (known) return known;
    const table = methodsOf(self);
    const label = self.is === 'Enum' ? self.name : self.is;
    const get = (_target: object, key: string | symbol): unknown => {
      if (key === Symbol.toPrimitive || key === 'toString') return () => label;
      // Asked for by promises and by JSON of every object; Google's have neither.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      const enumeration = enumerationOf(self.is, key);
      if (enumeration) return given(enumeration);
      const method = Object.hasOwn(table, key) ? table[key] : undefined;
      if (!method) throw new intrinsics.TypeError(messages.notInContract(`${self.is}.${key}`));
      return (...args: readonly unknown[]) => invoke(self, key, method, args);
    };
    const set = (): never => {
      throw new intrinsics.TypeError(`${self.is} is read-only`);
    };
    const proxy = new Proxy(Object.create(null), { get, set, has: (_target, key) => Object.hasOwn(table, key) });
    proxies.set(self, proxy);
    targets.set(proxy, self);
    return proxy;
  };

  return {
    globals: Object.fromEntries(services.map((service) => [service.is, proxyOf(service)])),
    stats,
    isDead: () => state.isDead,
    taken: (value) => named(taken(value)),
    finish: send,
  };
}

/** Where in the host an error of the script came from. */
export const hostTraces = new WeakMap<object, string>();

/** The table of a handle is the one its tag names, which TypeScript cannot follow. */
const methodsOf = (self: Handle): Methods<Handle> => methodTables[self.is] as Methods<Handle>;

/** Contract 1 and 2. */
function checkPermission({ authMode }: Script, name: string, { needs }: Method<Handle>): void {
  if (modes.indexOf(authMode) >= modes.indexOf(needs)) return;
  throw new Error(messages.noPermission(name, needs === 'FULL' ? CONTAINER_UI_SCOPE : SPREADSHEET_SCOPE));
}

function named(value: unknown): unknown {
  if (isHandle(value)) return value.is === 'Enum' ? value.name : value.is;
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
}
