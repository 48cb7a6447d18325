import { check } from '../../src/domain/check';
import type { NumberCell } from '../../src/domain/kpi';
import { fiscalYear } from '../../src/domain/time';
import { anObjective, aPlan, day, type PlanSketch } from './builders';
import { aBoard } from './kpi/a-board';

type Board = Parameters<typeof aBoard>[0];
const opening = { key: 'open_rate' } as const;
const told = (board: Board, plan: PlanSketch = {}): readonly string[] =>
  check(aPlan({ kpis: aBoard(board), ...plan })).map(({ code }) => code);

describe('the KPIs of an action', () => {
  const known = [
    'taux d’ouverture',
    'TAUX D’OUVERTURES',
    "Taux d'ouverture de la newsletter",
    'Open rate',
    'Trafic',
    'CA',
    'CA > 5000',
    'CAC',
    'coût par clic',
    'Nombre d’abonnés',
  ];
  test.each(known)('“%s” is known, followed or not', (kpi) =>
    expect(told({ kpis: [opening] }, { actions: [{ kpis: [kpi, "Taux d'ouverture"] }] })).toEqual([]),
  );

  test.each(['Nombre de likes', 'Visites du stand', 'Retombées presse'])('“%s” is not', (kpi) =>
    expect(told({ kpis: [opening] }, { actions: [{ kpis: [kpi, "Taux d'ouverture"] }] })).toEqual(['kpi.unknown']),
  );

  test('that several actions are measured by is told once, with all of them and one mend for all', () => {
    const plan = (kpi: string) =>
      aPlan({
        kpis: aBoard({ kpis: [opening] }),
        actions: [
          { kpis: [kpi] },
          { name: 'Salon', kpis: [kpi.toUpperCase(), "Taux d'ouverture"] },
          { name: 'Lettre', kpis: [kpi] },
        ],
      });
    const likes = check(plan('Nombre de likes'));
    expect(likes).toMatchObject([{ code: 'kpi.unknown', facts: { kpi: 'Nombre de likes', lines: [2, 3, 4] } }]);
    expect(likes[0]).not.toHaveProperty('mend');
    const text = 'Taux d’ouverture';
    expect(check(plan('Tau d’ouvertura'))).toMatchObject([
      {
        facts: { suggestion: text },
        mend: {
          to: 'cells',
          writes: [
            { line: 2, text },
            { line: 4, text },
          ],
        },
      },
    ]);
  });

  test('may be anything where the file follows none', () =>
    expect(check(aPlan({ actions: [{ kpis: ['Nombre de likes'] }] }))).toEqual([]));

  test('one that was renamed is known by both names', () => {
    const kpis = [{ ...opening, name: 'Ouvertures de la lettre' }];
    for (const kpi of ['Ouvertures de la lettre', 'Taux d’ouverture'])
      expect(told({ kpis }, { actions: [{ kpis: [kpi] }] })).toEqual([]);
  });

  test('of a dropped action are history, and measure nothing', () =>
    expect(
      told(
        { kpis: [opening] },
        {
          actions: [{ kpis: ['Nombre de likes'], status: 'dropped' }, { kpis: ['CA'] }],
          objectives: [anObjective({ kpi: '' })],
        },
      ),
    ).toEqual(['kpi.orphan']));

  test('measure nothing on a first day, which is not told of each of them', () => {
    const kpis = [opening, { key: 'cac' }] as const;
    expect(told({ kpis }, { actions: [], objectives: [] })).toEqual([]);
    const later = told({ kpis }, { actions: [], objectives: [anObjective({ kpi: '' })] });
    expect(later.filter((code) => code === 'kpi.orphan')).toHaveLength(2);
  });

  test('one that an objective is measured by is no orphan', () => {
    const objectives = [anObjective({ kpi: 'CAC ; trafic' })];
    expect(told({ kpis: [opening, { key: 'cac' }] }, { objectives })).toEqual([]);
  });
});

describe('a target', () => {
  const targets: readonly (readonly ['open_rate' | 'roi' | 'visits' | 'cac' | 'nps', NumberCell, boolean])[] = [
    ['open_rate', 0.12, true],
    ['open_rate', 1, true],
    ['open_rate', 12, false],
    ['open_rate', '12 % ?', false],
    ['open_rate', -0.1, false],
    ['roi', 3, true],
    ['roi', 150, false],
    ['roi', -0.1, true],
    ['visits', 5000, true],
    ['visits', 0.12, false],
    ['visits', 0, true],
    ['cac', 0.8, true],
    ['cac', -30, false],
    ['cac', '30 € max', false],
    ['cac', { day: day('2027-06-30') }, false],
    ['nps', -10, true],
    ['cac', null, true],
  ];
  test.each(targets)('of %s that is %j fits: %s', (key, target, fits) =>
    expect(told({ kpis: [{ key, target, isShare: key === 'open_rate' }] }, { actions: [{ kpis: [key] }] })).toEqual(
      expect.arrayContaining(fits ? [] : ['kpi.unit-mismatch']),
    ),
  );
  test.each(targets.filter(([, , fits]) => fits))('of %s that is %j is not told', (key, target) =>
    expect(told({ kpis: [{ key, target, isShare: key === 'open_rate' }] })).not.toContain('kpi.unit-mismatch'),
  );
});

