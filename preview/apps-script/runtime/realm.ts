/** A scope of its own for each execution, as Google evaluates the whole script anew at each call (contract 5). */
type Realm = {
  readonly intrinsics: Intrinsics;
  /** Evaluates the script with those globals and calls the function it declares by that name, synchronously. */
  readonly call: (
    code: string,
    globals: Readonly<Record<string, unknown>>,
    functionName: string,
    args: readonly unknown[],
  ) => unknown;
  readonly dispose: () => void;
};

/** What is handed to the script must be made of the script's own, or `instanceof` fails there. */
export type Intrinsics = {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
};

/** `now` fixes the clock of the scope; null lets it run. */
export type NewRealm = (now: number | null) => Realm;

/** Contract 25: what a browser or Node has and Apps Script has not. */
export const absentGlobals =
  `setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask
  requestAnimationFrame fetch XMLHttpRequest URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance Blob File
  FormData WebSocket Worker structuredClone process require module exports Buffer global document window self parent top
  frames frameElement opener navigator location history localStorage sessionStorage indexedDB caches postMessage MessageChannel
  WebAssembly SharedArrayBuffer Atomics`.split(/\s+/);

/** Contract 25: library features of ES2020 and later, of which it is not known that Apps Script has them. */
const lateMembers: Readonly<Record<string, string>> = {
  'Array.prototype': 'at findLast findLastIndex toSorted toReversed toSpliced with group groupToMap',
  'String.prototype': 'at replaceAll matchAll isWellFormed toWellFormed',
  Object: 'hasOwn groupBy',
  Promise: 'any allSettled withResolvers try',
  Map: 'groupBy',
  Array: 'fromAsync',
};

/** Takes away what Apps Script has not. */
export function withdrawAbsent(): string {
  const globals = absentGlobals.map((name) => `delete globalThis.${name};`);
  const members = Object.entries(lateMembers).flatMap(([owner, names]) =>
    names.split(' ').map((name) => `delete ${owner}.${name};`),
  );
  return [...globals, ...members].join('\n');
}

/** Stops the scope's clock at that instant. */
export const stopClock = (now: number): string => `Date = new Proxy(Date, {
  construct: (real, args, as) => Reflect.construct(real, args.length ? args : [${now}], as),
  apply: (real) => new real(${now}).toString(),
  get: (real, key) => (key === 'now' ? () => ${now} : real[key]),
});`;

/** Evaluated in a new scope before the script. */
export const prepareScope = (now: number | null): string =>
  withdrawAbsent() + (now === null ? '' : `\n${stopClock(now)}`);
