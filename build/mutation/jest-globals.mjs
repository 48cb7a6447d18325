// What jest gives the tests, for mocha, which runs them under Stryker: the first thing in the file of all of them.
import { expect } from 'expect';
import fastCheck from 'fast-check';
import { bind } from 'jest-each';

/** @typedef {(title: string, body: () => unknown) => void} Declare */
/** @type {unknown} */
const around = globalThis;
// `WeakMap` by this name: in the bundle the short one is what stands below.
const {
  beforeEach,
  describe,
  it,
  WeakMap: TrueWeakMap,
} = /** @type {{ beforeEach: (body: () => void) => void, describe: Declare, it: Declare, WeakMap: WeakMapConstructor }} */ (
  around
);

// The same examples for each fault, so that it dies in each run or in none; how small one may be is of no use here.
fastCheck.configureGlobal({ seed: 1, endOnFailure: true });

let isLoading = true;
let tests = 0;

beforeEach(() => {
  isLoading = false;
  tests += 1;
});

function keptForOneTest() {
  let test = tests;
  let kept = new TrueWeakMap();
  const now = () => {
    if (test !== tests) kept = new TrueWeakMap();
    test = tests;
    return kept;
  };
  return {
    /** @param {object} key */
    get: (key) => now().get(key),
    /** @param {object} key @param {unknown} value */
    set: (key, value) => now().set(key, value),
  };
}

/**
 * Stands for `WeakMap`. What a module keeps for as long as it lives, as patterns made of a language's words, would be made before
 * the first fault, which no test would then see, or by a faulty program for all the tests to come: each test begins with none.
 */
const KeptForOneTest = function KeptForOneTest() {
  return isLoading ? keptForOneTest() : new TrueWeakMap();
};

Object.assign(globalThis, {
  expect,
  describe: Object.assign(describe, { each: bind(describe, false) }),
  test: Object.assign(it, { each: bind(it, false) }),
  KeptForOneTest,
});
