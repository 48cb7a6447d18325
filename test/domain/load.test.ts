import { check } from '../../src/domain/check';
import { isoOf } from '../../src/domain/time';
import { aTemplate } from './a-template';
import { type ActionSketch, aPlan, day } from './builders';

/** Kinds of action prepared in so many working days. */
const templates = [4, 5, 10, 20].map((days) => aTemplate(`Travail ${days}`, { kind: `${days} j` }));

const due = (name: string, deadline: string, kind: string, more: ActionSketch = {}): ActionSketch => ({
  name,
  rhythm: '',
  deadline,
  kind,
  ...more,
});

const overlaps = (actions: readonly ActionSketch[], today?: string): readonly string[] =>
  check(aPlan({ actions, templates, ...(today === undefined ? {} : { today: day(today) }) })).flatMap((problem) => {
    if (problem.code !== 'retroplanning.overlap') return [];
    const { owner, actions: names, first, last, asked, available } = problem.facts;
    const line = 'line' in problem.at ? problem.at.line : '';
    return [`${line} ${owner}: ${names.join(' + ')}, ${isoOf(first)} to ${isoOf(last)}, ${asked}/${available}`];
  });

describe('one person’s days', () => {
  test('asked for half as many again as there are is what may be, a day more is too much', () => {
    expect(overlaps([due('A', '2027-03-12', '10 j'), due('B', '2027-03-12', '5 j')])).toEqual([]);
    expect(overlaps([due('A', '2027-03-12', '5 j'), due('B', '2027-03-12', '4 j')])).toEqual([
      '2 Zoé: A + B, 2027-03-08 to 2027-03-12, 9/5',
    ]);
  });

  test('one alone asks for no more than there are', () =>
    expect(overlaps([due('A', '2027-03-12', '20 j')])).toEqual([]));

  test('are told of with the actions in the order of their rows, at the first', () =>
    expect(
      overlaps([due('A', '2027-03-12', '10 j'), due('B', '2027-03-11', '10 j'), due('C', '2027-03-10', '10 j')]),
    ).toEqual(['2 Zoé: A + B + C, 2027-02-25 to 2027-03-12, 30/12']));

  test('of two stretches that lack as many days, the shorter is told of, wherever it stands', () => {
    const long = [due('A', '2027-03-12', '10 j'), due('B', '2027-03-12', '10 j')];
    const short = ['C', 'D', 'E'].map((name) => due(name, '2027-06-11', '5 j'));
    const told = 'C + D + E, 2027-06-07 to 2027-06-11, 15/5';
    expect(overlaps([...long, ...short])).toEqual([`4 Zoé: ${told}`]);
    expect(overlaps([...short, ...long])).toEqual([`2 Zoé: ${told}`]);
  });

  test('of two stretches alike the first row’s is told of', () => {
    const pair = (deadline: string, ...names: readonly string[]) => names.map((name) => due(name, deadline, '5 j'));
    expect(overlaps([...pair('2027-06-11', 'A', 'B'), ...pair('2027-03-12', 'C', 'D')])).toEqual([
      '2 Zoé: A + B, 2027-06-07 to 2027-06-11, 10/5',
    ]);
  });

  test('the worst stretch may hold more than the two that overlap most', () =>
    expect(
      overlaps([
        due('A', '2027-03-05', '5 j'),
        due('B', '2027-03-05', '5 j'),
        due('C', '2027-03-12', '5 j'),
        due('D', '2027-03-12', '5 j'),
      ]),
    ).toEqual(['2 Zoé: A + B + C + D, 2027-03-01 to 2027-03-12, 20/10']));

  test('are whose name is written first, whatever its capitals, and of the first who answers for it', () =>
    expect(
      overlaps([
        due('A', '2027-03-12', '5 j', { owners: ['Zoé', 'Inès'] }),
        due('B', '2027-03-12', '5 j', { owners: ['ZOE'] }),
        due('C', '2027-03-12', '5 j', { owners: ['Inès'] }),
      ]),
    ).toEqual(['2 Zoé: A + B, 2027-03-08 to 2027-03-12, 10/5']));

  test.each<readonly [string, ActionSketch]>([
    ['has no name', { name: '' }],
    ['was dropped', { status: 'dropped' }],
    ['is done', { status: 'done' }],
    ['has nobody', { owners: [] }],
  ])('are not asked for by what %s', (_, more) =>
    expect(overlaps([due('A', '2027-03-12', '5 j'), due('B', '2027-03-12', '5 j', more)])).toEqual([]),
  );

  test('are those that are left: what should have begun asks for no more than fits from today on', () => {
    const two = [due('A', '2027-03-12', '10 j'), due('B', '2027-03-12', '10 j')];
    expect(overlaps(two, '2027-01-04')).toEqual(['2 Zoé: A + B, 2027-03-01 to 2027-03-12, 20/10']);
    expect(overlaps(two, '2027-03-01')).toEqual(['2 Zoé: A + B, 2027-03-01 to 2027-03-12, 20/10']);
    expect(overlaps(two, '2027-03-10')).toEqual(['2 Zoé: A + B, 2027-03-10 to 2027-03-12, 6/3']);
    expect(overlaps(two, '2027-03-12')).toEqual(['2 Zoé: A + B, 2027-03-12 to 2027-03-12, 2/1']);
    expect(overlaps(two, '2027-03-13')).toEqual([]);
  });
});
