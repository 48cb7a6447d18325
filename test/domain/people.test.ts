import { knownNames, nameSplitter, respelt, severalSpellings, usualSpelling } from '../../src/domain/names';
import { fileReading } from '../vocabulary';

const people = (cells: readonly string[], listed: readonly string[] = []): readonly string[] =>
  knownNames(cells, listed, fileReading);

/** Who a cell names, in a column where these stand alone. */
const namedIn = (cell: string, ...alone: readonly string[]): readonly string[] => {
  const known = people([...alone, cell]);
  return nameSplitter(known, fileReading)(cell).map(usualSpelling(known));
};

describe('the people of a cell', () => {
  test.each([
    ...['Zoé, Paul', 'Zoé; Paul', 'Zoé et Paul', 'Zoé and Paul', 'Zoé & Paul', 'Zoé&Paul', 'Zoé/Paul', 'Zoé / Paul'],
    ...['Zoé + Paul', 'Zoé+Paul', 'Zoé - Paul', 'Zoé – Paul', 'Zoé\nPaul', 'zoe / PAUL', 'Zoé (agence) / Paul'],
  ])('%j are two, where both answer for other actions alone', (cell) =>
    expect(namedIn(cell, 'Zoé', 'Paul')).toEqual(['Zoé', 'Paul']),
  );

  test.each(['zoe', 'ZOÉ ', 'Zoe', 'zoé', 'Zoé (agence)', 'ZOE (agence)', 'Zoé\u00a0'])('%j is Zoé', (cell) =>
    expect(namedIn(cell, 'Zoé', 'Zoé')).toEqual(['Zoé']),
  );

  test.each(['Marketing / Com', 'R&D', 'Jean-Paul', 'Agence A+B', 'Vidéo et photos', 'Anne - Marie', 'Zoé/agence'])(
    '%j is one name, where its parts are nobody that is known',
    (cell) => expect(namedIn(cell, 'Zoé', 'Paul')).toEqual([cell]),
  );

  test.each([
    ...[
      '?',
      '??',
      '-',
      '—',
      '…',
      '/',
      'à définir',
      'À DÉFINIR',
      'A définir',
      'à définir ?',
      'à définir (agence)',
      'TBD',
      'tbd.',
    ],
    ...[
      'personne',
      'Personne',
      'aucun',
      'à recruter',
      'à nommer',
      'n/a',
      'N/A',
      'nobody',
      'none',
      'unassigned',
      'tbc',
      'xxx',
    ],
  ])('%j is nobody', (cell) => expect(namedIn(cell, 'Zoé')).toEqual([]));

  test('whoever is joined to others in several cells is known', () => {
    const cells = ['Zoé / Arnaud', 'Zoé + Léa', 'Arnaud & Léa'];
    const split = nameSplitter(people(cells), fileReading);
    expect(cells.map(split)).toEqual([
      ['Zoé', 'Arnaud'],
      ['Zoé', 'Léa'],
      ['Arnaud', 'Léa'],
    ]);
  });

  test('is called as she is in the settings, else as she is most often', () => {
    expect(usualSpelling(people(['zoe', 'zoe', 'Zoé']))('ZOÉ')).toBe('zoe');
    expect(usualSpelling(people(['zoe', 'zoe'], ['Zoé']))('ZOÉ')).toBe('Zoé');
  });

  test('a cell as long as a cell may be is read at once', () => {
    const long = `Zoé${' '.repeat(25_000)}/${' '.repeat(24_000)}`;
    const start = Date.now();
    nameSplitter(people([long, 'Zoé']), fileReading)(long);
    expect(Date.now() - start).toBeLessThan(2000);
  });
});

describe('one name in several spellings', () => {
  test('is found by the usual one', () =>
    expect(severalSpellings(['Zoé', 'zoe', 'Paul', 'ZOÉ', 'zoe'], ['Zoé'])).toEqual([
      { usual: 'Zoé', others: ['zoe', 'ZOÉ'] },
    ]));

  test.each([
    ['zoe; Paul', 'Zoé; Paul'],
    ['Paul/zoe', 'Paul/Zoé'],
    ['zoe (agence)', 'Zoé (agence)'],
    ['zoella, zoe', 'zoella, Zoé'],
    ['zoe, zoe', 'Zoé, Zoé'],
  ])('%j becomes %j', (text, becomes) => expect(respelt(text, 'zoe', 'Zoé')).toBe(becomes));
});
