import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { anAddOn, bundle } from './add-on';

type Files = Readonly<Record<string, string>>;

describe.each(languages)('the words of the page that come later, in %s', (language) => {
  const file = `later-${language}`;
  const built = bundle.html[file] ?? '';
  const { [file]: _left, ...others } = bundle.html;
  const halves: readonly (readonly [what: string, html: Files])[] = [
    ['missing', others],
    ['cut', { ...bundle.html, [file]: built.slice(0, -1) }],
    ['of another build, as long as these', { ...bundle.html, [file]: built.replaceAll('a', 'e') }],
  ];

  test.each(['keeps strings', 'takes strings for code'] as const)(
    'contract 29: are those that were built, where the filter %s',
    async (filterReading) => {
      const host = await anAddOn({ language, filterReading });
      await expect(host.does('laterWords')).resolves.toEqual({ element: built });
    },
  );

  test.each(halves)('contract 30: are refused in one sentence when they are %s', async (_what, html) => {
    const host = await anAddOn({ language, html });
    const sentence = wordsOf(language).incomplete;
    await expect(host.isRefused('laterWords')).resolves.toBe(sentence);
    // The sidebar opens all the same: what it says first is whole.
    await host.execute('menuOpen');
    expect(host.shown.sidebars).toHaveLength(1);
  });

  test('the part that measures is what was built with its words, and refused when one of the two is cut', async () => {
    const [words = '', part = ''] = [`measuring-${language}`, 'measuring'].map((name) => bundle.html[name]);
    await expect((await anAddOn({ language })).does('measuring')).resolves.toEqual({ element: words + part });
    for (const name of [`measuring-${language}`, 'measuring']) {
      const html = { ...bundle.html, [name]: (bundle.html[name] ?? '').slice(0, -1) };
      const sentence = wordsOf(language).incomplete;
      await expect((await anAddOn({ language, html })).isRefused('measuring')).resolves.toBe(sentence);
    }
  });

  test('need nothing of the file', async () => {
    const { stats } = await (await anAddOn({ language })).run('laterWords', []);
    expect(stats.calls).toBeLessThan(6);
  });
});
