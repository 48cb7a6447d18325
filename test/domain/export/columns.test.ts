import { reading, valuesOf } from './reading';

describe('the columns of a table nobody knows', () => {
  test('rates, averages and results are not proposed', () => {
    const found = reading(
      'Mois;Visites;Taux de conversion;Panier moyen;CTR;Résultats;Coût par clic;Position\n2026-01;1;2;3;4;5;6;7',
    );
    expect(valuesOf(found)).toEqual(['visits 2026-01 1']);
  });

  test.each([
    ['CA HT', 'CA TTC'],
    ['CA', 'CA TTC'],
    ['CA (HT)', 'CA'],
    ['Chiffre d’affaires HT', 'Chiffre d’affaires TTC'],
    ['Revenue excl. VAT', 'Revenue incl. VAT'],
    ['Revenue (excl. tax)', 'Revenue (incl. tax)'],
  ])('of “%s” and “%s” the second counts, in either order, and it is told; she may say the other', (less, more) => {
    const one = `Mois;${less};${more}\n2026-01;100;120`;
    const other = `Mois;${more};${less}\n2026-01;120;100`;
    for (const file of [one, other]) {
      const found = reading(file);
      expect(valuesOf(found)).toEqual(['revenue 2026-01 120']);
      const hasTax = /ttc|incl/i.test(more);
      expect(found.doubts).toEqual([{ is: 'same-figure', header: more, others: [less], hasTax }]);
      const said = reading(file, { answers: { columns: { [less]: 'revenue' } } });
      expect([valuesOf(said), said.doubts]).toEqual([['revenue 2026-01 100'], []]);
    }
  });

  test('each column that is no figure has its reason', () => {
    const header =
      'Année;Mois;Visites;Sessions totales;CA HT;CA TTC;Taux;Panier moyen;Note;Pays;Vide;Nb visites;Utilisateurs actifs';
    const row = (day: string) => `2026;${day};10;11;100;120;3 %;25,5;7;France;;10;8`;
    const found = reading([header, row('2026-01-01'), row('2026-01-02')].join('\n'), {
      answers: { columns: { Note: 'ignored' } },
    });
    const why = Object.fromEntries(found.columns.flatMap((it) => (it.why === undefined ? [] : [[it.header, it.why]])));
    expect(why).toEqual({
      Année: 'day',
      Mois: 'day',
      'Sessions totales': 'unknown',
      'CA HT': 'another',
      Taux: 'average',
      'Panier moyen': 'average',
      Note: 'said',
      Pays: 'words',
      Vide: 'blank',
      'Nb visites': 'another',
      'Utilisateurs actifs': 'needs-months',
    });
    expect(found.columns.filter(({ figure }) => figure === null)).toHaveLength(Object.keys(why).length);
  });

  test('she says what a column is, or that it is none; two for one figure are added up', () => {
    const file = 'Mois;Visites;Boutique;En ligne\n2026-01;10;20;30';
    const said = (columns: Parameters<typeof reading>[1] & object) => valuesOf(reading(file, columns));
    expect(said({ answers: { columns: { Boutique: 'revenue', 'En ligne': 'revenue' } } })).toEqual([
      'revenue 2026-01 50',
      'visits 2026-01 10',
    ]);
    expect(said({ answers: { columns: { Visites: 'ignored', Boutique: 'orders' } } })).toEqual(['orders 2026-01 20']);
  });

  test('what is calculated from two others is never hers to enter', () =>
    expect(
      valuesOf(reading('Mois;Visites;Places\n2026-01;10;20', { answers: { columns: { Places: 'search_places' } } })),
    ).toEqual(['visits 2026-01 10']));
});

describe('two columns of one header', () => {
  test.each([
    ['of her own', 'Date;Clics;Clics\n2027-01-05;10;3', 'ad_clicks', 'Clics'],
    ['of a tool', 'Campaign,Day,Clicks,Impr.,Clicks,Cost\nA,2027-01-05,10,500,3,9', 'ad_clicks', 'Clicks'],
  ] as const)('%s: the first is taken, which is told; each can be said to be it', (_, text, figure, header) => {
    const how = { separator: text.includes(';') ? ';' : ',' };
    const monthOf = (columns: Readonly<Record<string, 'ad_clicks' | 'ignored'>>) =>
      valuesOf(reading(text, { ...how, answers: { columns } })).filter((it) => it.startsWith(figure));
    const second = `${header} (2)`;
    const found = reading(text, how);
    expect(monthOf({})).toEqual([`${figure} 2027-01 10~`]);
    expect(found.doubts).toContainEqual({ is: 'same-figure', header, others: [second], hasTax: false });
    expect(found.columns).toContainEqual(expect.objectContaining({ header: second, figure: null, why: 'another' }));
    expect(monthOf({ [header]: figure })).toEqual([`${figure} 2027-01 10~`]);
    expect(monthOf({ [second]: figure })).toEqual([`${figure} 2027-01 3~`]);
    expect(monthOf({ [header]: figure, [second]: figure })).toEqual([`${figure} 2027-01 13~`]);
    expect(reading(text, { ...how, answers: { columns: { [second]: figure } } }).doubts).toEqual([]);
  });
});
