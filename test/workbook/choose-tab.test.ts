import fc from 'fast-check';
import { chooseTab, yearInName } from '../../src/workbook/plan';

type Plan = Parameters<typeof chooseTab>[0][number];

const aPlan = (tab: string, facts: Partial<Plan> = {}): Plan => ({
  tab,
  isHidden: false,
  isActive: false,
  actions: 5,
  columns: 8,
  ...facts,
});
const anybody = { tab: null, year: 2027 };

describe('which of several plans is read', () => {
  test.each<readonly [string, readonly Plan[], string, string]>([
    ['the one she sees', [aPlan('A', { isHidden: true, isActive: true }), aPlan('B')], 'B', 'hidden'],
    ['the one with actions', [aPlan('A', { actions: 0, year: 2027 }), aPlan('B', { year: 2026 })], 'B', 'empty'],
    ['a plan before a list', [aPlan('A', { columns: 2, isActive: true }), aPlan('B')], 'B', 'few-columns'],
    [
      'the one of the year',
      [aPlan('A', { year: 2026, isActive: true }), aPlan('B', { year: 2027 })],
      'B',
      'other-year',
    ],
    ['the one in front', [aPlan('A'), aPlan('B', { isActive: true })], 'B', 'not-active'],
    ['the fuller one', [aPlan('A', { columns: 5 }), aPlan('B')], 'B', 'few-columns'],
    ['the first of equals', [aPlan('A'), aPlan('B')], 'A', 'several'],
  ])('%s', (_, plans, tab, why) => {
    const chosen = chooseTab(plans, anybody);
    expect([chosen?.tab, chosen?.others.map((other) => other.why)]).toEqual([tab, [why]]);
  });

  test('of four teams, the other three are said', () => {
    const plans = ['Nord', 'Sud', 'Est', 'Ouest'].map((tab) => aPlan(tab));
    expect(chooseTab(plans, anybody)?.several).toEqual(['Sud', 'Est', 'Ouest']);
  });

  test('an empty template, a hidden plan and a list are no plans that could be meant', () => {
    const plans = [aPlan('A'), aPlan('B', { actions: 0 }), aPlan('C', { isHidden: true }), aPlan('D', { columns: 2 })];
    expect(chooseTab(plans, anybody)?.several).toEqual([]);
  });

  test('the one that is asked for, whatever speaks against it, and then no other is meant', () => {
    const plans = [aPlan('A', { isActive: true, year: 2027 }), aPlan('Plan 2', { isHidden: true, actions: 0 })];
    expect(chooseTab(plans, { ...anybody, tab: ' plan 2' })).toEqual({
      tab: 'Plan 2',
      others: [{ tab: 'A', why: 'not-asked' }],
      several: [],
    });
  });

  test('every tab is read or told, once', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(
          fc.record({ isHidden: fc.boolean(), isActive: fc.boolean(), actions: fc.nat(2), columns: fc.nat(9) }),
        ),
        (tabs, facts) => {
          const plans = tabs.map((tab) => aPlan(tab, facts.next().value ?? {}));
          const chosen = chooseTab(plans, anybody);
          expect([chosen?.tab, ...(chosen?.others.map(({ tab }) => tab) ?? [])].sort()).toEqual([...tabs].sort());
        },
      ),
    ));

  test.each([
    ['Plan 2027', 2027],
    ["Plan d'action 2026-2027", 2026],
    ['Plan 12027', undefined],
    ['Plan', undefined],
  ])('the year of %j is %s', (name, year) => expect(yearInName(name)).toBe(year));
});
