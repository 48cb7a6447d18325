import { doubtsOf, reading, skippedOf, valuesOf } from './reading';

describe('a table nobody knows', () => {
  test.each([
    ['Mois;Visites;Commandes;CA', 'visits orders revenue'],
    ['Jour;Visites du site;Nb de commandes;Chiffre d’affaires TTC (€)', 'visits orders revenue'],
    ['Date;Visits;Orders;Revenue', 'visits orders revenue'],
    ['Day;Nb visites;number_of_orders;Turnover', 'visits orders revenue'],
    ['Mois;Dépenses;Clics;Impressions', 'marketing_spend ad_clicks impressions'],
    ['Month;Ad spend;Clicks;Impressions', 'ad_spend ad_clicks impressions'],
    ['Mois;Dons;Nombre de dons;Nouveaux donateurs', 'donations gifts new_donors'],
    ['Mois;Abonnés;Désabonnements;Signatures', 'subscribers unsubscribes signatures'],
  ])('is proposed by its headers: %s', (header, figures) => {
    const found = reading(`${header}\n2026-01;10;20;30\n2026-02;1;2;3`);
    expect(found.tool).toBeNull();
    expect(found.columns.map(({ figure }) => figure ?? '-').join(' ')).toBe(`- ${figures}`);
    expect(found.values).toHaveLength(6);
    expect(found.doubts).toEqual([]);
  });

  test('sessions are visits, and what bounces are counted of', () =>
    expect(valuesOf(reading('Mois;Sessions;Sessions avec engagement\n2026-01;10;6'))).toEqual([
      ...['visits 2026-01 10', 'sessions 2026-01 10', 'engaged_sessions 2026-01 6'],
    ]));

  test('orders in a list of her own are counted by their numbers, which are not added up', () => {
    const list = 'Date;N° de commande;Montant TTC\n2026-01-30;1001;20\n2026-01-31;1002;30\n2026-01-31;1002;5';
    expect(valuesOf(reading(list))).toEqual(['orders 2026-01 2~']);
    const said = { 'Montant TTC': 'revenue' } as const;
    expect(valuesOf(reading(list, { answers: { columns: said } }))).toEqual([
      'revenue 2026-01 55~',
      'orders 2026-01 2~',
    ]);
  });

  test.each(['Réf. client', 'Numéro', 'Client ID', 'Client'])('nor are names and references she maps: %s', (header) => {
    const cells = header === 'Client' ? ['Ana', 'Bo', 'Ana'] : ['7', '8', '7'];
    const file = `Date;Visites;${header}\n${cells.map((cell, day) => `2026-01-0${day + 1};10;${cell}`).join('\n')}`;
    const found = reading(file, { answers: { columns: { [header]: 'new_customers' } } });
    expect(valuesOf(found)).toContain('new_customers 2026-01 2~');
    expect(found.doubts).toEqual([]);
  });

  test('a word of GA4 beside words of her own does not make it one of GA4', () => {
    const found = reading('Mois;Visites;Utilisateurs actifs;CA\n2026-01;10;8;30');
    expect(found.tool).toBeNull();
    expect(valuesOf(found)).toEqual(['revenue 2026-01 30', 'visits 2026-01 10', 'active_users 2026-01 8']);
  });

  test('with days that nobody can read it is told to have none', () =>
    expect(reading('Date;Visites;Commandes\nlundi;10;1\nmardi;20;2').doubts).toEqual([
      { is: 'unreadable-dates', header: 'Date', text: 'lundi' },
    ]));

  test('a month that is there twice is added up, which is told where nothing tells its rows apart', () => {
    const twice = reading('Mois;Visites\n2026-01;100\n2026-02;200\n2026-01;150\nTotal;450');
    expect(valuesOf(twice)).toEqual(['visits 2026-01 250', 'visits 2026-02 200']);
    expect(twice.doubts).toEqual([{ is: 'same-month', lines: [2, 4] }]);
    for (const parts of [
      'Mois;Site;Visites\n2026-01;fr;100\n2026-01;be;150',
      'Jour;Visites\n2026-01-05;1\n2026-01-05;2',
    ])
      expect(reading(parts).doubts).toEqual([]);
  });

  test('of a stock the last day stands, of what adds up the sum', () =>
    expect(valuesOf(reading('Jour;Abonnés;Commandes\n2026-01-31;330;2\n2026-01-01;310;1\n2026-01-15;320;4'))).toEqual([
      'orders 2026-01 7',
      'subscribers 2026-01 330',
    ]));

  test('of a stock in several parts, those of the last day are added up', () =>
    expect(
      valuesOf(reading('Jour;Liste;Abonnés;Commandes\n2026-01-01;A;300;1\n2026-01-31;A;310;2\n2026-01-31;B;20;3')),
    ).toContain('subscribers 2026-01 330'));

  test('a position without impressions is a mean, and says so', () => {
    const found = reading('Jour;Visites;Rang\n2026-01-01;1;4\n2026-01-31;1;6', {
      answers: { columns: { Rang: 'search_position' } },
    });
    expect(found.columns[2]?.together).toBe('mean');
    expect(valuesOf(found)).toContain('search_position 2026-01 5');
  });

  test('its days are found where their column has no name we know', () =>
    expect(valuesOf(reading('Quand;Visites;Commandes\n31/01/2026;10;1'))).toEqual([
      'orders 2026-01 1~',
      'visits 2026-01 10~',
    ]));

  test('with days and numbers and no name we know, all is hers to say', () => {
    const file = 'Date;Tickets;Panier\n2026-01-31;10;25,5';
    expect(doubtsOf(reading(file))).toEqual(['no-figures']);
    expect(valuesOf(reading(file, { answers: { columns: { Tickets: 'orders' } } }))).toEqual(['orders 2026-01 10~']);
  });

  test('nor is the day on which it was saved the day of its rows', () =>
    expect(doubtsOf(reading('30 novembre 2026\nCampagne;Dépenses;Clics\nA;10;2'))).toEqual(['no-dates']));

  test('without days it is told, and not written anywhere', () => {
    const found = reading('Campagne;Dépenses;Clics\nA;10;2\nB;20;3');
    expect(found.values).toEqual([]);
    expect(doubtsOf(found)).toEqual(['no-dates']);
    expect(skippedOf(found)).toEqual(['undated 2']);
  });
});

