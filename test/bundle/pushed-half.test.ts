import { textFacts } from '../../src/commands/port';
import { type Language, languages } from '../../src/languages/languages';
import { type AddOn, aNewPlan, anAddOn, bundle } from './add-on';

const SENTENCE: Readonly<Record<Language, string>> = {
  fr: 'Rétroplan est incomplet dans ce projet : une partie du script manque ou date d’une autre version. Poussez-le à nouveau en entier (npm run push), puis rechargez la page.',
  en: 'Rétroplan is incomplete in this project: part of the script is missing or from another version. Push the whole of it again (npm run push), then reload the page.',
};

type Files = Readonly<Record<string, string>>;

const { html } = bundle;
const without = (...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(html).filter(([name]) => !names.includes(name)));
/** The files with each of those changed; all of them when none is named. */
const changed = (change: (text: string) => string, names: readonly string[] = Object.keys(html)): Files => ({
  ...html,
  ...Object.fromEntries(names.map((name) => [name, change(html[name] ?? '')])),
});

const halves: readonly (readonly [what: string, files: Files])[] = [
  ['the page is missing', without('sidebar')],
  ['the words are missing', without('words-fr', 'words-en')],
  ['everything but the script is missing', {}],
  ['the page is cut', changed((text) => text.slice(0, -100), ['sidebar'])],
  ['the page is empty', changed(() => '', ['sidebar'])],
  ['the words are cut', changed((text) => text.slice(0, -1), ['words-fr', 'words-en'])],
  ['the page lost its comments', changed((text) => text.replace('__WORDS__', ''), ['sidebar'])],
  [
    'the page is of another build, as long as this one',
    changed((text) => text.replace('__VIEW__', '__VOWS__'), ['sidebar']),
  ],
  [
    'the words are of another build, as long as these',
    changed((text) => text.replaceAll('a', 'e'), ['words-fr', 'words-en']),
  ],
  [
    'the page is the one of 0.2.0',
    { ...html, sidebar: '<div id="app"></div><!--WORDS--><script>show(`__VIEW__`)</script>' },
  ],
];

const menu = ['menuNewPlan', 'menuAddAction', 'menuCheck', 'menuOpen', 'menuHelp'];

/** What a person sees who chooses an item of the menu. */
async function seen(host: AddOn, item: string) {
  const { ok } = await host.execute(item);
  return { ok, texts: host.shown.questions.map(({ text }) => text), sidebars: host.shown.sidebars.length };
}

describe.each(languages)('a script that was pushed half, in %s', (language) => {
  const saysSo = { ok: true, texts: [SENTENCE[language]], sidebars: 0 };

  test.each(halves)('contract 30: opening the sidebar says so in one sentence when %s', async (_what, files) =>
    expect(await seen(await anAddOn({ language, html: files }), 'menuOpen')).toEqual(saysSo),
  );

  test.each(menu)('%s says so', async (item) =>
    expect(await seen(await anAddOn({ language, html: without('sidebar') }), item)).toEqual(saysSo),
  );

  test.each([
    ['its content is missing', without(`content-${language}`)],
    ['its content is cut', changed((text) => text.slice(0, -1), [`content-${language}`])],
    ['the holidays are missing', without('holidays')],
  ])('a new plan is refused with that sentence when %s, and nothing is written', async (_what, files) => {
    const host = await anAddOn({ language, html: files });
    const before = host.tabs();
    expect(await host.isRefused('newPlan', aNewPlan({ language }))).toBe(SENTENCE[language]);
    expect(host.tabs()).toEqual(before);
  });
});

test('contract 30: a page without one of its marks is never shown, even if the script was built with it', async () => {
  const sidebar = (html['sidebar'] ?? '').replace('__WORDS__', '');
  const { length, sum } = textFacts(sidebar);
  const code = bundle.code.replace(/sidebar:\{length:\d+,sum:\w+/, `sidebar:{length:${length},sum:${sum}`);
  const host = await anAddOn({ code, html: { ...html, sidebar } });
  expect(await seen(host, 'menuOpen')).toEqual({ ok: true, texts: [SENTENCE.fr], sidebars: 0 });
});

describe.each(languages)('the page that is shown, in %s', (language) => {
  /** Google's id of a file: letters, digits, and no mark of a page. */
  const idIn = (page: string): string => /window\.FILE="([\w-]+)"/.exec(page)?.[1] ?? '';
  const built = (file: string): string =>
    (html['sidebar'] ?? '')
      .replace('__VIEW__', 'help')
      .replace('__FILE__', file)
      .replace('__FIRST__', 'null')
      .replace('__INCOMPLETE__', SENTENCE[language])
      .replace('__WORDS__', () => `${html[`words-${language}`] ?? ''}${html[`later-${language}`] ?? ''}`);

  test.each(['keeps strings', 'takes strings for code'] as const)(
    'contract 29: is the one that was built, whether the filter %s or not',
    async (filterReading) => {
      const host = await anAddOn({ language, filterReading });
      expect(await seen(host, 'menuHelp')).toEqual({ ok: true, texts: [], sidebars: 1 });
      const { html: shown = '' } = host.shown.sidebars[0] ?? {};
      expect(idIn(shown)).not.toBe('');
      expect(shown === built(idIn(shown))).toBe(true);
    },
  );

  test('is shown where the lines of its files end otherwise', async () => {
    const host = await anAddOn({ language, html: changed((text) => `${text}\r\n`) });
    expect(await seen(host, 'menuHelp')).toEqual({ ok: true, texts: [], sidebars: 1 });
  });
});

test('what else goes wrong on opening the sidebar is told in a sentence too, not as an exception', async () => {
  const host = await anAddOn({
    code: `${bundle.code}\nHtmlService = { createTemplateFromFile: HtmlService.createTemplateFromFile, createHtmlOutput: function () { throw new Error('Malformed HTML content'); } };`,
  });
  expect(await seen(host, 'menuOpen')).toMatchObject({
    ok: true,
    texts: [expect.stringContaining('n’a pas pu terminer')],
  });
});
