import type { FromFrame, ToFrame } from './messages';

/**
 * `google.script.run` and `google.script.host` as a sidebar meets them (contract 11): chainable handlers, one function for each name at
 * the top level of the script, at most ten calls under way, and only values that survive the journey.
 */
type GoogleScript = {
  readonly script: {
    readonly run: Runner;
    readonly host: {
      readonly close: () => void;
      /** Dialogs have a height to set; a sidebar ignores it. */
      readonly setHeight: (pixels: number) => void;
      readonly setWidth: (pixels: number) => void;
      readonly editor: { readonly focus: () => void };
    };
  };
};

type Runner = { readonly [name: string]: (...args: readonly unknown[]) => unknown };

type Handlers = {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
};

type Answer = Extract<ToFrame, { kind: 'answer' }>;

const IN_FLIGHT = 10;

export function createGoogleScript(
  functions: readonly string[],
  send: (message: FromFrame) => void,
): { readonly google: GoogleScript; readonly receive: (answer: Answer) => void } {
  const calls = createCalls(send);
  const runner = (handlers: Handlers): Runner => ({
    withSuccessHandler: (success) => runner({ ...handlers, success: callable(success) }),
    withFailureHandler: (failure) => runner({ ...handlers, failure: callable(failure) }),
    withUserObject: (user) => runner({ ...handlers, user }),
    ...Object.fromEntries(functions.map((name) => [name, (...args) => calls.start(name, args, handlers)])),
  });
  const google: GoogleScript = {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: 'close' }),
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: { focus: () => send({ kind: 'focus' }) },
      },
    },
  };
  return { google, receive: calls.finish };
}

function callable(handler: unknown): (...args: readonly unknown[]) => void {
  if (typeof handler !== 'function') throw new TypeError('A handler must be a function.');
  return (...args) => void Reflect.apply(handler, undefined, args);
}

function createCalls(send: (message: FromFrame) => void) {
  const handlersOf = new Map<number, Handlers>();
  const waiting: FromFrame[] = [];
  let lastId = 0;
  let inFlight = 0;
  const sendNext = () => {
    while (inFlight < IN_FLIGHT) {
      const next = waiting.shift();
      if (!next) return;
      inFlight++;
      send(next);
    }
  };
  return {
    start(name: string, args: readonly unknown[], handlers: Handlers): void {
      const sent = args.map((argument, index) => legalCopy(argument, String(index), []));
      const id = ++lastId;
      handlersOf.set(id, handlers);
      waiting.push({ kind: 'call', id, name, args: sent });
      sendNext();
    },
    finish(answer: Answer): void {
      const handlers = handlersOf.get(answer.id);
      if (!handlers) return;
      handlersOf.delete(answer.id);
      inFlight--;
      sendNext();
      if (answer.ok) handlers.success?.(answer.value, handlers.user);
      else fail(answer, handlers);
    },
  };
}

function fail(answer: Extract<Answer, { ok: false }>, { failure, user }: Handlers): void {
  const error = new Error(answer.message);
  error.name = answer.name;
  if (failure) failure(error, user);
  else console.error(error);
}

/** A copy of what may travel; anything else throws here, in the page, before the call is made. `undefined` arrives as null. */
function legalCopy(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const kind = Object.prototype.toString.call(value);
  const isPlain = kind === '[object Object]' || kind === '[object Array]';
  if (typeof value !== 'object' || !isPlain || above.includes(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => legalCopy(item, String(index), path));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, legalCopy(item, key, path)]));
}
