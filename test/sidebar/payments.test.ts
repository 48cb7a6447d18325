import type { InvoicesReport, PaymentsReport } from '../../src/commands/api';
import { aHome } from './fixtures';
import type { Answers } from './sidebar-page';
import { open, press, title } from './walking';

const SITE = 'Boutique en ligne';

const report: PaymentsReport = {
  message: '2 paiements sont notés.',
  tab: 'Paiements',
  today: '2027-06-01',
  currency: 'EUR',
  payments: [
    {
      id: 4,
      line: 15,
      action: SITE,
      label: 'Signature',
      basis: 'share',
      due: '2027-04-30',
      planned: 2500,
      state: 'engaged',
      sheet: 'Paiements',
      cell: 'A15',
      fields: {
        action: SITE,
        label: 'Signature',
        basis: 'share',
        amount: '10000',
        rate: '25 %',
        date: '2027-04-30',
        engaged: '2027-03-01',
      },
    },
    {
      id: 5,
      line: 16,
      action: SITE,
      label: 'Livraison',
      basis: 'share',
      due: null,
      planned: 0,
      state: 'planned',
      sheet: 'Paiements',
      cell: 'A16',
      fields: { action: SITE, label: 'Livraison', basis: 'share', amount: '10000', rate: '75 %', tiedTo: 'Recette' },
    },
  ],
  actions: [{ name: SITE, isFollowing: false, quarters: [0, 2500, 0, 0], plan: [null, 100, 'à voir', null] }],
  told: [{ column: 'amount', said: 'dix', why: 'not-read', sheet: 'Paiements', cell: 'G16' }],
  names: ['Newsletter', SITE],
  steps: [{ action: SITE, names: ['Maquettes validées', 'Recette'] }],
  terms: ['à réception', '30 jours'],
  figures: ['Ventes'],
};

const proposed: InvoicesReport = {
  message: '1 ligne lue.',
  tab: 'Paiements',
  currency: 'EUR',
  lines: [
    {
      date: '2027-04-30',
      label: 'VIR AGENCE',
      amount: 2500,
      payments: [
        {
          id: 4,
          line: 15,
          action: SITE,
          label: 'Signature',
          due: '2027-04-30',
          planned: 2500,
          fields: { paid: '2027-04-30', actual: '2500' },
        },
      ],
    },
  ],
};

const answers: Answers = {
  home: () => aHome('fr'),
  payments: () => ({ ok: true, value: report }),
  savePayment: () => ({ ok: true, value: { ...report, message: 'Enregistré.' } }),
  followPayments: () => ({ ok: true, value: { ...report, message: 'Suivi.' } }),
  invoices: () => ({ ok: true, value: proposed }),
};

async function atPayments() {
  const sidebar = await open({ answers });
  await press(sidebar, 'Paiements');
  await title(sidebar, 'Paiements');
  const asked = (name: string) => sidebar.calls.filter((call) => call.name === name).map(({ args }) => args);
  return { ...sidebar, sidebar, asked };
}

test('she sees what is due when, how far each payment has come, what is late and what is not understood', async () => {
  const { page } = await atPayments();
  await page.getByText(/^dû le 30 avril 2027 · 2\s500\s€ · ◆ engagé · ▲ en retard$/).waitFor();
  await page.getByText(/^sans date · 0\s€ · ◇ prévu$/).waitFor();
  await page.getByText(/«\sdix\s» n’est pas compris et ne compte pas/).waitFor();
});

test('she marks a payment as paid today, by a button that says which', async () => {
  const { page, asked } = await atPayments();
  await page.getByRole('button', { name: /^→ payé aujourd’hui\s: Boutique en ligne, Signature$/ }).click();
  await page.getByText('Enregistré.').waitFor();
  expect(asked('savePayment')).toEqual([
    [{ action: SITE, payments: [{ loaded: { id: 4, line: 15 }, fields: { paid: '2027-06-01' } }] }],
  ]);
});

test('she sees what changes in the plan before its quarters follow, and may say no', async () => {
  const { sidebar, page, asked } = await atPayments();
  await press(sidebar, 'Faire suivre le plan');
  await page.getByText(/T1 vide → 0\s€, T2 100\s€ → 2\s500\s€, T3 à voir → 0\s€, T4 vide → 0\s€/).waitFor();
  await press(sidebar, 'Annuler');
  expect(asked('followPayments')).toEqual([]);
  await press(sidebar, 'Faire suivre le plan');
  await page.locator('.confirm button').first().click();
  await page.getByText('Suivi.').waitFor();
  expect(asked('followPayments')).toEqual([[{ action: SITE, on: true }]]);
});