describe('what stands around the rows', () => {
  const rows = '2026-01-30;10\n2026-01-31;20';

  test.each([
    ['a title and a range', 'Rapport du site\n1 janv. 2026 - 31 janv. 2026\nDate;Visites'],
    ['comments', '# Export\n#\nDate;Visites'],
    ['blank lines', ';\n;\nDate;Visites'],
    ['the day it was saved on', 'Généré le 30/11/2026\n30 novembre 2026\nDate;Visites'],
    ['a line of one cell', 'Statistiques 2026;\nDate;Visites'],
  ])('%s above the header', (_, above) => {
    const found = reading(`${above}\n${rows}`);
    expect(found.headerLine).toBe(above.split('\n').length);
    expect(found.values[0]?.value).toBe(30);
    expect(found.read).toBe(2);
  });

  test.each([
    'Total;30',
    'TOTAL;30',
    'Total : compte;30',
    'Total: Account;30',
    'Total général;30',
    'Grand total;30',
    'Sous-total;30',
    'Totaux;30',
    'Gesamt: Konto;30',
    ';30;Grand total',
  ])('a total, first or last: %s', (total) => {
    for (const text of [`Date;Visites\n${total}\n${rows}`, `Date;Visites\n${rows}\n${total}`]) {
      const found = reading(text);
      expect(valuesOf(found)).toEqual(['visits 2026-01 30~']);
      expect(skippedOf(found)).toEqual(['total 1']);
    }
  });

  test('a campaign that is called so is none, where its row has a day', () =>
    expect(reading('Campagne;Date;Visites\nTotal;2026-01-31;10').read).toBe(1));

  test('every row below the header is counted in or skipped with its reason', () => {
    const found = reading(`Date;Visites\n${rows}\n;\nhier;3\n;4\nTotal;30`);
    expect(found.skipped).toEqual([
      { line: 4, why: 'blank' },
      { line: 5, why: 'unreadable-date' },
      { line: 6, why: 'no-date' },
      { line: 7, why: 'total' },
    ]);
    expect(found.read).toBe(2);
  });

  test('rows may be shorter or longer than the header', () =>
    expect(valuesOf(reading('Date;Visites;Commandes\n2026-01-30;10\n2026-01-31;20;1;;'))).toEqual([
      'orders 2026-01 1~',
      'visits 2026-01 30~',
    ]));
});

