import {
  addsUp,
  type FigureName,
  figureOf,
  figuresNeeded,
  kpiDefinition,
  kpiUnits,
  mayBeLevel,
  type OwnShape,
  ownKpiText,
  ownShapes,
  resultOf,
  resultOver,
} from '../../../src/domain/kpi';

const own = (shape: OwnShape, of: readonly string[] = [], unit: (typeof kpiUnits)[number] = 'count') => {
  const definition = kpiDefinition(`own_1|${ownKpiText(unit, shape, of)}`);
  if (definition === undefined) throw new Error('It says no KPI.');
  return definition;
};

/** Orders and visits of three months, and what is asked of the month before each of them. */
const months = [
  { orders: 40, visits: 1000, before: 20 },
  { orders: 10, visits: 100, before: 40 },
  { orders: 50, visits: 400, before: 10 },
].map((month) => (figure: FigureName): number | undefined => {
  const amounts: Readonly<Partial<Record<FigureName, number>>> = {
    orders: month.orders,
    visits: month.visits,
    'orders@now': month.orders,
    'orders@before': month.before,
    'own_1:count': month.orders,
  };
  return amounts[figure];
});

const shapes: readonly (readonly [OwnShape, readonly string[], first: number, year: number])[] = [
  ['typed', [], 40, 100],
  ['figure', ['orders'], 40, 100],
  ['sum', ['orders', 'visits'], 1040, 1600],
  ['difference', ['visits', 'orders'], 960, 1400],
  ['ratio', ['orders', 'visits'], 0.04, 100 / 1500],
  // From 20 in December to 50 in March.
  ['change', ['orders'], 1, 1.5],
];

describe('a KPI of her own', () => {
  test.each(shapes)('that is %s of %j is calculated in a month and over the year', (shape, of, first, year) => {
    const { calculation } = own(shape, of);
    expect(months[0] && resultOf(calculation, months[0])).toBeCloseTo(first, 9);
    expect(resultOver(calculation, months)).toBeCloseTo(year, 9);
  });

  test('is blank where what it is divided by is zero, or a figure is missing', () => {
    const { calculation } = own('ratio', ['orders', 'visits']);
    expect(resultOf(calculation, (figure) => (figure === 'orders' ? 3 : 0))).toBeUndefined();
    expect(resultOf(calculation, () => undefined)).toBeUndefined();
  });

  test.each(kpiUnits)('that is typed in %s asks for one figure in that unit', (unit) => {
    const { calculation } = own('typed', [], unit);
    const [figure, ...others] = figuresNeeded(calculation);
    expect(others).toEqual([]);
    expect(figure && figureOf(figure).unit).toBe(unit);
    expect(addsUp(calculation)).toBe(unit === 'money' || unit === 'count');
  });

  test.each(kpiUnits)('that is typed in %s adds up unless she says that it is a level', (unit) => {
    const definition = kpiDefinition(`own_1|${ownKpiText(unit, 'typed', [], true)}`);
    expect([definition?.unit, definition && addsUp(definition.calculation)]).toEqual([unit, false]);
    const [figure] = definition === undefined ? [] : figuresNeeded(definition.calculation);
    expect(figure).toBe(mayBeLevel(unit, 'typed') ? `own_1:${unit}:level` : `own_1:${unit}`);
    expect(figure && figureOf(figure)).toEqual({ unit, together: 'last' });
  });

  test.each([
    ['sum', ['visits', 'orders'], true],
    ['difference', ['revenue', 'own_2:money'], true],
    ['sum', ['subscribers', 'visits'], false],
    ['sum', ['own_2:count', 'own_3:count:level'], false],
    ['ratio', ['visits', 'orders'], false],
    ['change', ['visits'], false],
  ] as const)('that is %s of %j adds up as its figures do: %s', (shape, of, isFlow) =>
    expect(addsUp(own(shape, of).calculation)).toBe(isFlow),
  );

  test.each(kpiUnits)('that is how much a figure has changed is a percentage, also where it was made in %s', (unit) => {
    expect(own('change', ['orders'], unit).unit).toBe('percent');
    expect(kpiDefinition(`own_1|${unit}|change|orders`)?.unit).toBe('percent');
    expect(own('ratio', ['orders', 'visits'], unit).unit).toBe(unit);
  });

  test('that changes from 0 has no result, and its year so far has none where it began at 0', () => {
    const from = (before: number) => (figure: FigureName) => (figure === 'orders@before' ? before : 50);
    const { calculation } = own('change', ['orders']);
    expect(resultOf(calculation, from(0))).toBeUndefined();
    expect(resultOver(calculation, [from(0), from(10)])).toBeUndefined();
    expect(resultOver(calculation, [from(10), from(0)])).toBe(4);
  });

  test('asks for the figure itself where it is how much that has changed', () =>
    expect(figuresNeeded(own('change', ['orders']).calculation)).toEqual(['orders']));

  test('may be made of others that she types', () =>
    expect(figuresNeeded(own('ratio', ['own_2:money', 'own_3:count']).calculation)).toEqual([
      'own_2:money',
      'own_3:count',
    ]));

  test.each([
    '',
    'own_1',
    'own_1|euros|typed',
    'own_1|count|mean|orders',
    'own_1|count|ratio|orders',
    'own_x|count|typed',
    'own_1|count|sum|orders|nothing',
    'own_1|count|sum|orders|orders',
    'own_1|count|typed|stock',
  ])('is not “%s”', (text) => expect(kpiDefinition(text)).toBeUndefined());

  test('keeps its number whatever shape it has', () =>
    expect(ownShapes.map((shape) => own(shape, ['orders', 'visits']).key)).toEqual(ownShapes.map(() => 'own_1')));
});
