import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { occurrences, timeOf } from '../../src/domain/plan';
import { FIRST_BODY_ROW, headRows } from '../../src/workbook/year-view';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { anAddOn, onThatDay } from './add-on';
import { aPlanOf, PLAN, YEAR_VIEW } from './plans';
import { expectedRows, shownRows, type Tabs, tabsOf, understood } from './shown-year-view';

type Line = { readonly lang: string; readonly phrase: string; readonly 'dates in 2027': string };

/** The rhythms people type that have a number of dates. */
const counted = Papa.parse<Line>(readFileSync('test/cases/rhythms/rhythms.csv', 'utf8').trim(), {
  header: true,
}).data.filter((line) => /\d/.test(line['dates in 2027']));

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

type Built = { readonly tabs: Tabs; readonly file: Uint8Array };

async function built(): Promise<Built> {
  const actions = counted.map(({ phrase }, index) => ({
    name: `Action ${index + 1}`,
    objectives: 'Vendre',
    rhythm: phrase,
  }));
  const host = await anAddOn({
    snapshot: await aPlanOf({ actions, objectives: ['Vendre'], settings: { firstMonth: 1 } }),
  });
  onThatDay(host);
  await host.does('retroplanning', { year: null });
  const tabs = { ...tabsOf(host), [YEAR_VIEW]: host.cells(YEAR_VIEW, 'A1:JZ70') };
  return { tabs, file: (await writeXlsx(host.save(), 'fr_FR')).bytes };
}

let once: Promise<Built> | undefined;
const builtOnce = (): Promise<Built> => {
  once ??= built();
  return once;
};

/** What the hidden column "dates" of the year view holds, by the name of the action. */
function datesIn(grid: NonNullable<Tabs[string]>): Readonly<Record<string, unknown>> {
  const column = (grid[headRows.labels - 1] ?? []).indexOf('dates');
  return Object.fromEntries(grid.slice(FIRST_BODY_ROW - 1).map((row) => [String(row[0]), row[column]]));
}

const countsOf = (dates: Readonly<Record<string, unknown>>) =>
  counted.map(({ phrase, ...line }, index) => {
    const numbers = numbersIn(line['dates in 2027']);
    const shown = dates[`Action ${index + 1}`];
    return { phrase, dates: numbers.find((number) => number === shown) ?? `${shown}, not ${numbers.join(' or ')}` };
  });

const wanted = counted.map(({ phrase }) => ({ phrase, dates: expect.any(Number) }));

describe('The rhythms people type', () => {
  test('have their number of dates in the year by the planning rules', async () => {
    const { actions, year, calendar } = understood((await builtOnce()).tabs);
    const counts = actions.map((action) => {
      const time = timeOf(action, year, calendar);
      return [action.name, time.is === 'recurring' ? occurrences(time, year).length : time.is];
    });
    expect(countsOf(Object.fromEntries(counts))).toEqual(wanted);
  });

  test('have it in the year view of the preview, where each stands as the rules place it', async () => {
    const { tabs } = await builtOnce();
    expect(tabs[PLAN]?.length).toBeGreaterThan(counted.length);
    expect(countsOf(datesIn(tabs[YEAR_VIEW] ?? []))).toEqual(wanted);
    expect(shownRows(tabs)).toEqual(expectedRows(tabs));
  });

  testWithLibreOffice('have it in LibreOffice, which calculates every cell as the preview does', async () => {
    const { tabs, file } = await builtOnce();
    const recalculated = await recalculate(file);
    expect(countsOf(datesIn(recalculated[YEAR_VIEW] ?? []))).toEqual(wanted);
    expect(differencesBetween(tabs, recalculated)).toEqual([]);
  });
});
