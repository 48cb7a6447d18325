import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import type { ObjectivesReport } from '../../src/commands/api';
import {
  catalogue,
  type FigureKey,
  type FigureName,
  figureKeys,
  figures,
  type KpiKey,
  kpiKeys,
  resultOf,
} from '../../src/domain/kpi';
import { standingOf } from '../../src/domain/objective';
import { periodOf } from '../../src/domain/plan';
import { dayOf, dayOfIso, fiscalYear } from '../../src/domain/time';
import { content } from '../../src/languages/fr/content';
import { languages } from '../../src/languages/languages';
import { compareEngines, testWithLibreOffice } from '../libreoffice';
import { fileReading } from '../vocabulary';
import { anAddOn, TODAY } from './add-on';
import { aPlanOf, manyActions, OBJECTIVES, SETTINGS, withCells } from './plans';

const YEAR = fiscalYear(2027, 1);
const today = dayOfIso(TODAY) ?? YEAR.first;
const names = content(languages).kpis.kpis;

/** An amount of a figure in a month, any one that is not like the others, or now and then 0: 24 months, this year's first. */
function amount(figure: FigureKey, month: number): number {
  const index = figureKeys.indexOf(figure);
  return (index + month) % 4 === 0 ? 0 : 7 + ((index * 37 + month * 101) % 89);
}

/** January and February are known, but for some figures of January; and of the year before all but one month of some. */
const isKnown = (figure: FigureKey, month: number): boolean =>
  month > 12
    ? !(month === 14 && figureKeys.indexOf(figure) % 4 === 0)
    : month <= 2 && !(month === 1 && figureKeys.indexOf(figure) % 5 === 0);

const inMonth = (month: number) => (name: FigureName) => {
  const figure = figureKeys.find((it) => it === name);
  return figure !== undefined && isKnown(figure, month) ? amount(figure, month) : undefined;
};

type MeasuredObjective = Parameters<typeof standingOf>[0];
type FollowedKpi = NonNullable<MeasuredObjective['kpi']>;

type Row = {
  readonly kpi: KpiKey | undefined;
  readonly period: string;
  readonly start?: number;
  readonly target?: number;
  readonly deadline?: string;
  readonly typed?: number;
};

const periods = ['S1', 'Q1', 'Année', 'février', 'mars', 'S2', '1er février au 20 avril', 'T1 2027'];

/** Each KPI over some period, with and without a start, a deadline, and a value of hers. */
const rows: readonly Row[] = [
  ...kpiKeys.flatMap((kpi, index): readonly Row[] => [
    { kpi, period: periods[index % periods.length] ?? '', start: (index * 13) % 40, target: 30 + ((index * 29) % 50) },
    {
      kpi,
      period: periods[(index + 3) % periods.length] ?? '',
      target: 2 + ((index * 7) % 90),
      deadline: '2027-03-31',
    },
  ]),
  { kpi: undefined, period: 'S1', start: 100, target: 50, typed: 90 },
  { kpi: undefined, period: 'S1', target: 5000, typed: 1500 },
  { kpi: undefined, period: 'S1', target: 5000 },
  { kpi: undefined, period: 'S1', target: 5000, typed: 1750 },
  { kpi: undefined, period: 'S1', target: 5000, typed: 2100 },
  { kpi: 'visits', period: 'S1', target: 500, typed: 20 },
  { kpi: 'visits', period: 'S1' },
  // Over, and missed by a little.
  { kpi: undefined, period: 'février', target: 100, typed: 95 },
  { kpi: 'visits', period: 'février', target: amount('visits', 2) + 1 },
];

function followed(key: KpiKey): FollowedKpi {
  const { calculation, direction } = catalogue[key];
  const months = Array.from({ length: 12 }, (_, index) => ({
    first: dayOf(2027, index + 1, 1),
    amounts: inMonth(index + 1),
    lastYear: resultOf(calculation, inMonth(index + 13)),
  }));
  return { calculation, direction: direction.ecommerce, months };
}

const measured = ({ kpi, period, deadline, ...row }: Row): MeasuredObjective => ({
  ...row,
  period: periodOf(period, YEAR, fileReading) ?? YEAR,
  deadline: deadline === undefined ? undefined : dayOfIso(deadline),
  kpi: kpi && followed(kpi),
  today,
});

/** A file with these objectives, that follows every KPI and knows some figures. */
async function aFile(): Promise<IWorkbookData> {
  const plan = await aPlanOf({ actions: manyActions(3) });
  const fixed = withCells(plan, SETTINGS, { row: 4, column: 2 }, [[today]]);
  const cells = rows.map(({ kpi, period, start, target, deadline, typed }, index) => [
    `Objectif ${index + 1}`,
    period,
    kpi && names[kpi][0],
    start,
    target,
    deadline === undefined ? undefined : dayOfIso(deadline),
    typed,
  ]);
  const host = await anAddOn({ snapshot: withCells(fixed, OBJECTIVES, { row: 2, column: 1 }, cells) });
  const { figures: asked } = await host.does('kpis', { organisation: 'ecommerce', add: kpiKeys });
  const known = asked.map(({ key }) => {
    const figure = figureKeys.find((it) => it === key);
    const isTyped = figure !== undefined && figures[figure].productOf === undefined;
    return Array.from({ length: 24 }, (_, index) =>
      isTyped && isKnown(figure, index + 1) ? amount(figure, index + 1) : undefined,
    );
  });
  return withCells(host.save(), 'Chiffres', { row: 6, column: 4 }, known);
}

describe('objectives over every KPI of the catalogue', () => {
  let saved: IWorkbookData;
  let report: ObjectivesReport;
  beforeAll(async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    report = await host.does('objectives', { measure: false });
    saved = host.save();
  });

  test.each(rows.map((row, index) => [index, row.kpi ?? 'no KPI', row.period, row] as const))(
    '%i: %s in %s stands as the rules say',
    (index, _kpi, _period, row) => {
      const { reached, expected, progress, state } = standingOf(measured(row));
      const close = (value: number | undefined) => (value === undefined ? null : expect.closeTo(value, 5));
      expect(report.objectives[index]).toMatchObject({
        reached: close(reached),
        expected: close(expected),
        progress: close(progress),
        state,
      });
    },
  );

  test('stands in every state, and mostly by its figures', () => {
    expect(report.objectives.filter(({ reached }) => reached !== null).length).toBeGreaterThan(40);
    expect(new Set(report.objectives.map(({ state }) => state))).toEqual(
      new Set(['reached', 'onTrack', 'atRisk', 'off', 'noData']),
    );
  });

  testWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const { bytes } = await writeXlsx(saved, 'fr_FR');
    expect(await compareEngines(saved, bytes)).toEqual([]);
  });
});
