import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { occurrences, timeOf } from '../../src/domain/plan';
import { isWithoutPace, rhythmOf, rhythmOfNamedDay, rhythmsMeant } from '../../src/domain/rhythm';
import { fiscalYear, isoOf } from '../../src/domain/time';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { sayRhythm } from '../../src/languages/words/say-rhythm';
import { fileReading } from '../vocabulary';
import { franceIn2027 } from './a-calendar';
import { anAction, day } from './builders';

const year = fiscalYear(2027, 1);

type Line = {
  readonly lang: string;
  readonly phrase: string;
  readonly reading: string;
  readonly 'dates in 2027': string;
};

/** Rhythms as people type them in their plans, with what they mean. */
const lines = Papa.parse<Line>(readFileSync('test/cases/rhythms/rhythms.csv', 'utf8').trim(), { header: true }).data;

const said = (phrase: string, language: (typeof languages)[number]): string => {
  const rhythm = rhythmOf(phrase, fileReading);
  return rhythm === undefined ? 'not understood' : sayRhythm(wordsOf(language).idiom, rhythm);
};

const timeIn2027 = (phrase: string) => timeOf(anAction({ rhythm: phrase }), year, franceIn2027);

describe('a rhythm as people type it', () => {
  const counted = lines.filter((line) => /\d/.test(line['dates in 2027']));

  test.each(counted)('"$phrase" falls $dates in 2027 times', (line) => {
    const time = timeIn2027(line.phrase);
    const numbers = (line['dates in 2027'].match(/\d+/g) ?? []).map(Number);
    expect(numbers).toContain(time.is === 'recurring' ? occurrences(time, year).length : time.is);
  });

  test.each(lines.filter((line) => line['dates in 2027'] === 'span'))(
    '"$phrase" goes on from April to June',
    ({ phrase }) => {
      const time = timeIn2027(phrase);
      expect(time.is === 'continuous' ? [isoOf(time.first), isoOf(time.last)] : time).toEqual([
        '2027-04-01',
        '2027-06-30',
      ]);
    },
  );

  test.each(lines.filter((line) => ['continuous', 'one-off'].includes(line['dates in 2027'])))(
    '"$phrase" is $reading',
    (line) => expect(rhythmOf(line.phrase, fileReading)?.is).toBe(line['dates in 2027']),
  );

  test.each(lines.filter((line) => line['dates in 2027'] === 'ask'))(
    '"$phrase" is asked: $reading',
    ({ phrase, reading }) => {
      expect(rhythmOf(phrase, fileReading)).toBeUndefined();
      if (reading.startsWith('no pace')) expect(isWithoutPace(phrase, fileReading)).toBe(true);
      if (reading.startsWith('two meanings')) expect(rhythmsMeant(phrase, fileReading)).toHaveLength(2);
      if (reading.startsWith('an event')) expect(rhythmOfNamedDay(phrase, year, fileReading)).toBeDefined();
    },
  );

  test.each([
    [
      'chaque lundi, mercredi et vendredi',
      'tous les lundis, mercredis et vendredis',
      'every Monday, Wednesday and Friday',
    ],
    ['2 fois par mois', 'le 1er et le 15 du mois', '1st and 15th of the month'],
    ['trimensuel', 'le 1er, le 11 et le 21 du mois', '1st, 11th and 21st of the month'],
    ['deux fois par semaine', 'tous les lundis et jeudis', 'every Monday and Thursday'],
    ['3 times weekly', 'tous les lundis, mercredis et vendredis', 'every Monday, Wednesday and Friday'],
    ['tous les jours ouvrés', 'tous les jours ouvrés', 'every working day'],
    ['du lundi au vendredi', 'du lundi au vendredi', 'every weekday'],
    ['3x/an', 'tous les 4 mois', 'every 4 months'],
    ['tous les ans le 14 février', 'tous les ans le 14 février', 'every year on 14 February'],
    ['chaque année en mars', 'tous les ans en mars', 'every year in March'],
    ['quarterly in the first week', 'le 1er lundi du trimestre', 'first Monday of the quarter'],
    ['2e et 4e mardi', 'le 2e et le 4e mardi du mois', 'second and fourth Tuesday of the month'],
    ['le dernier jour ouvré du mois', 'le dernier jour ouvré du mois', 'last working day of the month'],
    ['un mardi sur deux de mars à mai', 'un mardi sur deux de mars à mai', 'every other Tuesday from March to May'],
    ["d'avril à juin", 'en continu d’avril à juin', 'continuously from April to June'],
    ['every 15 days', 'un jour sur 15', 'every 15 days'],
    ['tous les 15 jours', 'toutes les 2 semaines', 'every 2 weeks'],
    ['weekly for 6 weeks', 'toutes les semaines pendant 6 semaines', 'every week for 6 weeks'],
    [
      '5 fois par an',
      'tous les mois en janvier, mars, mai, août et octobre',
      'every month in January, March, May, August and October',
    ],
  ])('"%s" is said as "%s" and "%s", with the days that are chosen for it', (phrase, french, english) =>
    expect(languages.map((language) => said(phrase, language))).toEqual([french, english]),
  );

  test.each([
    'biweekly',
    'bimonthly',
    'every second Tuesday',
    'tous les jours de la semaine',
    'biweekly except August',
  ])('"%s" means two things', (phrase) => {
    expect(rhythmOf(phrase, fileReading)).toBeUndefined();
    expect(rhythmsMeant(phrase, fileReading)).toHaveLength(2);
  });

  test.each([
    ['black friday', 2027, 'tous les ans, le 4e vendredi de novembre'],
    // In 2030 Thanksgiving is on the 28th: the day after it is the fifth Friday.
    ['Black Friday', 2030, 'tous les ans, le dernier vendredi de novembre'],
    ['Noël', 2027, 'tous les ans le 25 décembre'],
  ])('"%s" in %i is offered as "%s"', (phrase, inYear, offered) => {
    const rhythm = rhythmOfNamedDay(phrase, fiscalYear(inYear, 1), fileReading);
    expect(rhythm && sayRhythm(wordsOf('fr').idiom, rhythm)).toBe(offered);
  });

  test('what is not understood stands where its dates say', () => {
    const text = readFileSync('test/cases/rhythms/rhythm-unknown-with-dates.csv', 'utf8');
    expect(text).toContain('2 fois par semaine');
    const dates = { start: '2027-01-04', deadline: '2027-03-31' };
    const time = timeOf(anAction({ rhythm: '2 fois par semaine', ...dates }), year, franceIn2027);
    // Twelve weeks and three days: thirteen Mondays and twelve Thursdays.
    expect(time.is === 'recurring' ? occurrences(time).length : time).toBe(25);
    expect(timeOf(anAction({ rhythm: 'au besoin', ...dates }), year, franceIn2027)).toMatchObject({
      is: 'one-off',
      start: day('2027-01-04'),
      deadline: day('2027-03-31'),
    });
  });

  test.each(languages)('what is said of them is read as the same (%s)', (language) => {
    for (const { phrase } of lines) {
      const rhythm = rhythmOf(phrase, fileReading);
      if (rhythm !== undefined) expect(rhythmOf(said(phrase, language), fileReading)).toEqual(rhythm);
    }
  });
});
