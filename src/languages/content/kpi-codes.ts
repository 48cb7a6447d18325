import { addsUp, catalogue, figureOf, figuresOf, type KpiKey, kpiKeys, shapeOf, togetherCodes } from '../../domain/kpi';

const power = { times: 1, by: -1, less: 0 } as const;

/** The most figures one KPI is calculated from. */
const MOST_FIGURES = 4;

/**
 * What the formulas of objectives know of a KPI, in the order of their columns: its base and factor, whether months add up, the powers of
 * its second and third figure, and how the months of each figure go together; 0 stands for a figure it does not have.
 */
function codesOf(key: KpiKey): readonly number[] {
  const { calculation } = catalogue[key];
  const { base, factor, terms } = shapeOf(calculation);
  const all = figuresOf(calculation);
  const powerOf = (index: number) => power[terms.find(({ figure }) => figure === all[index])?.role ?? 'times'];
  const kinds = Array.from({ length: MOST_FIGURES }, (_, index) => {
    const figure = all[index];
    return figure === undefined ? 0 : togetherCodes[figureOf(figure).together];
  });
  return [base, factor, addsUp(calculation) ? 1 : 0, powerOf(1), powerOf(2), ...kinds];
}

export type KpiCodes = Readonly<Record<KpiKey, readonly number[]>>;

/** As the build works them out: the script only writes them. Object.fromEntries does not say that every key is there. */
export const kpiCodes = Object.fromEntries(kpiKeys.map((key) => [key, codesOf(key)])) as KpiCodes;
