import path from 'node:path';
import { dayOfIso } from '../../src/domain/time';
import { dist, planJson } from './plan';

const caseOf = (name: string): string => path.resolve(__dirname, '..', 'cases', 'reading', `${name}.csv`);
const serial = (iso: string): number => {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day.`);
  return day;
};

const check = (name: string, ...options: readonly string[]) =>
  planJson(['check', caseOf(name), '--today', '2027-01-01', ...options], dist);

const problemsAt = (problems: readonly { readonly cell: string; readonly code: string }[]): readonly string[] =>
  problems.map(({ cell, code }) => `${cell} ${code}`);

describe('a .csv file as people have it, through the command line', () => {
  test.each([
    ['quote-swallows-rows', 4],
    ['quote-swallows-rows2', 4],
    ['quote-starts-field', 4],
  ])('%s: no mark swallows a row', async (name, actions) =>
    expect(await check(name)).toMatchObject({ actions, problems: [] }),
  );

  test.each(['dates-header-1', 'dates-header-4'])('%s: both days are read', async (name) => {
    const range = `${name}!I2:J2`;
    const { cells } = await check(name, '--cells', range);
    expect(cells[range]).toEqual([[serial('2027-03-01'), serial('2027-03-15')]]);
  });

  test('a file of the United States reads its days and amounts as they do there', async () => {
    const range = 'us-dates-all-ambiguous!E2:J2';
    const { cells } = await check('us-dates-all-ambiguous', '--locale', 'en_US', '--cells', range);
    expect(cells[range]).toEqual([[1200, '', '', '', serial('2027-03-04'), serial('2027-04-12')]]);
  });

  test('dates in every spelling: read, or told with their place', async () => {
    const range = 'date-spellings!I2:J15';
    const { cells, problems } = await check('date-spellings', '--year', '2027', '--cells', range);
    const read = cells[range] ?? [];
    const [first, last] = [serial('2027-03-01'), serial('2027-03-15')];
    for (const line of [2, 3, 4, 5, 6, 7, 8, 9]) expect([line, read[line - 2]]).toEqual([line, [first, last]]);
    expect(read[8]).toEqual([first, last + 0.75]);
    expect(problemsAt(problems)).toEqual([
      'I11 action.unreadable-date',
      'J11 action.unreadable-date',
      'I12 action.unreadable-date',
      'J12 action.unreadable-date',
      'J13 action.unreadable-date',
      'J14 action.unreadable-date',
      'I15 action.unreadable-date',
    ]);
  });
});
