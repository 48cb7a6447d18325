import type { IWorkbookData } from '@univerjs/core';
import type { ReadingName, SelfTestReport } from '../../src/commands/api';
import { type Language, languages } from '../../src/languages/languages';
import { type AddOn, type AddOnOptions, aNewFile, anAddOn, bundle } from './add-on';
import { contentsOf, namesOf } from './file-content';

const TAB: Readonly<Record<Language, string>> = { fr: 'Rétroplan · essai', en: 'Rétroplan · self-test' };
const noPage = { page: null };

const tried = (host: AddOn): Promise<SelfTestReport> => host.does('selfTest', noPage);
const readingOf = ({ readings }: SelfTestReport, name: ReadingName) => readings.find(({ is }) => is === name);

/** All of the file that a person may see, and what its formulas go by. */
const everythingIn = (snapshot: IWorkbookData) => ({
  tabs: contentsOf(snapshot),
  order: snapshot.sheetOrder,
  names: namesOf(snapshot),
  settings: snapshot.custom,
});

const SELECT = `function select() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Objectifs").getRange("B3:C4").activate();
}
function selected() {
  var range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range.getSheet().getName() + "!" + range.getA1Notation();
}`;
const withSelection = { code: `${bundle.code}\n${SELECT}` };

/** Each of Google's readings that is not known, what it changes of the host, and the lines of the report that tell it. */
const unknowns: readonly (readonly [string, AddOnOptions, Partial<Record<ReadingName, string>>])[] = [
  [
    'formulas read with the separators of the file',
    { formulaReading: 'locale' },
    { formula: '=IF(1=1;2;3) gives number 2' },
  ],
  ['lookups without wildcards', { matchReading: 'literal' }, { match: 'the signs are taken as they stand' }],
  [
    'days joined to texts as dates',
    { dayInText: 'formatted' },
    {
      'joined-today': 'the date as the file shows it (text “x',
      'joined-workday': 'the date as the file shows it (text “x23/12/2026”)',
    },
  ],
  ['tabs found by their exact name', { findsTabsBy: 'exact name' }, { 'tab-case': 'it is not found' }],
  ['refusals that wait for the flush', { rejectsAt: 'flush' }, { rejection: 'refused when it is sent' }],
  ['a file of another country', { locale: 'de_DE' }, { money: 'shown as “€1.234”', locales: 'person en, file de_DE' }],
  [
    'a file of another time zone',
    { timeZone: 'America/New_York' },
    { date: '2026-12-16 by formatDate', zones: 'file America/New_York, script' },
  ],
];

describe('the report of the self-test', () => {
  test('says that a new file is as expected, or what was not tried', async () => {
    const { readings, message } = await tried(await anAddOn({ language: 'en' }));
    expect(readings.filter(({ verdict }) => verdict === 'otherwise')).toEqual([]);
    expect(readings.filter(({ verdict }) => verdict === 'not-tried').map(({ is }) => is)).toEqual([
      'scripts',
      'width',
      'protected',
      'typed',
      'ms-build',
    ]);
    expect(message).toBe(`As expected: 33. Otherwise: 0. Not tried: 5. All of it is in the tab “${TAB.en}”.`);
  });

  test.each(unknowns)('names %s, and differs in nothing else', async (_what, options, expected) => {
    const locale = 'fr_FR';
    const usual = await tried(await anAddOn({ language: 'en', locale }));
    const other = await tried(await anAddOn({ language: 'en', locale, ...options }));
    const differing = other.readings.filter(({ is, seen }) => readingOf(usual, is)?.seen !== seen);
    expect(differing.map(({ is }) => is)).toEqual(Object.keys(expected));
    for (const { is, seen, verdict } of differing) {
      expect(seen).toContain(expected[is]);
      expect([is, verdict]).toEqual([is, 'as-expected']);
    }
    const lines = usual.report.split('\n');
    expect(other.report.split('\n').filter((line, at) => line !== lines[at])).toHaveLength(differing.length);
  });

  test('tells what the page knows of itself', async () => {
    const host = await anAddOn({ language: 'en' });
    const report = await host.does('selfTest', { page: { width: 296, scripts: [21, 30_000, 0], build: 12_345 } });
    expect(readingOf(report, 'width')).toMatchObject({ seen: '296 pixels', verdict: 'otherwise' });
    expect(readingOf(report, 'scripts')).toMatchObject({ seen: '3 scripts of 21, 30000, 0 characters' });
    expect(readingOf(report, 'scripts')?.verdict).toBe('otherwise');
    expect(readingOf(report, 'ms-build')).toMatchObject({ seen: '12345 ms', verdict: 'otherwise' });
  });

  test('tells a file of the add-on that did not arrive whole', async () => {
    const html = { ...bundle.html, sidebar: bundle.html['sidebar']?.slice(0, -20) ?? '', 'content-fr': '{"a":' };
    const { readings } = await tried(await anAddOn({ html }));
    const wrong = readings.filter(({ verdict }) => verdict === 'otherwise').map(({ is }) => is);
    expect(wrong).toEqual(['page', 'content-fr']);
  });

  test.each(['write', 'flush'] as const)(
    'tells what a protected cell and a typed column say at the %s',
    async (rejectsAt) => {
      const host = await anAddOn({ language: 'en', snapshot: await aNewFile(), rejectsAt });
      host.person.protect('Objectifs', 'A2:B3');
      host.person.convertToTable("Plan d'action", 'A1:N20');
      const before = everythingIn(host.save());
      const report = await tried(host);
      expect(readingOf(report, 'protected')).toMatchObject({ verdict: 'as-expected' });
      expect(readingOf(report, 'protected')?.seen).toMatch(/protected.*: recognised$/);
      expect(readingOf(report, 'typed')?.seen).toMatch(/typed columns.*: recognised$/);
      await host.does('removeSelfTest');
      expect(everythingIn(host.save())).toEqual(before);
    },
  );
});

