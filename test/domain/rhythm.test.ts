import fc from 'fast-check';
import { closestRhythm, type Rhythm, rhythmNamed, rhythmOf, simpleRhythms } from '../../src/domain/rhythm';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { sayRhythm } from '../../src/languages/words/say-rhythm';
import { fileReading } from '../vocabulary';
import { anyRhythm } from './a-rhythm';

/** What is understood of a text, said again in both languages. */
const understood = (text: string): readonly string[] => {
  const rhythm = rhythmOf(text, fileReading);
  return rhythm === undefined ? [] : languages.map((language) => sayRhythm(wordsOf(language).idiom, rhythm));
};

describe('a rhythm in plain words', () => {
  test.each([
    ['tous les mois', 'Mensuelle', 'Monthly'],
    ['chaque semaine', 'Hebdomadaire', 'Weekly'],
    ['Tous les trimestres', 'Trimestrielle', 'Quarterly'],
    ['une fois par an', 'Annuelle', 'Yearly'],
    ['toute l’année', 'Continue', 'Continuous'],
    ['once', 'Ponctuelle', 'One-off'],
    ['chaque 1er mardi', 'le 1er mardi du mois', 'first Tuesday of the month'],
    ['le premier mardi de chaque mois', 'le 1er mardi du mois', 'first Tuesday of the month'],
    ['tous les mois, le 2e jeudi', 'le 2e jeudi du mois', 'second Thursday of the month'],
    ['mensuelle le dernier vendredi', 'le dernier vendredi du mois', 'last Friday of the month'],
    ['tous les 15 du mois', 'le 15 du mois', '15th of the month'],
    ['le 1er du mois', 'le 1er du mois', '1st of the month'],
    ['le premier du mois', 'le 1er du mois', '1st of the month'],
    ['Le 31', 'le 31 du mois', '31st of the month'],
    ['le dernier jour du mois', 'le dernier jour du mois', 'last day of the month'],
    ['chaque fin de mois', 'le dernier jour du mois', 'last day of the month'],
    ['fin de mois', 'le dernier jour du mois', 'last day of the month'],
    ['tous les 3 mois, le 15', 'tous les trimestres, le 15 du mois', 'every quarter on the 15th of the month'],
    [
      'trimestrielle le dernier jour',
      'tous les trimestres, le dernier jour du mois',
      'every quarter on the last day of the month',
    ],
    ['tous les 2 mois', 'tous les 2 mois', 'every 2 months'],
    ['un mois sur deux', 'tous les 2 mois', 'every 2 months'],
    ['semestrielle', 'tous les 6 mois', 'every 6 months'],
    ['tous les 2 ans', 'tous les 2 ans', 'every 2 years'],
    ['tous les lundis', 'tous les lundis', 'every Monday'],
    ['Le lundi', 'tous les lundis', 'every Monday'],
    ['hebdomadaire le jeudi', 'tous les jeudis', 'every Thursday'],
    ['un mardi sur deux', 'un mardi sur deux', 'every other Tuesday'],
    ['le mardi, toutes les deux semaines', 'un mardi sur deux', 'every other Tuesday'],
    ['toutes les 3 semaines le mardi', 'un mardi sur 3', 'every 3 weeks on Tuesday'],
    ['tous les 15 jours', 'toutes les 2 semaines', 'every 2 weeks'],
    ['toutes les 2 semaines sauf août', 'toutes les 2 semaines sauf août', 'every 2 weeks except August'],
    ['Hebdo (sauf juillet-août)', 'toutes les semaines sauf juillet et août', 'every week except July and August'],
    [
      'mensuelle hors juin, juillet et août',
      'tous les mois sauf juin, juillet et août',
      'every month except June, July and August',
    ],
    [
      'tous les mois sauf de novembre à février',
      'tous les mois sauf janvier, février, novembre et décembre',
      'every month except January, February, November and December',
    ],
    ["en continu sauf au mois d'août", 'en continu sauf août', 'continuously except August'],
    ["continue jusqu'au 30 juin", 'en continu jusqu’au 30 juin', 'continuously until 30 June'],
    ['tous les mois, 6 fois', 'tous les mois, 6 fois', 'every month, 6 times'],
    ['tous les mois 6 fois, sauf août', 'tous les mois, 6 fois, sauf août', 'every month, 6 times, except August'],
    ["tous les mois jusqu'au 30/06/2027", 'tous les mois jusqu’au 30 juin 2027', 'every month until 30 June 2027'],
    ["tous les mois jusqu'au 01/07/2027", 'tous les mois jusqu’au 1er juillet 2027', 'every month until 1 July 2027'],
    ["mensuelle jusqu'à fin juin 2027", 'tous les mois jusqu’au 30 juin 2027', 'every month until 30 June 2027'],
    ["mensuelle jusqu'en juin", 'tous les mois jusqu’au 30 juin', 'every month until 30 June'],
    [
      "tous les lundis jusqu'en 2028",
      'tous les lundis jusqu’au 31 décembre 2028',
      'every Monday until 31 December 2028',
    ],
    ['every other Tuesday', 'un mardi sur deux', 'every other Tuesday'],
    ['Tuesdays', 'tous les mardis', 'every Tuesday'],
    ['weekly on Friday', 'tous les vendredis', 'every Friday'],
    ['every 2 weeks except August', 'toutes les 2 semaines sauf août', 'every 2 weeks except August'],
    ['fortnightly', 'toutes les 2 semaines', 'every 2 weeks'],
    ['first Tuesday of the month', 'le 1er mardi du mois', 'first Tuesday of the month'],
    ['every second Tuesday of the month', 'le 2e mardi du mois', 'second Tuesday of the month'],
    ['on the 15th of each month', 'le 15 du mois', '15th of the month'],
    ['monthly on the last day', 'le dernier jour du mois', 'last day of the month'],
    ['monthly until 30 June 2027', 'tous les mois jusqu’au 30 juin 2027', 'every month until 30 June 2027'],
    ['monthly until the end of June', 'tous les mois jusqu’au 30 juin', 'every month until 30 June'],
    ['quarterly, 4 times', 'tous les trimestres, 4 fois', 'every quarter, 4 times'],
    ['weekly, not in August', 'toutes les semaines sauf août', 'every week except August'],
  ])('"%s" is read back as "%s" and "%s"', (text, french, english) =>
    expect(understood(text)).toEqual([french, english]),
  );

  test.each([
    'parfois',
    '2 fois par jour',
    '6 fois, tous les mois sauf août',
    'biweekly',
    'every second Tuesday',
    'le 5e mardi du mois',
    'le 15 mars',
    'le 32 du mois',
    'tous les mois le mardi',
    'toutes les 2 semaines le 15',
    'tous les mois toutes les semaines',
    'toutes les 0 semaines',
    'tous les 99 mois',
    'tous les mois, 0 fois',
    'tous les mois sauf',
    'tous les mois sauf mardi',
    'sauf août',
    'ponctuelle sauf août',
    'en continu, 6 fois',
    "tous les mois jusqu'au 31 juin",
    "tous les mois jusqu'à la fin",
    "tous les mois jusqu'au 30 juin, 6 fois",
    'monthly until 08/04/2027',
    'tous les mois sauf de janvier à décembre',
    '15',
    '2027',
    '',
    `tous les mois sauf ${'août '.repeat(50_000)}`,
    'tous les '.repeat(20),
  ])('"%.60s" is not understood', (text) => expect(understood(text)).toEqual([]));
});

