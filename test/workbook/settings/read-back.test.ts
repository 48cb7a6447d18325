import { known, statuses } from '../../../src/domain/plan';
import { fiscalYear } from '../../../src/domain/time';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Anchor, CellValue, Grid } from '../../../src/workbook/cells';
import { firstTemplateRow, readSettings } from '../../../src/workbook/settings';
import { readClosures } from '../../../src/workbook/settings/closures';
import { settingsColumns } from '../../../src/workbook/settings/columns';
import { readDroppedBy, readOwnStatuses } from '../../../src/workbook/settings/said';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';
import { block, made, read, written } from './a-settings-tab';

describe('the settings of a new plan read as what they were made from', () => {
  test.each(languages)('in %s', (language) => {
    const words = wordsOf(language);
    const settings = read(made(language, { leftOpen: ['Salon', 'Vendre'] }));
    expect(settings).toMatchObject({
      language,
      year: fiscalYear(2027, 4),
      currency: 'CHF',
      country: 'FR',
      today: day('2027-06-15'),
      state: '',
      owners: ['Zoé', 'Léo'],
      ownStatuses: statuses.map((status) => ({ spelling: words.statuses[status], status })),
      oddDays: [],
      grouping: 'objective',
      unit: 'week',
      holidaysFor: 'FR 2026-2028',
      leftOpen: ['Salon', 'Vendre'],
      lateSteps: [],
      closures: [
        { line: 1, name: 'Jour de l’an', first: known(day('2027-01-01')), last: { is: 'blank' } },
        { line: 2, name: 'Fête du travail', first: known(day('2027-05-01')), last: { is: 'blank' } },
      ],
    });
    expect([...settings.calendar.week]).toEqual([1, 2, 3, 4, 5]);
    expect([...settings.calendar.holidays]).toEqual([day('2027-01-01'), day('2027-05-01')]);
    expect(settings.rhythmWords.length).toBeGreaterThan(5);
    expect(settings.rhythmWords).not.toContain('');
    expect([...settings.droppedBy]).toEqual(['status', 'q1', 'q2', 'q3', 'q4']);
  });

  test('and its anchors as where they point, with those of its own lists and of the templates', () => {
    const { anchors } = read(made());
    expect(anchors.get('plan.name')).toEqual({ key: 'plan.name', tab: "Plan d'action", row: 1, column: 4 });
    expect(anchors.get('closures.first')).toMatchObject({ tab: 'Paramètres', row: 4, column: 6 });
    expect(anchors.get('closures.last')).toMatchObject({ tab: 'Paramètres', row: 4, column: 7 });
    expect(anchors.get('templates.steps')).toMatchObject({ row: 3 });
    expect([...anchors.keys()].filter((key) => key.startsWith('templates.')).length).toBe(5);
    expect(anchors.has('')).toBe(false);
  });

  test('without columns of money, of statuses or of anything, only those there are are counted by', () => {
    expect([...read(made('fr', { fields: new Set(['status', 'q2', 'name'] as const) })).droppedBy]).toEqual([
      'status',
      'q2',
    ]);
    expect([...read(made('fr', { fields: new Set(['q2', 'name'] as const) })).droppedBy]).toEqual([]);
  });

  test('as many owners and days closed as there is room for', () => {
    const many = Array.from({ length: 130 }, (_, index) => `Personne ${index}`);
    const holidays = many.map((name, index) => ({ day: day('2027-01-01') + index * 2, name })) as never;
    const settings = read(made('fr', { owners: many, holidays }));
    expect([settings.owners.length, settings.closures.length]).toEqual([120, 120]);
    expect(settings.owners[119]).toBe('Personne 119');
  });
});

