import fc from 'fast-check';
import { MOST_WORKING_DAYS, type Template } from '../../../src/domain/template';
import { workingDaysOfTemplate } from '../../../src/domain/template/critical-path';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Grid } from '../../../src/workbook/cells';
import { kindLines, readKinds, readTemplates, stepLines, templatesTab } from '../../../src/workbook/templates';
import { kindColumns } from '../../../src/workbook/templates/columns';
import { aTemplate, someSteps } from '../../domain/a-template';
import { calculated, type Shown } from '../../formula/calculated';

const words = wordsOf('fr');
const TAB = words.tabs.templates;

/** The tab of some templates, and how the settings repeat its first rows. */
function shown(templates: readonly Template[]): { readonly tab: Grid<Shown>; readonly lines: Grid<Shown> } {
  const operations = templatesTab(words, templates);
  const cells = operations.flatMap((operation) => (operation.do === 'write' ? [operation.cells] : []))[0] ?? [];
  const places = operations.flatMap((operation) => (operation.do === 'name' ? [operation] : []));
  const stepsSaid = stepLines();
  const lines = kindLines()
    .slice(0, 25)
    .map((line, index): readonly Cell[] => [line, stepsSaid[index] ?? null]);
  const { shownIn } = calculated({ tabs: { [TAB]: cells, Lines: lines }, places });
  return { tab: shownIn(TAB), lines: shownIn('Lines') };
}

/** What stands in the column of days of the kinds. */
const daysOfKinds = (grid: Grid<Shown>, count: number): readonly Shown[] =>
  grid.slice(2, 2 + count).map((row) => row[kindColumns.indexOf('days')] ?? '');

describe('how long a kind of action is prepared', () => {
  test('is what its steps take where they wait for each other', () =>
    fc.assert(
      fc.property(fc.array(someSteps, { minLength: 1, maxLength: 3 }), (all) => {
        const templates = all.map((steps, index): Template => ({ ...aTemplate(''), kind: `Foire ${index}`, steps }));
        expect(daysOfKinds(shown(templates).tab, templates.length)).toEqual(templates.map(workingDaysOfTemplate));
      }),
      { numRuns: 12 },
    ));

  test.each([
    ['a step twice counts once', 'Brief 2\nTextes 3 < Brief\nBrief 9'],
    ['steps that wait for each other wait for none of them', 'Brief 2 < Textes\nTextes 3 < Brief'],
    ['a step too long counts as the longest there is', `Brief ${MOST_WORKING_DAYS + 1}`],
    ['a negative one counts as none', 'Brief -2\nTextes 3 < Brief'],
    ['a part of a day does not count', 'Brief 2.7'],
    ['what is waited for and does not exist is not waited for', 'Brief 2 < Accord'],
  ])('%s', (_, table) => {
    const template = aTemplate(table);
    expect(daysOfKinds(shown([template]).tab, 1)).toEqual([workingDaysOfTemplate(template)]);
  });
});

test('what the settings repeat reads as the templates it was written from', () => {
  const template = aTemplate(`
    Brief      2
    Textes     3          < Brief
    Traduction 4 optional < Textes
    Accord     0          < Textes, Traduction
    Marge      2 buffer   < Accord
  `);
  const { lines } = shown([template]);
  const kinds = readKinds(lines.map(([kind]) => String(kind ?? '')));
  expect(kinds).toEqual([{ kind: 'Salon', workingDays: 11, prepares: 'deadline' }]);
  const [read] = readTemplates(
    kinds,
    lines.map(([, step]) => String(step ?? '')),
  );
  expect(read?.steps).toEqual(
    template.steps.map((step) => ({ ...step, isOptional: step.isOptional || step.is === 'buffer' })),
  );
});
