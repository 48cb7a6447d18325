import fc from 'fast-check';
import { anAddOn } from '../bundle/add-on';
import { longTest, runs } from '../sampled';
import { calculatedAnew, valuesOf } from './calculated-anew';
import { answerOf, aWorkbook, inScript, withSheet } from './script';

/** The columns A to D of eight rows; what stands in Z is a number to begin with. */
const WIDTH = 4;
const HEIGHT = 8;
const letters = 'ABCD';
const NUMBERS = [2, 7, 30];

/** What a step writes, as plain data: the script below carries it out. */
type Step =
  | { readonly is: 'formulas'; readonly formulas: readonly (readonly string[])[] }
  | { readonly is: 'value'; readonly row: number; readonly column: number; readonly value: number }
  | { readonly is: 'rule'; readonly formula: string; readonly range: string }
  | { readonly is: 'delete column' | 'insert column' | 'delete row'; readonly at: number }
  | { readonly is: 'flush' };

const SCRIPT = withSheet(`steps.forEach(function (step) {
  if (step.is === 'formulas') sheet.getRange(1, 1, ${HEIGHT}, ${WIDTH}).setFormulas(step.formulas);
  if (step.is === 'value' && step.column <= sheet.getMaxColumns()) sheet.getRange(step.row, step.column).setValue(step.value);
  if (step.is === 'delete column') sheet.deleteColumns(step.at, 1);
  if (step.is === 'insert column') sheet.insertColumnsBefore(step.at, 1);
  if (step.is === 'delete row') sheet.deleteRows(step.at, 1);
  if (step.is === 'flush') SpreadsheetApp.flush();
  if (step.is === 'rule') sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(step.formula).setBackground('#ff0000').setRanges([sheet.getRange(step.range)]).build()]);
});`).replace('run()', 'run(steps)');

type Link = { readonly kind: number; readonly back: readonly [number, number] };

const link: fc.Arbitrary<Link> = fc.record({
  kind: fc.integer({ min: 0, max: 4 }),
  back: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
});

/** One formula of the chain: it waits for cells that come before it. */
function formulaOf({ kind, back }: Link, before: (back: number) => string): string {
  const [one, other] = [before(back[0]), before(back[1])];
  const formulas = [
    `=${one}+1`,
    `=${one}+${other}`,
    `=IF(${one}>100;${one}-100;${other}+Z1)`,
    `=MIN(${one};50)+COUNTIFS($Z$1:$Z$3;">"&${other})`,
    '=Z2',
  ];
  return formulas[kind] ?? '=1';
}

/** Formulas in all the cells, each waiting for some before it in an order that is any of the cells, from bottom to top or not. */
const formulas: fc.Arbitrary<Step> = fc
  .tuple(
    fc.constantFrom('up', 'down', 'any'),
    fc.array(fc.nat(1000), { minLength: HEIGHT * WIDTH, maxLength: HEIGHT * WIDTH }),
    fc.array(link, { minLength: HEIGHT * WIDTH, maxLength: HEIGHT * WIDTH }),
  )
  .map(([way, keys, links]) => {
    const keyOf = (place: number): number => (way === 'any' ? (keys[place] ?? 0) : way === 'up' ? -place : place);
    const order = keys.map((_, place) => place).sort((one, other) => keyOf(one) - keyOf(other));
    const grid = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => '=Z1'));
    order.forEach((place, turn) => {
      const before = (back: number): string => {
        const other = order[turn - back] ?? -1;
        return other < 0 ? 'Z3' : `${letters[other % WIDTH]}${Math.floor(other / WIDTH) + 1}`;
      };
      const row = grid[Math.floor(place / WIDTH)];
      const chosen = links[turn];
      if (row && chosen) row[place % WIDTH] = formulaOf(chosen, before);
    });
    return { is: 'formulas', formulas: grid };
  });

const within = (max: number) => fc.integer({ min: 1, max });
const letter = fc.constantFrom(...letters);

const change: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: formulas, weight: 3 },
  fc.record({ is: fc.constant('value'), row: within(HEIGHT - 3), column: within(WIDTH), value: fc.nat(60) } as const),
  fc.record({ is: fc.constant('value'), row: within(3), column: fc.constant(26), value: fc.nat(60) } as const),
  fc.tuple(letter, within(3), letter, within(HEIGHT)).map(([watched, row, last, height]): Step => {
    return { is: 'rule', formula: `=$${watched}${row}>A1`, range: `A1:${last}${height + 6}` };
  }),
  fc.constant({ is: 'flush' } as const),
);
const structural: fc.Arbitrary<Step> = fc.record({
  is: fc.constantFrom('delete column', 'insert column', 'delete row'),
  at: within(WIDTH),
});

const steps = (of: fc.Arbitrary<Step>) => fc.array(fc.array(of, { minLength: 1, maxLength: 3 }), { maxLength: 4 });

async function agreesAfter(first: Step, runs: readonly (readonly Step[])[]): Promise<void> {
  const host = await aWorkbook(SCRIPT, { withRuleFormulas: true });
  const numbers = NUMBERS.map((value, index): Step => ({ is: 'value', row: index + 1, column: 26, value }));
  for (const run of [[...numbers, first], ...runs]) {
    await answerOf(host, 'run', [run]);
    const snapshot = host.save();
    expect(valuesOf(snapshot)).toEqual(await calculatedAnew(snapshot));
  }
}

describe('formulas are calculated in the order in which they wait for each other', () => {
  it('when a chain that was written over goes the other way round in the same run', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A4').setFormulas([['=1'],['=A1+1'],['=A2+1'],['=A3+1']]);
        SpreadsheetApp.flush();
        sheet.getRange('A1:A4').setFormulas([['=A2+1'],['=A3+1'],['=A4+1'],['=10']]);
        return sheet.getRange('A1:A4').getValues().join();`),
    ).toBe('13,12,11,10');
  });

  it('when formulas are written over others, from bottom to top too, and rules look at them', () =>
    fc.assert(fc.asyncProperty(formulas, steps(change), agreesAfter), { numRuns: runs(8) }));

  it('when columns and rows come and go between', () =>
    fc.assert(fc.asyncProperty(formulas, steps(fc.oneof(change, structural)), agreesAfter), { numRuns: runs(8) }));

  longTest('when the year view goes from weeks to months in a file where rules are calculated', async () => {
    const host = await anAddOn({ withRuleFormulas: true });
    await host.does('loadExample', { language: 'fr', year: 2027 });
    await host.does('retroplanning', { year: null, unit: 'month' });
    const snapshot = host.save();
    expect(valuesOf(snapshot)).toEqual(await calculatedAnew(snapshot));
  });
});
