import fc from 'fast-check';
import { check, type Problem } from '../../src/domain/check';
import {
  type ActionDraft,
  amountTyped,
  blankDraft,
  checkDraft,
  type DraftContext,
  draftOfFields,
  typedIn,
} from '../../src/domain/draft';
import { centsOf } from '../../src/domain/money';
import { type ActionField, actionFields, type Plan } from '../../src/domain/plan';
import { leadTimeOf } from '../../src/domain/template';
import { wordsOf } from '../../src/languages/say';
import { fileReading } from '../vocabulary';
import { aTemplate, closedOn, withTemplates } from './a-template';
import { type ActionSketch, aPlan, day, type PlanSketch } from './builders';

const sms = 'Campagne SMS';
const salon = aTemplate('Stand 40\nInvitations 5 < Stand');
const opening = aTemplate('Affiches 10', { kind: 'Ouverture', prepares: 'start' });

/** A plan with templates, on 15 January 2027, closed on 6 May; its other action stands on row 2. */
const planWith = (action: ActionSketch, plan: PlanSketch = {}): Plan =>
  aPlan({
    actions: [{ name: 'Vidéo' }, { name: '', ...action }],
    ...withTemplates(salon, opening, aTemplate('', { kind: sms, steps: [] })),
    calendar: closedOn('2027-05-06'),
    today: day('2027-01-15'),
    ...plan,
  });

/** What the form knows of the same plan. */
const context: DraftContext = {
  objectives: ['Fidéliser'],
  kpis: [],
  owners: ['Inès et Zoé'],
  kinds: [salon, opening].map((template) => ({ ...leadTimeOf(template), name: template.kind })),
  templates: [salon, opening, aTemplate('', { kind: sms, steps: [] })],
  rhythms: [],
  statuses: [],
  otherActions: [{ line: 2, name: 'Vidéo' }],
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  today: '2027-01-15',
  week: [1, 2, 3, 4, 5],
  holidays: ['2027-05-06'],
  country: 'FR',
  currency: 'EUR',
  locale: 'fr_FR',
  hasObjectives: true,
};

/** The form as it is filled in for what stands in a row. */
function draftOf(action: ActionSketch): ActionDraft {
  const { q1 = '', q2 = '', q3 = '', q4 = '' } = action.budget ?? { q1: 0 };
  return {
    ...blankDraft,
    name: action.name ?? '',
    objectives: action.objectives ?? ['Fidéliser'],
    kpis: action.kpis ?? ["Taux d'ouverture"],
    owner: (action.owners ?? ['Zoé']).join('; '),
    budget: [`${q1}`, `${q2}`, `${q3}`, `${q4}`],
    rhythm: action.rhythm ?? 'mensuelle',
    start: action.start ?? '',
    deadline: action.deadline ?? '',
    kind: action.kind ?? '',
    status: wordsOf('fr').statuses[action.status ?? 'to-do'],
  };
}

/** Of the row that the form stands for. */
const ofRow = (problems: readonly Problem[], line: number): readonly object[] =>
  problems
    .filter(({ at }) => at.on === 'action' && at.line === line)
    .map(({ at, ...problem }) => ({ ...problem, field: 'field' in at ? at.field : '' }));

const sorted = (problems: readonly object[]): readonly string[] => problems.map((it) => JSON.stringify(it)).sort();

const said = (draft: ActionDraft, changed: Partial<DraftContext> = {}): readonly object[] =>
  ofRow(checkDraft(draft, { ...context, ...changed }, fileReading), 0);

const codes = (draft: ActionDraft, changed: Partial<DraftContext> = {}): readonly string[] =>
  checkDraft(draft, { ...context, ...changed }, fileReading).map(({ code }) => code);

const plain = draftOf({ name: 'Salon de mai' });