describe('a rhythm said and read', () => {
  test.each(languages)('is the same rhythm (%s)', (language) =>
    fc.assert(
      fc.property(anyRhythm, (rhythm) =>
        expect(rhythmOf(sayRhythm(wordsOf(language).idiom, rhythm), fileReading)).toEqual(rhythm),
      ),
      { numRuns: 1000 },
    ),
  );

  test.each(languages)('says the six of the drop-down by their labels (%s)', (language) =>
    expect(simpleRhythms.map((name) => sayRhythm(wordsOf(language).idiom, rhythmNamed[name]))).toEqual(
      simpleRhythms.map((name) => wordsOf(language).rhythms[name]),
    ),
  );

  test.each(languages)('is understood whatever its capitals, accents and spaces (%s)', (language) =>
    fc.assert(
      fc.property(anyRhythm, (rhythm) => {
        const said = sayRhythm(wordsOf(language).idiom, rhythm);
        const typed = `  ${said.toUpperCase().replace(/ /g, '\u00a0 ').normalize('NFD')} `;
        expect(rhythmOf(typed, fileReading)).toEqual(rhythm);
      }),
    ),
  );

  test('so is a long one, whatever the spaces between its words', () => {
    const said =
      'the 1st Wednesday every 13 months until 1 June 2025 except January, February, March, April, June, July, August, September, October, November and December';
    expect(rhythmOf(said, fileReading)).toBeDefined();
    expect(rhythmOf(said.replace(/ /g, ' '.repeat(9)), fileReading)).toEqual(rhythmOf(said, fileReading));
  });

  test('a text of any kind is read or not, and never breaks', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...'tous les le 2 15 mardi mois sauf août jusqu’au every of the'.split(' ')),
            fc.string(),
          ),
          {
            maxLength: 12,
          },
        ),
        (words) => expect(() => rhythmOf(words.join(' '), fileReading)).not.toThrow(),
      ),
    ));
});

describe('a misspelt rhythm', () => {
  const meant = (text: string): Rhythm | string | undefined => {
    const rhythm = closestRhythm(text, fileReading);
    return rhythm === undefined ? undefined : sayRhythm(wordsOf('fr').idiom, rhythm);
  };

  test.each([
    ['mensuele', 'Mensuelle'],
    ['tous les mardsi', 'tous les mardis'],
    ['toutes les 2 semianes sauf aout', 'toutes les 2 semaines sauf août'],
    ['le premeir mardi du mois', 'le 1er mardi du mois'],
    ['every othr tuesday', 'un mardi sur deux'],
    ['fortnigthly except agust', 'toutes les 2 semaines sauf août'],
    ['Hebdomadaire ?', 'Hebdomadaire'],
  ])('"%s" is offered as "%s"', (text, offered) => expect(meant(text)).toBe(offered));

  test.each(['de temps en temps', 'x', '2 fois par jour', 'quand on peut', '?', '', 'é'.repeat(50_000)])(
    '"%.20s" has no near one',
    (text) => expect(meant(text)).toBeUndefined(),
  );
});