describe('a KPI without figures', () => {
  const since = (months: readonly NumberCell[], today: string, plan: PlanSketch = {}) =>
    told({ kpis: [{ ...opening, months }] }, { today: day(today), ...plan });

  test.each([
    ['two months that are over may be missing of a year that has just begun', [], '2027-02-28'],
    ['the month that is not over is not missed, nor the one before it alone', [0.2], '2027-03-31'],
    ['a single month between may be missing', [0.2, null, 0.3], '2027-05-01'],
    ['a year of which nothing has begun is not blamed', [], '2026-11-15'],
  ] as const)('%s', (_, months, today) => expect(since(months, today)).toEqual([]));

  test('is not told of months whose figures are there, and which divide by zero', () => {
    const without = (month: string) =>
      told(
        { kpis: [{ ...opening, months: [0.2, null, null, null], month: { day: day(month) } }] },
        { today: day('2027-05-15') },
      );
    expect([without('2027-04-01'), without('2027-02-01')]).toEqual([[], ['kpi.unfollowed']]);
  });

  test('names the last month that was entered, though that divides by 0', () => {
    const kpi = { ...opening, months: [0.2, null], month: { day: day('2027-02-01') } };
    const board = aBoard({ kpis: [kpi] });
    expect(check(aPlan({ kpis: board, today: day('2027-05-15') }))).toContainEqual(
      expect.objectContaining({
        code: 'kpi.unfollowed',
        facts: { kpi: 'Taux d’ouverture', month: day('2027-02-01'), others: 0 },
      }),
    );
  });

  test('is told once two months are over, and after the year as well', () => {
    expect(since([0.2], '2027-04-01')).toEqual(['kpi.unfollowed']);
    expect(since([0.2], '2028-02-01')).toEqual(['kpi.unfollowed']);
  });

  test('stands for all others where the file has no figure at all', () => {
    const kpis = [opening, { key: 'click_rate' } as const].map((kpi) => ({ ...kpi, months: [] }));
    const actions = [{ kpis: ['Taux d’ouverture', 'Taux de clic'] }];
    expect(check(aPlan({ actions, kpis: aBoard({ kpis }), today: day('2027-03-15') }))).toMatchObject([
      { code: 'kpi.unfollowed', facts: { month: null, others: 1 } },
    ]);
  });

  test('is counted in the months of a fiscal year from September', () => {
    const year = fiscalYear(2027, 9);
    const board = aBoard({ kpis: [{ ...opening, before: [], months: [] }] });
    const months = board.months.map((_, index) =>
      day(`${2026 + Math.floor((8 + index) / 12)}-${String(((8 + index) % 12) + 1).padStart(2, '0')}-01`),
    );
    const at = (today: string) =>
      check(aPlan({ kpis: { ...board, months }, year, today: day(today) })).map(({ code }) => code);
    expect(at('2027-10-31')).toEqual([]);
    expect(at('2027-11-01')).toEqual(['kpi.unfollowed']);
  });
});

describe('a figure', () => {
  const figures = (...of: NonNullable<Board['figures']>) => told({ kpis: [opening], figures: of });

  test('may be negative where customers were paid back', () =>
    expect(figures({ key: 'revenue', months: [-20] })).toEqual([]));

  test.each([
    ['what lasts is growth', { months: [100, 1200, 900] }, []],
    ['what came near it last year is a season', { before: [0, 0, 700], months: [0, 100, 1200] }, []],
    ['a few more are soon ten times as many', { months: [3, 40, 2] }, []],
    ['a month after a blank one is compared with nothing', { months: [null, 1200] }, []],
    ['what falls back is a slip', { months: [100, 1200, 110] }, ['figure.jump']],
  ] as const)('that jumps: %s', (_, figure, codes) => expect(figures({ key: 'visits', ...figure })).toEqual(codes));

  test('may be as large as what it is a part of, and clicks may be more than opens', () =>
    expect(
      figures(
        { key: 'emails_delivered', months: [300] },
        { key: 'unique_opens', months: [300] },
        { key: 'unique_clicks', months: [300] },
      ),
    ).toEqual([]));

  test('of orders may be above the visits of the site, but where all is sold there', () => {
    const board = {
      kpis: [opening],
      figures: [{ key: 'orders', months: [90] } as const, { key: 'visits', months: [80] } as const],
    };
    expect(told(board)).toEqual([]);
    expect(told({ ...board, isOnlineShop: true })).toEqual(['figure.impossible']);
  });
});
