import fc from 'fast-check';
import { centsOf } from '../../src/domain/money';
import { actionFields } from '../../src/domain/plan';
import { rhythmNamed } from '../../src/domain/rhythm';
import { dayOfSerial } from '../../src/domain/time';
import type { CellValue, Grid } from '../../src/workbook/cells';
import { findPlanHeader, type Header, planRows, readActions, readDayCell } from '../../src/workbook/plan';
import { readMoneyCell } from '../../src/workbook/plan/read-cell';
import { day, euros } from '../domain/builders';
import { fileReading } from '../vocabulary';

const nobody = { objectives: [], kpis: [], owners: [] };
const labels = ['Action', 'Objectif', 'KPI', 'Responsable', 'Budget Q1', 'Fréquence', 'Échéance'];

function read(...rows: readonly (readonly CellValue[])[]) {
  const values = [labels, ...rows];
  const header = findPlanHeader(values, fileReading);
  if (header === undefined) throw new Error('No header.');
  const found = planRows(values, header, fileReading);
  return { ...found, actions: readActions(found.rows, nobody, fileReading) };
}

const names = (...rows: readonly (readonly CellValue[])[]) =>
  read(...rows).actions.map(({ line, name }) => `${line} ${name}`);

describe('which rows are actions', () => {
  test('blank rows between actions are nobody', () =>
    expect(names(['Newsletter'], [], ['  ', '', ''], ['Salon'])).toEqual(['2 Newsletter', '5 Salon']));

  test('a row without a name but with an owner is an action that misses its name', () =>
    expect(names(['', '', '', 'Zoé'])).toEqual(['2 ']));

  test('a row that only holds a note of hers is no action', () =>
    expect(names(['', '', '', '', '', '', '', 'à revoir'], ['Salon'])).toEqual(['3 Salon']));

  test.each(['TOTAL', 'Total', 'Totaux', 'Total général', 'Grand total', 'TOTAL :', 'Totals'])(
    'actions end at the row %j',
    (total) => {
      const found = read(['Newsletter'], [total, '', '', '', 50], ['Sous la ligne']);
      expect(found.actions.map(({ name }) => name)).toEqual(['Newsletter']);
      expect(found.totalLine).toBe(3);
    },
  );

  test.each(['Sous-total', 'Sous total communication', 'Sous-totaux', 'Subtotal', 'Sub-total Q1'])(
    '%j is no action',
    (subtotal) =>
      expect(names(['Newsletter'], [subtotal, '', '', '', 50], ['Salon'])).toEqual(['2 Newsletter', '4 Salon']),
  );

  test('"Total refonte du site", for Zoé, is an action', () =>
    expect(names(['Total refonte du site', 'Vendre', '', 'Zoé'], ['Salon'])).toEqual([
      '2 Total refonte du site',
      '3 Salon',
    ]));

  test('an action called "Totalement gratuit" is an action', () =>
    expect(names(['Totalement gratuit'])).toEqual(['2 Totalement gratuit']));
});

describe('a date cell', () => {
  test.each([
    ['a day', { day: day('2027-03-15') }, { is: 'known', value: day('2027-03-15') }],
    ['a day whose format was lost', 46461, { is: 'known', value: 46461 }],
    ['a day with a time', 46461.75, { is: 'known', value: 46461 }],
    ['nothing', '', { is: 'blank' }],
    ['a space', ' ', { is: 'blank' }],
    ['a year typed as a number', 2027, { is: 'unread', text: '2027' }],
    ['a day of 1899', { day: day('1899-12-31') }, { is: 'unread', text: '1899-12-31' }],
    ['a day of 9999', { day: day('9999-12-31') }, { is: 'unread', text: '9999-12-31' }],
    ['a text', ' décembre ', { is: 'unread', text: 'décembre' }],
    ['a ticked box', true, { is: 'unread', text: 'true' }],
    ['an error', '#REF!', { is: 'unread', text: '#REF!' }],
  ] as const)('%s', (_, cell, reading) => expect(readDayCell(cell)).toEqual(reading));
});

