import fc from 'fast-check';
import { backward } from '../../src/domain/preparation';
import { faultsOfTemplates, graphOf, MOST_WORKING_DAYS } from '../../src/domain/template';
import { withoutSteps } from '../../src/domain/template/step-graph';
import { plainCalendar } from '../../src/domain/time';
import { aDue, aStep, aTemplate, someSteps, stepsOf } from './a-template';
import { day } from './builders';

/** "A > B": the steps in order, each with what it waits for in brackets. */
const drawnGraph = (table: string, gone: readonly number[] = []): string =>
  withoutSteps(graphOf(stepsOf(table)), new Set(gone))
    .map(({ step, before }, _, graph) =>
      [step.name, ...before.map((place) => graph[place]?.step.name ?? '?')].join(' < '),
    )
    .join(', ');

const faults = (table: string): unknown => faultsOfTemplates([aTemplate(table)]);

describe('the order of steps', () => {
  test.each([
    ['as typed, where that is one', 'B 1\nA 1\nC 1 < A', 'B, A, C < A'],
    ['each after those it waits for', 'C 1 < B\nB 1 < A\nA 1', 'A, B < A, C < B'],
    ['with several before one', 'C 1 < A, B\nA 1\nB 1', 'A, B, C < A < B'],
    ['with capitals and accents aside', 'Rédaction 1\nB 1 < redaction', 'Rédaction, B < Rédaction'],
    ['with a step named twice in one cell', 'A 1\nB 1 < A, a', 'A, B < A'],
  ])('%s', (_, table, order) => {
    expect(drawnGraph(table)).toBe(order);
    expect(faults(table)).toEqual([]);
  });

  test('who waits for whom is told from both ends', () =>
    fc.assert(
      fc.property(someSteps, (steps) => {
        const graph = graphOf(steps);
        graph.forEach(({ before, next }, place) => {
          for (const other of before) expect([other < place, graph[other]?.next.includes(place)]).toEqual([true, true]);
          for (const other of next) expect(graph[other]?.before).toContain(place);
        });
      }),
    ));
});

describe('what is wrong with a template', () => {
  test('steps in a circle do not wait for each other; what stands before and behind keeps its place', () => {
    const table = 'A 1\nB 1 < A, D\nC 1 < B\nD 1 < C\nE 1 < D';
    expect(faults(table)).toEqual([{ is: 'cycle', kind: 'Salon', steps: ['B', 'C', 'D'] }]);
    expect(drawnGraph(table)).toBe('A, B < A, C, D, E < D');
  });

  test('a step that waits for itself is a circle of one', () => {
    expect(faults('A 1 < A\nB 1 < A')).toEqual([{ is: 'cycle', kind: 'Salon', steps: ['A'] }]);
    expect(drawnGraph('A 1 < A\nB 1 < A')).toBe('A, B < A');
  });

  test('two circles are told one by one, and the link from one to the other holds', () => {
    const table = 'A 1 < B\nB 1 < A\nC 1 < D, B\nD 1 < C';
    expect(faults(table)).toEqual([
      { is: 'cycle', kind: 'Salon', steps: ['A', 'B'] },
      { is: 'cycle', kind: 'Salon', steps: ['C', 'D'] },
    ]);
    expect(drawnGraph(table)).toBe('A, B, C < B, D');
  });

  test('an unknown step is not waited for, and the one that was meant is proposed', () => {
    expect(faults('Rédaction 1\nB 1 < Redacton')).toEqual([
      { is: 'unknown-step', kind: 'Salon', step: 'B', after: 'Redacton', suggestion: 'Rédaction' },
    ]);
    expect(drawnGraph('Rédaction 1\nB 1 < Redacton')).toBe('Rédaction, B');
  });

  test('of two steps of one name, the first counts', () => {
    expect(faults('A 2\na 9\nB 1 < A')).toEqual([{ is: 'duplicate-step', kind: 'Salon', step: 'a' }]);
    expect(graphOf(stepsOf('A 2\na 9')).map(({ workingDays }) => workingDays)).toEqual([2]);
  });

  test.each([
    [-3, 0],
    [2.5, 2],
    [Number.NaN, 0],
    [MOST_WORKING_DAYS + 1, MOST_WORKING_DAYS],
    [1e300, MOST_WORKING_DAYS],
    [Number.POSITIVE_INFINITY, MOST_WORKING_DAYS],
  ])('a duration of %d counts as %d', (workingDays, counted) => {
    const template = aTemplate('', { steps: [aStep({ workingDays })] });
    expect(faultsOfTemplates([template])).toEqual([{ is: 'bad-duration', kind: 'Salon', step: 'Brief', workingDays }]);
    expect(graphOf(template.steps).map((node) => node.workingDays)).toEqual([counted]);
  });

  test('a template without steps', () => expect(faults('')).toEqual([{ is: 'no-steps', kind: 'Salon' }]));

  test('two templates of one name', () =>
    expect(
      faultsOfTemplates([aTemplate('A 1'), aTemplate('B 1', { kind: 'Vidéo' }), aTemplate('C 1', { kind: 'salon ' })]),
    ).toEqual([{ is: 'duplicate-template', kind: 'salon ' }]));

  test('whatever was typed gives dates: never a crash, never a step that waits for nothing it knows', () => {
    const anything = fc.record({
      name: fc.constantFrom('A', 'B', 'C', 'D', ''),
      workingDays: fc.oneof(fc.integer({ min: -5, max: 20 }), fc.double()),
      after: fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', ''), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (rows) => {
        const steps = rows.map(aStep);
        const { steps: dated } = backward({ steps }, aDue('deadline', day('2027-03-26'), plainCalendar), plainCalendar);
        expect(dated).toHaveLength(new Set(rows.map(({ name }) => name)).size);
        expect(dated.every(({ start, end }) => start <= end)).toBe(true);
        expect(faultsOfTemplates([aTemplate('', { steps })])).toBeInstanceOf(Array);
      }),
    );
  });

  test('three hundred steps in one circle are one fault', () => {
    const steps = Array.from({ length: 300 }, (_, index) =>
      aStep({ name: `S${index}`, after: [`S${(index + 1) % 300}`] }),
    );
    expect(faultsOfTemplates([aTemplate('', { steps })])).toMatchObject([{ is: 'cycle', steps: { length: 300 } }]);
    expect(graphOf(steps)).toHaveLength(300);
  });
});

describe('a step left out', () => {
  test.each([
    ['in a chain', 'A 1\nB 1 < A\nC 1 < B', [1], 'A, C < A'],
    ['two in a row', 'A 1\nB 1 < A\nC 1 < B\nD 1 < C', [1, 2], 'A, D < A'],
    ['between two and two', 'A 1\nB 1\nC 1 < A, B\nD 1 < C\nE 1 < C', [2], 'A, B, D < A < B, E < A < B'],
    ['at the beginning', 'A 1\nB 1 < A', [0], 'B'],
    ['at the end', 'A 1\nB 1 < A', [1], 'A'],
  ])('%s: what waited for it waits for what it waited for', (_, table, gone, order) =>
    expect(drawnGraph(table, gone)).toBe(order),
  );
});
