import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import type { ObjectivesReport } from '../../src/commands/api';
import { type FigureName, kpiDefinition, type OwnShape, ownKpiText, resultOf } from '../../src/domain/kpi';
import { standingOf } from '../../src/domain/objective';
import { periodOf } from '../../src/domain/plan';
import { dayOf, fiscalYear } from '../../src/domain/time';
import { compareEngines, longTestWithLibreOffice } from '../libreoffice';
import { fileReading } from '../vocabulary';
import { anAddOn } from './add-on';
import { aPlanOf, manyActions, OBJECTIVES, SETTINGS, withCells } from './plans';

const YEAR = fiscalYear(2027, 1);
const today = dayOf(2027, 6, 20);

/** KPIs of her own, in the order in which she makes them: the first is own_1. */
const own = [
  { name: 'Réclamations', direction: 'down', shape: 'typed', of: [], isLevel: false },
  { name: 'Adhérents', direction: 'up', shape: 'typed', of: [], isLevel: true },
  { name: 'Appels et lettres', direction: 'down', shape: 'sum', of: ['orders', 'visits'], isLevel: false },
  { name: 'Visites sans commande', direction: 'up', shape: 'difference', of: ['visits', 'orders'], isLevel: false },
  { name: 'Réclamations par visite', direction: 'down', shape: 'ratio', of: ['own_1:count', 'visits'], isLevel: false },
  { name: 'Croissance des visites', direction: 'up', shape: 'change', of: ['visits'], isLevel: false },
  { name: 'Visites et abonnés', direction: 'up', shape: 'sum', of: ['visits', 'own_2:count:level'], isLevel: false },
  { name: 'Retours', direction: 'down', shape: 'typed', of: [], isLevel: false },
] as const satisfies readonly { readonly shape: OwnShape; readonly [key: string]: unknown }[];
type Name = (typeof own)[number]['name'];

const madeOf = ({ shape, of, isLevel }: (typeof own)[number]): string => ownKpiText('count', shape, of, isLevel);

/**
 * January to March; all of the year before, and what was in its December. Members of February are not known, and nobody came then.
 * Of what was sent back only two months are known, and of last year not March.
 */
const known: Readonly<Record<string, readonly (number | undefined)[]>> = {
  visits: [100, 0, 130],
  orders: [10, 12, 9],
  'own_1:count': [3, 4, 0],
  'own_2:count:level': [40, undefined, 55],
  'own_8:count': [undefined, 4, undefined, undefined, 5],
};
const amount = (figure: string, month: number): number | undefined =>
  known[figure] === undefined || (figure === 'own_8:count' && month === 15)
    ? undefined
    : month > 12
      ? 50 + month
      : known[figure]?.[month - 1];
const before = (month: number): number => (month === 1 ? 24 : month - 1);
const inMonth = (month: number) => (figure: FigureName) => {
  const [row = '', when] = figure.split('@');
  return amount(row, when === 'before' ? before(month) : month);
};

type Row = {
  readonly kpi: Name;
  readonly period: string;
  readonly start?: number;
  readonly target: number;
  readonly typed?: number;
};
const every = (period: string, target: number, more: object = {}): readonly Row[] =>
  own.map(({ name }) => ({ kpi: name, period, target, ...more }));
const complaints = (period: string, target: number, more: object = {}): Row => ({
  kpi: 'Réclamations',
  period,
  target,
  ...more,
});

const rows: readonly Row[] = [
  ...every('T1', 60),
  ...every('S1', 200, { start: 30 }),
  ...every('Année', 1, { start: 500 }),
  ...every('février', 116),
  complaints('T1', 7),
  complaints('T1', 6),
  complaints('T1', 0),
  complaints('S1', 14),
  complaints('S1', 11),
  complaints('S1', 8),
  complaints('S2', 20),
  complaints('S1', 10, { typed: 4 }),
  complaints('T1', 10, { typed: 9 }),
  complaints('mars', 0),
  ...['S1', 'T1', 'T2', 'Année', '20 janvier au 20 mai', '10 février au 20 mai'].flatMap((period) =>
    [9, 15, 28, 50].map((target): Row => ({ kpi: 'Retours', period, target })),
  ),
  { kpi: 'Retours', period: 'S1', target: 15, typed: 8 },
];

