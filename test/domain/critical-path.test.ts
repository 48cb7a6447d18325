import { workingDaysOfTemplate } from '../../src/domain/template';
import { aSchedule, aTemplate, closedOn, criticalOf, slacksOf } from './a-template';

describe('the chain that decides', () => {
  const print = `
    Brief 2
    Textes 3 < Brief
    Maquette 5 < Brief
    Bon à tirer 0 < Textes, Maquette
    Impression 4 < Bon à tirer
  `;

  test('it is the longest one, milestones included', () =>
    expect(criticalOf(aSchedule(print))).toBe('Brief Maquette Bon à tirer Impression'));

  test('its working days are those of the template', () => expect(workingDaysOfTemplate(aTemplate(print))).toBe(11));

  test('the others say how far they may slip', () =>
    expect(slacksOf(aSchedule(print))).toEqual({ Brief: 0, Textes: 2, Maquette: 0, 'Bon à tirer': 0, Impression: 0 }));

  test('a Christmas between two steps is no slack', () =>
    expect(slacksOf(aSchedule(print, { calendar: closedOn('2027-03-18', '2027-03-19') }))).toEqual(
      slacksOf(aSchedule(print)),
    ));

  test('of two chains of one length, only one is told, and neither has slack', () => {
    const schedule = aSchedule('A 2\nB 2\nC 1 < A, B');
    expect(slacksOf(schedule)).toEqual({ A: 0, B: 0, C: 0 });
    expect(criticalOf(schedule)).toBe('A C');
  });

  test.each([
    ['nothing', '', 0],
    ['milestones alone stand on one day', 'A 0\nB 0 < A', 1],
    ['one after the other', 'A 2\nB 3 < A', 5],
    ['side by side', 'A 2\nB 3', 3],
    ['a signature the working day before the work', 'A 0\nB 3 < A', 4],
  ])('%s: the working days of a template', (_, table, days) =>
    expect(workingDaysOfTemplate(aTemplate(table))).toBe(days),
  );
});
