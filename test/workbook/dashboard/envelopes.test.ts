import { rows } from '../../../src/workbook/dashboard';
import { columns, hidden } from '../../../src/workbook/dashboard/layout';
import { aDashboard } from './a-dashboard';

const salon = {
  name: 'Salon',
  rhythm: 'ponctuelle',
  deadline: '2027-06-18',
  budget: { q1: 500, q2: 1_250_000, q3: 12, q4: 1 },
} as const;

/** What is said beside each quarter, and of it in the paragraph. */
function said(envelopes: readonly (number | '')[]) {
  const { at } = aDashboard({ actions: [salon], envelopes });
  const quarters = [0, 1, 2, 3].map((index) => String(at(rows.quarters + index, columns.label)));
  return {
    quarters: quarters.map((it) => it.split(' · ')[1] ?? ''),
    names: [0, 1, 2, 3].map((index) => at(rows.quarters + index, hidden.quarterNames)),
    paragraph: String(at(rows.state, columns.label)),
    heads: quarters.map((it) => it.split(' · ')[0]),
  };
}

describe('the envelope of a quarter stands beside it', () => {
  test('in figures, with a sign where more is planned than it holds', () => {
    const { quarters, names, heads } = said([500, 1_249_999, 1005, 0]);
    expect(quarters).toEqual(['enveloppe 500 €', '▲ enveloppe 1 249 999 €', 'enveloppe 1 005 €', '▲ enveloppe 0 €']);
    expect(names).toEqual(heads);
    expect(new Set(names).size).toBe(4);
  });

  test('and nothing where none is said', () => {
    const { quarters, heads, names } = said(['', 2_000_000, '', '']);
    expect(quarters).toEqual(['', 'enveloppe 2 000 000 €', '', '']);
    expect(heads).toEqual(names);
  });

  test('and the paragraph names the quarters that are over theirs', () => {
    expect(said([499, 1_250_000, 11, 1]).paragraph).toMatch(/Q1 Q3\.|T1 T3\.|Q1, Q3|T1, T3/);
    expect(said([500, 1_250_000, 12, 1]).paragraph).not.toMatch(/dépass/);
    expect(said(['', '', '', '']).paragraph).not.toMatch(/dépass/);
    expect(aDashboard({ actions: [salon] }).at(rows.quarters, columns.label)).not.toMatch(/enveloppe/);
  });
});
