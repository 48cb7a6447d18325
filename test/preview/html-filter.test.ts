import vm from 'node:vm';
import { answerOf, aWorkbook, inScript } from './script';

type Reading = 'keeps strings' | 'takes strings for code';
const readings: readonly Reading[] = ['keeps strings', 'takes strings for code'];

/** What the browser gets of a page that a script shows as it is. */
async function servedPage(html: string, filterReading: Reading): Promise<string> {
  const code = `function run() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(HtmlService.createTemplateFromFile('page').getRawContent()));
  }`;
  const host = await aWorkbook(code, { html: { page: html }, filterReading });
  await answerOf(host);
  return host.shown.sidebars[0]?.html ?? '';
}

const servedScript = async (script: string, reading: Reading): Promise<string> =>
  (await servedPage(`<script>${script}</script>`, reading)).slice('<script>'.length, -'</script>'.length);

describe('contract 28: the text of an .html file', () => {
  const html = { page: '<p>Un</p><!--WORDS--><script>/*SCRIPT*/</script>', broken: '{"text":"moins de <5 jours"}' };

  test('loses its HTML comments when it is read as a page', () =>
    expect(inScript(`return HtmlService.createHtmlOutputFromFile('page').getContent()`, { html })).resolves.toBe(
      '<p>Un</p><script>/*SCRIPT*/</script>',
    ));

  test('stays as it is when it is read as a template', () =>
    expect(inScript(`return HtmlService.createTemplateFromFile('page').getRawContent()`, { html })).resolves.toBe(
      html.page,
    ));

  test('is refused by nobody when it is read as a template, even if it is no page at all', () =>
    expect(inScript(`return HtmlService.createTemplateFromFile('broken').getRawContent()`, { html })).resolves.toBe(
      html.broken,
    ));

  test.each([
    ['a sign that begins no tag', '{"text":"moins de <5 jours"}'],
    ['a tag without an end', '<p>Un</p><b'],
    ['a comment without an end', '<p>Un</p><!-- deux'],
    ['a script without an end', '<script>let un = 1;'],
  ])('is refused when it looks like broken markup: %s', async (_what, broken) => {
    const refused = 'Malformed HTML content';
    await expect(inScript(`HtmlService.createHtmlOutputFromFile('broken')`, { html: { broken } })).rejects.toThrow(
      refused,
    );
    await expect(inScript(`HtmlService.createHtmlOutput(${JSON.stringify(broken)})`)).rejects.toThrow(refused);
  });

  test('is no broken markup where a script compares, or where signs are written as codes', async () => {
    const page = '<!doctype html><p class="a" hidden>1</p><br/><script>if (a<b) c("<div")</script>';
    await expect(inScript(`HtmlService.createHtmlOutput(${JSON.stringify(page)})`)).resolves.toBeUndefined();
    await expect(inScript(`HtmlService.createHtmlOutput(${JSON.stringify('"\\u003c5"')})`)).resolves.toBeUndefined();
  });

  test('read as a template, a file that is not there is missed by its name', () =>
    expect(inScript(`HtmlService.createTemplateFromFile('none')`)).rejects.toThrow(
      'No HTML file named none was found.',
    ));
});

describe('contract 29: what the browser gets of a page', () => {
  test.each(readings)('comments are gone, of markup, styles and scripts (%s)', (reading) =>
    expect(
      servedPage(
        '<p>1</p><!-- two --><style>a{}/* b */</style><script>one();/* two */three() // four\n</script>',
        reading,
      ),
    ).resolves.toBe('<p>1</p><style>a{}</style><script>one();three() \n</script>'),
  );

  test.each(readings)(
    'a template literal loses what looks like a comment, and the rest of its line (%s)',
    async (reading) => {
      await expect(servedScript('a = `https://example.org`; b()\nc()', reading)).resolves.toBe('a = `https:\nc()');
      await expect(servedScript('a = `1 /* 2` + `3 */ 4`; b()', reading)).resolves.toBe('a = `1  4`; b()');
      await expect(servedScript("a = `l'un // deux`; b('trois')\nc()", reading)).resolves.toBe("a = `l'un \nc()");
    },
  );

  test('in quoted texts and regular expressions nothing is a comment, or everything: nobody knows', async () => {
    const script = `a = "https://example.org"; b = 'x /* y'; c = /\\/\\//; d()`;
    await expect(servedScript(script, 'keeps strings')).resolves.toBe(script);
    await expect(servedScript(script, 'takes strings for code')).resolves.toBe('a = "https:');
  });
});

describe('the page as it was at 0.2.0', () => {
  /** What its build made and its script did, as short as it can be said. */
  const html = {
    sidebar:
      '<div id="app"></div><script>window.START="__VIEW__"</script><!--WORDS--><script>show(window.WORDS, `a // b`)</script>',
    words: '<script>window.WORDS = { hello: `Bonjour` }</script>',
  };
  const code = `function run() {
    var text = function (file) { return HtmlService.createHtmlOutputFromFile(file).getContent(); };
    var page = text('sidebar').split('__VIEW__').join('home').split('<!--WORDS-->').join(text('words'));
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page));
  }`;

  test.each(readings)('opens without its words and with a script that does not parse (%s)', async (filterReading) => {
    const host = await aWorkbook(code, { html, filterReading });
    await answerOf(host);
    const page = host.shown.sidebars[0]?.html ?? '';
    expect(page).not.toContain('Bonjour');
    const [, , script = ''] = page.split(/<script>/);
    expect(() => new vm.Script(script.replace('</script>', ''))).toThrow(/Unexpected|Invalid|Unterminated/);
  });
});