function measured({ kpi: name, period, ...row }: Row): Parameters<typeof standingOf>[0] {
  const index = own.findIndex((it) => it.name === name);
  const kpi = own[index];
  const definition = kpi && kpiDefinition(`own_${index + 1}|${madeOf(kpi)}`);
  if (kpi === undefined || definition === undefined) throw new Error(name);
  const { calculation } = definition;
  const months = Array.from({ length: 12 }, (_, month) => ({
    first: dayOf(2027, month + 1, 1),
    amounts: inMonth(month + 1),
    lastYear: resultOf(calculation, inMonth(month + 13)),
  }));
  const { direction } = kpi;
  return {
    ...row,
    period: periodOf(period, YEAR, fileReading) ?? YEAR,
    kpi: { calculation, direction, months },
    today,
  };
}

async function aFile(): Promise<IWorkbookData> {
  const plan = withCells(await aPlanOf({ actions: manyActions(3) }), SETTINGS, { row: 4, column: 2 }, [[today]]);
  const cells = rows.map(({ kpi, period, start, target, typed }, index) => [
    `Objectif ${index + 1}`,
    period,
    kpi,
    start,
    target,
    undefined,
    typed,
  ]);
  const host = await anAddOn({ snapshot: withCells(plan, OBJECTIVES, { row: 2, column: 1 }, cells) });
  await host.does('kpis', { organisation: 'ecommerce', add: [] });
  for (const kpi of own) {
    const { name, direction } = kpi;
    await host.does('kpis', { organisation: null, add: [], own: { name, direction, made: madeOf(kpi) } });
  }
  const { figures } = await host.does('kpis', { organisation: null, add: [] });
  const values = figures.map(({ key }) => Array.from({ length: 24 }, (_, index) => amount(key, index + 1)));
  return withCells(host.save(), 'Chiffres', { row: 6, column: 4 }, values);
}

describe('objectives over KPIs of her own', () => {
  let saved: IWorkbookData;
  let report: ObjectivesReport;
  beforeAll(async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    report = await host.does('objectives', { measure: false });
    saved = host.save();
  });

  test.each(rows.map((row, index) => [index, row.kpi, row.target, row.period, row] as const))(
    '%i: %s, %i in %s, stands as the rules say',
    (index, _kpi, _target, _period, row) => {
      const unit = row.kpi === 'Croissance des visites' ? 'percent' : 'count';
      const { reached, expected, progress, state } = standingOf(measured(row));
      const close = (value: number | undefined) => (value === undefined ? null : expect.closeTo(value, 5));
      expect(report.objectives[index]).toMatchObject({
        unit,
        reached: close(reached),
        expected: close(expected),
        progress: close(progress),
        state,
      });
    },
  );

  test('are offered with the way they should go, and stand in every state', () => {
    const { name, direction } = own[0];
    expect(report.kpis).toContainEqual({ name, unit: 'count', direction, isFollowed: true });
    expect(new Set(report.objectives.map(({ state }) => state))).toEqual(
      new Set(['reached', 'onTrack', 'atRisk', 'off', 'noData']),
    );
  });

  test('are known by their key too, and in another spelling, as long as the objective is written so', async () => {
    const host = await anAddOn({ snapshot: saved });
    const draft = { name: 'Moins de plaintes', period: 'T1', startingPoint: '', target: '20', deadline: '', owner: '' };
    await host.does('saveObjective', { draft: { ...draft, kpi: 'own_1' } });
    const after = await host.does('saveObjective', { draft: { ...draft, name: 'Plaintes', kpi: 'reclamations' } });
    const [byKey, spelt] = after.objectives.slice(-2);
    expect([byKey?.draft.kpi, byKey?.reached, byKey?.state]).toEqual(['Réclamations', 7, 'reached']);
    expect([spelt?.draft.kpi, spelt?.reached, spelt?.unit]).toEqual(['reclamations', 7, 'count']);
  });

  longTestWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const { bytes } = await writeXlsx(saved, 'fr_FR');
    expect(await compareEngines(saved, bytes)).toEqual([]);
  });
});
