import { conventionsOf } from '../../src/domain/locale';
import { fiscalYear, isoOf, readDate } from '../../src/domain/time';
import { fileReading } from '../vocabulary';

/** "2027-03-15", "2027-03-01 … 2027-03-31", "not-set": what a text is in a plan of 2027, or one from September on. */
function understood(text: string, locale = 'fr_FR', firstMonth = 1): string {
  const { order } = conventionsOf(locale);
  const year = fiscalYear(2027, firstMonth);
  const read = readDate(text, { order, year, reading: fileReading, language: locale.slice(0, 2) });
  switch (read.is) {
    case 'day':
      return isoOf(read.day);
    case 'period':
      return `${isoOf(read.period.first)} … ${isoOf(read.period.last)}`;
    case 'other-order':
    case 'other-weekday':
      return `${read.is} ${isoOf(read.day)}`;
    default:
      return read.is;
  }
}

const march = '2027-03-01 … 2027-03-31';
const end = '2027-03-31 … 2027-03-31';

describe('a date is read as the file’s locale does, in the plan of 2027', () => {
  test.each([
    ...['15/03/27', '15.03.2027', '15-03-2027', '15 mars 2027', '15-mars-27', '2027/03/15', '2027-03-15T00:00'].map(
      (text) => ['fr_FR', text, '2027-03-15'] as const,
    ),
    ...['15/03/2027 18:00', '15/03/2027 à 18h30', '2027-03-15T00:00:00Z', '2027-03-15T18:00:00.000+01:00'].map(
      (text) => ['fr_FR', text, '2027-03-15'] as const,
    ),
    ...['1er mars 2027', 'le 1er mars', '1 mars', 'lundi 1 mars 2027', '01 Mars 27'].map(
      (text) => ['fr_FR', text, '2027-03-01'] as const,
    ),
    ...['03/15/2027', '3/15/27', 'Mar 15, 2027', 'March 15', 'Mon 3/15/27', 'March 15th, 2027', '15 March'].map(
      (text) => ['en_US', text, '2027-03-15'] as const,
    ),
    ...['15/03', '15/3', 'lun 15/03', 'lun. 15/03/2027', 'lundi 15 mars', '15.03', '15.03.', '20270315'].map(
      (text) => ['fr_FR', text, '2027-03-15'] as const,
    ),
    ['en_US', '3/15', '2027-03-15'],
    ['en_GB', '15th of March 2027', '2027-03-15'],
    ['en_GB', 'Nov 15', '2027-11-15'],
    ['en_GB', 'Oct 27', '2027-10-27'],
    ['en_GB', 'March 27', '2027-03-27'],
    ['fr_FR', 'oct 27', '2027-10-01 … 2027-10-31'],
    ['fr_FR', 'mardi 15 mars 2027', 'other-weekday 2027-03-15'],
    ['fr_FR', 'mar 15/03', 'other-weekday 2027-03-15'],
    ['fr_FR', '03/15/2027', 'other-order 2027-03-15'],
    ['en_US', '15/03/2027', 'other-order 2027-03-15'],
    ['fr_FR', 'mars 27', march],
    ['fr_FR', 'mars-27', march],
    ['fr_FR', 'mars 15', 'unread'],
    ['fr_FR', 'mar 15', 'unread'],
    ['en_GB', 'Mar 15', '2027-03-15'],
    ['fr_FR', '03/2027', march],
    ...['mars', 'courant mars', 'en mars', 'Mars 2027'].map((text) => ['fr_FR', text, march] as const),
    ...['fin mars', 'fin mars 2027', "d'ici fin mars", 'pour fin mars', 'end of March', 'end March', 'late March'].map(
      (text) => ['fr_FR', text, end] as const,
    ),
    ['en_GB', 'mid-March', '2027-03-15 … 2027-03-15'],
    ['fr_FR', 'mi-mars', '2027-03-15 … 2027-03-15'],
    ['fr_FR', 'début mars', '2027-03-01 … 2027-03-01'],
    ['fr_FR', "fin d'année", '2027-12-31 … 2027-12-31'],
    ['fr_FR', 'fin août', '2027-08-31 … 2027-08-31'],
    ['fr_FR', "fin d'août", '2027-08-31 … 2027-08-31'],
    ['fr_FR', 'mi-2027', 'unread'],
    ['fr_FR', 'fin T2', '2027-06-30 … 2027-06-30'],
    ['fr_FR', 'T2/T3', '2027-04-01 … 2027-09-30'],
    ['fr_FR', '3e trimestre', '2027-07-01 … 2027-09-30'],
    ['fr_FR', 'troisième trimestre', '2027-07-01 … 2027-09-30'],
    ['fr_FR', 'T3 2027', '2027-07-01 … 2027-09-30'],
    ['en_GB', '2027-Q3', '2027-07-01 … 2027-09-30'],
    ['en_GB', 'third quarter', '2027-07-01 … 2027-09-30'],
    ['fr_FR', 'S1', '2027-01-01 … 2027-06-30'],
    ['fr_FR', '2e semestre', '2027-07-01 … 2027-12-31'],
    ['en_GB', 'H1', '2027-01-01 … 2027-06-30'],
    ['en_GB', 'first half', '2027-01-01 … 2027-06-30'],
    ...['S12', 'semaine 12', 'sem. 12', 'W12', 'week 12', '2027-W12', 'S12 2027'].map(
      (text) => ['fr_FR', text, '2027-03-22 … 2027-03-26'] as const,
    ),
    ['fr_FR', 'S9', '2027-03-01 … 2027-03-05'],
    ['fr_FR', 'S53', 'unread'],
    ['fr_FR', 'S12-S14', '2027-03-22 … 2027-04-09'],
    ['fr_FR', 'mars-avril', '2027-03-01 … 2027-04-30'],
    ['fr_FR', 'mars à juin', '2027-03-01 … 2027-06-30'],
    ['fr_FR', 'du 15 au 20 mars', '2027-03-15 … 2027-03-20'],
    ['fr_FR', '15-20 mars 2027', '2027-03-15 … 2027-03-20'],
    ['fr_FR', '15/03 - 20/03', '2027-03-15 … 2027-03-20'],
    ...['Noël', "d'ici Noël", 'Christmas', 'by Christmas'].map((text) => ['fr_FR', text, '2027-12-25'] as const),
    ['fr_FR', 'Pâques', '2027-03-28'],
    ['fr_FR', 'Black Friday', '2027-11-26'],
    ['en_US', 'Cyber Monday', '2027-11-29'],
    ['fr_FR', 'Saint-Valentin', '2027-02-14'],
    ...['rentrée', 'la rentrée', 'fête des mères', 'soldes', 'lundi', '32', 'T5 2027', 'avant Noël'].map(
      (text) => ['fr_FR', text, 'unread'] as const,
    ),
    ...['ASAP', 'dès que possible', 'TBD', 'à définir', '?', 'en cours', 'tbc'].map(
      (text) => ['fr_FR', text, 'not-set'] as const,
    ),
    ['fr_FR', '31/02/2027', 'no-such-day'],
    ['fr_FR', '32/01/2027', 'no-such-day'],
    ['fr_FR', '29/02/2027', 'no-such-day'],
    ['fr_FR', '29 février 2027', 'no-such-day'],
  ] as readonly (readonly [string, string, string])[])('%s: %j is %s', (locale, text, expected) =>
    expect(understood(text, locale)).toBe(expected),
  );

  test.each([
    ['15/03', '2028-03-15'],
    ['15/10', '2027-10-15'],
    ['mars', '2028-03-01 … 2028-03-31'],
    ['T1', '2027-09-01 … 2027-11-30'],
    ['S12', '2028-03-20 … 2028-03-24'],
    ['Pâques', '2028-04-16'],
    ['Noël', '2027-12-25'],
  ])('in a year from September 2027 on, %j is %s', (text, expected) =>
    expect(understood(text, 'fr_FR', 9)).toBe(expected),
  );
});
