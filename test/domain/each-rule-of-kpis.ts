import type { Code } from '../../src/domain/check';
import { action, at, type Shown } from './a-rule';
import { aPlan, day } from './builders';
import { aBoard } from './kpi/a-board';

export type RuleOfKpis = Extract<Code, `kpi.${string}` | `figure.${string}`>;

/** What the action of these plans is measured by. */
const opening = { key: 'open_rate' } as const;
const kpi = 'Taux d’ouverture';
const march = day('2027-03-01');
const january = { line: 6, month: day('2027-01-01') } as const;
const following = (...figures: NonNullable<Parameters<typeof aBoard>[0]['figures']>) =>
  aPlan({ kpis: aBoard({ kpis: [opening], figures }) });

/** What is measured, and the figures it is measured with. */
export const rulesOfKpis: { readonly [C in RuleOfKpis]: Shown<C> } = {
  'kpi.unknown': {
    when: 'an action is measured by what nobody follows, spelt almost as a KPI that she does',
    plan: aPlan({
      actions: [{ kpis: ['Ouvertures NL'] }, { name: 'Salon', kpis: ["Taux d'ouverture"] }],
      kpis: aBoard({ kpis: [{ ...opening, name: 'Ouvertures de NL' }] }),
    }),
    problem: {
      code: 'kpi.unknown',
      facts: { action, kpi: 'Ouvertures NL', suggestion: 'Ouvertures de NL', lines: [2] },
      at: at('kpis'),
      mend: { to: 'text', text: 'Ouvertures de NL' },
    },
  },
  'kpi.duplicate-name': {
    when: 'two KPIs have one name',
    plan: aPlan({
      actions: [{ kpis: ["Taux d'ouverture"] }, { name: 'Salon', kpis: ['Taux de clic'] }],
      kpis: aBoard({ kpis: [opening, { key: 'click_rate', name: 'taux d’ouverture' }] }),
    }),
    problem: {
      code: 'kpi.duplicate-name',
      facts: { kpi: 'taux d’ouverture', line: 6 },
      at: { on: 'kpi', line: 7, column: 'name' },
    },
  },
  'kpi.no-direction': {
    when: 'nobody says which way a KPI should go',
    plan: aPlan({ kpis: aBoard({ kpis: [{ ...opening, direction: 'open' }] }) }),
    problem: { code: 'kpi.no-direction', facts: { kpi }, at: { on: 'kpi', line: 6, column: 'direction' } },
  },
  'kpi.unit-mismatch': {
    when: 'the target of a rate is 12, which is 1,200 %',
    plan: aPlan({ kpis: aBoard({ kpis: [{ ...opening, target: 12 }] }) }),
    problem: {
      code: 'kpi.unit-mismatch',
      facts: { kpi, target: 12, isShare: true },
      at: { on: 'kpi', line: 6, column: 'target' },
    },
  },
  'kpi.unfollowed': {
    when: 'the last value of a KPI is of January, and April has begun',
    plan: aPlan({ kpis: aBoard({ kpis: [{ ...opening, months: [0.2] }] }), today: day('2027-04-02') }),
    problem: {
      code: 'kpi.unfollowed',
      facts: { kpi, month: day('2027-01-01'), others: 0 },
      at: { on: 'kpi', line: 6, column: 'name' },
    },
  },
  'kpi.orphan': {
    when: 'a KPI is followed that no action and no objective is measured by',
    plan: aPlan({ kpis: aBoard({ kpis: [opening, { key: 'cac' }] }) }),
    problem: {
      code: 'kpi.orphan',
      facts: { kpi: 'Coût d’acquisition client (CAC)' },
      at: { on: 'kpi', line: 7, column: 'name' },
    },
  },
  'figure.not-a-number': {
    when: 'a figure is a text',
    plan: following({ key: 'emails_sent', months: ['1 200 env.'] }),
    problem: {
      code: 'figure.not-a-number',
      facts: { figure: 'E-mails envoyés', month: day('2027-01-01'), text: '1 200 env.' },
      at: { on: 'figure', ...january },
    },
  },
  'figure.negative': {
    when: 'what was spent is written with a minus',
    plan: following({ key: 'marketing_spend', months: [-500] }),
    problem: {
      code: 'figure.negative',
      facts: { figure: 'Dépenses marketing', month: day('2027-01-01'), value: -500 },
      at: { on: 'figure', ...january },
    },
  },
  'figure.impossible': {
    when: 'more e-mails were opened than arrived',
    plan: following({ key: 'unique_opens', months: [310] }, { key: 'emails_delivered', months: [300] }),
    problem: {
      code: 'figure.impossible',
      facts: {
        figure: 'Ouvertures uniques',
        month: day('2027-01-01'),
        value: 310,
        whole: 'E-mails reçus',
        most: 300,
      },
      at: { on: 'figure', ...january },
    },
  },
  'figure.jump': {
    when: 'a figure is ten times that of the month before',
    plan: following({ key: 'visits', months: [1200, 1250, 12900] }),
    problem: {
      code: 'figure.jump',
      facts: { figure: 'Visites du site', month: march, value: 12900, before: 1250 },
      at: { on: 'figure', line: 6, month: march },
    },
  },
};
