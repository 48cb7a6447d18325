import type { Home } from '../../src/commands/api';
import { isStageDone, nextStage } from '../../src/sidebar/next-stage';
import { aHome } from './fixtures';

const planWith = (changes: Partial<NonNullable<Home['plan']>>): Home['plan'] => aHome('fr', changes).plan;
const clean = { error: 0, warning: 2, advice: 1 };
const broken = { error: 1, warning: 0, advice: 0 };

describe('the next useful step', () => {
  test('a file without a plan needs one', () => expect(nextStage(undefined, undefined)).toBe('plan'));
  test('one of hers that is not set up is to be taken over first', () =>
    expect(nextStage(planWith({ isSetUp: false }), clean)).toBe('plan'));
  test('a plan without objectives needs them first', () =>
    expect(nextStage(planWith({ actions: 0, objectives: 0 }), undefined)).toBe('objectives'));
  test('objectives without actions call for actions', () =>
    expect(nextStage(planWith({ actions: 0, objectives: 3 }), undefined)).toBe('actions'));
  test('actions are to be checked', () => expect(nextStage(planWith({}), undefined)).toBe('check'));
  test('errors keep the check as the next step', () => expect(nextStage(planWith({}), broken)).toBe('check'));
  test('warnings and advice do not hold the retroplanning back', () =>
    expect(nextStage(planWith({}), clean)).toBe('retroplanning'));
  test('an interrupted build is to be finished before anything else', () =>
    expect(nextStage(planWith({ actions: 0, isInterrupted: true }), undefined)).toBe('retroplanning'));
  test('once everything stands, the plan lives on with new actions', () =>
    expect(nextStage(planWith({ hasRetroplanning: true }), clean)).toBe('actions'));
});

test('an interrupted retroplanning is not done', () =>
  expect(isStageDone('retroplanning', planWith({ hasRetroplanning: true, isInterrupted: true }), undefined)).toBe(
    false,
  ));
