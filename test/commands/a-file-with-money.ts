import { savePayment } from '../../src/commands/budget';
import { kpis } from '../../src/commands/kpi';
import { type PaymentSketch, somePayments } from '../payments-of-a-shop';
import { aPlanFile, succeeded, type } from './a-file';
import { tabOf, usedSize, valueAt } from './memory-file';

const actions = `
Refonte du site | Vendre          |  | Zoé    | 100 |    | | | | 2027-04-30 | 2027-06-15
Salon           | Vendre ; Plaire |  | Arnaud |     | 80 | | | |            | 2027-09-20
Newsletter      |                 |  |        |     | 30 |
Etsy            | Plaire          |  | zoé    |     |    | | 12.5`;

/** The plan of a shop for 2027: a site that is delivered on 15 June, a salon, a newsletter, sales on Etsy. */
export const aShopPlan = (): ReturnType<typeof aPlanFile> => aPlanFile({ actions, objectives: 'Vendre | S1' });

/** That plan with what is said of payments, and the figures of revenue of January and February. */
export function aFileWithMoney(payments: readonly PaymentSketch[] = somePayments): ReturnType<typeof aPlanFile> {
  const made = aShopPlan();
  const { file, port } = made;
  succeeded(kpis(port, { organisation: 'ecommerce', add: [] }));
  const tab = tabOf(file, 'Chiffres');
  const lines = Array.from({ length: usedSize(tab).rows }, (_, index) => valueAt(file, tab, index + 1, 1));
  const line = lines.indexOf('Chiffre d’affaires') + 1;
  type(file, 'Chiffres', `D${line}`, '1000');
  type(file, 'Chiffres', `E${line}`, '812.37');
  for (const action of new Set(payments.map((it) => it.action))) {
    const own = payments.filter((it) => it.action === action);
    succeeded(savePayment(port, { action, payments: own.map(({ action: _, ...fields }) => ({ fields })) }));
  }
  return made;
}
