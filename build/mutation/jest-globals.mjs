// What jest gives the tests, for mocha, which runs them under Stryker: the first thing in the file of all of them.
import { expect } from 'expect';
import fastCheck from 'fast-check';
import { bind } from 'jest-each';

/** @typedef {(title: string, body: () => unknown) => void} Declare */
/** @type {unknown} */
const around = globalThis;
const { beforeEach, describe, it } =
  /** @type {{ beforeEach: (body: () => void) => void, describe: Declare, it: Declare }} */ (around);

// The same examples for each fault, so that it dies in each run or in none; how small one may be is of no use here.
fastCheck.configureGlobal({ seed: 1, endOnFailure: true });

/** @type {(() => () => void)[] | undefined} of each map that a module makes, how to remember it; until all modules are loaded */
let loading = [];

/** @type {readonly (() => void)[]} */
let restoring = [];

beforeEach(() => {
  if (loading !== undefined) restoring = loading.map((remember) => remember());
  loading = undefined;
  for (const restore of restoring) restore();
});

/** A map that a module makes when it is loaded is before each test as it was when all were. @extends {Map<unknown, unknown>} */
class KeptMap extends Map {
  /** @param {Iterable<readonly [unknown, unknown]>} [entries] */
  constructor(entries) {
    super(entries);
    loading?.push(() => this.#remembered());
  }

  #remembered() {
    const entries = [...this];
    return () => {
      if (this.size === entries.length) return;
      this.clear();
      for (const [key, value] of entries) this.set(key, value);
    };
  }
}

/** One that cannot be read as a whole is emptied: modules keep in it what can be made again. */
function keptWeakMap() {
  let kept = new WeakMap();
  loading?.push(() => () => {
    kept = new WeakMap();
  });
  return {
    /** @param {object} key */
    get: (key) => kept.get(key),
    /** @param {object} key @param {unknown} value */
    set: (key, value) => kept.set(key, value),
  };
}

const leftOut = [
  // Every holiday of twenty-six years beside a library's: most of the time of all tests, for a table that is built beforehand.
  'date-holidays knows',
  // How long much of it takes: each fault in the lines they pass through would wait for them, and show in the others.
  '50,000 rows',
  'a cell of 50,000 characters',
];

/** @type {Declare} */
const test = (title, body) => {
  if (!leftOut.some((part) => title.includes(part))) it(title, body);
};

Object.assign(globalThis, {
  expect,
  describe: Object.assign(describe, { each: bind(describe, false) }),
  test: Object.assign(test, { each: bind(test, false) }),
  KeptMap,
  KeptWeakMap: function KeptWeakMap() {
    return keptWeakMap();
  },
});
