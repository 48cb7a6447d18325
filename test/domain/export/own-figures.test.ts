import { doubtsOf, reading, valuesOf } from './reading';

/** Figures of her own KPIs: how many, an amount, a share. */
const own = [
  { figure: 'own_1:count', name: 'Prospects' },
  { figure: 'own_2:money', name: 'Ventes en boutique' },
  { figure: 'own_3:percent', name: 'Taux d’ouverture' },
] as const;

describe('figures of her own KPIs', () => {
  test('are proposed by their names, behind those of the field', () => {
    const found = reading('Mois;PROSPECTS;Ventes en boutique;Visites\n2027-01;3;10,5;7\n2027-02;4;1;8', { own });
    expect(valuesOf(found)).toEqual([
      ...['visits 2027-01 7', 'visits 2027-02 8', 'own_1:count 2027-01 3', 'own_1:count 2027-02 4'],
      ...['own_2:money 2027-01 10.5', 'own_2:money 2027-02 1'],
    ]);
    expect(found.doubts).toEqual([]);
  });

  test('add up where they count, and are of whole months where they are shares', () => {
    const found = reading('Jour;Prospects;Taux d’ouverture\n2027-01-01;3;12 %\n2027-01-31;4;14 %', { own });
    expect(valuesOf(found)).toEqual(['own_1:count 2027-01 7']);
    expect(doubtsOf(found)).toEqual(['needs-months']);
  });

  test('are what she says a column is', () => {
    const said = { answers: { columns: { Leads: 'own_1:count' } }, own } as const;
    expect(valuesOf(reading('Mois;Visites;Leads\n2027-01;7;3', said))).toContain('own_1:count 2027-01 3');
  });

  test.each([
    ['12 %', '9,5 %', 0.12, 0.095, []],
    ['0,12', '0,095', 0.12, 0.095, []],
    ['12', '9,5', 0.12, 0.095, ['percents']],
    ['12', '0,5', 0.12, 0.005, ['percents']],
    ['12', '9,5 %', 0.12, 0.095, ['percents']],
  ])('shares are shares, written %s and %s', (one, other, first, second, doubts) => {
    const found = reading(`Mois;Visites;Taux d’ouverture\n2027-01;1;${one}\n2027-02;2;${other}`, { own });
    const shares = found.values.filter(({ figure }) => figure === 'own_3:percent').map(({ value }) => value);
    expect(shares).toEqual([first, second]);
    expect(doubtsOf(found)).toEqual(doubts);
  });

  test('their amounts have a currency as others do', () =>
    expect(doubtsOf(reading('Mois;Ventes en boutique (USD);Visites\n2027-01;3;1', { own }))).toEqual(['currency USD']));
});
