import { actionForm } from '../../src/commands/action';
import { checkPlan, goTo, mendProblem } from '../../src/commands/check';
import { checkDraft } from '../../src/domain/draft';
import { addressOf } from '../../src/workbook/cells';
import { day } from '../domain/builders';
import { fileReading } from '../vocabulary';
import { aDraft, aPlanFile, PLAN, succeeded, TEMPLATES, troubleOf, type } from './a-file';
import { type MemoryFile, tabOf, valueAt } from './memory-file';
import { inserted, rearrange, removed, renamed } from './memory-moves';

type Made = ReturnType<typeof aPlanFile>;

const placesOf = ({ port }: Made): readonly string[] =>
  succeeded(checkPlan(port)).problems.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);

/** Column of the templates tab by its named range, and the row of a step, or of the first step of a kind. */
const columnOf = ({ port }: Made, name: string): number => port.placeOfName(`templates_${name}`)?.column ?? 0;
const rowOf = ({ port }: Made, name: string, said: string | number): number => {
  const place = port.placeOfName(`templates_${name}`);
  const index = port.readName(`templates_${name}`)?.values.findIndex(([value]) => value === said) ?? -1;
  return (place?.row ?? 0) + index;
};

/** Types into the row of a step: what it comes after, how long it takes, its name, or its kind. */
function typeInStep(made: Made, step: string, column: 'kind' | 'step' | 'days' | 'after', typed: string): string {
  const address = addressOf(rowOf(made, 'step', step), columnOf(made, column));
  type(made.file, TEMPLATES, address, typed);
  return address;
}

/** So many rows or columns inserted after one. */
const moved = (file: MemoryFile, axis: 'row' | 'column', after: number, count: number): void =>
  rearrange(file, tabOf(file, TEMPLATES), axis, inserted(after, count), axis === 'row' ? 400 : 40);

describe('what is wrong with a template', () => {
  test.each([
    ['a step that nobody knows', 'Maquette', 'after', "'Redaction du texte", 'unknown-step'],
    ['a circle of two', 'Concept', 'after', "'Rédaction", 'cycle'],
    ['a billion days', 'Maquette', 'days', '1000000000', 'bad-duration'],
    ['a duration in words', 'Maquette', 'days', "'trois jours", 'bad-duration'],
    ['fewer days than none', 'Maquette', 'days', '-3', 'bad-duration'],
  ] as const)('is told at its cell: %s', (_, step, column, typed, code) => {
    const made = aPlanFile();
    const address = typeInStep(made, step, column, typed);
    expect(placesOf(made)).toEqual([`${TEMPLATES}!${address} retroplanning.${code}`]);
  });

  test('a name that stands twice is told where it stands again', () => {
    const made = aPlanFile();
    const second = rowOf(made, 'step', 'Ciblage');
    typeInStep(made, 'Ciblage', 'step', "'Concept");
    const kind = addressOf(rowOf(made, 'kinds', 'Photos de produits'), columnOf(made, 'kinds'));
    type(made.file, TEMPLATES, kind, "'VIDEO de présentation");
    expect(placesOf(made)).toEqual(
      expect.arrayContaining([
        `${TEMPLATES}!${addressOf(second, columnOf(made, 'step'))} retroplanning.duplicate-step`,
        `${TEMPLATES}!${kind} retroplanning.duplicate-template`,
      ]),
    );
  });

  test.each<readonly [string, (file: MemoryFile) => void, string]>([
    ['the tab was renamed', (file) => renamed(file, tabOf(file, TEMPLATES), 'Nos recettes'), 'Nos recettes'],
    ['rows were inserted above', (file) => moved(file, 'row', 0, 4), TEMPLATES],
    ['a row was inserted below the head', (file) => moved(file, 'row', 2, 1), TEMPLATES],
    ['a column was inserted before', (file) => moved(file, 'column', 5, 1), TEMPLATES],
    ['columns were inserted in between', (file) => moved(file, 'column', 8, 2), TEMPLATES],
  ])('is found again when %s', (_, gesture, tab) => {
    const made = aPlanFile();
    typeInStep(made, 'Maquette', 'days', '5000');
    gesture(made.file);
    const [problem] = succeeded(checkPlan(made.port)).problems;
    const row = rowOf(made, 'days', 5000);
    expect(problem).toMatchObject({
      code: 'retroplanning.bad-duration',
      sheet: tab,
      cell: addressOf(row, columnOf(made, 'days')),
    });
    succeeded(goTo(made.port, { sheet: tab, cell: problem?.cell ?? '' }));
    expect(made.file.selected).toEqual({ tab, row });
  });

  test('is nobody’s when the tab was deleted', () => {
    const made = aPlanFile();
    typeInStep(made, 'Maquette', 'days', '-3');
    removed(made.file, TEMPLATES);
    expect(placesOf(made)).toEqual([]);
  });

  test('is mended in one click where a step is misspelt', () => {
    const made = aPlanFile();
    const address = typeInStep(made, 'Maquette', 'after', "'Redactions");
    const [problem] = succeeded(checkPlan(made.port)).problems;
    expect(problem?.mend).toEqual({ was: 'Redactions', becomes: 'Rédaction' });
    const input = { code: 'retroplanning.unknown-step', sheet: TEMPLATES, cell: address } as const;
    expect(troubleOf(mendProblem(made.port, { ...input, was: 'Rédac' }))).toMatchObject({ code: 'mend.stale' });
    expect(succeeded(mendProblem(made.port, { ...input, was: 'Redactions' })).problems).toEqual([]);
  });
});