describe('a table with a column for each month', () => {
  const months = (header: string): readonly string[] =>
    reading(`${header}\nVisites;10;20;30\nCA;1,5;2,5;3,5`).values.map(({ month }) => month);
  const first = ['2027-01', '2027-02', '2027-03'];

  test.each([
    'Chiffre;janv. 2027;févr. 2027;mars 2027',
    ';Janvier 2027;Février 2027;Mars 2027',
    'KPI;2027-01;2027-02;2027-03',
    'KPI;01/2027;02/2027;03/2027',
    'KPI;01/01/2027;01/02/2027;01/03/2027',
    'KPI;1/1/2027;2/1/2027;3/1/2027',
    'KPI;Jan 2027;Feb 2027;Mar 2027',
    'KPI;Jan-27;Feb-27;Mar-27',
    'KPI;Jan 27;Feb 27;Mar 27',
    'KPI;janv. 27;févr. 27;mars 27',
    'Année 2027;janvier;février;mars',
  ])('%s', (header) => expect(months(header)).toEqual([...first, ...first]));

  test('its rows are its columns, each with the line it stands in', () => {
    const found = reading('Année 2027;janvier;février;Total\nVisites;10;n.c.;30\nTaux de rebond;40 %;41 %;\nCA;1;2;3');
    expect(found.columns).toEqual([
      { column: 1, header: 'Visites', figure: 'visits', together: 'sum' },
      { column: 2, header: 'Taux de rebond', figure: null, together: 'sum', why: 'average' },
      { column: 3, header: 'CA', figure: 'revenue', together: 'sum' },
    ]);
    expect(doubtsOf(found)).toEqual(['cell 2:2 n.c.']);
    expect(found.skipped).toEqual([{ line: 1, why: 'total' }]);
    expect(found.read).toBe(2);
  });

  test('days of a month are none', () =>
    expect(doubtsOf(reading('KPI;Sep 26;Sep 27;Sep 28\nVisites;10;20;30'))).toEqual(['not-an-export']));

  test('months whose year nobody says are none', () =>
    expect(doubtsOf(reading('Chiffre;janvier;février\nVisites;10;20'))).toEqual(['no-year']));

  test('the name of the file may have it', () =>
    expect(valuesOf(reading('Chiffre;janvier;février\nVisites;10;20', { name: 'chiffres 2027.csv' }))).toEqual([
      'visits 2027-01 10',
      'visits 2027-02 20',
    ]));

  test('she says what its rows are', () =>
    expect(
      valuesOf(
        reading('KPI;2027-01;2027-02\nFréquentation;10;20', { answers: { columns: { Fréquentation: 'visits' } } }),
      ),
    ).toEqual(['visits 2027-01 10', 'visits 2027-02 20']));
});

describe('months without their year', () => {
  const rows = 'Visites;Commandes\njanvier;10;1\nfévr.;20;2\n03;30;3';

  test('have that of a column beside them', () =>
    expect(valuesOf(reading('Année;Mois;Visites\n2026;décembre;5\n2027;janvier;10\n2027;2;20'))).toEqual([
      'visits 2026-12 5',
      'visits 2027-01 10',
      'visits 2027-02 20',
    ]));

  test.each([
    ['a title', `Statistiques 2027\nMois;${rows}`, 'export.csv'],
    ['the name of the file', `Mois;${rows}`, 'stats_2027.csv'],
  ])('have the one of %s', (_, text, name) =>
    expect(
      reading(text, { name })
        .values.map(({ month }) => month)
        .slice(0, 3),
    ).toEqual([...['2027-01', '2027-02', '2027-03']]),
  );

  test.each([
    ['nobody says it', `Mois;${rows}`, 'export.csv'],
    ['two are said', `Statistiques 2026 et 2027\nMois;${rows}`, 'export.csv'],
    ['it may be that of the day it was saved', `Mois;${rows}`, 'export 2027-11-30.csv'],
    ['the same in words', `Généré le 30 novembre 2027\nMois;${rows}`, 'export.csv'],
    ['the same in figures', `Généré le 30/11/2027\nMois;${rows}`, 'export.csv'],
  ])('are none where %s', (_, text, name) => {
    const found = reading(text, { name });
    expect(found.values).toEqual([]);
    expect(doubtsOf(found)).toEqual(['no-year']);
  });
});

describe('a file of something else', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', ';;\n;;'],
    ['prose', 'Bonjour,\nvoici le compte rendu de la réunion du 12 mars; nous avons parlé de visites.\nÀ bientôt'],
    [
      'a plan',
      'Action;Objectif;KPI;Responsable;Budget Q1;Début;Échéance\nSalon;Vendre;CA;Zoé;500;01/03/2026;31/03/2026',
    ],
    ['a plan with dates and costs', 'Date;Action;Responsable;Coût\n31/03/2026;Salon;Zoé;500\n30/04/2026;Flyers;Léa;50'],
    ['people', 'Nom;Prénom;Email;Date de naissance\nExemple;Ana;ana@example.com;31/01/1990'],
    ['a list of dates', 'Date;Événement\n31/01/2026;Salon\n28/02/2026;Foire'],
    ['numbers without a header', '2026-01-31;10;20\n2026-02-28;30;40'],
  ])('%s', (_, text) => {
    const found = reading(text);
    expect(doubtsOf(found)).toEqual(['not-an-export']);
    expect(found.values).toEqual([]);
    expect(found.columns).toEqual([]);
  });
});
