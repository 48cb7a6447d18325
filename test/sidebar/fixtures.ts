import type {
  ActionForm,
  CheckReport,
  Home,
  ReportedProblem,
  SavedAction,
  SelfTestReport,
} from '../../src/commands/api';
import { type Finding, severityOf } from '../../src/domain/check';
import { type ActionDraft, blankDraft, type DraftContext, typedIn } from '../../src/domain/draft';
import { actionFields } from '../../src/domain/plan';
import type { Language } from '../../src/languages/languages';

type Plan = NonNullable<Home['plan']>;

const plan: Plan = {
  tab: "Plan d'action",
  objectivesTab: 'Objectifs',
  actions: 11,
  objectives: 6,
  isSetUp: true,
  hasRetroplanning: false,
  isInterrupted: false,
  grouping: 'objective',
  unit: 'week',
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
};

export const aHome = (language: Language, changes: Partial<Plan> | 'no plan' = {}): Home => ({
  ...(changes === 'no plan' ? {} : { plan: { ...plan, ...changes } }),
  proposal: {
    language,
    year: 2027,
    firstMonth: 1,
    currency: 'EUR',
    country: 'FR',
    setLocale: true,
  },
  locale: 'en_US',
});

const aContext = (changes: Partial<DraftContext> = {}): DraftContext => ({
  objectives: [
    'Récolter 5 000 € pendant la campagne de crowdfunding',
    'Ouvrir les canaux de distribution',
    'Fidéliser les anciens clients',
  ],
  kpis: ["Taux d'ouverture", 'Taux de clic', 'Montant collecté'],
  owners: ['Arnaud', 'Zoé'],
  kinds: [
    { name: 'Newsletter ou e-mailing', workingDays: 10, prepares: 'start' },
    { name: 'Campagne de crowdfunding', workingDays: 60, prepares: 'start' },
    { name: 'Photos de produits', workingDays: null, prepares: 'start' },
  ],
  templates: [],
  rhythms: ['Ponctuelle', 'Hebdomadaire', 'Mensuelle', 'Trimestrielle', 'Annuelle', 'Continue'],
  statuses: ['À faire', 'En cours', 'Terminée', 'À discuter', 'Abandonnée'],
  otherActions: [{ line: 3, name: 'Ouverture de la boutique Etsy' }],
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  today: '2027-01-15',
  week: [1, 2, 3, 4, 5],
  holidays: [],
  country: 'FR',
  currency: 'EUR',
  locale: 'fr_FR',
  hasObjectives: true,
  ...changes,
});

export const aDraft = (changes: Partial<ActionDraft> = {}): ActionDraft => ({
  ...blankDraft,
  ...changes,
});

export const newForm = (context: Partial<DraftContext> = {}): ActionForm => ({
  draft: aDraft(),
  calculated: [],
  context: aContext(context),
});

export const newsletter: ActionDraft = aDraft({
  name: 'Newsletter',
  objectives: ['Fidéliser les anciens clients'],
  kpis: ["Taux d'ouverture", 'Taux de clic'],
  owner: 'Arnaud',
  rhythm: 'Mensuelle',
  kind: 'Newsletter ou e-mailing',
  status: 'En cours',
  budget: ['0', '30', '50', '199'],
});

export const rowForm = (draft: ActionDraft = newsletter, changes: Partial<ActionForm> = {}): ActionForm => ({
  draft,
  loaded: { line: 2, cells: cellsOf(draft) },
  calculated: [],
  context: aContext(),
  ...changes,
});

export const cellsOf = (draft: ActionDraft): readonly string[] =>
  actionFields.map((field) => [typedIn(draft, field)].flat().join('; '));

export const aSaved = (draft: ActionDraft, changes: Partial<SavedAction> = {}): SavedAction => ({
  message: `« ${draft.name} » est enregistrée en A12.`,
  cell: { sheet: "Plan d'action", cell: 'A12' },
  loaded: { line: 12, cells: cellsOf(draft) },
  problems: [],
  ...changes,
});

/** Where a problem stands and what it says, for a rule with its facts. */
export const aProblem = (
  finding: Finding = { code: 'action.missing-owner', facts: { action: 'Ouverture de la boutique Etsy' } },
  changes: Partial<Omit<ReportedProblem, 'code' | 'facts'>> = {},
): ReportedProblem => ({
  ...finding,
  severity: severityOf(finding.code),
  sheet: "Plan d'action",
  cell: 'D4',
  currency: 'EUR',
  ...changes,
});

export const unreadableBudget = aProblem(
  {
    code: 'budget.not-a-number',
    facts: { action: 'Vidéo et photos de présentation', quarter: 1, text: '1 250 €' },
  },
  {
    cell: 'E5',
    mend: { was: '1 250 €', becomes: '1 250' },
  },
);

export const severalOwners = aProblem(
  { code: 'action.several-owners', facts: { action: 'Article de blog', first: 'Zoé' } },
  { cell: 'D9' },
);

/** One rule broken on as many rows. */
export const withoutOwner = (count: number): readonly ReportedProblem[] =>
  Array.from({ length: count }, (_, row) =>
    aProblem({ code: 'action.missing-owner', facts: { action: `Action ${row + 1}` } }, { cell: `D${row + 2}` }),
  );

export const aReport = (problems: readonly ReportedProblem[]): CheckReport => ({
  tab: "Plan d'action",
  actions: 11,
  objectives: 6,
  problems,
  notRead: { columns: [], rows: [] },
});

export const aSelfTest: SelfTestReport = {
  message: 'Comme attendu : 1. Autrement : 1. Pas essayé : 0. Tout est dans l’onglet « Rétroplan · essai ».',
  tab: 'Rétroplan · essai',
  readings: [
    { is: 'width', expected: '300 pixels', seen: '300 pixels', verdict: 'as-expected' },
    { is: 'text-fraction', expected: 'texte « 3/4 »', seen: 'date 2027-04-03', verdict: 'otherwise' },
  ],
  report: [
    'Rétroplan · essai · 2027-03-15',
    '✓ La largeur du panneau | attendu : 300 pixels | vu : 300 pixels',
    '≠ Le texte 3/4 | attendu : texte « 3/4 » | vu : date 2027-04-03',
  ].join('\n'),
};
