import fc from 'fast-check';
import { asText, call, cell, type Expression, formulaText, named, pair } from '../../src/formula';
import { escapedName, isPattern, QUESTION, readsPatterns, soughtBy, soughtText } from '../../src/workbook/cells';
import { type Tree, treeOf } from '../house/formula-tree';

/** How MATCH may read what it looks for: not known of Google (contract 34). */
type Reading = 'patterns' | 'literal';
const readings: readonly Reading[] = ['patterns', 'literal'];

type Value = string | number | 'error';
type World = { readonly reading: Reading; readonly cells: Readonly<Record<string, readonly Value[]>> };

/** A pattern as Google's page of COUNTIF describes them. */
function matches(sought: string, name: string): boolean {
  const pattern = sought.replace(/~?[\s\S]/gu, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    const plain = part.length > 1 && '*?~'.includes(part.slice(1)) ? part.slice(1) : part;
    return plain.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  return new RegExp(`^${pattern}$`, 'i').test(name);
}

const isFound = ({ reading }: World, sought: string, name: string): boolean =>
  reading === 'patterns' ? matches(sought, name) : sought.toLowerCase() === name.toLowerCase();

/** What a formula of these tabs gives: the few functions they need, on the cells of that world. */
function calculated(tree: Tree, world: World): Value {
  const at = (index: number): Value =>
    tree.is === 'call' && tree.args[index] ? calculated(tree.args[index], world) : 'error';
  const listed = (given: Tree | undefined): readonly Value[] =>
    given?.is === 'reference' ? (world.cells[given.to] ?? []) : [];
  switch (tree.is) {
    case 'text':
      return tree.value.slice(1, -1).replace(/""/g, '"');
    case 'number':
      return Number(tree.value);
    case 'reference':
      return listed(tree)[0] ?? 'error';
    case 'pair': {
      const [one, other] = [calculated(tree.one, world), calculated(tree.other, world)];
      if (one === 'error' || other === 'error') return 'error';
      if (tree.sign === '&') return `${one}${other}`;
      return String(one).toLowerCase() === String(other).toLowerCase() ? 1 : 0;
    }
    case 'call': {
      if (tree.name === 'IF') return at(0) === 'error' ? 'error' : at(0) === 1 ? at(1) : at(2);
      if (tree.name === 'IFERROR') return at(0) === 'error' ? at(1) : at(0);
      if (tree.name === 'INDEX') return listed(tree.args[0])[Number(at(1)) - 1] ?? 'error';
      const place = listed(tree.args[1]).findIndex((name) => isFound(world, String(at(0)), String(name)));
      return place < 0 ? 'error' : place + 1;
    }
  }
}

const fixed = (column: number): Expression => cell(column, 1, 'both');
const [a1, b1, c1, d1, k1] = [fixed(1), fixed(2), fixed(3), fixed(4), fixed(11)] as const;

const answered = (reading: Reading): Value =>
  calculated(treeOf(formulaText(readsPatterns(a1))), { reading, cells: { $A$1: [QUESTION] } });

/** Names made of few letters and many patterns, so that one is often a pattern of another. */
const name = fc.string({ unit: fc.constantFrom('a', 'B', '*', '?', '~', ' '), minLength: 1, maxLength: 5 });
const names = fc.array(name, { maxLength: 8 });

const firstOf = (all: readonly string[], wanted: string): number =>
  all.findIndex((it) => it.toLowerCase() === wanted.toLowerCase()) + 1;

describe.each(readings)('contract 34: where MATCH reads %s', (reading) => {
  test('the tab knows that it does', () => expect(answered(reading)).toBe(reading === 'patterns' ? 1 : 0));

  test('a name is found in the first row that says it, and in no other, whatever its characters', () =>
    fc.assert(
      fc.property(names, name, (all, wanted) => {
        const cells = { $B$1: [answered(reading)], plan_action: all, $C$1: [escapedName(wanted)], $D$1: [wanted] };
        const key = isPattern(wanted) ? soughtBy(b1, c1, d1) : c1;
        const sought = call('IFERROR', call('MATCH', key, named('plan_action'), 0), 0);
        const place = calculated(treeOf(formulaText(sought)), { reading, cells });
        expect(place).toBe(firstOf(all, wanted));
      }),
      { numRuns: 500 },
    ));

  test('the kind of an action, which she may change after the tab was built, too', () =>
    fc.assert(
      fc.property(names, name, (all, kind) => {
        const sought = all
          .filter(isPattern)
          .reduce<Expression>((otherwise, it) => call('IF', pair(k1, '=', it), soughtText(it, b1), otherwise), k1);
        const place = call('MATCH', sought, named('kinds'), 0);
        const isFoundKind = pair(asText(call('INDEX', named('kinds'), place)), '=', k1);
        const formula = formulaText(call('IFERROR', call('IF', isFoundKind, place, 0), 0));
        const cells = { $B$1: [answered(reading)], $K$1: [kind], kinds: all };
        expect(calculated(treeOf(formula), { reading, cells })).toBe(firstOf(all, kind));
      }),
      { numRuns: 300 },
    ));
});
