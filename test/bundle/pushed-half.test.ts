import { served } from '../../preview/apps-script/html-filter';
import { anAddOn, bundle } from './add-on';

const INCOMPLETE = {
  fr: /^Rétroplan est incomplet dans ce projet : .* Poussez-le à nouveau en entier/,
  en: /^Rétroplan is incomplete in this project: .* Push the whole of it again/,
};

const without = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(bundle.html).filter(([name]) => name !== file));

/** As 0.2.0 was built: its words stood where a comment was. */
const oldPage = '<div id="app"></div><script>window.START="__VIEW__"</script><!--WORDS--><script>start()</script>';

describe('contract 28 to 30: the page that is opened is the one that was built', () => {
  test.each(['fr', 'en'] as const)('in %s, none of it is taken for a comment by the filter', async (language) => {
    const host = await anAddOn({ language });
    await host.execute('menuOpen');
    const [page] = host.shown.sidebars;
    expect(page?.html).toContain('window.WORDS=');
    expect(page?.html).toContain('window.START="home"');
    const { html } = bundle;
    const built = (html['sidebar'] ?? '')
      .replace('__VIEW__', 'home')
      .replace('__WORDS__', () => html[`words-${language}`] ?? '');
    expect(page?.html).toBe(built);
    expect(served(built, 'takes strings for code')).toBe(built);
  });
});

describe('a script that was pushed half says so in one sentence, and to push it again', () => {
  test.each([
    ['without its page', without('sidebar')],
    ['without its words', without('words-fr')],
    ['with a page that was cut', { ...bundle.html, sidebar: (bundle.html['sidebar'] ?? '').slice(0, -40) }],
    ['with the page of 0.2.0', { ...bundle.html, sidebar: oldPage }],
    ['with an empty page', { ...bundle.html, sidebar: '' }],
  ])('%s', async (_how, html) => {
    const host = await anAddOn({ html });
    expect((await host.execute('menuOpen')).ok).toBe(true);
    expect(host.shown.sidebars).toEqual([]);
    expect(host.shown.questions.map(({ text }) => text)).toEqual([expect.stringMatching(INCOMPLETE.fr)]);
  });

  test.each(['fr', 'en'] as const)('in %s, when what a new plan is filled with is missing', async (language) => {
    const host = await anAddOn({ language, html: without(`content-${language}`) });
    const sentence = await host.isRefused('loadExample', { language, year: 2027 });
    expect(sentence).toMatch(INCOMPLETE[language]);
    expect(host.tabs()).toHaveLength(1);
  });
});
