import type { IWorkbookData } from '@univerjs/core';
import type { KpisInput } from '../../src/commands/api';
import { type AddOn, anAddOn, fileAfter, onThatDay } from './add-on';
import { aPlanOf, fiveObjectives, manyActions } from './plans';

const aPlan = () => aPlanOf({ actions: manyActions(3), objectives: fiveObjectives });

/** The file of a shop that follows its usual KPIs in 2027, or as many as are asked for; on a day, where today is fixed. */
export const shopFile = (add: KpisInput['add'] = [], day?: string): Promise<IWorkbookData> =>
  fileAfter(
    `a shop with ${add.join()} on ${day ?? 'any day'}`,
    async (host) => {
      if (day !== undefined) onThatDay(host, day);
      await host.does('kpis', { organisation: 'ecommerce', add });
    },
    aPlan,
  );

export const aShop = async (...asked: Parameters<typeof shopFile>): Promise<AddOn> =>
  anAddOn({ snapshot: await shopFile(...asked) });
