import { parse, type Token } from '@messageformat/parser';
import { sayProblem } from '../../preview/command-line/say-problem';
import { menuItems } from '../../src/commands/api';
import { codes } from '../../src/domain/check';
import { type ActionField, actionFields, statusOf } from '../../src/domain/plan';
import { rhythmNamed, rhythmOf, simpleRhythms } from '../../src/domain/rhythm';
import { dayOf } from '../../src/domain/time';
import { type Language, languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { type FieldWords, fieldLabel, missingLabel } from '../../src/languages/words/field-words';
import { groupingsOf, groupingTitles, withoutGroup } from '../../src/languages/words/grouping-words';
import { todoOf } from '../../src/languages/words/problem-words';
import type { Facts } from '../../src/languages/words/sentence';
import type { SentenceCode, SentenceFacts } from '../../src/languages/words/sentence-facts';
import { telling } from '../../src/languages/words/telling';
import { eachRule } from '../domain/each-rule';
import { fileReading, saying, writtenSentences } from '../vocabulary';
import { pages } from '../words-in-page';

/** One example of each sentence of the script; one without its example does not compile. */
const facts: { readonly [T in SentenceCode]: SentenceFacts[T] } = {
  'plan.none': {},
  'plan.other-language': { tab: 'Hoja 1', labels: ['Proyecto', 'Quién'], language: 'espagnol' },
  'plan.without-actions': { tab: 'Feuille 1', labels: ['Projet', 'Qui'], known: 1, mayBe: ['Projet'] },
  'kpi.no-organisation': { kinds: ['association', 'média'] },
  'kpi.no-name': {},
  'kpi.same-name': { name: 'Prospects' },
  'objective.no-name': {},
  'objective.no-tab': {},
  'payment.no-action': {},
  'payment.no-such-action': { action: 'Salon', tab: 'Plan d’action' },
  'payment.unread': { said: 'bientôt', column: 'Date' },
  'payment.other-currency': { said: '1000 $', currency: 'EUR' },
  'payment.unreadable': { tab: 'Paiements' },
  'payment.none-yet': {},
  'payment.none': { action: 'Salon' },
  'payment.no-quarters': { tab: 'Plan d’action' },
  'payment.two-actions': { action: 'Salon' },
  'payment.unsafe-name': { action: 'Salon*' },
  'payment.own-formula': { action: 'Salon', cells: ['E4'] },
  'payment.own-quarters': { action: 'Salon', cells: ['E4', 'F4'] },
  'payment.saved': { action: 'Salon', payments: 2, tab: 'Paiements' },
  'payment.proposed': { lines: 3, proposed: 2 },
  'payment.read': { payments: 2 },
  'payment.followed': { action: 'Salon' },
  'payment.by-hand': { action: 'Salon' },
  'kpi.no-room': { tab: 'KPI' },
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
  'undo.nothing': {},
  'undo.too-large': { what: 'Nouveau plan' },
  'undo.interrupted': { what: 'Nouveau plan' },
  'undo.tab-gone': { what: 'Nouveau plan' },
  'undo.edited': { what: 'Nouveau plan', sheet: 'Plan', cell: 'A2' },
  'row.none-selected': { tab: 'Plan' },
  'row.changed': { action: 'Salon', columns: ['Début', 'KPI'] },
  'row.gone': { action: 'Salon' },
  'action.no-name': {},
  'list.empty': {},
  'list.too-long': { lines: 400, most: 300 },
  'list.nothing-new': {},
  'retroplanning.none': {},
  'countdown.unknown-action': { action: 'Salon' },
  'countdown.ambiguous': { action: 'Salon', tab: 'Plan', lines: [3, 7], first: 3 },
  'countdown.recurring': { action: 'Salon' },
  'countdown.dropped': { action: 'Salon' },
  'countdown.no-deadline': { action: 'Salon' },
  'countdown.no-kind': { action: 'Salon', templates: 'Modèles' },
  'countdown.no-steps': { action: 'Salon', kind: 'Foire', templates: 'Modèles' },
  'countdown.misspelt-kind': { kind: 'Foir', suggestion: 'Foire' },
  'countdown.too-many': { tabs: 60 },
  'budget.read': { planned: '12 029 €', envelope: '15 000 €', over: ['Q3 (750 €)'] },
  'budget.no-quarters': { tab: 'Plan' },
  'budget.unread': { cell: 'C11', said: 'beaucoup' },
  'budget.supposed': { planned: '12 029 €', over: ['Q3 (750 €)'], losing: 2, money: '1 250 €' },
  'budget.by-hand': { action: 'Salon' },
  'budget.all-begun': {},
  'budget.unmoved': { action: 'Salon' },
  'budget.after-year': { money: '7 500 €' },
  'budget.still-owed': { money: '2 500 €' },
  'mend.stale': { cell: 'B2' },
  'mend.calculated': { cell: 'B2' },
  'tab.none': { tab: 'Plan' },
  'cell.none': { sheet: 'Plan', cell: 'B2000' },
  'self-test.only-tab': { tab: 'Essai' },
  'self-test.name-taken': { tab: 'Essai' },
  'file.names-taken': { names: ['settings', 'budget'] },
  'file.busy': {},
  'file.moved': {},
  'file.moved-midway': {},
  'file.typed-columns': {},
  'file.protected': {},
  'file.protected-midway': {},
  'file.view-only': {},
  unexpected: {},
  'unexpected-midway': {},
  'plan.made': {},
  'example.made': {},
  'action.saved': { action: 'Salon', sheet: 'Plan', cell: 'A2' },
  'action.copied': { action: 'Salon', sheet: 'Plan', cell: 'A2' },
  'action.dropped': { action: 'Salon' },
  'list.added': { actions: 2, sheet: 'Plan', cell: 'A2' },
  'retroplanning.built': { actions: 2, undated: 1 },
  'retroplanning.finished': { actions: 2, undated: 1 },
  'retroplanning.in-months': { most: 300 },
  'dashboard.built': { late: 1, soon: 2 },
  'undo.what': { command: 'saveAction', detail: 'Salon', named: 1 },
  'history.read': { entries: 3 },
  'undo.again': {},
  'undo.done': { what: 'Nouveau plan' },
  'cell.shown': { sheet: 'Plan', cell: 'A2' },
  'look.kept': { tabs: ['Plan'] },
  'look.aside': {},
  'look.plain': { tabs: ['Plan'] },
  'plan.adopted': { tab: 'Plan', actions: 2 },
  'plan.columns-added': { columns: 2 },
  'plan.not-spread': { actions: 2 },
  'countdown.built': { subject: 'Salon', steps: 2 },
  'countdown.held': { spare: 2 },
  'countdown.too-late': { missing: 2, firstHeld: dayOf(2027, 3, 1) },
  'countdown.late': { steps: ['Devis'] },
  'countdown.held-without': { steps: ['Devis'] },
  'countdown.kept': { steps: 2 },
  'kpi.added': { kpis: 2, all: 4 },
  'kpi.read': { kpis: 2 },
  'follow-up.first-only': { lines: ['4', '7'] },
  'kpi.months-follow': { count: 1, months: ['Visites 2027-02 (77)'] },
  'kpi.monthly': { figures: ['Visites'] },
  'kpi.not-weekly': {},
  'kpi.weeks-full': { tab: 'Semaines', weeks: 52 },
  'kpi.turned': { year: '2028', months: 12, tab: 'Chiffres' },
  'kpi.weekly': { tab: 'Semaines', figures: ['Visites', 'Commandes'], kept: 2 },
  'follow-up.added': { tab: 'Plan' },
  'follow-up.renewed': { tab: 'Plan' },
  'follow-up.no-kpis': {},
  'objective.saved': { objective: 'Vendre', sheet: 'Objectifs', cell: 'A2' },
  'objective.read': { objectives: 2 },
  'week.read': { first: dayOf(2027, 3, 1), last: dayOf(2027, 3, 7), late: 1, due: 2, actions: 3 },
};

// What each code stands beside, which TypeScript forgets in Object.entries.
const examples = Object.entries(facts) as unknown as readonly (readonly [SentenceCode, Facts])[];

/** The facts that the text of a sentence names. */
function factsNamed(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'content' || token.type === 'octothorpe') return [];
    return [token.arg, ...('cases' in token ? token.cases.flatMap((it) => factsNamed(it.tokens)) : [])];
  });
}

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