describe('an amount cell', () => {
  test.each([
    ['a number', 12.5, { is: 'known', value: euros(12.5) }],
    ['zero', 0, { is: 'known', value: 0 }],
    ['nothing', '', { is: 'blank' }],
    ['a text', '1 250 €', { is: 'unread', text: '1 250 €' }],
    ['a day', { day: day('2027-03-15') }, { is: 'unread', text: '2027-03-15' }],
    ['a number beyond counting', 1e300, { is: 'unread', text: '1e+300' }],
  ] as const)('%s', (_, cell, reading) => expect(readMoneyCell(cell, fileReading)).toEqual(reading));
});

describe('owners of one cell', () => {
  const owners = (...cells: string[]) =>
    read(...cells.map((owner, index) => [`Action ${index}`, '', '', owner])).actions.map((action) => action.owners);

  test('two people known from other rows are two', () =>
    expect(owners('Zoé', 'Arnaud', 'Zoé et Arnaud')[2]).toEqual(['Zoé', 'Arnaud']));
  test('a team nobody knows apart is one', () =>
    expect(owners('Service achat et vente')[0]).toEqual(['Service achat et vente']));
  test('an address is one', () => expect(owners('marie.durand@ville.fr')[0]).toEqual(['marie.durand@ville.fr']));
});

describe('reading never throws and stays quick', () => {
  const anyCell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.integer({ min: -1e6, max: 4e6 }).map((serial) => ({ day: dayOfSerial(serial) })),
    fc.constantFrom('Action', 'Objectif', 'KPI', 'TOTAL', '#REF!', '=1+1'),
  );

  test('whatever is in the cells', () =>
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 30 }), (rows) => {
        const { actions } = read(...rows);
        expect(actions.length).toBeLessThanOrEqual(rows.length);
      }),
    ));

  test('5,000 blank rows hold no action', () =>
    expect(names(...Array.from({ length: 5000 }, () => ['', ' ', '', '', '', '', '']), ['Salon'])).toEqual([
      '5002 Salon',
    ]));

  test('a cell of 50,000 characters is read', () => {
    const long = 'Vendre et acheter, '.repeat(2632).slice(0, 50_000);
    const [action] = read([long, long, long, long, long, long, long]).actions;
    expect(action?.name).toBe(long.trim());
    expect(action?.objectives.length).toBeGreaterThan(1000);
  });

  test('a cell of 50,000 characters without a comma is read', () => {
    const long = 'a et '.repeat(10_000);
    expect(read(['Salon', long, long, long]).actions[0]?.kpis).toEqual([long.trim()]);
  });
});

describe('an action written and read again is the same', () => {
  const header: Header<(typeof actionFields)[number]> = {
    row: 1,
    columns: new Map(actionFields.map((field, index) => [field, index + 1])),
    duplicates: [],
  };
  /** No total, nobody, nothing that is not set: a word of no vocabulary. */
  const word = fc.stringMatching(/^Zq[A-Za-zé]{0,6}( [A-Za-zé]{1,8})?$/);
  const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
  const serial = fc.integer({ min: day('1990-01-01'), max: day('2199-12-31') }).map(dayOfSerial);

  test('names, amounts, dates, rhythm', () =>
    fc.assert(
      fc.property(
        fc.record({
          name: word,
          objectives: fc.uniqueArray(word, { minLength: 1 }),
          amount: money,
          start: serial,
          deadline: serial,
        }),
        ({ name, objectives, amount, start, deadline }) => {
          const cells: Grid<CellValue> = [
            [...actionFields],
            [
              name,
              objectives.join('; '),
              'KPI',
              'Zoé',
              amount,
              '',
              0,
              '',
              'Mensuelle',
              { day: start },
              { day: deadline },
              'Salon',
              'En cours',
            ],
          ];
          const [action, ...others] = readActions(planRows(cells, header, fileReading).rows, nobody, fileReading);
          expect(others).toEqual([]);
          expect(action).toMatchObject({
            line: 2,
            name,
            objectives,
            kpis: ['KPI'],
            owners: ['Zoé'],
            kind: 'Salon',
            status: 'in-progress',
          });
          expect(action?.budget).toEqual({
            q1: { is: 'known', value: centsOf(amount) },
            q2: { is: 'blank' },
            q3: { is: 'known', value: 0 },
            q4: { is: 'blank' },
          });
          expect([action?.rhythm, action?.start, action?.deadline]).toEqual([
            { is: 'known', value: rhythmNamed.monthly },
            { is: 'known', value: start },
            { is: 'known', value: deadline },
          ]);
        },
      ),
    ));
});
