import { dayOf } from '../../src/domain/time';
import { type AddOn, anAddOn, onThatDay } from './add-on';
import { aPlanOf, fiveObjectives, PLAN, type Value, withCells } from './plans';

const FIGURES = 'Chiffres';
const KPIS = 'KPI';
const FIRST_ROW = 6;
const FIRST_MONTH = 4;
const TARGET = 3;

const actions = [
  {
    name: 'Pétition',
    objectives: 'Objectif 1',
    kpis: 'Nombre de signataires ; Taux d’ouverture ; Nombre de likes',
    owner: 'Zoé',
    q1: 600,
    rhythm: 'Ponctuelle',
    deadline: dayOf(2027, 9, 15),
    kind: 'Pétition',
  },
];

/** A non-profit that follows its usual KPIs, with some months of figures by their names and some targets. */
async function aNonProfit(
  figures: Readonly<Record<string, readonly Value[]>>,
  targets: Readonly<Record<string, Value>> = {},
): Promise<AddOn> {
  const empty = await anAddOn({ snapshot: await aPlanOf({ actions, objectives: fiveObjectives.slice(0, 1) }) });
  const { figures: asked, kpis } = await empty.does('kpis', { organisation: 'non_profit', add: [] });
  const months = asked.map(({ key }) => figures[key] ?? []);
  const filled = withCells(empty.save(), FIGURES, { row: FIRST_ROW, column: FIRST_MONTH }, months);
  const wanted = kpis.map(({ key }) => [targets[key]]);
  return anAddOn({ snapshot: withCells(filled, KPIS, { row: FIRST_ROW, column: TARGET }, wanted) });
}

const figures = {
  signatures: [50, 70, 80],
  emails_delivered: [1000, 1000, 1000],
  unique_opens: [200, 250, 210],
};

describe('a file that follows KPIs', () => {
  test('shows with an action how its KPIs stand, and what a result has cost once a quarter is over', async () => {
    const host = await aNonProfit(figures, { open_rate: 0.22, signatures: 1200 });
    onThatDay(host, '2027-04-12');
    await host.does('goTo', { sheet: PLAN, cell: 'A2' });
    expect((await host.does('actionForm', 'selected')).kpis).toEqual([
      {
        name: 'Nombre de signataires',
        unit: 'count',
        state: 'off',
        last: 80,
        month: '2027-03-01',
        target: 1200,
        costPerResult: 3,
      },
      {
        name: 'Taux d’ouverture',
        unit: 'percent',
        state: 'atRisk',
        last: 0.21,
        month: '2027-03-01',
        target: 0.22,
        costPerResult: null,
      },
    ]);
  });

  test('is told what is wrong with its figures and targets, in the cells where they stand', async () => {
    const host = await aNonProfit(
      { ...figures, unique_opens: [200, 1250, '210 env.'], donations: [400, -30, 5200], signatures: [] },
      { open_rate: 22, average_gift: '40 €' },
    );
    onThatDay(host);
    const { problems } = await host.does('check');
    const told = problems
      .filter(({ sheet }) => sheet === KPIS || sheet === FIGURES)
      .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
    const { kpis, figures: rows } = await host.does('kpis', { organisation: null, add: [] });
    const rowOf = (key: string): string => String(FIRST_ROW + rows.findIndex((row) => row.key === key));
    const kpiRow = (key: string): string => String(FIRST_ROW + kpis.findIndex((row) => row.key === key));
    expect(told).toEqual(
      expect.arrayContaining([
        `figure.not-a-number ${FIGURES}!F${rowOf('unique_opens')}`,
        `figure.impossible ${FIGURES}!E${rowOf('unique_opens')}`,
        `kpi.unit-mismatch ${KPIS}!C${kpiRow('open_rate')}`,
        `kpi.unit-mismatch ${KPIS}!C${kpiRow('average_gift')}`,
        `kpi.orphan ${KPIS}!A${kpiRow('average_gift')}`,
        `kpi.unfollowed ${KPIS}!A${kpiRow('average_gift')}`,
      ]),
    );
    expect(told.some((it) => it.startsWith('figure.negative'))).toBe(false);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'kpi.unknown', sheet: PLAN, cell: 'C2' }));
  });
});
