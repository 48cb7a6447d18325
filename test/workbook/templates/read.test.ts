import { wordsOf } from '../../../src/languages/say';
import {
  isTotalFormula,
  MOST_KIND_DAYS,
  readKinds,
  readTemplateRows,
  readTemplates,
  SEPARATOR,
} from '../../../src/workbook/templates';
import { aStep } from '../../domain/a-template';

/** A row as the settings repeat it: its cells, parted by bars here. */
const lines = (...rows: readonly string[]) => rows.map((row) => row.split('|').join(SEPARATOR));

describe('a kind of action is read with how long it is prepared, and until when', () => {
  const kind = (row: string) => readKinds(lines(row)).map(({ workingDays, prepares }) => [workingDays, prepares])[0];

  test('in whole working days, ten years at most', () => {
    expect(
      ['5', '5,9', '5.9', '0', '-3', 'dix', '', String(MOST_KIND_DAYS), String(MOST_KIND_DAYS + 1)].map(
        (days) => kind(`Salon|${days}`)?.[0],
      ),
    ).toEqual([5, 5, 5, 0, 0, 0, 0, MOST_KIND_DAYS, MOST_KIND_DAYS]);
  });

  test('the start in the words of any language and version, otherwise the deadline', () => {
    const starts = (['fr', 'en'] as const).flatMap((language) => {
      const { prepares, formerPrepares } = wordsOf(language).templates;
      return [prepares.start, formerPrepares.start, prepares.start.toUpperCase()];
    });
    expect(starts.map((said) => kind(`Salon|5|${said}`)?.[1])).toEqual(starts.map(() => 'start'));
    expect(['', 'x', wordsOf('fr').templates.prepares.deadline].map((said) => kind(`Salon|5|${said}`)?.[1])).toEqual([
      'deadline',
      'deadline',
      'deadline',
    ]);
  });

  test('but not without a name, nor from an error', () =>
    expect(readKinds(lines('|5', '#REF!|5', ' Salon |5', '')).map((it) => it.kind)).toEqual(['Salon']));
});

describe('a step is read', () => {
  const { stepTypes } = wordsOf('fr').templates;
  const step = (row: string) => readTemplates([], lines(`Salon|${row}`))[0]?.steps[0];

  test('with what it waits for, who does it and what comes of it', () =>
    expect(step('Brief|2|Accord; Textes ;\n Logo|Travail|Graphiste|Maquette')).toEqual(
      aStep({ workingDays: 2, after: ['Accord', 'Textes', 'Logo'], role: 'Graphiste', deliverable: 'Maquette' }),
    ));

  test('with days that may hold a comma, none where nothing stands, and no number where a text does', () => {
    expect([step('Brief|2,5')?.workingDays, step('Brief|')?.workingDays, step('Brief|0')?.workingDays]).toEqual([
      2.5, 0, 0,
    ]);
    expect(step('Brief|deux')?.workingDays).toBeNaN();
  });

  test('as what its type says: a milestone has no days, a buffer and an optional step may go', () => {
    const is = (days: string, type: string) => {
      const read = step(`Brief|${days}||${type}`);
      return [read?.is, read?.isOptional];
    };
    expect(is('2', stepTypes.work)).toEqual(['work', false]);
    expect(is('2', 'autre')).toEqual(['work', false]);
    expect(is('0', stepTypes.milestone)).toEqual(['milestone', false]);
    expect(is('', stepTypes.milestone.toUpperCase())).toEqual(['milestone', false]);
    expect(is('2', stepTypes.milestone)).toEqual(['work', false]);
    expect(is('0', stepTypes.work)).toEqual(['work', false]);
    expect(is('2', stepTypes.buffer)).toEqual(['buffer', true]);
    expect(is('2', stepTypes.optional)).toEqual(['work', true]);
    expect(is('2', wordsOf('en').templates.stepTypes.buffer)).toEqual(['buffer', true]);
  });
});

describe('the templates', () => {
  const kinds = () => readKinds(lines('Salon|5|', `Webinaire|3|${wordsOf('fr').templates.prepares.start}`));

  test('are the kinds in their order, each with its steps wherever these stand, then kinds that only steps have', () =>
    expect(
      readTemplates(
        kinds(),
        lines(
          'Bal|Lieu|1',
          'WEBINAIRE|Script|2',
          'Salon|Brief|1',
          '|Perdu|1',
          'Salon||3',
          'webinaire|Envoi|1',
          'bal|Son|1',
          '#N/A|x|1',
        ),
      ).map(({ kind, prepares, steps, source }) => [kind, prepares, steps.map(({ name }) => name).join(' '), source]),
    ).toEqual([
      ['Salon', 'deadline', 'Brief', ''],
      ['Webinaire', 'start', 'Script Envoi', ''],
      ['Bal', 'deadline', 'Lieu Son', ''],
    ]));

  test('stand on rows that are counted from the first one, blank ones among them', () =>
    expect(
      readTemplateRows(lines('Salon|5', '', 'Bal|2'), lines('Salon|Brief|1|Accord', '|x', 'Salon||2', 'Bal|Lieu|x'), 7),
    ).toEqual({
      kinds: [
        { line: 7, kind: 'Salon' },
        { line: 9, kind: 'Bal' },
      ],
      steps: [
        { line: 7, kind: 'Salon', step: 'Brief', days: '1', after: 'Accord' },
        { line: 10, kind: 'Bal', step: 'Lieu', days: 'x', after: '' },
      ],
    }));

  test('have a total of theirs, whatever became of its references, and one of hers is another', () => {
    const ours = ['=MAX(M3:M9)', '=MAX(M3)', '=MAX(M3:M9;M12)', '=MAX($M$3:$M$9)', '=MAX(#REF!)', '=MAX(M3:#REF!)'];
    expect(ours.map(isTotalFormula)).not.toContain(false);
    expect(
      ['', '=MAX()', '=SUM(M3:M9)', '=MAX(M3:M9)+1', '=1+MAX(M3)', '=MAX(ABCD3)', '12'].map(isTotalFormula),
    ).not.toContain(true);
  });
});
