import { actionsOfList, type ListContext } from '../../src/domain/pasted-list';
import { fiscalYear } from '../../src/domain/time';
import { fileReading } from '../vocabulary';

const context: ListContext = {
  owners: ['Zoé', 'Arnaud'],
  objectives: ['Récolter 5 000 €', 'Vendre'],
  kpis: ["Taux d'ouverture", 'Ventes'],
  kinds: ['Newsletter ou e-mailing'],
  statuses: ['À faire', 'En cours', 'Terminée', 'À discuter', 'Abandonnée'],
  locale: 'fr_FR',
  year: fiscalYear(2027, 1),
};

/** "Affiches | owner Zoé | q1 500 €": the name, and what else was understood. */
function said(line: string): string {
  const [action] = actionsOfList(line, context, fileReading);
  if (action === undefined) return '';
  const { name, objectives, kpis, budget, ...fields } = action.draft;
  const facts = [
    ...objectives.map((it) => `objective ${it}`),
    ...kpis.map((it) => `kpi ${it}`),
    ...budget.flatMap((it, quarter) => (it === '' ? [] : [`q${quarter + 1} ${it}`])),
    ...Object.entries(fields).flatMap(([field, it]) => (it === '' ? [] : [`${field} ${it}`])),
    ...(action.unplaced === '' ? [] : [`unplaced ${action.unplaced}`]),
    ...(action.isTitle ? ['title'] : []),
  ];
  return [name, ...facts.sort()].join(' | ');
}

describe('amounts of a line', () => {
  test.each([
    ['Affiches, budget : 500 €, 15 mars', 'Affiches | deadline 2027-03-15 | q1 500 €'],
    ['Affiches, budget : 500, 15 mars', 'Affiches | deadline 2027-03-15 | q1 500'],
    ['Affiches, 500 euros, 15 mars', 'Affiches | deadline 2027-03-15 | q1 500 euros'],
    ['Affiches, 500, 15 mars', 'Affiches, 500 | deadline 2027-03-15'],
    ['Affiches, beaucoup d’euros', 'Affiches, beaucoup d’euros'],
    ['Affiches 500 € pour le 15 mars', 'Affiches | deadline 2027-03-15 | q1 500 €'],
    ['Affiches pour le 15 mars 500 €', 'Affiches | deadline 2027-03-15 | q1 500 €'],
    ['Affiches, à partir du 1er avril, 300 €', 'Affiches | q2 300 € | start 2027-04-01'],
    ['Affiches, 15 juillet, 300 €', 'Affiches | deadline 2027-07-15 | q3 300 €'],
    ['Affiches, 15 décembre, 300 €', 'Affiches | deadline 2027-12-15 | q4 300 €'],
    ['Affiches, 15/03/2028, 300 €', 'Affiches, 300 € | deadline 2028-03-15 | unplaced 300 €'],
  ])('%s', (line, facts) => expect(said(line)).toBe(facts));
});

describe('days of a line', () => {
  test.each([
    ['Affiches, mars', 'Affiches | deadline 2027-03-31'],
    ['Affiches, T2', 'Affiches | deadline 2027-06-30'],
    ['Affiches, 2027', 'Affiches, 2027'],
    ['Affiches, à partir de mars', 'Affiches | start 2027-03-01'],
    ['Affiches, échéance : 15 mars', 'Affiches | deadline 2027-03-15'],
    ['Salon, de mars à mai', 'Salon | deadline 2027-05-31 | start 2027-03-01'],
    ['Salon, du 12 mars au 3 avril', 'Salon | deadline 2027-04-03 | start 2027-03-12'],
    ['Salon, du 12 au 12 mars', 'Salon | deadline 2027-03-12 | start 2027-03-12'],
    ['Salon, du 20 au 10 mars', 'Salon, du 20 au 10 mars'],
    ['Salon du 15 mars', 'Salon | deadline 2027-03-15'],
    ['Salon de mars', 'Salon de mars'],
    ['Affiches, du 1er au 3 mai, 12 mai', 'Affiches, 12 mai | deadline 2027-05-03 | start 2027-05-01'],
    ['Réunion de 2 h, Zoé', 'Réunion de 2 h | owner Zoé'],
    ['Atelier 2h', 'Atelier 2h'],
  ])('%s', (line, facts) => expect(said(line)).toBe(facts));
});

describe('people, statuses and what serves what', () => {
  test.each([
    ['Affiches, Zoé et Arnaud', 'Affiches | owner Zoé et Arnaud'],
    ['Affiches, Zoé et Marc', 'Affiches, Zoé et Marc'],
    ['Affiches (zoé)', 'Affiches | owner zoé'],
    ['Affiches (Jean-Paul Dupont Martin)', 'Affiches | owner Jean-Paul Dupont Martin'],
    ['Affiches (Anne Marie Paule Louise)', 'Affiches (Anne Marie Paule Louise)'],
    ['Affiches (à revoir)', 'Affiches (à revoir)'],
    ['Affiches, @Camille', 'Affiches | owner Camille'],
    ['Affiches, resp. : Camille', 'Affiches | owner Camille'],
    ['Affiches — Zoé', 'Affiches | owner Zoé'],
    ['Affiches;Zoé;15/03/2027', 'Affiches | deadline 2027-03-15 | owner Zoé'],
    ['Affiches, (Zoé', 'Affiches, (Zoé'],
    ['Affiches, en cours', 'Affiches | status En cours'],
    ['Affiches, annulée', 'Affiches | status Abandonnée'],
    ['Affiches, en ligne', 'Affiches, en ligne'],
    ['[x] Affiches, en cours', 'Affiches | status En cours'],
    ['- [x] Affiches (Zoé)', 'Affiches | owner Zoé | status Terminée'],
    ['[ ] Affiches', 'Affiches'],
    ["Affiches, Taux d'ouverture, Ventes", "Affiches | kpi Taux d'ouverture | kpi Ventes"],
    ['Affiches, Vendre, Récolter 5 000 €', 'Affiches | objective Récolter 5 000 € | objective Vendre'],
    ['Affiches, chaque lundi, chaque mardi', 'Affiches, chaque mardi | rhythm chaque lundi'],
    ['Newsletter mensuelle, chaque lundi', 'Newsletter mensuelle | rhythm chaque lundi'],
    ['mensuelle', 'mensuelle'],
    ['Réseaux sociaux :', 'Réseaux sociaux : | title'],
    ['Réseaux sociaux : Zoé', 'Réseaux sociaux | owner Zoé'],
    ['Réseaux sociaux (Zoé) :', 'Réseaux sociaux | owner Zoé'],
    ['•', ''],
  ])('%s', (line, facts) => expect(said(line)).toBe(facts));
});
