import { type Handle, isHandle, WrongArguments } from '../handles';
import { CONTAINER_UI_SCOPE, isFault, messages, SPREADSHEET_SCOPE, saidIn } from '../messages';
import {
  type Counting,
  createCounting,
  Died,
  type Intrinsics,
  type Method,
  type Methods,
  modes,
  type Script,
  type Stats,
} from '../runtime';
import { enumerationOf, methodTables, services } from './method-tables';

/** Between the script and the services: every call passes here, is allowed or not, counted, and its values translated. */
type Membrane = {
  /** The services, as the script finds them in its global scope. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly stats: Stats;
  readonly isDead: () => boolean;
  /** What the script answered, in values of the host; an object of Apps Script is its name. */
  readonly answer: (value: unknown) => unknown;
  /** Sends what was written, as the end of a script does. */
  readonly finish: () => void;
};

type Options = {
  readonly script: Script;
  readonly intrinsics: Intrinsics;
  readonly dieAt: number | null;
  readonly beforeCall: (call: number) => void;
  readonly settleNow: () => void;
};

export function createMembrane({ script, intrinsics, ...options }: Options): Membrane {
  const counting = createCounting({ script, ...options });
  let fault: Error | null = null;
  const translation = createTranslation(intrinsics, (self, name, method) => (...args: readonly unknown[]) => {
    const fullName = `${self.is}.${name}`;
    try {
      return translation.toScript(
        invoke(script, counting, { self, fullName, method, args: args.map(translation.toHost) }),
      );
    } catch (error) {
      if (error instanceof Error && isFault(error.message)) fault ??= error;
      throw inScript(script, intrinsics, error, { fullName, args });
    }
  });
  return {
    globals: Object.fromEntries(services.map((service) => [service.is, translation.toScript(service)])),
    stats: counting.stats,
    isDead: counting.isDead,
    answer: (value) => named(translation.toHost(value)),
    finish: () => {
      counting.send();
      // A script that caught what the host refused, and went on, is wrong all the same.
      if (fault) throw fault;
    },
  };
}

type Call = {
  readonly self: Handle;
  readonly fullName: string;
  readonly method: Method<Handle>;
  readonly args: readonly unknown[];
};

function invoke(script: Script, counting: Counting, { self, fullName, method, args }: Call): unknown {
  // A killed script can do nothing more, from catch or finally either.
  if (counting.isDead()) throw new Died();
  checkPermission(script, fullName, method);
  counting.count(fullName, method);
  if (method.cost === 'write' && !script.mayEdit) throw new Error(messages.mayNotEdit);
  return method.run(script, self, ...args);
}

/** Contract 1 and 2. */
function checkPermission({ authMode }: Script, name: string, { needs }: Method<Handle>): void {
  if (modes.indexOf(authMode) >= modes.indexOf(needs)) return;
  throw new Error(messages.noPermission(name, needs === 'FULL' ? CONTAINER_UI_SCOPE : SPREADSHEET_SCOPE));
}

/** Where in the host an error of the script came from, for whoever mends the preview. */
export const hostTraces = new WeakMap<object, string>();

type Made = { readonly fullName: string; readonly args: readonly unknown[] };

function inScript(script: Script, intrinsics: Intrinsics, error: unknown, { fullName, args }: Made): Error {
  const failing = (message: string): Error => new intrinsics.Error(saidIn(script.messageLanguage, message));
  if (error instanceof Died) return new intrinsics.Error(messages.timedOut);
  if (error instanceof WrongArguments) {
    const types = args.map((arg) => (Array.isArray(arg) ? 'Array' : arg === null ? 'null' : typeof arg));
    return failing(messages.wrongArguments(types.join(','), `SpreadsheetApp.${fullName}`));
  }
  const thrown = failing(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.stack) hostTraces.set(thrown, error.stack);
  return thrown;
}

type Translation = {
  /** In values of the script's own scope. */
  readonly toScript: (value: unknown) => unknown;
  /** In values of the host. */
  readonly toHost: (value: unknown) => unknown;
};
type Callable = (self: Handle, name: string, method: Method<Handle>) => unknown;

function createTranslation(intrinsics: Intrinsics, callable: Callable): Translation {
  const proxies = new WeakMap<Handle, object>();
  const targets = new WeakMap<object, Handle>();
  const proxyOf = (self: Handle): object => {
    const known = proxies.get(self);
    if (known) return known;
    const proxy = createProxy(self, intrinsics, translation, callable);
    proxies.set(self, proxy);
    targets.set(proxy, self);
    return proxy;
  };
  const toScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isHandle(value)) return proxyOf(value);
    if (value instanceof Date) return new intrinsics.Date(value.getTime());
    if (Array.isArray(value)) return intrinsics.Array.from(value, toScript);
    return intrinsics.Object.assign(new intrinsics.Object(), eachValue(value, toScript));
  };
  const toHost = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const target = targets.get(value);
    if (target) return target;
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    return Array.isArray(value) ? Array.from(value, toHost) : eachValue(value, toHost);
  };
  const translation: Translation = { toScript, toHost };
  return translation;
}

const eachValue = (record: object, change: (value: unknown) => unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** What stands for an object of Apps Script in the script: its methods, its enumerations, and an error for everything else. */
function createProxy(self: Handle, intrinsics: Intrinsics, { toScript }: Translation, callable: Callable): object {
  const table = methodsOf(self);
  const label = self.is === 'Enum' ? self.name : self.is;
  return new Proxy(Object.create(null), {
    get: (_target, key) => {
      if (key === Symbol.toPrimitive || key === 'toString') return () => label;
      // Asked of every object by promises and by JSON; Google's have neither.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      const enumeration = enumerationOf(self.is, key);
      if (enumeration) return toScript(enumeration);
      const method = Object.hasOwn(table, key) ? table[key] : undefined;
      if (!method) throw new intrinsics.TypeError(messages.notInContract(`${self.is}.${key}`));
      return callable(self, key, method);
    },
    set: () => {
      throw new intrinsics.TypeError(`${self.is} is read-only`);
    },
    has: (_target, key) => Object.hasOwn(table, key),
  });
}

/** The table of a handle is the one its tag names, which TypeScript cannot follow. */
const methodsOf = (self: Handle): Methods<Handle> => methodTables[self.is] as Methods<Handle>;

function named(value: unknown): unknown {
  if (isHandle(value)) return value.is === 'Enum' ? value.name : value.is;
  if (Array.isArray(value)) return value.map(named);
  return typeof value !== 'object' || value === null || value instanceof Date ? value : eachValue(value, named);
}
