import type { IWorkbookData } from '@univerjs/core';
import { dayOfIso } from '../../src/domain/time';
import { type PaymentSketch, somePayments } from '../payments-of-a-shop';
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