describe('what she changed in the settings is read', () => {
  const at = (values: CellValue[][], key: string): CellValue[] => values.find((line) => line[3] === key) ?? [];
  /** One tab a test: it is large. */
  const settingsMade = () => {
    const { values, formulas } = block(made());
    return (key: string, value: CellValue) => {
      const changed = values.map((line) => [...line]);
      at(changed, key)[1] = value;
      return readSettings(changed, formulas, fileReading);
    };
  };

  test('a word of any language for what a setting offers, and the usual one for any other', () => {
    const setting = settingsMade();
    expect(setting('unit', 'Month').unit).toBe('month');
    expect(setting('unit', 'MOIS').unit).toBe('month');
    expect(setting('unit', 'month').unit).toBe('month');
    expect(setting('unit', 'siècle').unit).toBe('week');
    expect(setting('language', 'en').language).toBe('en');
    expect(setting('language', 'de').language).toBe('fr');
  });

  test('a year and a first month that can be, whole', () => {
    const setting = settingsMade();
    expect(setting('year', 2030).year).toEqual(fiscalYear(2030, 4));
    expect(setting('year', 2030.7).year).toEqual(fiscalYear(2030, 4));
    expect([1989, 2101, '2027', ''].map((value) => setting('year', value).year)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([1990, 2100].map((value) => setting('year', value).year)).toEqual([
      fiscalYear(1990, 4),
      fiscalYear(2100, 4),
    ]);
    expect([0, 13, 'mai'].map((value) => setting('firstMonth', value).year)).toEqual([undefined, undefined, undefined]);
    expect([1, 12].map((value) => setting('firstMonth', value).year)).toEqual([
      fiscalYear(2027, 1),
      fiscalYear(2027, 12),
    ]);
  });

  test('a day of the week that is neither worked nor not is told with its place, and counts as worked', () => {
    const setting = settingsMade();
    const settings = setting('sunday', 'parfois');
    expect(settings.oddDays).toEqual([{ day: 'Dimanche', text: 'parfois', row: expect.any(Number), column: 1 }]);
    const [odd] = settings.oddDays;
    expect(block(made()).values[odd?.row ?? 0]?.[3]).toBe('sunday');
    expect(settings.calendar.week.has(7)).toBe(true);
    expect(setting('sunday', 'oui').oddDays).toEqual([]);
    expect(setting('currency', 'parfois').oddDays).toEqual([]);
  });

  test('a day without a sense, a text where today stands, and a state', () => {
    const setting = settingsMade();
    expect(setting('today', 'demain').today).toBeUndefined();
    expect(setting('state', 'x').state).toBe('x');
    expect(setting('currency', ' eur ').currency).toBe('EUR');
  });

  test('the columns, wherever they stand', () => {
    const { values, formulas } = block(made());
    const turned = <T>(lines: Grid<T>): Grid<T> => lines.map((line) => [...line].reverse());
    // Where a column stands is told with an odd day alone, and there is none.
    expect(readSettings(turned(values), turned(formulas), fileReading)).toEqual(
      readSettings(values, formulas, fileReading),
    );
  });

  test('where nothing stands, as nothing', () => {
    const settings = readSettings([], [], fileReading);
    expect(settings).toMatchObject({
      owners: [],
      closures: [],
      namedActions: 0,
      oddDays: [],
      leftOpen: [],
      holidaysFor: '',
    });
    expect([settings.ownStatuses, settings.year, settings.templateRows]).toEqual([undefined, undefined, undefined]);
    expect([[...settings.droppedBy], [...settings.anchors]]).toEqual([[], []]);
  });
});

describe('what the add-on keeps in the hidden columns', () => {
  const [anchor, target] = [settingsColumns.indexOf('anchor'), settingsColumns.indexOf('target')];
  const keptMade = () => {
    const { values, formulas } = block(made());
    return (key: string, value: CellValue) => {
      const changed = values.map((line, index) =>
        index === 100 ? line.map((cell, at) => (at === anchor ? key : at === target ? value : cell)) : line,
      );
      return readSettings(changed, formulas, fileReading);
    };
  };

  test('is numbers by their keys, and the late steps of countdowns', () => {
    const keeping = keptMade();
    expect(keeping('size', 12).numbers.get('size')).toBe(12);
    expect(keeping('size', '12').numbers.has('size')).toBe(false);
    expect(keeping('countdown.1', 'Salon␟Brief␟46372').lateSteps).toEqual([
      { action: 'Salon', step: 'Brief', day: 46372 },
    ]);
    expect(keeping('countdown.1', 'Salon␟Brief␟0').lateSteps).toEqual([]);
    expect(keeping('countdown.1', 'Salon').lateSteps).toEqual([]);
    expect(keeping('other.1', 'Salon␟Brief␟46372').lateSteps).toEqual([]);
  });

  test('counts the actions', () => {
    expect(
      read(made(), (values) => {
        const line = values.find((it) => it[anchor] === 'plan.named-actions');
        if (line !== undefined) line[target] = 17;
      }).namedActions,
    ).toBe(17);
    expect(written(made())[3]?.[target]).toEqual({ formula: '=COUNTA(plan_action)' });
  });
});

describe('the lists of the settings', () => {
  test('of days closed: from a first to a last, each line by its number, blank lines left out', () => {
    const [one, two] = [{ day: day('2027-05-06') }, { day: day('2027-05-07') }];
    expect(readClosures([one, '', 'x', ''], [two, '', '', one], ['Pont', 'rien'])).toEqual([
      { line: 1, name: 'Pont', first: known(one.day), last: known(two.day) },
      { line: 3, name: '', first: { is: 'unread', text: 'x' }, last: { is: 'blank' } },
      { line: 4, name: '', first: { is: 'blank' }, last: known(one.day) },
    ]);
    expect(readClosures([one], [], [])).toEqual([{ line: 1, name: '', first: known(one.day), last: { is: 'blank' } }]);
  });

  test('of her statuses: a word and a meaning that is one, from the second row on', () => {
    const own = (words: readonly CellValue[], meanings: readonly CellValue[]) =>
      readOwnStatuses(words, meanings, fileReading);
    expect(own([], [])).toBeUndefined();
    expect(own(['Statuts'], [])).toEqual([]);
    expect(
      own(
        ['Statuts', 'Validé', '', 'Bleu', 'Seul', ' Chez Léo '],
        ['', 'Terminée', 'Terminée', 'vert', '', 'en cours'],
      ),
    ).toEqual([
      { spelling: 'Validé', status: 'done' },
      { spelling: 'Chez Léo', status: 'in-progress' },
    ]);
  });

  test('of the templates begins at its first step, or below the head where that row was deleted', () => {
    type Known = readonly [key: string, anchor: Anchor | 'lost'];
    const at = (key: string, row: number): Known => [key, { key, tab: 'M', row, column: 6 }];
    const [steps, head, lostSteps, lostHead]: readonly Known[] = [
      at('templates.steps', 5),
      at('templates.step', 2),
      ['templates.steps', 'lost'],
      ['templates.step', 'lost'],
    ];
    const first = (...known: readonly (Known | undefined)[]) =>
      firstTemplateRow(new Map(known.flatMap((it) => (it ? [it] : []))));
    expect([first(steps, head), first(lostSteps, head), first(head)]).toEqual([5, 3, 3]);
    expect([first(lostSteps, lostHead), first()]).toEqual([undefined, undefined]);
  });

  test('of what dropped actions are counted by: the formula in the first row of each', () => {
    const heads = [['x', 'dropped', 'droppedQ3']];
    const formulas = (status: string, third: string) => [
      ['', '', ''],
      ['', '', ''],
      ['', status, third],
    ];
    expect([...readDroppedBy(heads, formulas('=COUNTIFS(plan_status;1)', '=SUMIFS(plan_q3;1)'))]).toEqual([
      'status',
      'q3',
    ]);
    expect([...readDroppedBy(heads, formulas('', '=SUMIFS(plan_q2;1)'))]).toEqual([]);
    expect([...readDroppedBy(heads, [['', '=plan_status', '=plan_q3']])]).toEqual([]);
    expect([...readDroppedBy([['x']], formulas('=COUNTIFS(plan_status;1)', ''))]).toEqual([]);
  });
});
