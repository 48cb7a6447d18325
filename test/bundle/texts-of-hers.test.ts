import { blankDraft } from '../../src/domain/draft';
import { sampled } from '../sampled';
import { type AddOn, aNewFile, anAddOn } from './add-on';
import { contentsOf } from './file-content';
import { OBJECTIVES, PLAN } from './plans';

/** Texts that some locale reads as something else when they are typed (contract 14, 35). */
const texts = [
  'R$ 500',
  "CHF 1'250.50",
  '500 kr',
  '3/4',
  '1-2',
  'TRUE',
  'vrai',
  'WAHR',
  'falso',
  '=A1',
  '▒',
  '+1',
  '-3 %',
  '@Zoé',
  "'x",
  "''",
  '3. März',
  'mars 2027',
  '１２３',
  '1e3',
  '12:30',
  '2027',
] as const;

const locales = ['fr_FR', 'en_US', 'de_DE', 'pt_BR', 'ja_JP', 'ar_EG'] as const;

const draftNamed = (name: string) => ({
  ...blankDraft,
  name,
  objectives: [name],
  kpis: [name],
  owner: name,
  rhythm: name,
  start: '',
  deadline: '',
  kind: name,
  status: '',
  budget: ['', '', '', ''] as [string, string, string, string],
});

/** What stands in cells as it is stored: the text, and nothing read out of it. */
function storedIn(host: AddOn, tab: string): readonly unknown[] {
  const { cells = {} } = contentsOf(host.save())[tab] ?? {};
  return Object.values(cells ?? {}).map((cell) => (cell as { readonly value?: unknown }).value);
}

describe.each(sampled(locales, 2))('what she says in the form stays a text in a file of %s', (locale) => {
  test('whatever it looks like, and is read back as she said it', async () => {
    const host = await anAddOn({ snapshot: await aNewFile(), locale });
    // The file's own locale wins over the one it is opened with.
    host.restore({ ...host.save(), custom: { locale, timeZone: 'Etc/GMT' } });
    // Each text in one of the locales at least.
    const said = sampled(texts, 5, locales.indexOf(locale));
    for (const [index, text] of said.entries()) {
      await host.does('saveAction', { draft: draftNamed(text), newObjectives: [text] });
      const row = index + 2;
      expect(host.cells(PLAN, `A${row}:D${row}`)).toEqual([[text, text, text, text]]);
      expect(host.formulas(PLAN, `A${row}:D${row}`)).toEqual([['', '', '', '']]);
      expect(storedIn(host, PLAN)).toContain(text);
      expect(host.cells(OBJECTIVES, `A${row}`)).toEqual([[text]]);
    }
    await host.does('goTo', { sheet: PLAN, cell: 'A2' });
    const { draft, loaded } = await host.does('actionForm', 'selected');
    expect(draft.name).toBe(said[0]);
    if (loaded === undefined) throw new Error('nothing loaded');
    await host.does('saveAction', { draft: { ...draft, owner: '1/2' }, loaded, newObjectives: [] });
    expect(host.cells(PLAN, 'A2:D2')).toEqual([[said[0], said[0], said[0], '1/2']]);
  });
});
