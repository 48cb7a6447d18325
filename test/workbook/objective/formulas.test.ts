import type { ObjectiveFormulas } from '../../../src/languages/content/objective-formulas';
import { measures } from '../../../src/languages/content/objective-layout';
import { content } from '../../../src/languages/fr/content';
import { partColumn } from '../../../src/workbook/kpi';
import { type ObjectiveContext, objectiveFormula } from '../../../src/workbook/objective/context';

const nothing: ObjectiveFormulas = { always: {}, followed: {}, alone: {}, understood: {} };

/** The objective of row 7, its hidden columns from J on, below the heads of row 3. */
const aContext = (of: Partial<ObjectiveContext> & { formulas: ObjectiveFormulas }): ObjectiveContext => ({
  row: 7,
  headerRow: 3,
  columns: new Map([
    ['target', 5],
    ['kpi', 28],
  ]),
  measuresAt: 10,
  understood: {},
  hasKpis: true,
  texts: content(['fr']).kpis,
  ...of,
});

const put = (value: string, of: Partial<ObjectiveContext> = {}): string | undefined =>
  objectiveFormula(aContext({ formulas: { ...nothing, always: { value } }, ...of }), 'value');

describe('what is put into the formula of an objective', () => {
  test.each([
    ['a column that she sees, in the row', '={=target}+{=kpi}', '=$E7+$AB7'],
    ['a hidden column, in the row', '={place}+{state}', '=$J7+$AM7'],
    ['for a column that there is none of, a head that is blank', '={=deadline}', '=$AD$3'],
    ['the heads that say the periods', '=MATCH(1;{:heads};0)', '=MATCH(1;$K$3:$AC$3;0)'],
    ['the place of a part of a KPI', '={@month13}-{@said}', `=1-${partColumn('said')}`],
    ['the place before it', '={#month13}-{#said}', `=0-${partColumn('said') - 1}`],
    ['what a direction and a state are called', '={!up}&{!reached}', '="↑ à la hausse"&"★ atteint"'],
    ['nothing for what was not understood', '={?text}&{?first}', '=""&""'],
    ['nothing between other braces', '=A1&"{}"&"{a b}"', '=A1&"{}"&"{a b}"'],
  ])('is %s', (_, text, expected) => {
    expect(put(text)).toBe(expected);
  });

  test('is what was understood of a period, as long as she leaves it as it is', () => {
    const period = { text: 'à la "rentrée"', first: 46388, last: 46400 };
    const kpi = { text: 'CAC', first: 'cac', last: '' };
    const formulas: ObjectiveFormulas = {
      ...nothing,
      always: { first: '=0', kpi: '=1' },
      understood: { first: '={?text}&{?first}&{?last}', kpi: '={?text}&{?first}' },
    };
    const made = (of: 'first' | 'kpi', rest: Partial<ObjectiveContext>) =>
      objectiveFormula(aContext({ formulas, ...rest }), of);
    expect(made('first', { understood: { period } })).toBe('="à la ""rentrée"""&46388&46400');
    expect(made('kpi', { understood: { kpi } })).toBe('="CAC"&"cac"');
    expect(made('first', { understood: { kpi } })).toBe('=0');
    expect(made('kpi', { understood: { period } })).toBe('=1');
    // Without KPIs there is none to be meant; a period says the same.
    expect(made('kpi', { understood: { kpi, period }, hasKpis: false })).toBe('=1');
    expect(made('first', { understood: { period }, hasKpis: false })).toBe('="à la ""rentrée"""&46388&46400');
  });

  test('is of a file that follows KPIs or of one alone, before what is always so', () => {
    const formulas: ObjectiveFormulas = {
      understood: {},
      followed: { value: '=1', sum1: '=2' },
      alone: { value: '=3' },
      always: { value: '=4', state: '=5' },
    };
    const made = (of: 'value' | 'sum1' | 'state' | 'way', hasKpis: boolean) =>
      objectiveFormula(aContext({ formulas, hasKpis }), of);
    expect((['value', 'sum1', 'state', 'way'] as const).map((of) => [made(of, true), made(of, false)])).toEqual([
      ['=1', '=3'],
      ['=2', undefined],
      ['=5', '=5'],
      [undefined, undefined],
    ]);
  });

  test('leaves no brace in any of them, and names each hidden column in its own row', () => {
    const { formulas } = content(['fr']).objectives;
    for (const hasKpis of [true, false])
      for (const of of [...measures, 'reached', 'expected', 'progress', 'status'] as const)
        expect([of, objectiveFormula(aContext({ formulas, hasKpis }), of) ?? '']).toEqual([
          of,
          expect.not.stringMatching(/[{}]/),
        ]);
  });
});
