import { readSentences } from '../../src/languages/content/read-sentences';
import { languages } from '../../src/languages/languages';
import { fileReading, writtenSentences } from '../vocabulary';
import { type AddOn, aNewFile, aNewPlan, anAddOn, bundle } from './add-on';
import { contentsOf } from './file-content';

const SENTENCE = 'Rétroplan est incomplet dans ce projet';

const { reading = '', ...others } = bundle.html;

const broken: readonly (readonly [what: string, html: Readonly<Record<string, string>>])[] = [
  ['is missing', others],
  ['is cut', { ...others, reading: reading.slice(0, -1) }],
  ['is of another build, as long as this one', { ...others, reading: reading.replace('responsable', 'responsible') }],
];

/** A plan as people write one, in a file the add-on has not set up. */
async function withAPlanOfHers(html = bundle.html): Promise<AddOn> {
  const host = await anAddOn({ html });
  const [tab = ''] = host.tabs();
  host.person.paste(tab, 'A1', [
    ['Action', 'Objectif', 'Responsable', 'Échéance'],
    ['Salon', 'Vendre', 'Zoé', '15/06/2027'],
  ]);
  return host;
}

/** The files beside the script that were read since it began, one after the other. */
const COUNTED = `var read_ = [];
HtmlService = {
  createTemplateFromFile: (function (read) {
    return function (file) { read_.push(file); return read(file); };
  })(HtmlService.createTemplateFromFile.bind(HtmlService)),
  createHtmlOutput: HtmlService.createHtmlOutput.bind(HtmlService),
};
function filesOf(name, args) { rpc(name, args); return read_.join(); }
function filesAtOpening() { onOpen(); return read_.join(); }`;

describe('what is understood of files', () => {
  test('stands beside the script with what is said, as the languages have it', () => {
    const sentences = { fr: readSentences(writtenSentences.fr), en: readSentences(writtenSentences.en) };
    expect(JSON.parse(reading)).toEqual({ vocabulary: fileReading, sentences });
  });

  test.each(fileReading.map((words, place) => [languages[place] ?? '', words] as const))(
    'is no part of the script (%s)',
    (_language, { headers, nobody }) => {
      const said = [...headers.plan.name, ...headers.plan.deadline, ...nobody].filter((word) => word.includes(' '));
      expect(said.filter((word) => bundle.code.includes(word)).length).toBeLessThan(said.length / 10);
    },
  );

  test('is not read where the file is opened, and once by a command', async () => {
    const host = await anAddOn({ code: `${bundle.code}\n${COUNTED}`, snapshot: await aNewFile() });
    expect(await host.execute('filesAtOpening')).toMatchObject({ ok: true, value: '' });
    for (const [name, args] of [
      ['check', [{ year: null, tab: null }]],
      ['retroplanning', [{ year: null }]],
    ] as const)
      expect(await host.execute('filesOf', [name, args])).toMatchObject({ ok: true, value: 'reading' });
  });
});

describe.each(broken)('where the file with what is understood %s', (_what, html) => {
  test('the menu is there all the same', async () => {
    const host = await anAddOn({ html });
    expect(await host.execute('onOpen')).toMatchObject({ ok: true });
  });

  test('a command says so in its one sentence, and writes nothing', async () => {
    const host = await anAddOn({ html, snapshot: await aNewFile() });
    const before = contentsOf(host.save());
    expect(await host.isRefused('check', { year: null, tab: null })).toContain(SENTENCE);
    expect(await host.isRefused('retroplanning', { year: null })).toContain(SENTENCE);
    expect(contentsOf(host.save())).toEqual(before);
  });

  test('so does one in a file that has no plan yet', async () => {
    const host = await anAddOn({ html });
    const before = host.tabs();
    expect(await host.isRefused('newPlan', aNewPlan())).toContain(SENTENCE);
    expect(host.tabs()).toEqual(before);
  });
});

test('the self-test tells a file of what is understood that did not arrive whole, beside a plan or without one', async () => {
  const html = { ...others, reading: '[{"a":' };
  for (const host of [
    await anAddOn({ html }),
    await anAddOn({ html, snapshot: await aNewFile() }),
    await withAPlanOfHers(html),
  ]) {
    const { readings } = await host.does('selfTest', { page: null });
    expect(readings.flatMap(({ is, verdict }) => (verdict === 'otherwise' ? [is] : []))).toEqual(['reading']);
    expect(readings.find(({ is }) => is === 'typed')).toMatchObject({
      seen: 'pas essayé : le plan n’a pas pu être lu',
      verdict: 'not-tried',
    });
  }
});
