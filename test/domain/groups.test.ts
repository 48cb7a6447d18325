import fc from 'fast-check';
import { fiscalYear } from '../../src/domain/time';
import { groupings, groupsOf } from '../../src/domain/year-view';
import { aPlan, type PlanSketch } from './builders';

const year = fiscalYear(2027, 1);

const plan: PlanSketch = {
  actions: [
    { name: 'Newsletter', rhythm: 'chaque 1er mardi', owners: ['Arnaud'], campaign: 'Rentrée' },
    { name: 'Salon', rhythm: 'ponctuelle', deadline: '2027-06-18', owners: ['Zoé', 'Arnaud'] },
    { name: 'Vidéo', rhythm: 'ponctuelle', deadline: '2027-09-01', owners: ['zoe'], campaign: 'rentree' },
    { name: 'Bilan', rhythm: 'tous les 6 mois', owners: [] },
    { name: 'Affiche', rhythm: 'ponctuelle', owners: ['Zoé'] },
    { name: 'Tracts', rhythm: 'ponctuelle', deadline: '2027-03-01', owners: ['Zoé'], status: 'dropped' },
  ],
};

/** "Zoé: Salon, Vidéo + Bilan", one line a group. */
const lines = (by: (typeof groupings)[number]): readonly string[] =>
  groupsOf(aPlan(plan), year, by).map((group) => {
    const title = group.by === 'undated' ? 'à dater' : group.by === 'rhythm' ? group.rhythm : group.name || 'sans';
    const also = 'also' in group && group.also.length > 0 ? ` + ${group.also.map(({ name }) => name).join(', ')}` : '';
    return `${title}: ${group.actions.map(({ name }) => name).join(', ')}${also}`;
  });

describe('the rows of the year view stand under', () => {
  test('the one person who answers for them; a second owner is named beside', () =>
    expect(lines('owner')).toEqual([
      'Arnaud: Newsletter + Salon',
      'Zoé: Salon, Vidéo',
      'sans: Bilan',
      'à dater: Affiche',
    ]));

  test('how often they come back, whatever the words for it', () =>
    expect(lines('rhythm')).toEqual([
      'one-off: Salon, Vidéo',
      'monthly: Newsletter',
      'quarterly: Bilan',
      'à dater: Affiche',
    ]));

  test.each([
    ['tous les jours', 'weekly'],
    ['tous les 14 jours', 'weekly'],
    ['tous les 15 jours', 'weekly'],
    ['tous les 20 jours', 'monthly'],
    ['chaque jour ouvré', 'weekly'],
    ['toutes les 2 semaines', 'weekly'],
    ['tous les 2 mois', 'monthly'],
    ['tous les 3 mois', 'quarterly'],
    ['tous les ans le 8 mars', 'yearly'],
    ['en continu', 'continuous'],
  ])('%s with the %s ones', (rhythm, pace) =>
    expect(groupsOf(aPlan({ actions: [{ rhythm }] }), year, 'rhythm')).toMatchObject([{ rhythm: pace }]),
  );

  test('their campaign, and those in none at the end', () =>
    expect(lines('campaign')).toEqual(['Rentrée: Newsletter, Vidéo', 'sans: Salon, Bilan', 'à dater: Affiche']));

  test('each living action once, whatever they stand under', () => {
    const sketch = fc.record({
      name: fc.constantFrom('Salon', 'Newsletter', 'Vidéo'),
      rhythm: fc.constantFrom('', 'ponctuelle', 'mensuelle', 'continue', 'toutes les 2 semaines', 'parfois'),
      deadline: fc.constantFrom('', '2027-05-01', 'mai'),
      owners: fc.uniqueArray(fc.constantFrom('Zoé', 'zoe', 'Arnaud'), { maxLength: 2 }),
      campaign: fc.constantFrom('', 'Rentrée', 'rentree', 'Noël'),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 10 }), fc.constantFrom(...groupings), (actions, by) => {
        const made = aPlan({ actions });
        const shown = groupsOf(made, year, by).flatMap((group) => group.actions.map(({ line }) => line));
        expect([...shown].sort((one, other) => one - other)).toEqual(made.actions.map(({ line }) => line));
      }),
    );
  });
});
