import type { IWorkbookData } from '@univerjs/core';
import { type AddOn, anAddOn, bundle, fileAfter, fileOnce, onThatDay } from './add-on';
import { fivePlan, writings } from './every-command';
import { MARKING } from './markers';
import { paymentsFile } from './some-payments';

/** Rows that nobody filled and templates that nobody uses, away: the same calls, in less time. */
const SHORTEN = `function shorten() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
    var keep = Math.max(sheet.getLastRow() + 8, 20);
    if (/^(Modèles|Templates)$/.test(sheet.getName())) keep = 62;
    if (sheet.getMaxRows() > keep) sheet.deleteRows(keep + 1, sheet.getMaxRows() - keep);
  });
}`;

async function marked(host: AddOn): Promise<IWorkbookData> {
  const scripted = await anAddOn({ snapshot: host.save(), code: `${bundle.code}\n${MARKING}` });
  const { ok } = await scripted.execute('marking');
  if (!ok) throw new Error('no markers');
  return scripted.save();
}

type Make = (host: AddOn) => Promise<unknown>;

/** A small file of that kind, with markers of hers all over it. */
const file =
  (key: string, from: () => Promise<IWorkbookData>, make: Make = async () => {}) =>
  (): Promise<IWorkbookData> =>
    fileOnce(`a sequence on ${key}`, async () => {
      const host = await anAddOn({ snapshot: await from(), code: `${bundle.code}\n${SHORTEN}` });
      await host.execute('shorten');
      await make(host);
      return marked(host);
    });

const blank = async (): Promise<IWorkbookData> => (await anAddOn()).save();
const newIn = (locale: string, country: string) => async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ locale });
  await host.does('newPlan', { language: 'en', year: 2027, firstMonth: 4, currency: 'EUR', country, setLocale: false });
  await host.does('addList', { text: 'Salon ; 15/09/2027 ; Léa\nVidéo ; 20/10/2027 ; Tom' });
  return host.save();
};
const example = (language: 'fr' | 'en') => (): Promise<IWorkbookData> =>
  fileAfter(language === 'fr' ? 'example' : 'the example in English', (host) =>
    host.does('loadExample', { language, year: 2027 }),
  );
const hers = async (): Promise<IWorkbookData> => {
  const file = await writings['a plan of hers that is taken over']?.file();
  if (file === undefined) throw new Error('no plan of hers');
  return file;
};

const builds: Make = async (host) => {
  await host.does('retroplanning', { year: null });
};

/** The files that sequences begin with. */
export const sequenceFiles: Readonly<Record<string, () => Promise<IWorkbookData>>> = {
  'an empty file': blank,
  'the plan of Mimine with a countdown': file('mimine', example('fr'), async (host) => {
    onThatDay(host);
    await host.does('countdown', { action: 'Vidéo et photos de présentation' });
  }),
  'the plan of Mimine in English': file('mimine-en', example('en')),
  'payments with a budget': file('payments', paymentsFile, async (host) => {
    await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 1000 } });
  }),
  'KPIs with a dashboard and measured objectives': file('kpis', fivePlan, async (host) => {
    await host.does('kpis', { organisation: 'ecommerce', add: [] });
    await host.does('objectives', { measure: true });
    await host.does('dashboard');
  }),
  'a plan in a Japanese file': file('ja', newIn('ja_JP', 'JP'), builds),
  'a plan of hers': file('hers', hers),
  'a plan of hers that was taken over': file('adopted', hers, async (host) => {
    await host.does('adopt', { year: 2027, tab: null, columns: {}, add: ['quarters', 'status'] });
    await host.does('retroplanning', { year: null });
  }),
};