describe('the form says of an action what the check says of its row', () => {
  const rows: readonly (readonly [string, ActionSketch])[] = [
    ['nothing of a complete one', { name: 'Newsletter' }],
    ['that it has no name', {}],
    ['that another has its name', { name: 'vidéo' }],
    ['that it serves nothing and nobody answers for it', { name: 'Blog', objectives: [], kpis: [], owners: [] }],
    ['that an objective is not known', { name: 'Blog', objectives: ['Fidélisé'] }],
    ['that two people answer for it', { name: 'Blog', owners: ['Zoé', 'Inès'] }],
    ['that its budget is missing', { name: 'Blog', budget: {} }],
    ['that an amount is negative', { name: 'Blog', budget: { q2: -50 } }],
    ['that its rhythm is missing', { name: 'Blog', rhythm: '' }],
    ['that its rhythm is not understood', { name: 'Blog', rhythm: 'mensuele' }],
    ['that its deadline is missing', { name: 'Stand', rhythm: 'ponctuelle' }],
    ['that it ends before it starts', { name: 'Stand', rhythm: '', start: '2027-06-02', deadline: '2027-06-01' }],
    ['that it is outside the year', { name: 'Stand', rhythm: '', deadline: '2028-02-01' }],
    [
      'that nothing is planned in a quarter that costs',
      { name: 'Stand', rhythm: '', deadline: '2027-06-01', budget: { q1: 5 } },
    ],
    ['that it is on a day closed', { name: 'Stand', rhythm: '', deadline: '2027-05-06' }],
    ['that its preparation is late', { name: 'Stand', rhythm: '', deadline: '2027-03-01', kind: 'Salon' }],
    [
      'that the preparation of its start is late',
      { name: 'Magasin', rhythm: '', start: '2027-01-20', deadline: '2027-12-01', kind: 'ouverture' },
    ],
    ['that its kind has no template', { name: 'Vol', rhythm: '', deadline: '2027-06-01', kind: 'Montgolfière' }],
    ['that no SMS is sent on a day closed', { name: 'Soldes', rhythm: '', deadline: '2027-05-06', kind: sms }],
    ['nothing of one that was dropped', { name: 'Blog', owners: [], rhythm: '', status: 'dropped' }],
    [
      'nothing late of one that is done',
      { name: 'Stand', rhythm: '', deadline: '2027-03-01', kind: 'Salon', status: 'done' },
    ],
  ];

  test.each(rows)('%s', (_, row) => {
    expect(sorted(said(draftOf(row)))).toEqual(sorted(ofRow(check(planWith(row)), 3)));
  });

  test('whatever is typed in it', () => {
    const anyRow = fc.record<ActionSketch>({
      name: fc.constantFrom('', 'Stand', 'VIDEO'),
      objectives: fc.subarray(['Fidéliser', 'Vendre']),
      owners: fc.subarray(['Zoé', 'Inès']),
      budget: fc.record({ q1: fc.constantFrom(0, 12, -1), q3: fc.constantFrom(0, 80) }, { requiredKeys: [] }),
      rhythm: fc.constantFrom('', 'ponctuelle', 'continue', 'tous les lundis', 'parfois'),
      start: fc.constantFrom('', '2026-11-02', '2027-03-01', '2027-05-06'),
      deadline: fc.constantFrom('', '2027-02-28', '2027-05-06', '2027-10-01', '2029-01-01'),
      kind: fc.constantFrom('', 'Salon', 'Ouverture', sms, 'Vol'),
      status: fc.constantFrom('to-do', 'in-progress', 'done', 'dropped'),
    });
    fc.assert(
      fc.property(anyRow, (row) => expect(sorted(said(draftOf(row)))).toEqual(sorted(ofRow(check(planWith(row)), 3)))),
    );
  });
});

