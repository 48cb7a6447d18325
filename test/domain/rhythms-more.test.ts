import { occurrences, timeOf } from '../../src/domain/plan';
import { rhythmOf } from '../../src/domain/rhythm';
import { fiscalYear } from '../../src/domain/time';
import { fileReading } from '../vocabulary';
import { franceIn2027 } from './a-calendar';
import { anAction } from './builders';

const year = fiscalYear(2027, 1);

const datesOf = (phrase: string): number | string => {
  const time = timeOf(anAction({ rhythm: phrase }), year, franceIn2027);
  return time.is === 'recurring' ? occurrences(time, year).length : time.is;
};

test.each([
  ['ts les 15 j', 27],
  ['tous les 15j', 27],
  ['tous les 8 j', 53],
  ['ts les mardis', 52],
  ['chaque mardi à 10h', 52],
  ['tous les mardis à 18h30', 52],
  ['tous les lundis de 9h à 10h', 52],
  ['tous les jeudis matin', 52],
  ['le mardi matin', 52],
  ['every Monday at 9am', 52],
  ['every Monday 9:00', 52],
  ['every Monday morning', 52],
  ['Monday mornings', 52],
  ['3 fois dans l’année', 3],
  ['1 NL / mois', 12],
  ['mensuel 📅', 12],
  ['📧 monthly', 12],
  ['annuel (septembre)', 1],
  ['annually (October)', 1],
  ['2 fois par an (juin et décembre)', 2],
  ['twice a year: May, November', 2],
  ['trimestriel (mars, juin, sept, déc)', 4],
  ['Quarterly (Mar, Jun, Sep, Dec)', 4],
  ['wkly', 53],
  ['mthly', 12],
])('%j has %d dates', (phrase, dates) => expect(datesOf(phrase)).toBe(dates));

test.each(['mai', 'mai et novembre', 'janvier, avril, juillet', 'May and November', 'le matin', '10h'])(
  '%j says no pace',
  (phrase) => expect(rhythmOf(phrase, fileReading)).toBeUndefined(),
);
