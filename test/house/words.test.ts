import { sayProblem } from '../../preview/command-line/say-problem';
import { menuItems } from '../../src/commands/api';
import { codes } from '../../src/domain/check';
import { type ActionField, actionFields, statusOf } from '../../src/domain/plan';
import { rhythmNamed, rhythmOf, simpleRhythms } from '../../src/domain/rhythm';
import { fileReading, type Language, languages } from '../../src/languages/languages';
import { sayTrouble, wordsOf } from '../../src/languages/say';
import { type FieldWords, fieldLabel, missingLabel } from '../../src/languages/words/field-words';
import { groupingsOf, groupingTitles, withoutGroup } from '../../src/languages/words/grouping-words';
import { todoOf } from '../../src/languages/words/problem-words';
import { telling } from '../../src/languages/words/telling';
import type { Trouble, TroubleCode, TroubleFacts } from '../../src/languages/words/troubles';
import { eachRule } from '../domain/each-rule';
import { pages } from '../words-in-page';

/** One example of each thing that may stand in a command's way; one without its example does not compile. */
const troubles: { readonly [T in TroubleCode]: TroubleFacts[T] } = {
  'plan.none': {
    seen: { tab: 'Feuille 1', labels: ['Projet', 'Qui'], known: 1, mayBe: 'Projet', language: null },
    tabs: ['Feuille 1'],
  },
  'adopt.no-names': { tab: 'Plan' },
  'adopt.another': { tab: 'Plan' },
  'plan.no-such-tab': { tab: 'Plan 2028', tabs: ['Plan 2027'] },
  'plan.exists': { tabs: ['Plan', 'Objectifs'] },
  'plan.deleted': {},
  'plan.emptied': { tab: 'Plan' },
  'plan.no-status-column': { tab: 'Plan' },
  'plan.no-action-column': { tab: 'Plan' },
  'plan.empty': { tab: 'Plan' },
  'plan.unreadable-settings': {},
  'plan.impossible-year': {},
  'row.none-selected': { tab: 'Plan' },
  'row.changed': { action: 'Salon', columns: ['Début', 'KPI'] },
  'row.gone': { action: 'Salon' },
  'action.no-name': {},
  'list.empty': {},
  'list.too-long': { lines: 400, most: 300 },
  'list.nothing-new': {},
  'retroplanning.none': {},
  'countdown.unknown-action': { action: 'Salon' },
  'countdown.ambiguous': { action: 'Salon', tab: 'Plan', lines: [3, 7] },
  'countdown.recurring': { action: 'Salon' },
  'countdown.dropped': { action: 'Salon' },
  'countdown.no-deadline': { action: 'Salon' },
  'countdown.no-template': { action: 'Salon', kind: 'Foire', templates: 'Modèles', suggestion: 'Foire' },
  'countdown.too-many': { tabs: 40 },
  'mend.stale': { cell: 'B2' },
  'mend.calculated': { cell: 'B2' },
  'tab.none': { tab: 'Plan' },
  'self-test.only-tab': { tab: 'Essai' },
  'self-test.name-taken': { tab: 'Essai' },
  'file.busy': {},
  'file.typed-columns': {},
  'file.protected': {},
  'file.protected-midway': {},
  'file.view-only': {},
  'script.incomplete': {},
  unexpected: {},
};

const saidOfProblems = (language: 'fr' | 'en'): readonly string[] =>
  codes.flatMap((code) => {
    const { problem } = eachRule[code];
    const say = telling(wordsOf(language).idiom, 'EUR', wordsOf(language).columns);
    return [
      sayProblem(language, problem, 'EUR'),
      pages[language].problems[code].why,
      todoOf(pages[language].problems, problem, say),
    ];
  });

const saidOfTroubles = (language: 'fr' | 'en'): readonly string[] =>
  // Each code stands beside its own facts above, which TypeScript forgets in Object.entries.
  (Object.entries(troubles).map(([code, facts]) => ({ code, facts })) as readonly Trouble[]).map((trouble) =>
    sayTrouble(language, trouble),
  );

/** What a language says on the sheet, without what it understands: one may have more words for a thing than another. */
function saidOnSheets(language: Language): unknown {
  const { table, list, idiom, ...said } = wordsOf(language);
  return { ...said, rhythm: idiom.rhythm, speech: idiom.speech };
}

