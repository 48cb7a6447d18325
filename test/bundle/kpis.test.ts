import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import {
  catalogue,
  type FigureKey,
  type FigureName,
  figureKeys,
  figures,
  kpiKeys,
  resultOf,
  resultOver,
} from '../../src/domain/kpi';
import { compareEngines, testWithLibreOffice } from '../libreoffice';
import { type AddOn, anAddOn } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, withCells } from './plans';

const FIGURES = 'Chiffres';
const FIRST_ROW = 6;
/** Behind the name, the unit and a note. */
const FIRST_MONTH = 4;

const aPlan = () => aPlanOf({ actions: manyActions(3), objectives: fiveObjectives });
const everyKpi = { organisation: 'ecommerce', add: kpiKeys } as const;

/** An amount of a figure in a month, any one that is not like the others, or now and then 0: 24 months, this year's first. */
function amount(figure: FigureKey, month: number): number {
  const index = figureKeys.indexOf(figure);
  return (index + month) % 4 === 0 ? 0 : 7 + ((index * 37 + month * 101) % 89);
}

/** January to March of this year are known, but for some figures of February; and all of the year before. */
const isKnown = (figure: FigureKey, month: number): boolean =>
  month > 12 || (month <= 3 && !(month === 2 && figureKeys.indexOf(figure) % 5 === 0));

const inMonth = (month: number) => (figure: FigureName) => {
  const key = figureKeys.find((it) => it === figure);
  return key !== undefined && isKnown(key, month) ? amount(key, month) : undefined;
};

/** A file that follows every KPI, and what its months are known to have been. */
async function aFileWithFigures(): Promise<AddOn> {
  const empty = await anAddOn({ snapshot: await aPlan() });
  const { figures: asked } = await empty.does('kpis', everyKpi);
  const rows = asked.map(({ key }) => {
    const figure = figureKeys.find((it) => it === key);
    const isTyped = figure !== undefined && figures[figure].productOf === undefined;
    return Array.from({ length: 24 }, (_, index) =>
      isTyped && isKnown(figure, index + 1) ? amount(figure, index + 1) : undefined,
    );
  });
  const filled = withCells(empty.save(), FIGURES, { row: FIRST_ROW, column: FIRST_MONTH }, rows);
  return anAddOn({ snapshot: filled });
}

const reportOf = async (host: AddOn) => (await host.does('kpis', { organisation: null, add: [] })).kpis;

describe('a file that follows every KPI of the catalogue', () => {
  let saved: IWorkbookData;
  let kpis: ReadonlyMap<string, Awaited<ReturnType<typeof reportOf>>[number]>;
  beforeAll(async () => {
    const host = await aFileWithFigures();
    kpis = new Map((await reportOf(host)).map((kpi) => [kpi.key, kpi]));
    saved = host.save();
  });

  test.each(kpiKeys)(
    'calculates %s as the rules do: the latest month, the one before, last year’s, the year so far',
    (key) => {
      const { calculation } = catalogue[key];
      const values = [1, 2, 3].map((month) => resultOf(calculation, inMonth(month)));
      const close = (value: number | undefined) => (value === undefined ? null : expect.closeTo(value, 5));
      expect(kpis.get(key)).toMatchObject({
        month: '2027-03-01',
        last: close(values[2]),
        before: close(values[1]),
        lastYear: close(resultOf(calculation, inMonth(15))),
        toDate: close(resultOver(calculation, [1, 2, 3].map(inMonth))),
      });
    },
  );

  testWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const { bytes } = await writeXlsx(saved, 'fr_FR');
    expect(await compareEngines(saved, bytes)).toEqual([]);
  });
});