describe('the tab of the self-test', () => {
  test.each(languages)('holds in %s what the report says, and goes when she says so', async (language) => {
    for (const snapshot of [undefined, await aNewFile()]) {
      const host = await anAddOn({ language, ...(snapshot ? { snapshot } : {}) });
      const before = everythingIn(host.save());
      const { tab, readings, report } = await tried(host);
      expect(tab).toBe(TAB[language]);
      const rows = host.cells(tab, `B5:D${readings.length + 4}`);
      const signs = { 'as-expected': '✓', otherwise: '≠', 'not-tried': '?' };
      expect(rows).toEqual(readings.map(({ expected, seen, verdict }) => [expected, seen, signs[verdict]]));
      expect(report.split('\n')).toHaveLength(readings.length + 1);
      await host.does('removeSelfTest');
      expect(everythingIn(host.save())).toEqual(before);
    }
  });

  test('leaves her where she was', async () => {
    const host = await anAddOn({ snapshot: await aNewFile(), ...withSelection });
    await host.execute('select');
    await tried(host);
    expect(await host.execute('selected')).toMatchObject({ value: 'Objectifs!B3:C4' });
    await host.does('removeSelfTest');
    expect(await host.execute('selected')).toMatchObject({ value: 'Objectifs!B3:C4' });
  });

  test('is made anew by another run, whatever language the first one spoke and wherever it was stopped', async () => {
    const first = await anAddOn();
    const before = everythingIn(first.save());
    const { stats } = await first.run('selfTest', [noPage]);
    const { read, write, flush, other } = stats;
    const calls = read + write + flush + other;
    for (const dieAt of [0.2, 0.35, 0.5, 0.75, 0.95].map((part) => Math.round(calls * part))) {
      const host = await anAddOn();
      await host.execute('rpc', ['selfTest', [noPage]], { dieAt });
      const english = await anAddOn({ snapshot: host.save(), language: 'en', locale: 'fr_FR' });
      const { tab } = await tried(english);
      expect(english.tabs()).toEqual([first.tabs()[0], tab]);
      await english.does('removeSelfTest');
      expect(contentsOf(english.save())).toEqual(before.tabs);
      expect(namesOf(english.save())).toEqual(before.names);
    }
  });

  test('is never one of hers', async () => {
    const host = await anAddOn();
    const [first = ''] = host.tabs();
    host.person.renameTab(first, TAB.fr);
    host.person.type(TAB.fr, 'A1', 'À garder');
    const sentence = `Un onglet à vous s’appelle déjà « ${TAB.fr} » : renommez-le, puis recommencez.`;
    expect(await host.isRefused('selfTest', noPage)).toBe(sentence);
    expect(await host.does('removeSelfTest')).toEqual({ message: 'Il n’y a pas d’onglet d’essai dans ce fichier.' });
    expect(host.cells(TAB.fr, 'A1')).toEqual([['À garder']]);
  });

  test('that is the last one stays, and a sentence says why', async () => {
    const host = await anAddOn({
      language: 'en',
      code: `${bundle.code}\nfunction drop() {
      var file = SpreadsheetApp.getActiveSpreadsheet(); file.deleteSheet(file.getSheets()[0]);
    }`,
    });
    await tried(host);
    await host.execute('drop');
    expect(host.tabs()).toEqual([TAB.en]);
    const sentence = `The tab “${TAB.en}” is the only one in the file: add another, then try again.`;
    expect(await host.isRefused('removeSelfTest')).toBe(sentence);
    expect(await host.isRefused('selfTest', noPage)).toBe(sentence);
  });
});

test.each(languages)('a file in which she may change nothing gets one sentence in %s, and no tab', async (language) => {
  const host = await anAddOn({ language, snapshot: await aNewFile() });
  for (const tab of host.tabs()) host.person.protect(tab);
  const before = everythingIn(host.save());
  expect(await host.isRefused('selfTest', noPage)).toMatch(/^(Une partie du fichier est protégée|Part of the file is)/);
  expect(everythingIn(host.save())).toEqual(before);
});