/** How a command is called is said within other sentences. */
const saidOfCommands = (language: 'fr' | 'en'): readonly string[] =>
  examples.filter(([code]) => code !== 'undo.what').map(([code, its]) => saying[language](code, its as never));

/** What a language says on the sheet. What it understands is no part of that: one may have more words for a thing than another. */
const saidOnSheets = (language: Language): unknown => wordsOf(language);

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
  fr: [...saidOfProblems('fr'), ...saidOfCommands('fr')],
  en: [...saidOfProblems('en'), ...saidOfCommands('en')],
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
    'each sentence begins with a capital, a quotation or a number and ends as a sentence does (%s)',
    (language) => expect(said[language].filter((text) => !/^[\p{Lu}«“\d].*[.?)]$/u.test(text))).toEqual([]),
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

describe('the sentences of the script', () => {
  test.each(languages)('say no fact but their own (%s)', (language) => {
    const strange = examples.flatMap(([code, its]) =>
      factsNamed(parse(writtenSentences[language][code])).flatMap((name) => (name in its ? [] : [`${code}: ${name}`])),
    );
    expect(strange).toEqual([]);
  });

  test('say each fact in both languages or in neither', () => {
    const named = (language: Language, code: SentenceCode): readonly string[] =>
      [...new Set(factsNamed(parse(writtenSentences[language][code])))].sort();
    expect(examples.map(([code]) => [code, named('en', code)])).toEqual(
      examples.map(([code]) => [code, named('fr', code)]),
    );
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