describe('a deadline on a day off', () => {
  test('is moved back in one click, and the button says the days in words', () => {
    const made = aPlanFile({
      objectives: 'Vendre | S1 | | | 10',
      actions: 'Film | Vendre | Vues | Zoé | 0 | | | | Ponctuelle | | 2027-05-06 | Vidéo de présentation | En cours',
    });
    const [problem] = succeeded(checkPlan(made.port)).problems;
    expect(problem).toMatchObject({
      code: 'retroplanning.deadline-on-day-off',
      cell: 'K2',
      mend: { was: '6 mai 2027', becomes: '5 mai 2027' },
    });
    const input = { code: 'retroplanning.deadline-on-day-off', sheet: PLAN, cell: 'K2', was: '6 mai 2027' } as const;
    expect(succeeded(mendProblem(made.port, input)).problems).toEqual([]);
    expect(valueAt(made.file, tabOf(made.file, PLAN), 2, 11)).toEqual({ day: day('2027-05-05') });
  });
});

describe('the form', () => {
  const said = (made: Made, draft: Parameters<typeof aDraft>[0]): readonly string[] =>
    checkDraft(aDraft(draft), succeeded(actionForm(made.port, 'new')).context, fileReading)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('retroplanning.'));

  test.each([
    [
      'what can no longer be ready',
      { kind: 'Vidéo de présentation', deadline: '2027-02-19' },
      ['unreachable-deadline'],
    ],
    ['what is ready without its margin', { kind: 'Imprimé', deadline: '2027-02-02' }, ['latest-start-passed']],
    [
      'a deadline on a public holiday',
      { kind: 'Vidéo de présentation', deadline: '2027-05-06' },
      ['deadline-on-day-off'],
    ],
    ['an SMS on 14 July', { kind: 'Campagne SMS', deadline: '2027-07-14' }, ['sms-forbidden-window']],
    [
      'a collection in August',
      { kind: 'Campagne de crowdfunding', start: '2027-08-02', deadline: '2027-08-27' },
      ['crowdfunding-bad-season'],
    ],
    ['a kind without a template', { kind: 'Montgolfière', deadline: '2027-06-15' }, ['no-template']],
    ['nothing of a good one', { kind: 'Vidéo de présentation', deadline: '2027-06-15' }, []],
  ])('says as she types: %s', (_, draft, codes) =>
    expect(said(aPlanFile(), { rhythm: 'Ponctuelle', ...draft })).toEqual(codes.map((code) => `retroplanning.${code}`)),
  );

  test('is told of templates as JSON, whatever was typed into them', () => {
    const made = aPlanFile();
    typeInStep(made, 'Maquette', 'days', "'trois");
    const { context } = succeeded(actionForm(made.port, 'new'));
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(JSON.stringify(context).length).toBeLessThan(60_000);
  });
});
