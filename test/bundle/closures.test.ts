import { writeXlsx } from '../../preview/xlsx/write/write';
import { closedDays } from '../../src/domain/plan';
import { readSettings } from '../../src/workbook/settings';
import { differencesBetween, longTestWithLibreOffice, recalculate } from '../libreoffice';
import { fileReading } from '../vocabulary';
import { type AddOn, aNewPlan, anAddOn, fileAfter } from './add-on';
import { SETTINGS } from './plans';

/** First day, last day and reason, as she types them under the public holidays of France of 2026 to 2028. */
const FIRST_LINE = 37;
const typed = [
  ['02/08/2027', '20/08/2027', 'fermeture août'],
  ['pont de mai', '', 'un texte'],
  ['24/12/2027', '23/12/2027', 'à l’envers'],
  ['', '10/11/2027', 'sans début'],
  ['2027', '', 'une année'],
  ['11/11/2027', 'vendredi', 'un jour déjà férié'],
  ['05/05/2027 12:00', '07/05/2027', 'avec une heure'],
] as const;

async function withClosures(more: readonly (readonly [string, string, string])[] = []): Promise<AddOn> {
  const host = await anAddOn({ snapshot: await fileAfter('new plan', (it) => it.does('newPlan', aNewPlan())) });
  [...typed, ...more].forEach((cells, index) => {
    cells.forEach((text, place) => {
      if (text !== '') host.person.type(SETTINGS, `${'FGH'[place]}${FIRST_LINE + index}`, text);
    });
  });
  return host;
}

const block = (host: AddOn) => host.cells(SETTINGS, 'A2:P323');

/** The days that every WORKDAY of the file counts with. */
const inFormulas = (cells: ReturnType<typeof block>): readonly number[] =>
  cells
    .slice(2, 202)
    .map((row) => Number(row[15]))
    .filter((it) => it !== 0);

const inRules = (cells: ReturnType<typeof block>): readonly number[] => [
  ...closedDays(readSettings(cells, [], fileReading).closures),
];

describe('the days closed of the settings', () => {
  test('are the same for the formulas as for the rules, each day once', async () => {
    const cells = block(await withClosures());
    expect(inFormulas(cells)).toEqual(inRules(cells));
    expect(inFormulas(cells)).toHaveLength(33 + 18 + 1 + 3 - 1);
  });

  test('a slip in a year fills the list and no more', async () => {
    const cells = block(await withClosures([['01/09/2027', '01/09/2072', 'pour toujours']]));
    expect(inFormulas(cells)).toEqual(inRules(cells));
  });

  test('what closes nothing is told at its cell, and a text that names a day is mended there', async () => {
    const host = await withClosures([['8 mai 2028', '', 'mot à mot']]);
    host.person.type(SETTINGS, 'F44', "'8 mai 2028");
    const { problems } = await host.does('check');
    const told = problems.filter(({ code }) => code.startsWith('settings.'));
    expect(told.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'settings.unreadable-closure F38',
      'settings.closure-without-days F39',
      'settings.closure-without-days F40',
      'settings.unreadable-closure F41',
      'settings.unreadable-closure G42',
      'settings.unreadable-closure F44',
    ]);
    const offered = told.find(({ cell }) => cell === 'F44');
    await host.does('mend', {
      code: 'settings.unreadable-closure',
      sheet: SETTINGS,
      cell: 'F44',
      was: offered?.mend?.was ?? '',
    });
    expect(inFormulas(block(host))).toContain(46_881);
  });

  test('of a plan for Alsace and Moselle have its two holidays, each year', async () => {
    const host = await anAddOn();
    await host.does('newPlan', aNewPlan({ country: 'FR-AM' }));
    const names = host.cells(SETTINGS, 'H4:H60').flat();
    expect(names.filter((name) => name === 'Vendredi saint')).toHaveLength(3);
  });

  longTestWithLibreOffice('are those of LibreOffice too', async () => {
    const host = await withClosures();
    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    const shown = { [SETTINGS]: host.cells(SETTINGS, 'A1:P323') };
    expect(differencesBetween(shown, await recalculate(bytes))).toEqual([]);
  });
});
