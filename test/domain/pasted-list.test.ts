import fc from 'fast-check';
import { foldName } from '../../src/domain/names';
import { actionsOfList, type ListContext } from '../../src/domain/pasted-list';
import { fiscalYear } from '../../src/domain/time';
import { fileReading } from '../vocabulary';

const french: ListContext = {
  owners: ['Zoé', 'Arnaud'],
  objectives: ['Récolter 5 000 €'],
  kpis: ["Taux d'ouverture"],
  kinds: ['Newsletter ou e-mailing'],
  statuses: ['À faire', 'En cours', 'Terminée', 'À discuter', 'Abandonnée'],
  locale: 'fr_FR',
  year: fiscalYear(2027, 1),
};
const english: ListContext = { ...french, owners: ['Jane', 'Paul'], locale: 'en_GB' };

/** What was understood, without what is blank. */
function read(line: string, context: ListContext = french): Readonly<Record<string, unknown>> {
  const [action] = actionsOfList(line, context, fileReading);
  return Object.fromEntries(
    Object.entries(action?.draft ?? {}).filter(([, value]) => [...value].some((it) => it !== '')),
  );
}

describe('a line of a list says an action', () => {
  test.each([
    ['Affiches dans le métro', { name: 'Affiches dans le métro' }],
    ['- Affiches (Zoé)', { name: 'Affiches', owner: 'Zoé' }],
    ['• Affiches (Camille Dupont)', { name: 'Affiches', owner: 'Camille Dupont' }],
    ['3) Affiches (format A3)', { name: 'Affiches (format A3)' }],
    [
      'Affiches – Zoé et Arnaud – 15 mars – 500 €',
      { name: 'Affiches', owner: 'Zoé et Arnaud', deadline: '2027-03-15', budget: ['500 €', '', '', ''] },
    ],
    ['Affiches pour le 15 mars, 500 €', { name: 'Affiches', deadline: '2027-03-15', budget: ['500 €', '', '', ''] }],
    ['15 mars – 15 mars 500 €', { name: '15 mars', deadline: '2027-03-15', budget: ['500 €', '', '', ''] }],
    ['Vidéo 2 le 3 mars', { name: 'Vidéo 2', deadline: '2027-03-03' }],
    ['Affiches avant fin mai', { name: 'Affiches', deadline: '2027-05-31' }],
    ["Affiches d'ici le 15/06/2027 : Zoé", { name: 'Affiches', deadline: '2027-06-15', owner: 'Zoé' }],
    [
      'Salon du livre du 12 au 14 mars (Zoé)',
      { name: 'Salon du livre', start: '2027-03-12', deadline: '2027-03-14', owner: 'Zoé' },
    ],
    [
      'Salon du livre, du 28 février au 2 mars',
      { name: 'Salon du livre', start: '2027-02-28', deadline: '2027-03-02' },
    ],
    [
      'Newsletter, chaque lundi à partir du 1er février',
      { name: 'Newsletter', rhythm: 'chaque lundi', start: '2027-02-01' },
    ],
    [
      'Newsletter, chaque lundi, à partir du 1er février',
      { name: 'Newsletter', rhythm: 'chaque lundi', start: '2027-02-01' },
    ],
    ['Newsletter mensuelle (Arnaud)', { name: 'Newsletter mensuelle', rhythm: 'mensuelle', owner: 'Arnaud' }],
    ['Campagne de mars', { name: 'Campagne de mars' }],
    ['Catalogue 2027', { name: 'Catalogue 2027' }],
    ['[x] Affiches', { name: 'Affiches', status: 'Terminée' }],
    ['☐ Affiches', { name: 'Affiches' }],
    [
      'Affiches\tZoé\t15/03/2027\t1,2 k€',
      { name: 'Affiches', owner: 'Zoé', deadline: '2027-03-15', budget: ['1,2 k€', '', '', ''] },
    ],
    [
      'E-mailing | Newsletter ou e-mailing | Récolter 5 000 €',
      { name: 'E-mailing', kind: 'Newsletter ou e-mailing', objectives: ['Récolter 5 000 €'] },
    ],
    ['Appeler 12 journalistes : resp. Camille', { name: 'Appeler 12 journalistes', owner: 'Camille' }],
    ['Affiches, flyers et stickers', { name: 'Affiches, flyers et stickers' }],
  ])('%s', (line, said) => expect(read(line)).toEqual(said));

  test.each([
    [
      '* Posters (Jane), due 15 March, £500',
      { name: 'Posters', owner: 'Jane', deadline: '2027-03-15', budget: ['£500', '', '', ''] },
    ],
    ['Newsletter every Monday, Paul', { name: 'Newsletter', rhythm: 'every Monday', owner: 'Paul' }],
    ['Fair from 12 to 14 March', { name: 'Fair', start: '2027-03-12', deadline: '2027-03-14' }],
  ])('%s', (line, said) => expect(read(line, english)).toEqual(said));

  test('an amount without a day stays where it was, and is told', () => {
    const [action] = actionsOfList('Affiches, 500 € (Zoé)', french, fileReading);
    expect(action).toMatchObject({
      unplaced: '500 €',
      draft: { name: 'Affiches, 500 €', owner: 'Zoé', budget: ['', '', '', ''] },
    });
  });

  test('of two days the second stays in the name: which one is meant is hers to say', () =>
    expect(read('Affiches, 15 mars, 20 mars')).toEqual({ name: 'Affiches, 20 mars', deadline: '2027-03-15' }));

  test('blank lines and rules are no actions, and each action knows its line', () =>
    expect(actionsOfList('A\r\n\n-----\n  \nB', french, fileReading).map(({ line, typed }) => [line, typed])).toEqual([
      [1, 'A'],
      [5, 'B'],
    ]));

  test('nothing of a line is lost: each of its words stands in the name or was understood', () => {
    const word = fc.constantFrom(
      'Affiches',
      'Zoé',
      '(Arnaud)',
      '15 mars',
      'avant',
      '500 €',
      '–',
      ',',
      'mensuelle',
      'du 1er au 3 mai',
      'métro',
      '[B]',
      ':',
      '2027',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const line = words.join(' ');
        for (const { draft } of actionsOfList(line, french, fileReading)) {
          const isNamed = (it: string): boolean => foldName(draft.name).includes(foldName(it));
          expect(isNamed('metro') || !line.includes('métro')).toBe(true);
          expect(isNamed('affiches') || !line.includes('Affiches')).toBe(true);
          const dates = (line.match(/15 mars|1er au 3 mai/g) ?? []).length;
          const said = draft.deadline === '' ? 0 : 1;
          const named = (draft.name.match(/15 mars|1er au 3 mai/g) ?? []).length;
          expect(said + named).toBe(dates);
        }
      }),
    );
  });
});
