import { datesShown, paceOf } from '../../src/sidebar/action-dates';
import { fileReading } from '../vocabulary';

const asked = (rhythm: string, start = '', deadline = ''): readonly string[] =>
  datesShown({ rhythm, start, deadline }, fileReading).map(({ means }) => means);

describe('the dates the form asks for', () => {
  test.each([
    ['Ponctuelle', ['start', 'deadline']],
    ['One-off', ['start', 'deadline']],
    ['Hebdomadaire', ['first', 'last']],
    ['Monthly', ['first', 'last']],
    ['Trimestrielle', ['first', 'last']],
    ['Annuelle', ['first', 'last']],
    ['Continue', ['start', 'end']],
    ['Continuous', ['start', 'end']],
  ])('%s: %j', (rhythm, dates) => expect(asked(rhythm)).toEqual(dates));

  test('none are asked for while no rhythm is chosen', () => expect(asked('')).toEqual([]));

  test('a date that is already written is shown without a rhythm too', () =>
    expect(asked('', '', '2027-03-15')).toEqual(['start', 'deadline']));

  test('a rhythm that is not understood hides no date', () =>
    expect(asked('de temps en temps')).toEqual(['start', 'deadline']));
});

test.each([
  ['', 'unsaid'],
  ['mensuel', 'recurring'],
  ['toute l’année', 'continuous'],
  ['une fois', 'one-off'],
])('the pace of "%s" is %s', (rhythm, pace) => expect(paceOf(rhythm, fileReading)).toBe(pace));
