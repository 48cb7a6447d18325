import fc from 'fast-check';
import { closestName, nameSplitter, splitNames } from '../../src/domain/names';
import { fileReading } from '../vocabulary';

describe('the name that was most likely meant', () => {
  const cases: readonly (readonly [string, readonly string[], string | null])[] = [
    // A third of the letters may differ, and no more.
    ['abcdef', ['abcdXY'], 'abcdXY'],
    ['abcdef', ['abcXYZ'], null],
    ['abc', ['abX'], 'abX'],
    ['ab', ['aX'], null],
    // One letter more or less is one letter that differs; the longer name says how many may.
    ['abcd', ['abcdef'], 'abcdef'],
    ['abcdef', ['abcd'], 'abcd'],
    ['abcd', ['abcdefg'], null],
    ['abcdefg', ['abcd'], null],
    ['bcdef', ['abcdef'], 'abcdef'],
    ['abcdef', ['bcdef'], 'bcdef'],
    // Five letters that stand whole in a name mean it; four may stand in any.
    ['salon', ['Les grands salons de printemps'], 'Les grands salons de printemps'],
    ['stan', ['Les grands standards de printemps'], null],
    // The nearest counts, then the first.
    ['vendre', ['vendue', 'vendré', 'vente'], 'vendré'],
    ['vendre', ['vendze', 'vendxe'], 'vendze'],
    ['vendre', ['', '  ', 'fidéliser'], null],
    ['', ['', 'a'], null],
    ['vendre', [], null],
  ];
  test.each(cases)('%j of %j is %j', (name, known, meant) => expect(closestName(name, known)).toBe(meant));

  test('a name of two hundred letters is still compared, a longer one is not', () => {
    const name = 'a'.repeat(200);
    expect(closestName(name, [`${name}b`])).toBe(`${name}b`);
    expect(closestName(`${name}a`, [`${name}ab`])).toBeNull();
  });

  test('is the name itself, whatever else is known', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), (name, others) =>
        expect(closestName(name, [...others, name])).toBe(name),
      ),
    ));

  test('is as far from one as from the other, whichever was typed', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{6,9}$/), fc.stringMatching(/^[ab]{6,9}$/), (one, other) => {
        fc.pre(!one.includes(other) && !other.includes(one));
        expect(closestName(one, [other]) === null).toBe(closestName(other, [one]) === null);
      }),
    ));
});

describe('names in one cell', () => {
  test.each(['Zoé ET Inès', 'Zoé And Inès', 'Zoé + Inès', 'Zoé  &  Inès'])('%j are two people who are known', (cell) =>
    expect(splitNames(cell, ['Zoé', 'Inès'], fileReading)).toEqual(['Zoé', 'Inès']),
  );

  test('a name as long as its text is found at its end', () =>
    expect(splitNames('A; B; C', ['B; C'], fileReading)).toEqual(['A', 'B; C']));

  test('of two names that begin the same the longer is meant', () =>
    expect(splitNames('A; B; C; D', ['A; B', 'A; B; C'], fileReading)).toEqual(['A; B; C', 'D']));

  test('one splitter cuts cell after cell', () => {
    const split = nameSplitter(['R & D'], fileReading);
    expect(['R & D', 'R & D; B', 'R & D'].map(split)).toEqual([['R & D'], ['R & D', 'B'], ['R & D']]);
  });

  // It would take minutes were each letter looked at with all that follow.
  test('a cell of fifty thousand letters is cut', () =>
    expect(splitNames('a,'.repeat(25_000), ['a,b', 'Vidéo'], fileReading)).toHaveLength(25_000));
});