test('a total in three parts is three payments, the last one due with the deadline of the action', async () => {
  const { sidebar, page, asked } = await atPayments();
  await press(sidebar, 'Ajouter un paiement');
  await title(sidebar, 'Un nouveau paiement');
  await page.selectOption('#payment-action', SITE);
  await page.selectOption('#payment-mode', 'instalments');
  await page.fill('#payment-amount', '10 000 €');
  await page.selectOption('#payment-preset', '30/30/40');
  await page.fill('#payment-label-1', 'Signature');
  await page.fill('#payment-date-1', '2027-04-30');
  await page.selectOption('#payment-tie-2', 'start');
  await page.selectOption('#payment-terms', '30 jours');
  await press(sidebar, 'Enregistrer');
  const part = { basis: 'share', amount: '10 000 €', figure: '', until: '', terms: '30 jours' };
  const parts = [
    { label: 'Signature', rate: '30 %', tiedTo: '', date: '2027-04-30' },
    { label: 'Versement 2', rate: '30 %', tiedTo: 'start', date: '' },
    { label: 'Versement 3', rate: '40 %', tiedTo: 'deadline', date: '' },
  ];
  await page.getByText('Enregistré.').waitFor();
  expect(asked('savePayment')).toEqual([
    [{ action: SITE, payments: parts.map((it) => ({ fields: { ...part, ...it } })) }],
  ]);
});

test('she changes a payment in the same form, and only what she changed is saved, as it was read', async () => {
  const { sidebar, page, asked } = await atPayments();
  await page.getByRole('button', { name: /^Modifier\s: Boutique en ligne, Livraison$/ }).click();
  await title(sidebar, 'Le paiement');
  expect(await page.inputValue('#payment-tie-1')).toBe('Recette');
  await page.selectOption('#payment-tie-1', 'Maquettes validées');
  await page.fill('#payment-share-1', '70 %');
  await page.fill('#payment-paid', '2027-06-02');
  await page.getByText('TVA et monnaie').click();
  await page.fill('#payment-vat', '20 %');
  await press(sidebar, 'Enregistrer');
  await page.getByText('Enregistré.').waitFor();
  const was = report.payments[1]?.fields;
  const fields = { rate: '70 %', tiedTo: 'Maquettes validées', vat: '20 %', paid: '2027-06-02' };
  expect(asked('savePayment')).toEqual([[{ action: SITE, payments: [{ loaded: { id: 5, line: 16, was }, fields }] }]]);
});

test('a commission asks for its rate and its figure, a subscription from when on', async () => {
  const { sidebar, page, asked } = await atPayments();
  await press(sidebar, 'Ajouter un paiement');
  await page.selectOption('#payment-action', 'Newsletter');
  await page.selectOption('#payment-mode', 'commission');
  await page.fill('#payment-rate', '3,5 %');
  await page.fill('#payment-figure', 'Ventes');
  await page.fill('#payment-amount', '8000');
  await page.fill('#payment-until', '2027-12-31');
  await press(sidebar, 'Enregistrer');
  await page.getByText('Enregistré.').waitFor();
  const blank = { label: '', tiedTo: '', date: '', terms: '' };
  const fields = {
    ...blank,
    basis: 'commission',
    amount: '8000',
    rate: '3,5 %',
    figure: 'Ventes',
    until: '2027-12-31',
  };
  expect(asked('savePayment')).toEqual([[{ action: 'Newsletter', payments: [{ fields }] }]]);
});

test('lines of her bank propose the payments they settle, and only what she says is noted', async () => {
  const { sidebar, page, asked } = await atPayments();
  await press(sidebar, 'Pointer des factures payées');
  await title(sidebar, 'Factures payées');
  const buffer = Buffer.from('Date;Libellé;Montant\n30/04/2027;VIR AGENCE;-2500,00\n05/05/2027;REMISE;320,00\n');
  await page.setInputFiles('#paid-files', { name: 'banque.csv', mimeType: 'text/csv', buffer });
  await page.getByText('1 recette laissée').waitFor();
  await page.selectOption('#paid-0', '4');
  await press(sidebar, 'Noter 1 paiement');
  await page.getByText('1 paiement est noté comme payé.').waitFor();
  expect(asked('invoices')).toEqual([[{ lines: [{ date: '2027-04-30', label: 'VIR AGENCE', amount: 2500 }] }]]);
  const fields = { paid: '2027-04-30', actual: '2500' };
  expect(asked('savePayment')).toEqual([[{ action: SITE, payments: [{ loaded: { id: 4, line: 15 }, fields }] }]]);
});
