import { wordsEn } from '../../preview/command-words/words.en';
import { wordsFr } from '../../preview/command-words/words.fr';
import { dayOf } from '../../src/domain/time';
import { page as pageEn } from '../../src/languages/en/page';
import { sheet as sheetEn } from '../../src/languages/en/sheet';
import { speech as speechEn } from '../../src/languages/en/speech';
import { page as pageFr } from '../../src/languages/fr/page';
import { sheet as sheetFr } from '../../src/languages/fr/sheet';
import { speech as speechFr } from '../../src/languages/fr/speech';
import type { Say } from '../../src/languages/say';
import type { PageWords } from '../../src/languages/words/page-words';
import type { SheetWords } from '../../src/languages/words/sheet-words';
import { sayPlace, sayQuarter } from '../../src/languages/words/speech';
import { saying } from '../vocabulary';

type CommandLine = typeof wordsFr;

/** Every sentence that counts something, said of so many. */
const countedSentences = (
  page: PageWords,
  sheet: SheetWords,
  cli: CommandLine,
  say: Say,
  count: number,
): readonly string[] => [
  page.home.plan(count, count),
  page.home.actions(count),
  page.home.objectives(count),
  page.check.found(count),
  page.check.fineExplained(count, count),
  page.check.scope(count, count, 'Plan'),
  page.check.mended(count),
  page.check.showAll(count),
  page.action.preparation(count),
  page.list.found(count),
  page.list.add(count),
  ...Object.values(page.severityCount).map((said) => said(count)),
  sheet.retroplanning.actions(count),
  say('retroplanning.built', { actions: count, undated: count }),
  say('retroplanning.finished', { actions: count, undated: count }),
  say('countdown.built', { subject: 'Salon', steps: count }),
  say('countdown.held', { spare: count }),
  say('countdown.kept', { steps: count }),
  say('countdown.too-late', { missing: count, firstHeld: dayOf(2027, 3, 1) }),
  say('list.added', { actions: count, sheet: 'Plan', cell: 'A2' }),
  say('plan.adopted', { tab: 'Plan', actions: count }),
  say('plan.columns-added', { columns: count }),
  say('plan.not-spread', { actions: count }),
  say('kpi.added', { kpis: count, all: count }),
  say('kpi.read', { kpis: count }),
  say('week.read', { first: dayOf(2027, 3, 1), last: dayOf(2027, 3, 7), late: count, due: count, actions: count }),
  ...Object.values(cli.counted).map((said) => said(count)),
  cli.checked(count, count, 'Plan'),
];

const things = {
  fr: [
    'action',
    'objectif',
    'point',
    'jour',
    'étape',
    'erreur',
    'alerte',
    'conseil',
    'autre',
    'vérifiée',
    'lue',
    'ouvré',
  ],
  en: ['action', 'objective', 'point', 'day', 'step', 'error', 'warning', 'piece'],
} as const;

/** "1 actions", "2 action": a number beside a word of the wrong number. */
function wrong(
  sentences: readonly string[],
  language: keyof typeof things,
  isOne: boolean,
  count: number,
): readonly string[] {
  const word = `(${things[language].join('|')})`;
  const fault = isOne
    ? `(^|\\D)${count}[ \\u00a0](working )?${word}s\\b`
    : `(^|\\D)${count}[ \\u00a0](working )?${word}(?!\\p{L})`;
  return sentences.filter((said) => new RegExp(fault, 'u').test(said));
}

describe('what is counted has the number of its count', () => {
  test.each([0, 1, 2, 1000])('%d in French, where none and one are singular', (count) =>
    expect(wrong(countedSentences(pageFr, sheetFr, wordsFr, saying.fr, count), 'fr', count < 2, count)).toEqual([]),
  );

  test.each([0, 1, 2])('%d in English, where only one is singular', (count) =>
    expect(wrong(countedSentences(pageEn, sheetEn, wordsEn, saying.en, count), 'en', count === 1, count)).toEqual([]),
  );
});

describe('codes are said by names', () => {
  test.each([
    ['en_US', 'États-Unis', 'United States'],
    ['CH', 'Suisse', 'Switzerland'],
    ['CH-VD', 'Suisse', 'Switzerland'],
    ['fr_CH', 'Suisse (français)', 'Switzerland (French)'],
    ['en_CA', 'Canada (anglais)', 'Canada (English)'],
    ['de_DE', 'Allemagne', 'Germany'],
    ['ja_JP', 'ja_JP', 'ja_JP'],
  ])('%s is “%s” and “%s”', (code, french, english) => {
    expect([sayPlace(speechFr, code), sayPlace(speechEn, code)]).toEqual([french, english]);
  });

  test('a quarter has one name, with the months of the fiscal year', () => {
    expect(sayQuarter(speechFr, dayOf(2027, 1, 1), 1)).toBe('Q1 (janv.–mars)');
    expect(sayQuarter(speechFr, dayOf(2027, 9, 1), 2)).toBe('Q2 (déc.–févr.)');
    expect(sayQuarter(speechEn, dayOf(2027, 4, 1), 4)).toBe('Q4 (Jan–Mar)');
  });
});
