import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import type { OwnKpiInput } from '../../src/commands/api';
import {
  type FigureName,
  isEntered,
  kpiDefinition,
  type OwnShape,
  ownKpiText,
  resultOf,
  resultOver,
} from '../../src/domain/kpi';
import { compareEngines, testWithLibreOffice } from '../libreoffice';
import { type AddOn, anAddOn } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, withCells } from './plans';

const FIGURES = 'Chiffres';
const FIRST_ROW = 6;
const FIRST_MONTH = 4;

const shapes: readonly (readonly [name: string, shape: OwnShape, of: readonly string[]])[] = [
  ['Prospects qualifiés', 'typed', []],
  ['Visites et commandes', 'sum', ['visits', 'orders']],
  ['Visites sans commande', 'difference', ['visits', 'orders']],
  ['Prospects par visite', 'ratio', ['own_1:count', 'visits']],
  ['Croissance des visites', 'change', ['visits']],
];

const own = (name: string, shape: OwnShape, of: readonly string[] = []): OwnKpiInput => ({
  name,
  direction: 'up',
  made: ownKpiText('count', shape, of),
});
const reading = { organisation: null, add: [] } as const;

/** January to May of this year, and all of the year before; February's visits and orders of May are not known, and nobody came in April. */
const known: Readonly<Record<string, readonly (number | undefined)[]>> = {
  visits: [100, undefined, 130, 0, 160],
  orders: [10, 12, 9, 0, undefined],
  'own_1:count': [3, 4, 0, 2, 5],
};
const amount = (figure: string, month: number): number | undefined =>
  known[figure] === undefined ? undefined : month > 12 ? 50 + month : known[figure]?.[month - 1];

const before = (month: number): number => (month === 1 ? 24 : month - 1);
const inMonth = (month: number) => (figure: FigureName) => {
  const [row = '', when] = figure.split('@');
  return amount(row, when === 'before' ? before(month) : month);
};

async function aFile(): Promise<AddOn> {
  const host = await anAddOn({ snapshot: await aPlanOf({ actions: manyActions(3), objectives: fiveObjectives }) });
  await host.does('kpis', { organisation: 'ecommerce', add: [] });
  for (const [name, shape, of] of shapes) await host.does('kpis', { ...reading, own: own(name, shape, of) });
  const { figures } = await host.does('kpis', reading);
  const rows = figures.map(({ key }) => Array.from({ length: 24 }, (_, index) => amount(key, index + 1)));
  return anAddOn({ snapshot: withCells(host.save(), FIGURES, { row: FIRST_ROW, column: FIRST_MONTH }, rows) });
}

describe('KPIs of her own', () => {
  let saved: IWorkbookData;
  let host: AddOn;
  beforeAll(async () => {
    host = await aFile();
    saved = host.save();
  });

  test('are calculated as the rules do, in the months and over the year', async () => {
    host = await anAddOn({ snapshot: saved });
    const { kpis } = await host.does('kpis', reading);
    const close = (value: number | undefined) => (value === undefined ? null : expect.closeTo(value, 5));
    for (const [index, [name, shape, of]] of shapes.entries()) {
      const calculation = kpiDefinition(`own_${index + 1}|${ownKpiText('count', shape, of)}`)?.calculation;
      if (calculation === undefined) throw new Error(name);
      const months = [1, 2, 3, 4, 5].map(inMonth);
      const results = months.map((amounts) => resultOf(calculation, amounts));
      const latest = months.reduce((last, amounts, at) => (isEntered(calculation, amounts) ? at : last), -1);
      expect(kpis.find((kpi) => kpi.name === name)).toMatchObject({
        key: `own_${index + 1}`,
        month: `2027-0${latest + 1}-01`,
        last: close(results[latest]),
        before: close(results[latest - 1]),
        toDate: close(resultOver(calculation, months)),
      });
    }
  });

  test('keep their numbers and their figures when they are renamed, and no two have one name', async () => {
    host = await anAddOn({ snapshot: saved });
    const { kpis } = await host.does('kpis', reading);
    const first = kpis.find(({ key }) => key === 'own_1');
    host.person.type('KPI', first?.cell ?? '', 'Prospects');
    const sentence = await host.isRefused('kpis', { ...reading, own: own('prospects', 'typed') });
    expect(sentence).toBe('« prospects » est déjà pris : nommez votre KPI autrement.');
    const nameless = await host.isRefused('kpis', { ...reading, own: own('  ', 'typed') });
    expect(nameless).toBe('Votre KPI n’a pas de nom : donnez-lui-en un.');
    const { kpis: after, figures, parts } = await host.does('kpis', { ...reading, own: own('Avis', 'typed') });
    expect(after.map(({ key }) => key).slice(-2)).toEqual(['own_5', 'own_6']);
    expect(after.find(({ key }) => key === 'own_1')).toMatchObject({ name: 'Prospects', last: 5 });
    expect(figures.filter(({ key }) => key.startsWith('own')).map(({ name }) => name)).toEqual(['Prospects', 'Avis']);
    expect(parts.slice(-2).map(({ key }) => key)).toEqual(['own_1:count', 'own_6:count']);
    expect((await host.does('check')).problems.filter(({ code }) => code.startsWith('figure'))).toEqual([]);
  });

  testWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const { bytes } = await writeXlsx(saved, 'fr_FR');
    expect(await compareEngines(saved, bytes)).toEqual([]);
  });
});
