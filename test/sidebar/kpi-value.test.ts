import { saidValue } from '../../src/sidebar/kpi-value';
import { pages } from '../words-in-page';

const said = (value: number, currency = 'EUR'): string =>
  saidValue(value, 'money', { language: 'fr', currency, units: pages.fr.kpis.units }).replace(/\s/g, ' ');

test.each([
  [0, '0 €'],
  [12, '12 €'],
  [2.5, '2,50 €'],
  [1250.4, '1 250 €'],
])('an amount of %d is said as a person says it', (value, text) => expect(said(value)).toBe(text));

test('of a currency that nobody knows the amount alone is said', () => expect(said(12, 'euros')).toBe('12'));
