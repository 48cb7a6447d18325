import type { IWorkbookData } from '@univerjs/core';
import type { PaymentFields } from '../../src/commands/api';
import { dayOfIso } from '../../src/domain/time';
import { type AddOn, fileAfter } from './add-on';
import { aPlanOf } from './plans';

const day = (iso: string): number => dayOfIso(iso) ?? 0;

/** A plan of a shop for 2027: a site that is delivered on 15 June, a salon, a newsletter, sales on Etsy. */
export const shopPlan = (): Promise<IWorkbookData> =>
  aPlanOf({
    actions: [
      { name: 'Refonte du site', q1: 100, start: day('2027-04-30'), deadline: day('2027-06-15') },
      { name: 'Salon', deadline: day('2027-09-20') },
      { name: 'Newsletter', q2: 30 },
      { name: 'Etsy' },
    ],
    objectives: ['Vendre'],
  });

export type PaymentSketch = PaymentFields & { readonly action: string };

/** Payments of every basis, each kind of terms, with and without tax, in another currency, on dates of every kind. */
export const somePayments: readonly PaymentSketch[] = [
  { action: 'Salon', basis: 'amount', amount: '1250,50', date: '2027-02-10', paid: '2027-02-12', actual: '1300' },
  { action: 'Salon', amount: '100', date: '2027-11-30', terms: 'days-45-end-of-month', engaged: '2027-01-04' },
  { action: 'Salon', amount: '100', date: '2027-01-02', terms: 'end-of-month-45-days', invoiced: '2027-02-01' },
  { action: 'Salon', amount: '240', date: '2027-12-20', terms: 'days-30' },
  { action: 'Salon', amount: '600', tax: 'with-tax', vat: '20 %', tiedTo: 'deadline', terms: 'days-60' },
  { action: 'Salon', amount: '99,99', tax: 'without-tax', vat: '5,5 %', date: '2027-03-03', paid: '2027-03-30' },
  { action: 'Salon', amount: '1000', currency: 'USD', exchange: '0,9', tax: 'with-tax', vat: '20', date: '2027-05-01' },
  { action: 'Salon', amount: '300', date: '2026-12-31', terms: 'on-receipt', paid: '2027-01-05' },
  { action: 'Salon', amount: '50' },
  { action: 'Refonte du site', basis: 'share', amount: '10000', rate: '25 %', tiedTo: 'start', label: 'acompte' },
  {
    action: 'Refonte du site',
    basis: 'share',
    amount: '10000',
    rate: '75 %',
    tiedTo: 'deadline',
    engaged: '2027-04-01',
  },
  { action: 'Salon', basis: 'share', amount: '100', rate: '33,333333333 %', date: '2027-04-01', paid: '2027-04-02' },
  { action: 'Salon', basis: 'share', amount: '100', rate: '33,333333333 %', date: '2027-05-01' },
  { action: 'Salon', basis: 'share', amount: '100', rate: '33,333333334 %', date: '2027-06-01' },
  { action: 'Salon', basis: 'share', amount: '77,77', rate: '0,5', tax: 'with-tax', vat: '20 %', date: '2027-06-01' },
  {
    action: 'Newsletter',
    basis: 'monthly',
    amount: '9,99',
    date: '2027-05-31',
    until: '2027-09-29',
    paid: '2027-07-02',
  },
  { action: 'Newsletter', basis: 'monthly', amount: '30', date: '2026-03-15', paid: '2027-02-03', actual: '55,50' },
  {
    action: 'Newsletter',
    basis: 'monthly',
    amount: '12',
    date: '2027-10-31',
    until: '2028-03-01',
    engaged: '2027-09-01',
  },
  { action: 'Newsletter', basis: 'yearly', amount: '120', date: '2025-08-15', invoiced: '2027-08-20' },
  { action: 'Newsletter', basis: 'yearly', amount: '90', date: '2027-02-28', until: '2027-02-27' },
  { action: 'Newsletter', basis: 'yearly', amount: '80', date: '2028-01-01' },
  {
    action: 'Newsletter',
    basis: 'yearly',
    amount: '199',
    currency: 'USD',
    exchange: '0,925',
    date: '2026-11-30',
    until: '2027-11-30',
  },
  {
    action: 'Etsy',
    basis: 'commission',
    amount: '12000',
    rate: '3,5 %',
    figure: 'Chiffre d’affaires',
    paid: '2027-03-15',
  },
  {
    action: 'Etsy',
    basis: 'commission',
    amount: '1000',
    rate: '6,5',
    figure: 'Ventes Etsy',
    date: '2027-03-31',
    until: '2027-10-30',
  },
  {
    action: 'Etsy',
    basis: 'commission',
    amount: '100',
    rate: '3,5 %',
    date: '2026-11-01',
    until: '2027-02-28',
    invoiced: '2027-01-31',
    actual: '4',
  },
];

export const savesAll = async (host: AddOn, payments: readonly PaymentSketch[]): Promise<void> => {
  for (const action of new Set(payments.map((it) => it.action)))
    await host.does('savePayment', {
      action,
      payments: payments.filter((it) => it.action === action).map(({ action: _, ...fields }) => ({ fields })),
    });
};

/** The shop's plan with figures, of which revenue is known in January and February, and all of these payments. */
export const paymentsFile = (): Promise<IWorkbookData> =>
  fileAfter(
    'some payments',
    async (host) => {
      await savesAll(host, somePayments);
    },
    async () =>
      fileAfter(
        'a shop with revenue',
        async (host) => {
          await host.does('kpis', { organisation: 'ecommerce', add: [] });
          const names = host.cells('Chiffres', 'A6:A40').map(([name]) => name);
          const line = 6 + names.indexOf('Chiffre d’affaires');
          host.person.type('Chiffres', `D${line}`, '1000');
          host.person.type('Chiffres', `E${line}`, '812,37');
        },
        shopPlan,
      ),
  );
