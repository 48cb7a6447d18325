import fc from 'fast-check';
import { type Day, dayOfSerial, plusWorkdays, type Weekday, type WorkCalendar } from '../../src/domain/time';
import { day } from '../domain/builders';
import { weekdays, weekendText, workdaysBetween } from '../domain/days-worked';
import { runs } from '../sampled';
import { answerOf, aWorkbook, inScript, withSheet } from './script';

type Cell = string | number;

/** The values of formulas beside `column`: its first value, a text, stands in A1 and is named `week`, the rest below is `off`. */
async function calculated(formulas: readonly string[], column: readonly Cell[]): Promise<readonly unknown[]> {
  const host = await aWorkbook(
    withSheet(`var column = ${JSON.stringify(column)}, formulas = ${JSON.stringify(formulas)};
      sheet.getRange('A1').setNumberFormat('@');
      sheet.getRange(1, 1, column.length, 1).setValues(column.map(function (value) { return [value]; }));
      book.setNamedRange('week', sheet.getRange('A1'));
      book.setNamedRange('off', sheet.getRange('A2:A' + column.length));
      var range = sheet.getRange(1, 6, formulas.length, 1).setNumberFormat('0');
      range.setFormulas(formulas.map(function (formula) { return [formula]; }));`),
  );
  await answerOf(host);
  return host.cells('Feuille 1', `F1:F${formulas.length}`).flat();
}

/** Easter Monday, a blank, May Day on a Saturday, and 6 May twice. */
const closed: readonly Cell[] = [day('2027-03-29'), '', day('2027-05-01'), day('2027-05-06'), day('2027-05-06')];
const [friday, saturday, monday] = [day('2027-03-26'), day('2027-03-27'), day('2027-03-29')];

describe('contract 17: working days of any week', () => {
  it.each([
    ['0000011', '2027-03-30', '2027-03-25', 28],
    ['1000001', '2027-03-27', '2027-03-25', 28],
    ['0000111', '2027-03-30', '2027-03-25', 22],
    ['0000000', '2027-03-27', '2027-03-25', 39],
  ])('a week-end written %s in a cell is read from Monday on', async (weekend, next, before, count) => {
    const formulas = [
      `=WORKDAY.INTL(${friday};1;week;off)`,
      `=WORKDAY.INTL(${friday};-1;week;off)`,
      `=NETWORKDAYS.INTL(${friday};${day('2027-05-05')};week;off)`,
    ];
    expect(await calculated(formulas, [weekend, ...closed])).toEqual([day(next), day(before), count]);
  });

  it('none later is the day itself, even on a day off, and a fraction of a day is cut off', async () => {
    const formulas = [
      `=WORKDAY.INTL(${saturday};0;week;off)`,
      `=WORKDAY.INTL(${monday};0;week;off)`,
      `=WORKDAY.INTL(${friday}+1/2;3/2;week;off)`,
    ];
    expect(await calculated(formulas, ['0000011', ...closed])).toEqual([saturday, monday, day('2027-03-30')]);
  });

  it('the other way round they are negative', async () => {
    const formulas = [
      `=NETWORKDAYS.INTL(${friday};${friday + 4};week;off)`,
      `=NETWORKDAYS.INTL(${friday + 4};${friday};week;off)`,
      `=NETWORKDAYS.INTL(${saturday};${monday};week;off)`,
    ];
    expect(await calculated(formulas, ['0000011', ...closed])).toEqual([2, -2, 0]);
  });

  it('the day, the count and the week-end may all stand in cells, and the result in a longer formula', async () => {
    const column = [friday, 2, "'0000011", ''].map((value) => [value]);
    expect(
      await inScript(`sheet.getRange('A1:A4').setValues(${JSON.stringify(column)});
        sheet.getRange('B1:B4').setNumberFormat('0').setFormulas([
          ['=WORKDAY.INTL(A1;A2;A3;A4:A4)'], ['=WORKDAY.INTL(INDEX(A1:A3;1)+1;-A2;INDEX(A1:A3;3);A4:A4)'],
          ['=IF(A1="";"";WORKDAY.INTL(WORKDAY.INTL(A1;1;A3);1;A3))-A1'], ['=NETWORKDAYS.INTL(A1;A1+6;A3)&" j"']]);
        return sheet.getRange('B1:B4').getValues().map(function (row) { return row[0]; });`),
    ).toEqual([day('2027-03-30'), day('2027-03-25'), 4, '5 j']);
  });

  it('a week-end may be a number: 1 for Saturday and Sunday, 11 for Sunday alone', async () => {
    const numbers = [1, 2, 7, 11, 17];
    const counts = numbers.map((weekend) => `=NETWORKDAYS.INTL(${friday};${saturday};${weekend})`);
    expect(await calculated(counts, ['', ''])).toEqual([1, 2, 0, 2, 1]);
  });

  it.each([
    ['WORKDAY.INTL of a week without a working day', `WORKDAY.INTL(${friday};1;"1111111")`],
    ['a week-end of six figures', `WORKDAY.INTL(${friday};1;"000001")`],
    ['a week-end of eight figures', `NETWORKDAYS.INTL(${friday};${monday};"00000011")`],
    ['a week-end that is no such thing', `WORKDAY.INTL(${friday};1;"Sunday")`],
    ['a week-end by a number there is none of', `WORKDAY.INTL(${friday};1;8)`],
    ['a text among the holidays', `WORKDAY.INTL(${friday};1;"0000011";A1:A2)`],
    ['a text for a count', `WORKDAY.INTL(${friday};"demain";"0000011")`],
    ['a day before the first one', 'WORKDAY.INTL(3;-10;"0000011")'],
  ])('%s is an error', async (_, formula) =>
    expect(await calculated([`=IFERROR(${formula};"error")`], ['férié', ''])).toEqual(['error']),
  );

  it('NETWORKDAYS.INTL counts none in a week without a working day', async () =>
    expect(await calculated([`=NETWORKDAYS.INTL(${friday};${monday};"1111111")`], ['', ''])).toEqual([0]));
});

const someDay = fc.integer({ min: day('2026-06-01'), max: day('2028-06-30') }).map(dayOfSerial);
const questions = fc.array(fc.tuple(someDay, someDay, fc.integer({ min: -300, max: 300 })), {
  minLength: 10,
  maxLength: 10,
});
const week = fc.uniqueArray(fc.constantFrom<Weekday>(...weekdays), { minLength: 1, maxLength: 7 });

describe('the rules and the sheet', () => {
  it('count the same working days on any calendar', async () =>
    fc.assert(
      fc.asyncProperty(
        week,
        fc.array(someDay, { minLength: 1, maxLength: 60 }),
        questions,
        async (worked, off, asked) => {
          const calendar: WorkCalendar = { week: new Set(worked), holidays: new Set<Day>(off) };
          const formulas = asked.flatMap(([from, to, count]) => [
            `=WORKDAY.INTL(${from};${count};week;off)`,
            `=NETWORKDAYS.INTL(${from};${to};week;off)`,
          ]);
          const expected = asked.flatMap(([from, to, count]) => [
            plusWorkdays(from, count, calendar),
            workdaysBetween(from, to, calendar),
          ]);
          expect(await calculated(formulas, [weekendText(calendar.week), ...off, ''])).toEqual(expected);
        },
      ),
      { numRuns: runs(15) },
    ));
});
