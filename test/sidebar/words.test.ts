import { type Code, codes } from '../../src/domain/check';
import { rhythmOf } from '../../src/domain/rhythm';
import { sidebar as sidebarEn } from '../../src/languages/en/sidebar';
import { sidebar as sidebarFr } from '../../src/languages/fr/sidebar';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import type { ProblemWords } from '../../src/languages/words/problem-words';
import { sayRhythm } from '../../src/languages/words/say-rhythm';
import { fileReading } from '../vocabulary';
import { pages } from '../words-in-page';

/** Every text of a catalogue; sentences made by a function are made with sample words. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts(value('x', 'y', 'z'));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

/** The advice of every rule, about things that are all called x. */
const adviceTexts = (problems: ProblemWords): readonly string[] =>
  codes.flatMap((code: Code) => {
    // Sample facts for any rule: it takes from them what it knows.
    const todo = problems[code].todo as (facts: object, say: object) => string;
    const said = { name: () => 'x', column: () => 'x', place: () => 'x' };
    const facts = [
      { suggestion: null, meanings: [] },
      { suggestion: 'x', first: 'x', column: 'name', expected: 'x', meanings: [] },
    ];
    return [problems[code].label, problems[code].why, ...facts.map((it) => todo(it, said))];
  });

/** What the views of KPIs and of the import say, of a fact that is text, list and record at once. */
const anything = Object.assign(['x'], {
  ...{ found: ['x'], months: ['x'], figure: 'x', month: 'x', was: 'x', value: 'x' },
  ...{
    cell: 'x',
    text: 'x',
    header: 'x',
    line: 1,
    lines: [1, 2],
    rows: 2,
    others: ['x'],
    names: ['x'],
    figures: ['x'],
  },
});
function measuringTexts(value: unknown): readonly string[] {
  if (typeof value === 'function') return texts(value(anything, anything));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(measuringTexts) : texts(value);
}

const french = [
  ...texts(sidebarFr),
  ...texts(pages.fr.help),
  ...texts(pages.fr.read),
  ...measuringTexts(pages.fr.kpis),
  ...measuringTexts(pages.fr.importing),
  ...adviceTexts(pages.fr.problems),
];
const english = [
  ...texts(sidebarEn),
  ...texts(pages.en.help),
  ...texts(pages.en.read),
  ...measuringTexts(pages.en.kpis),
  ...measuringTexts(pages.en.importing),
  ...adviceTexts(pages.en.problems),
];

describe('the words of the sidebar', () => {
  test('no text shouts', () => expect([...french, ...english].filter((text) => text.includes('!'))).toEqual([]));
  test('no text is blank', () => expect([...french, ...english].filter((text) => text.trim() === '')).toEqual([]));
  test('the two languages say as many things', () => expect(english).toHaveLength(french.length));
  test('apostrophes are all of one kind', () =>
    expect([...french, ...english].filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]));
  test('in French, no line breaks before a colon, a question mark or inside quotation marks', () =>
    expect(french.filter((text) => / [:;?»]|« /.test(text))).toEqual([]));
  test('in French, she is addressed formally', () =>
    expect(french.filter((text) => /\b(tu|ton|ta|tes|toi)\b/i.test(text))).toEqual([]));
});

describe('counting', () => {
  test('French counts nought as singular, English as plural', () => {
    expect(sidebarFr.home.actions(0)).toBe('0 action');
    expect(sidebarEn.home.actions(0)).toBe('0 actions');
  });
  test.each([
    [1, '1 erreur', '1 error'],
    [2, '2 erreurs', '2 errors'],
  ])('%d', (count, fr, en) => {
    expect(sidebarFr.severityCount.error(count)).toBe(fr);
    expect(sidebarEn.severityCount.error(count)).toBe(en);
  });
});

describe('the examples of the help', () => {
  test.each([...pages.fr.help.rhythmLines, ...pages.en.help.rhythmLines])('"%s" is a rhythm', (example) => {
    const rhythm = rhythmOf(example, fileReading);
    expect(languages.map((language) => rhythm && sayRhythm(wordsOf(language).idiom, rhythm))).toContain(example);
  });
});
