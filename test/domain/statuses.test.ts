import { foldName } from '../../src/domain/names';
import { type Status, statuses, statusOf, statusSaid, statusSigns } from '../../src/domain/plan';
import { spellingsOf } from '../cases/status-spellings';
import { fileReading } from '../vocabulary';

const said = (text: string): Status | undefined => statusSaid(text, fileReading);

describe('a status', () => {
  test.each(statuses)('that says %s is understood in any spelling', (status) =>
    expect(spellingsOf[status].filter((text) => said(text) !== status).map((text) => [text, said(text)])).toEqual([]),
  );

  test.each([
    'Chez l’imprimeur',
    'Bleu',
    '46372',
    '7',
    '120 %',
    '❌',
    'A',
    '12/03',
    'Zoé',
    'En attente de Zoé',
    'Arrêté',
  ])('%s is not understood, and counts as still to do', (text) => {
    expect(said(text)).toBeUndefined();
    expect(statusOf(text, fileReading)).toBe('to-do');
  });

  test('is what she says it is, before what any language says', () => {
    const own = [
      { spelling: "Chez l'imprimeur", status: 'in-progress' },
      { spelling: 'Validé', status: 'done' },
    ] as const;
    expect(statusSaid('CHEZ L’IMPRIMEUR ', fileReading, own)).toBe('in-progress');
    expect(statusSaid('valide', fileReading, own)).toBe('done');
  });

  test('no word says two of them, in whatever language', () => {
    const words = [statusSigns, ...fileReading.map((it) => it.statuses)].flatMap((said) =>
      statuses.flatMap((status) => said[status].map((text) => [foldName(text), status] as const)),
    );
    const other = words.filter(([text, status]) => words.some(([it, means]) => it === text && means !== status));
    expect(other).toEqual([]);
  });
});
