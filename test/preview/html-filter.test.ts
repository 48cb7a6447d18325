import { answerOf, aWorkbook, inScript } from './script';

const scripted = (program: string): string => `<div id="app"></div><script>${program}</script>`;

/** The page that arrives when a script shows that one. */
async function arrived(html: string, filterReading: 'keeps strings' | 'takes strings for code'): Promise<string> {
  const host = await aWorkbook(
    'function run(page) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page)); }',
    { filterReading },
  );
  await answerOf(host, 'run', [html]);
  return host.shown.sidebars[0]?.html ?? '';
}

describe('contract 28: the text of a file', () => {
  const html = { page: '<p>Un<!--MOTS--> mot</p>', json: '{"note":"plan < budget"}' };

  it('loses its comments where it is read as a page', async () =>
    expect(await inScript("return HtmlService.createHtmlOutputFromFile('page').getContent();", { html })).toBe(
      '<p>Un mot</p>',
    ));

  it('is whole where it is read raw', async () =>
    expect(await inScript("return HtmlService.createTemplateFromFile('page').getRawContent();", { html })).toBe(
      html.page,
    ));

  it('is refused as a page when it looks like broken markup', async () => {
    await expect(inScript("HtmlService.createHtmlOutputFromFile('json');", { html })).rejects.toThrow(
      'Malformed HTML content.',
    );
    expect(await inScript("return HtmlService.createTemplateFromFile('json').getRawContent();", { html })).toBe(
      html.json,
    );
  });
});

describe('contract 29: what is served is filtered by a lexer that does not know template literals', () => {
  it.each([
    ['an address in a template literal', 'var a = `https://mimine.fr`;\nvar b = 1;', 'var a = `https:\nvar b = 1;'],
    ['a style in one', 'var a = `p{} /* x */ b{}`;', 'var a = `p{}  b{}`;'],
    ['a comment', 'var a = 1; // une\nvar b = 2; /* deux */', 'var a = 1; \nvar b = 2; '],
  ])('%s loses what looks like a comment', async (_what, program, left) => {
    expect(await arrived(scripted(program), 'keeps strings')).toBe(scripted(left));
    expect(await arrived(scripted(program), 'takes strings for code')).toBe(scripted(left));
  });

  it('an address in quotes arrives, or does not: two projects say that it does not', async () => {
    const page = scripted('var a = "https://mimine.fr";');
    expect(await arrived(page, 'keeps strings')).toBe(page);
    expect(await arrived(page, 'takes strings for code')).toBe(scripted('var a = "https:'));
  });

  it('comments of the page are gone', async () =>
    expect(await arrived('<p>Un<!--MOTS--></p>', 'keeps strings')).toBe('<p>Un</p>'));
});
