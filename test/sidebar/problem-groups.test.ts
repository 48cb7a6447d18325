import { countProblems, groupProblems } from '../../src/sidebar/problem-groups';
import { aProblem, severalOwners, unreadableBudget, withoutOwner } from './fixtures';

describe('the problems of the check, grouped', () => {
  test('errors come first, then warnings, then advice', () =>
    expect(
      groupProblems([severalOwners, ...withoutOwner(2), unreadableBudget]).map(({ severity }) => severity),
    ).toEqual(['error', 'warning', 'advice']));

  test('problems of one rule stand together, in the order of the sheet', () => {
    const kpi = aProblem({ code: 'action.missing-kpi', facts: { action: 'Newsletter' } }, { cell: 'C2' });
    const [first, second] = withoutOwner(2);
    const [warnings] = groupProblems([...(first ? [first] : []), kpi, ...(second ? [second] : [])]);
    expect(warnings?.rules.map(({ code, problems }) => [code, problems.length])).toEqual([
      ['action.missing-owner', 2],
      ['action.missing-kpi', 1],
    ]);
    expect(warnings?.count).toBe(3);
  });

  test('a weight nothing was found for is not there', () => expect(groupProblems([unreadableBudget])).toHaveLength(1));
  test('a plan that holds together has no group', () => expect(groupProblems([])).toEqual([]));
});

test('problems are counted by weight', () =>
  expect(countProblems([unreadableBudget, ...withoutOwner(3)])).toEqual({ error: 1, warning: 3, advice: 0 }));
