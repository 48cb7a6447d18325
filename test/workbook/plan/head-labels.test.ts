import type { CellValue } from '../../../src/workbook/cells';
import { headLabels, isBelowItsHeader, labelledOf, moneyBelow, oneAbove } from '../../../src/workbook/plan/head-labels';
import { headingReading } from '../../../src/workbook/plan/heading-words';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

const cells = (drawn: string): readonly CellValue[] =>
  drawn.split('|').map((it) => {
    const text = it.trim();
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return { day: day(text) };
    return /^\d+$/.test(text) ? Number(text) : it;
  });

/** What each column of a head of two rows is called, with its number, and what that says. */
const stacked = (upper: string, lower: string): readonly string[] =>
  labelledOf(headLabels(cells(upper), cells(lower)), headingReading(fileReading)).map(({ column, label, heading }) => {
    const may = heading.is === 'asked' ? heading.mayBe.join(' ') : '';
    const field = heading.is === 'field' || heading.is === 'quarter' ? heading.field : '';
    return [column, label, heading.is, field, may].filter((it) => it !== '').join(' ');
  });

describe('a label is called with what stands above it', () => {
  test('above several columns for each of them, down to one with nothing below', () => {
    expect(stacked('Action|Budget||Note|', '|T1|T2||T3')).toEqual([
      '1 Action field name',
      '2 Budget · T1 quarter q1',
      '3 Budget · T2 quarter q2',
      '4 Note unknown',
      '5 T3 quarter q3',
    ]);
    expect(stacked('Budget|', 'T1||T2')).toEqual(['1 Budget · T1 quarter q1', '3 T2 quarter q2']);
  });

  test('once where both say the same, and with the next above once there is one', () =>
    expect(stacked('T1|T2 |2027', ' T1 |T2|T3')).toEqual([
      '1 T1 quarter q1',
      '2 T2 quarter q2',
      '3 2027 · T3 quarter q3',
    ]));

  test('of another number above than a year says nothing', () => {
    const labels = stacked('Action|2000|2100|2099|2001', '|T1|T2|T3|T4').map((it) => it.replace(/ quarter.*/, ''));
    expect(labels).toEqual(['1 Action field name', '2 T1', '3 T2', '4 2099 · T3', '5 2001 · T4']);
  });

  test('a title above all of three columns is no word of them; above two it is', () => {
    expect(stacked('Réalisé||', 'Action|Début|Fin').map((it) => it.split(' ')[1])).toEqual(['Action', 'Début', 'Fin']);
    expect(stacked('Budget|', 'T1|T2')).toEqual(['1 Budget · T1 quarter q1', '2 Budget · T2 quarter q2']);
    expect(stacked('', '')).toEqual([]);
  });

  test('what stands above decides whether a quarter or a month is money', () => {
    expect(stacked('Action|Équipe|Objectif||xyz|', '|T1|T2|Mars|T3|Mai')).toEqual([
      '1 Action field name',
      '2 Équipe · T1 asked',
      '3 Objectif · T2 asked',
      '4 Objectif · Mars asked',
      '5 xyz · T3 quarter q3',
      '6 xyz · Mai month',
    ]);
  });

  test('a column of what was done may be the plan’s own', () => {
    expect(stacked('Action|Réalisé|||Planning|', '|Début|Suivi|xyz|Début|xyz')).toEqual([
      '1 Action field name',
      '2 Réalisé · Début asked start',
      expect.stringMatching(/^3 Réalisé · Suivi asked/),
      expect.stringMatching(/^4 Réalisé · xyz (asked|unknown)/),
      '5 Planning · Début field start',
      expect.stringMatching(/^6 Planning · xyz (asked|unknown)/),
    ]);
  });

  test('months that are typed as days stand among the others', () =>
    expect(stacked('', '2027-02-01|Action|2027-01-31|xyz|2026-12-01')).toEqual([
      '1 2027-02 month',
      '2 Action field name',
      '3 2027-01 month',
      '4 xyz unknown',
      '5 2026-12 month',
    ]));

  test('days of one month, or two of them, head nothing', () => {
    expect(stacked('', '2027-01-01|Action|2027-01-31|2027-02-01')).toEqual(['2 Action field name']);
    expect(stacked('', '2027-01-01|Action|2027-02-01')).toEqual(['2 Action field name']);
  });
});

test('two rows above a head are one: what stands in both says both', () => {
  expect(oneAbove(cells('Budget|||x'), cells('2027|T1|'))).toEqual(['Budget 2027', 'T1', '', 'x']);
  expect(oneAbove([], cells('2027'))).toEqual(['2027']);
});

test('a day, a number or a box below a label that wants a field is a row of data', () => {
  const isData = (upper: string, lower: readonly CellValue[]) =>
    isBelowItsHeader(cells(upper), lower, headingReading(fileReading));
  expect(isData('Action|Échéance', ['x', { day: day('2027-01-01') }])).toBe(true);
  expect(isData('Action|Statut', ['x', false])).toBe(true);
  expect(isData('Action|Échéance', ['x', ''])).toBe(false);
  expect(isData('Action|Échéance', ['x', 'y'])).toBe(false);
  expect(isData('Action|Budget', ['x', 5])).toBe(false);
  expect(isData('Action', ['', 5])).toBe(false);
});

test('amounts stand below a column where more than half of what stands there are numbers', () => {
  const isMoney = (...column: readonly CellValue[]) => moneyBelow([['T1'], ...column.map((it) => [it])], 1)(1);
  expect(isMoney('', '', '')).toBeUndefined();
  expect(isMoney(5, '', 'x', 6)).toBe(true);
  expect(isMoney(5, '', 'x')).toBe(false);
  expect(isMoney('x')).toBe(false);
  expect(moneyBelow([['T1', 'T2'], ['x', 5], ['x']], 1)(2)).toBe(true);
  // Below the first two hundred rows nothing is looked at.
  expect(moneyBelow([['T1'], ...Array.from({ length: 200 }, () => ['']), [5]], 1)(1)).toBeUndefined();
  expect(moneyBelow([['T1'], ...Array.from({ length: 199 }, () => ['']), [5]], 1)(1)).toBe(true);
});