/** What a catalogue says, by its path: the shape of a sentence, whatever the language. */
function shape(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path} × ${value.length}`];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}/${key}`));
  return [`${path} ${typeof value}`];
}

function labels(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(labels) : [];
}

const said = {
  fr: [...saidOfProblems('fr'), ...saidOfTroubles('fr')],
  en: [...saidOfProblems('en'), ...saidOfTroubles('en')],
};
const everything = { fr: [...said.fr, ...labels(saidOnSheets('fr'))], en: [...said.en, ...labels(saidOnSheets('en'))] };

/** What the page says in a language; of the fields what is told of each, as a language names apart what another does not. */
function saidInPage(language: Language): unknown {
  const { fields, ...said } = pages[language];
  const each = (say: (words: FieldWords, field: ActionField) => string) =>
    Object.fromEntries(actionFields.map((field) => [field, say(fields, field)]));
  return {
    ...said,
    fields: each(fieldLabel),
    missing: each(missingLabel),
    groupings: groupingsOf(fields),
    titles: groupingTitles(fields),
    without: withoutGroup(fields),
  };
}

describe('the words of both languages', () => {
  test('say the same things', () => {
    expect(shape(saidOnSheets('fr')).slice().sort()).toEqual(shape(saidOnSheets('en')).slice().sort());
    expect(shape(saidInPage('fr')).slice().sort()).toEqual(shape(saidInPage('en')).slice().sort());
  });

  test.each(languages)('none is empty (%s)', (language) =>
    expect(everything[language].filter((text) => text.trim() === '')).toEqual([]),
  );

  test.each(languages)('none has a hole where a name should be (%s)', (language) =>
    expect(everything[language].filter((text) => /undefined|null|NaN|\[object|=>|\$\{| {2}$/.test(text))).toEqual([]),
  );

  test.each(languages)(
    'each sentence begins with a capital or a quotation and ends as a sentence does (%s)',
    (language) => expect(said[language].filter((text) => !/^[\p{Lu}«“].*[.?)]$/u.test(text))).toEqual([]),
  );

  test('French quotes « so », and never "so"', () => {
    expect(everything.fr.filter((text) => /["“”]/.test(text))).toEqual([]);
    const unpaired = everything.fr.filter((text) => text.split('«').length !== text.split('»').length);
    expect(unpaired).toEqual([]);
  });

  test('French addresses her formally', () =>
    expect(everything.fr.filter((text) => /\b(tu|ton|ta|tes|toi)\b/i.test(text))).toEqual([]));

  test('no sentence speaks of the machine', () =>
    expect(
      [...everything.fr, ...everything.en].filter((text) => /\b(error|exception|null|JSON|API|string)\b/i.test(text)),
    ).toEqual([]));

  test.each(languages)('the names of tabs can be names of tabs (%s)', (language) =>
    expect(
      Object.values(wordsOf(language).tabs).filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name)),
    ).toEqual([]),
  );

  test.each(languages)('no two columns, rhythms or statuses have one name (%s)', (language) => {
    const { columns, rhythms, statuses } = wordsOf(language);
    for (const names of [actionFields.map((field) => columns[field]), Object.values(rhythms), Object.values(statuses)])
      expect(new Set(names).size).toBe(names.length);
  });
});

describe('everything has its words', () => {
  test('every menu item', () => {
    const items = menuItems.map(({ label }) => label);
    for (const language of languages) expect(Object.keys(wordsOf(language).menu).sort()).toEqual([...items].sort());
  });

  test.each(languages)('every rule: what, why, and what to do (%s)', (language) => {
    expect(saidOfProblems(language)).toHaveLength(codes.length * 3);
    expect(new Set(codes.map((code) => sayProblem(language, eachRule[code].problem, 'EUR'))).size).toBe(codes.length);
  });

  test.each(languages)('every rhythm and status is read back as it is written (%s)', (language) => {
    const { rhythms, statuses } = wordsOf(language);
    expect(simpleRhythms.map((rhythm) => rhythmOf(rhythms[rhythm], fileReading))).toEqual(
      simpleRhythms.map((it) => rhythmNamed[it]),
    );
    expect(Object.entries(statuses).filter(([status, name]) => statusOf(name, fileReading) !== status)).toEqual([]);
  });
});
