import { readPaidLines } from '../../../src/domain/export';
import { isoOf } from '../../../src/domain/time';

/** The file as it would be cut at its semicolons; a header, then its rows. */
const file = (...lines: readonly string[]) => ({ name: 'banque.csv', rows: lines.map((line) => line.split(';')) });

const paid = (...lines: readonly string[]) => {
  const read = readPaidLines(file(...lines));
  return read.ok
    ? { lines: read.lines.map(({ date, label, amount }) => `${isoOf(date)} ${label} ${amount}`), left: read.left }
    : read.why;
};

test('a bank writes what is paid below zero', () =>
  expect(
    paid('Compte 123', 'Date;Libellé;Montant', '03/05/2027;VIR AGENCE WEB;-3 000,00', '15/05/2027;REMISE;150,00'),
  ).toEqual({
    lines: ['2027-05-03 VIR AGENCE WEB 3000'],
    left: [{ line: 4, why: 'income' }],
  }));

test('or in a column of its own', () =>
  expect(
    paid(
      'Date opération;Date de valeur;Libellé;Débit;Crédit',
      '15/05/2027;16/05/2027;AGENCE;1.250,50;',
      '16/05/2027;16/05/2027;CLIENT;;20,00',
    ),
  ).toEqual({
    lines: ['2027-05-15 AGENCE 1250.5'],
    left: [{ line: 3, why: 'income' }],
  }));

test('or beside a column that says which way it went', () =>
  expect(
    paid('Booking Date;Description;Amount;Direction', '2027-05-15;Agency;1250.50;D', '2027-05-16;Client;20.00;C'),
  ).toEqual({
    lines: ['2027-05-15 Agency 1250.5'],
    left: [{ line: 3, why: 'income' }],
  }));

test.each([
  ['Date;Libellé;Débit euros;Crédit euros', ['15/05/2027;AGENCE;12,50;0,00', '16/05/2027;CLIENT;0,00;20,00']],
  ['Date;Libellé;Montant(EUROS)', ['15/05/2027;AGENCE;-12,50', '16/05/2027;CLIENT;20,00']],
  [
    "Statut;Date de l'opération (local);Montant total (TTC);Devise;Nom de la contrepartie",
    ['Exécuté;15-05-2027 10:00:00;-12,50;EUR;AGENCE', 'Exécuté;16-05-2027 10:00:00;20,00;EUR;CLIENT'],
  ],
  ['Booking date;Description;Amount;Credit/Debit', ['2027-05-15;AGENCE;12.50;DBIT', '2027-05-16;CLIENT;20.00;CRDT']],
  [
    'Settlement date (UTC);Counterparty name;Total amount (incl. VAT);Side',
    ['2027-05-15;AGENCE;12.50;debit', '2027-05-16;CLIENT;20.00;credit'],
  ],
  [
    'Date;Libellé;Débit;Crédit',
    ['15/05/2027;AGENCE;-12,50;', '16/05/2027;REMBOURSEMENT;20,00;', '16/05/2027;AGENCE;-12,50;'],
  ],
  ['Date facture;Fournisseur;Total TTC', ['15/05/2027;AGENCE;12,50', '16/05/2027;AVOIR;-20,00']],
])('what is paid is told from what comes back or in: %s', (head, rows) => {
  const read = paid(head, ...rows);
  expect(typeof read === 'string' ? read : [read.lines[0], read.left]).toEqual([
    '2027-05-15 AGENCE 12.5',
    [{ line: 3, why: 'income' }],
  ]);
});

test('a list of invoices has no signs; what has no day or no amount is told with its line', () =>
  expect(
    paid(
      'Date facture;Fournisseur;Total TTC',
      '15/05/2027;Imprimeur;480,00 €',
      'à venir;Salon;900,00',
      '20/05/2027;Café;',
    ),
  ).toEqual({
    lines: ['2027-05-15 Imprimeur 480'],
    left: [
      { line: 3, why: 'no-date' },
      { line: 4, why: 'no-amount' },
    ],
  }));

test('what may be read in two ways is asked, and what is no list of payments is said to be none', () => {
  expect(paid('Date;Libellé;Montant', '03/05/2027;A;-10,00')).toBe('date-order');
  expect(paid('Date;Libellé;Montant', '15/05/2027;A;-1,250')).toBe('decimals');
  expect(paid('Nom;Prénom', 'Zoé;Martin')).toBe('not-payments');
  const asked = readPaidLines(file('Date;Libellé;Montant', '03/05/2027;A;-1,250'), {
    dates: 'day-first',
    decimals: 'comma',
  });
  expect(asked).toMatchObject({ ok: true, lines: [{ amount: 1.25 }] });
});