describe('the form', () => {
  test('is blank before anything is typed, and only its name is then asked for', () => {
    const typed = actionFields.map((field: ActionField) => typedIn(blankDraft, field));
    expect(typed.flat().join('')).toBe('');
    expect(typedIn(blankDraft, 'objectives')).toEqual([]);
    expect(codes(blankDraft)).toEqual(['action.missing-name']);
  });

  test('keeps what is typed in each field, the four quarters together', () => {
    const { budget, ...fields } = draftOf({ name: 'Blog', budget: { q1: '1', q2: '2', q3: '3', q4: '4' } });
    const [q1, q2, q3, q4] = budget;
    const draft = draftOfFields({ ...fields, q1, q2, q3, q4 });
    expect(budget).toEqual(['1', '2', '3', '4']);
    expect(draft).toEqual({ ...fields, budget });
    expect((['q1', 'q2', 'q3', 'q4', 'name', 'kpis'] as const).map((field) => typedIn(draft, field))).toEqual([
      ...budget,
      'Blog',
      ["Taux d'ouverture"],
    ]);
  });

  test('does not mind spaces around what is typed', () => {
    const spaced = { ...plain, name: ' Vidéo ', budget: ['  ', ' 12 ', '', ''], rhythm: ' ', deadline: ' ' } as const;
    expect(said(spaced)).toEqual(said({ ...plain, name: 'Vidéo', budget: ['', '12', '', ''], rhythm: '' }));
    expect(codes(spaced)).toContain('action.duplicate-name');
    expect(codes({ ...plain, name: '  ' })).toEqual(['action.missing-name']);
  });

  test('shows what it could not read as it was typed', () =>
    expect(said({ ...plain, budget: [' beaucoup ', '', '', ''] })).toMatchObject([
      { code: 'budget.not-a-number', facts: { quarter: 1, text: 'beaucoup' }, field: 'q1' },
    ]));

  test.each([
    ['fr_FR', '12,50', 12.5],
    ['en_GB', '12.50', 12.5],
    ['fr_FR', '1,250', undefined],
    ['en_GB', '1,250', 1250],
  ])('reads amounts as a file in %s does: %s', (locale, text, amount) =>
    expect(amountTyped(text, { locale }, fileReading)).toBe(amount === undefined ? undefined : centsOf(amount)),
  );

  test('knows whose name holds a word that joins two', () => {
    expect(codes({ ...plain, owner: 'Inès et Zoé' })).toEqual([]);
    expect(codes({ ...plain, owner: 'Inès et Zoé' }, { owners: ['Inès', 'Zoé'] })).toEqual(['action.several-owners']);
  });
});

describe('what the file does not say is not asked for in the form', () => {
  const recruit = draftOf({ name: 'Blog', objectives: ['Recruter'] });
  const nextYear = draftOf({ name: 'Stand', rhythm: '', deadline: '2029-06-01' });
  const late = draftOf({ name: 'Stand', rhythm: '', deadline: '2027-03-01', kind: 'Salon' });
  const text = draftOf({ name: 'Soldes', rhythm: '', deadline: '2027-05-06', kind: sms });
  const balloon = draftOf({ name: 'Vol', rhythm: '', deadline: '2027-06-01', kind: 'Montgolfière' });
  const cases: readonly (readonly [string, ActionDraft, string, Partial<DraftContext>])[] = [
    ['objectives that are not in a tab', recruit, 'action.unknown-objective', { hasObjectives: false }],
    ['a first day of the year', nextYear, 'action.outside-year', { firstDay: '' }],
    ['a last day of the year', nextYear, 'action.outside-year', { lastDay: '' }],
    ['what day it is', late, 'retroplanning.unreachable-deadline', { today: '' }],
    ['steps of its kind', late, 'retroplanning.unreachable-deadline', { templates: [], kinds: [] }],
    ['a country', text, 'retroplanning.sms-forbidden-window', { country: '' }],
    ['the days that are closed', text, 'retroplanning.sms-forbidden-window', { holidays: [] }],
    ['kinds of action', balloon, 'retroplanning.no-template', { kinds: [], templates: [] }],
  ];
  test.each(cases)('%s', (_, draft, code, unsaid) => {
    expect(codes(draft)).toContain(code);
    expect(codes(draft, unsaid)).not.toContain(code);
  });

  test('a kind that has only its days is prepared for as long as it takes', () => {
    const days = { templates: [aTemplate('', { kind: 'Salon', steps: [] })] };
    const kinds = (workingDays: number | null) => [{ name: 'Salon', workingDays, prepares: 'deadline' as const }];
    expect(codes(late, { ...days, kinds: kinds(60) })).toContain('retroplanning.unreachable-deadline');
    expect(codes(late, { ...days, kinds: kinds(5) })).toEqual([]);
    expect(codes(late, { ...days, kinds: kinds(null) })).toEqual([]);
  });

  test('days that are closed but are no days close nothing; a Saturday worked is a day like others', () => {
    expect(codes(text, { holidays: ['Noël', '2027-05-06'] })).toEqual(codes(text));
    const onSaturday = draftOf({ name: 'Stand', rhythm: '', deadline: '2027-06-05', kind: 'Salon' });
    expect(codes(onSaturday)).toEqual(['retroplanning.deadline-on-day-off']);
    expect(codes(onSaturday, { week: [1, 2, 3, 4, 5, 6] })).toEqual([]);
  });
});
