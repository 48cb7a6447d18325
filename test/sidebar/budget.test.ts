import type { BudgetReport, WhatIfReport } from '../../src/commands/api';
import { aHome } from './fixtures';
import type { Answers } from './sidebar-page';
import { open, press, title } from './walking';

const money = { engaged: 0, invoiced: 0, paid: 0, owed: 0, forecast: 0, variance: 0 };
const SITE = 'Boutique en ligne';

const aReport = (envelope: number | null, currency = 'EUR'): BudgetReport => ({
  message: 'Fait.',
  tab: envelope === null ? null : 'Budget',
  currency,
  hasPayments: false,
  fixed: envelope,
  quarters: [1, 2, 3, 4].map((quarter) => ({
    ...money,
    quarter,
    mode: 'fixed',
    share: 0.03125,
    forecastRevenue: null,
    actualRevenue: null,
    byHand: null,
    planned: 1000.5,
    envelope: envelope === null ? null : envelope / 4,
    left: null,
  })),
  year: { ...money, planned: 4002, envelope, left: null },
  months: [],
  groups: {
    objective: ['Vendre', 'Informer'].map((name) => ({ ...money, name, planned: 2001 })),
    owner: [],
    kind: [],
    action: [{ ...money, name: SITE, planned: 4002 }],
  },
  perResult:
    envelope === null
      ? [
          { objective: 'vendre', kpi: 'Commandes', cost: 8, isPoint: false },
          { objective: 'Informer', kpi: 'Taux d’ouverture', cost: 0.004, isPoint: true },
        ]
      : [],
  over: [],
  unread: [],
});

const supposed: WhatIfReport = {
  message: 'Le T3 dépasserait son enveloppe.',
  currency: 'EUR',
  quarters: [{ quarter: 1, before: { planned: 1000.5, envelope: 1250 }, after: { planned: 1000.5, envelope: 900 } }],
  over: [],
  losing: [{ objective: 'Vendre', by: 500 }],
  isByHand: false,
  actions: [SITE],
};

async function atBudget(report: BudgetReport) {
  const answers: Answers = {
    home: () => aHome('fr'),
    budget: () => ({ ok: true, value: report }),
    whatIf: () => ({ ok: true, value: supposed }),
    applyWhatIf: () => ({ ok: true, value: { ...report, message: 'Appliqué.' } }),
  };
  const sidebar = await open({ answers });
  await press(sidebar, 'Budget et enveloppe');
  await title(sidebar, 'Budget');
  const asked = (name: string) => sidebar.calls.filter((call) => call.name === name).map(({ args }) => args[0]);
  return { sidebar, page: sidebar.page, asked };
}

test('without an envelope each quarter says what is planned, and the year that there is none', async () => {
  const { page } = await atBudget(aReport(null));
  await page.getByText(/^– T1 · 1\s000,50\s€ prévus$|^– Q1 · 1\s000,50\s€ prévus$/).waitFor();
  await page.getByText(/^– Année · 4\s002\s€ prévus, sans enveloppe$/).waitFor();
  await page.getByText('Pour quoi demander ce budget').waitFor();
  await page.getByText(/^8\s€ par résultat attendu \(Commandes\)$/).waitFor();
  await page.getByText(/^0,004\s€ par point attendu \(Taux d’ouverture\)$/).waitFor();
});

test('a currency that browsers do not know breaks no view', async () => {
  const { page, sidebar } = await atBudget(aReport(4000, 'EURO'));
  await page.getByText(/▲ Année · 4\s002 prévus sur 4\s000/).waitFor();
  expect(sidebar.errors).toEqual([]);
});

test('she sets the envelope; what may be two numbers, or is no rate, is told before anything is written', async () => {
  const { sidebar, page, asked } = await atBudget(aReport(4000));
  await page.fill('#budget-fixed', '15,000');
  await press(sidebar, 'Enregistrer l’enveloppe');
  await page.getByText(/«\s15,000\s» n’est pas compris/).waitFor();
  await page.selectOption('#budget-mode', 'share');
  expect(await page.inputValue('#budget-share')).toBe('3,125');
  await page.fill('#budget-share', '250');
  await press(sidebar, 'Enregistrer l’enveloppe');
  await page.getByText(/«\s250\s» n’est pas compris/).waitFor();
  await page.fill('#budget-share', '3,125 %');
  await page.fill('#budget-forecast-1', '40 000 €');
  await page.selectOption('#budget-season', 'christmas');
  expect(asked('budget')).toEqual([{ build: false }]);
  await press(sidebar, 'Enregistrer l’enveloppe');
  await page.getByText('Fait.').waitFor();
  const shares = [0.03125, 0.03125, 0.03125, 0.03125];
  expect(asked('budget')[1]).toEqual({
    envelope: { mode: 'share', season: 'christmas', shares, forecast: [40_000, null, null, null] },
    build: true,
  });
});

test('what if compares both budgets, and supposes nothing it does not understand', async () => {
  const { sidebar, page, asked } = await atBudget(aReport(4000));
  await page.fill('#what-if-cut', 'dix');
  await press(sidebar, 'Comparer');
  await page.getByText(/«\sdix\s» n’est pas compris/).waitFor();
  await page.fill('#what-if-cut', '10 %');
  await page.selectOption('#what-if-late', SITE);
  await press(sidebar, 'Comparer');
  await page.getByText('Le T3 dépasserait son enveloppe.').waitFor();
  await page.getByText(/▲ 1\s000,50\s€ \/ 900\s€/).waitFor();
  expect(asked('whatIf')).toEqual([{ cut: 0.1, late: { action: SITE, days: 42 } }]);
  await press(sidebar, 'Appliquer');
  await page
    .getByText(
      /L’enveloppe de chaque trimestre baisse de 10\s%. L’échéance de «\sBoutique en ligne\s» recule de 42 jours/,
    )
    .waitFor();
  expect(asked('applyWhatIf')).toEqual([]);
  await page.locator('.confirm button').first().click();
  await page.getByText('Appliqué.').waitFor();
  expect(asked('applyWhatIf')).toEqual(asked('whatIf'));
});
