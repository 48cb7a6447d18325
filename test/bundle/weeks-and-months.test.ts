import type { ImportedValue, ImportInput } from '../../src/commands/api';
import { dayOf, plusDays } from '../../src/domain/time';
import { aShop } from './a-shop';
import { FIGURES, nothing, YEAR } from './a-turning-year';
import type { AddOn } from './add-on';
import { SETTINGS } from './plans';

const WEEKS = 'Semaines';
/** Once all of these months are over: each then counts whatever weeks it has. */
const LATER = '31/12/2031';
const anImport: ImportInput = { values: [], wins: 'file', isTried: false, add: [], remember: null };
const monthsOf = (host: AddOn): readonly unknown[] => host.cells(FIGURES, 'D6:O6')[0] ?? [];
const weekly = ['visits'] as const;
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** A shop that has typed January and February, and then counts its visits by week. */
async function typedFirst(): Promise<AddOn> {
  const host = await aShop([], LATER);
  host.person.type(FIGURES, 'D6', '30');
  host.person.type(FIGURES, 'E6', '77');
  await host.does('kpis', { ...nothing, weekly });
  host.person.type(WEEKS, 'B5', '10');
  host.person.type(WEEKS, 'B6', '20');
  return host;
}

describe('months that were typed before their weeks', () => {
  const values: readonly ImportedValue[] = [
    { figure: 'visits', month: '2027-02-01', value: 5 },
    { figure: 'visits', month: '2027-03-01', value: 6 },
    { figure: 'visits', month: '2026-12', value: 9 },
  ];

  test('are said to hold up weeks that are imported; what is before the first week goes into its months', async () => {
    const host = await typedFirst();
    const { weeksFrom, cells } = await host.does('importFigures', { ...anImport, values });
    expect(weeksFrom).toBe('2026-12-28');
    expect(cells.map(({ fate, heldBy }) => [fate, heldBy])).toEqual([
      ['new', 'E6'],
      ['new', undefined],
      ['new', undefined],
    ]);
    expect(cells[2]?.sheet).toBeUndefined();
    expect(monthsOf(host).slice(0, 3)).toEqual([30, 77, 6]);
    expect((await host.does('kpis', nothing)).figures.find(({ key }) => key === 'visits')?.held).toBe(1);
  });

  test('follow them where she wants, and keep her number in a note; those without weeks stay', async () => {
    const host = await typedFirst();
    host.person.type(WEEKS, 'B10', '5');
    host.person.type(FIGURES, 'H6', '88');
    const { message, figures } = await host.does('kpis', { ...nothing, weekly, monthsFollow: true });
    expect(plain(message)).toContain('votre nombre restant dans leur note : Visites du site 2027-02 (77).');
    expect(monthsOf(host).slice(0, 5)).toEqual([30, 5, '', '', 88]);
    expect(figures.find(({ key }) => key === 'visits')?.held).toBe(0);
    host.person.type(WEEKS, 'B5', '11');
    expect(monthsOf(host)[0]).toBe(31);
    expect(plain(JSON.stringify(host.save()))).toContain('Saisi avant que le mois suive ses semaines : 77');
    const again = await host.does('kpis', { ...nothing, weekly, monthsFollow: true });
    expect(again.message).toContain('Aucun mois tapé n’avait de semaine');
  });
});

test('a figure is no longer counted by week: its months and weeks stay, and it is again where she wants', async () => {
  const host = await typedFirst();
  host.person.type(WEEKS, 'B15', '4');
  const before = monthsOf(host);
  const weeks = host.cells(WEEKS, 'A5:B60');
  const { message, figures } = await host.does('kpis', { ...nothing, monthly: weekly });
  expect(plain(message)).toMatch(/^N’est plus compté par semaine : Visites du site\./);
  expect(figures.some(({ isWeekly }) => isWeekly)).toBe(false);
  host.person.type(WEEKS, 'B15', '400');
  expect([monthsOf(host), before[2]]).toEqual([before, 4]);
  host.person.type(WEEKS, 'B15', '4');
  expect(host.cells(WEEKS, 'A5:B60')).toEqual(weeks);
  host.person.type(FIGURES, 'F6', '4');
  const values: readonly ImportedValue[] = [{ figure: 'visits', month: '2027-04', value: 12 }];
  expect((await host.does('importFigures', { ...anImport, values })).cells[0]?.fate).toBe('new');
  expect((await host.does('kpis', { ...nothing, monthly: weekly })).message).toContain(
    'n’était pas compté par semaine',
  );
  await host.does('kpis', { ...nothing, weekly });
  expect(host.cells(WEEKS, 'A3:D3')).toEqual([['Semaine du', 'Visites du site', '', '']]);
  host.person.type(WEEKS, 'B15', '40');
  expect(monthsOf(host).slice(0, 4)).toEqual([30, 77, 40, 12]);
});

test('where the weeks of another year have no room left, it is said what to do', async () => {
  const host = await aShop([], LATER);
  await host.does('kpis', { ...nothing, weekly });
  host.person.type(WEEKS, 'A500', '02/01/2034');
  host.person.type(SETTINGS, YEAR, '2028');
  const { message } = await host.does('kpis', nothing);
  expect(plain(message)).toContain('« Semaines » n’a plus de place pour 53 semaines');
  expect(host.cells(WEEKS, 'A500')).toEqual([[plusDays(dayOf(2034, 1, 1), 1)]]);
});
