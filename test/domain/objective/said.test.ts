import { numberTyped } from '../../../src/domain/objective';
import { periodOf } from '../../../src/domain/plan';
import { fiscalYear, isoOf } from '../../../src/domain/time';
import { fileReading } from '../../vocabulary';

const YEAR = fiscalYear(2027, 1);

test.each([
  ['S1', '2027-01-01 2027-06-30'],
  ['H2', '2027-07-01 2027-12-31'],
  ['T3', '2027-07-01 2027-09-30'],
  ['Année', '2027-01-01 2027-12-31'],
  ['mars', '2027-03-01 2027-03-31'],
  ['46457', '2027-03-01 2027-03-31'],
  ['du 1er mars au 15 avril', '2027-03-01 2027-04-15'],
  ['01/03/2027 – 15/04/2027', '2027-03-01 2027-04-15'],
  ['15 April to 1 March', undefined],
  ['bientôt', undefined],
])('the period %s is %s', (said, days) => {
  const period = periodOf(said, YEAR, fileReading);
  expect(period && `${isoOf(period.first)} ${isoOf(period.last)}`).toBe(days);
});

test.each([
  ['5 000 €', 5000],
  ['3 %', 0.03],
  ['2,5%', 0.025],
  ['12,5', 12.5],
  [' 3 % ', 0.03],
  ['12,3456', 12.3456],
  ['1,5 %', 0.015],
  ['%', undefined],
  ['3 % et plus', undefined],
  ['beaucoup', undefined],
  ['', undefined],
])('"%s" is the number %s', (typed, number) => expect(numberTyped(typed, ',', fileReading)).toBe(number));
