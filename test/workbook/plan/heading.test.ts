import { changesMeaning, readHeading } from '../../../src/workbook/plan/heading';
import { headingReading, wordsOf } from '../../../src/workbook/plan/heading-words';
import { fileReading } from '../../vocabulary';

/** All that a label says, in one line: what it is and how surely, then its year, whether it is planned, its taxes and its factor. */
function said(label: string): string {
  const heading = readHeading(label, headingReading(fileReading));
  const money = 'money' in heading ? heading.money : undefined;
  return [
    heading.is === 'field' || heading.is === 'quarter' ? heading.field : heading.is,
    ...(heading.is === 'month' ? [heading.month] : []),
    ...(heading.is === 'asked' ? heading.mayBe : []),
    ...('sure' in heading && heading.sure === 'likely' ? ['likely'] : []),
    ...(heading.is === 'field' && heading.isOwnWord === true ? ['own'] : []),
    ...(money === undefined
      ? []
      : ['of', money.year, money.isPlanned ? 'planned' : undefined, money.tax, money.factor].filter(
          (it) => it !== undefined,
        )),
  ].join(' ');
}

/** "label = what it says" */
const table = (drawn: string): readonly (readonly [string, string])[] =>
  drawn
    .trim()
    .split('\n')
    .map((line) => line.split(' = '))
    .map(([label = '', says = '']) => [label.trim(), says.trim()]);

describe('a column of money says its year, taxes and thousands', () => {
  test.each(
    table(`
      Budget T1 2027 = q1 of 2027
      Budget T1 FY27 = q1 of 2027
      FY 27 Q1 = q1 of 2027
      Q1 FY2028 = q1 of 2028
      Budget exercice '28 T1 = q1 of 2028
      An 28 T4 = q4 of 2028
      Budget T1 28 = q1 of 2028
      Budget 28 = budget of 2028
      Budget T1 120270 = asked q1
      Budget 9 = asked
      Budget prévu T1 TTC = q1 of planned with
      Budget T1 HT (k€) = q1 of without 1000
      T1 excl VAT = q1 of without
      Budget incl VAT = budget of with
      k€ T1 = q1 of 1000
      Janvier 2027 = month 1 of 2027
      Janv. '28 = month 1 of 2028
      Budget prévisionnel mars = month 3 of planned
      Total budget 2027 HT = total of 2027 without
      Coût total = total of
      Total = total
      Total actions = total
      Cumul 2027 = total
      Total leads = asked owner
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));
});

describe('a quarter is known by its number or by its months', () => {
  test.each(
    table(`
      Premier trimestre = q1 of
      Budget du quatrième trimestre = q4 of
      1st quarter budget = q1 of
      Q1 (Jan–Feb–Mar) = q1 of
      Jan-Feb-Mar = q1 of
      Avr-Juin = q2 of
      Oct-Nov-Déc = q4 of
      Fév-Mai = unknown
      Janv-Févr-Mars-Mars = unknown
      Janv-Juin = unknown
      Févr-Avr = unknown
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));
});

describe('words that are not understood make a question of a column of money', () => {
  test.each(
    table(`
      Budget pub T1 = asked q1
      Budget pub = asked
      Budget pub janvier = asked
      Dépenses T1 = q1 of
      Dépensé T1 = actual
      Dépensé pub T1 = asked q1
      Frais réels = actual
      Budget janvier réel = actual
      Reste = unknown
      Création budget = asked
      Création T1 = unknown
      Demande = unknown
      Budget demande = budget of planned
      T1 n-1 = unknown
      T1 N - 1 = unknown
      T1 n–2 = unknown
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));
});

describe('how sure a column is', () => {
  test.each(
    table(`
      Action = name own
      Actions = name own
      Tâche = name
      Échéance = deadline own
      Deadline = deadline own
      Date 2027 = deadline
      Canal = kind likely
      Canal de communication = kind likely
      Responsable prévu = owner
      Objectif principal = objectives
      Objectif de l'action = objectives likely
      Titre du responsable = owner likely
      Objectif prévu de l'action = objectives likely
      Card name = name likely
      Titre du projet = name likely
      Intitulé de la tâche = name likely
      Tâche / action = name likely
      Qui & responsable = owner likely
      Qui ou Responsable = owner likely
      Qui / Notes = owner likely
      Qui / Quand = asked owner deadline
      Qui + Quand = asked owner deadline
      Notes / Liens = unknown
      Notes / = unknown
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));
});

describe('a state is one, a day or a column of its own', () => {
  test.each(
    table(`
      ✓ = status likely
      ☑️ = status likely
      Réalisé ? = status likely
      Réalisé % = status likely
      % réalisé = status likely
      Réalisé = asked status
      Suivi ? = status likely
      % avancement 2027 = status
      % budget = unknown
      % responsable = asked owner
      Fait le = asked deadline
      Terminé le = asked deadline
      Fait par = owner
      Action ✓ = name own
      Fait ✓ = status
      Responsable le = owner
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));
});

describe('what begins or ends with the word of a column may be it, where it is short', () => {
  test.each(
    table(`
      Responsable juridique = asked owner
      Responsable juridique du dossier client = asked owner
      Juridique dossier responsable = asked owner
      Responsable juridique dossier client unique = unknown
      Juridique responsable dossier = unknown
      Suivi hebdo = asked status kpis
      Suivi des retours clients = asked status kpis
      Suivi des retours clients mobiles = unknown
      Date de création T1 = asked deadline
      Action ID = unknown
      Identifiant de l'action = unknown
      Lien = unknown
      Mois prévu du lancement demandé client = unknown
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));

  test('a sentence is none, however it begins', () => {
    expect(said('Action une deux trois quatre cinq six sept huit neuf')).toBe('unknown');
    expect(said(`Action${' '.repeat(75)}`)).toMatch(/^unknown|^name/);
    expect(said(`Action (${'x'.repeat(80)})`)).toBe('unknown');
    expect(said(`Action (${'x'.repeat(71)})`)).toBe('name own');
  });
});

describe('the number of a column, what stands in brackets and a question say nothing more', () => {
  test.each(
    table(`
      1. Action = name own
      12 - Échéance = deadline own
      a - Qui = owner
      A) Budget = budget of
      Action (à remplir) = name own
      Action [*] = name own
      Budget [prévu] = budget of planned
      Quelle action proposez-vous ? = name likely own
      Quel est le budget ? = budget likely of
      Quel budget au T2 ? = q2 likely of
      What is the goal? = objectives likely
      Qui est en charge (nom) ? = owner likely
      Which quarter? = asked deadline
      Pour qui ? = asked
    `),
  )('%s', (label, says) => expect(said(label)).toBe(says));
});

test('what was done, or something else, changes what stands below it', () => {
  const changes = (above: string): boolean => changesMeaning(above, headingReading(fileReading));
  expect(['Réalisé', 'Dates de création', 'Actual'].map(changes)).toEqual([true, true, true]);
  expect(['Planning', 'Budget', ''].map(changes)).toEqual([false, false, false]);
});

test('words are told without accents, plurals and signs, quarters and years apart', () => {
  expect(wordsOf("Responsable(s) de l'action")).toEqual(['responsable', 'de', 'l', 'action']);
  expect(wordsOf('Référent·e·s, activities')).toEqual(['referent', 'activity']);
  expect(wordsOf('Process des travaux')).toEqual(['process', 'des', 'travau']);
  expect(wordsOf('1T2027')).toEqual(['1t', '2027']);
  expect(wordsOf('2027Q1')).toEqual(['2027', 'q1']);
  expect(wordsOf('% du total')).toEqual(['%', 'du', 'total']);
});
