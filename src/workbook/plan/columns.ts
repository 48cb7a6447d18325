import { type ActionField, actionFields, type ObjectiveField, objectiveFields, planFields } from '../../domain/plan';

/** What a column holds decides its format, its alignment and whether it has a drop-down. */
export type ColumnKind = 'text' | 'long-text' | 'money' | 'day' | 'choice';

export type Column<Field extends string> = {
  readonly field: Field;
  /** The named range of the column, from the row under the header to the last row of the plan. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly pixels: number;
  /** Headers people give it, folded (no accents, no case, no punctuation), in both languages. */
  readonly synonyms: readonly string[];
};

/** A field that is left out does not compile. */
type Layout<Field extends string> = { readonly [F in Field]: Omit<Column<F>, 'field'> };

const columnsOf = <Field extends string>(fields: readonly Field[], table: Layout<Field>): readonly Column<Field>[] =>
  fields.map((field) => ({ ...table[field], field }));

const quarterSynonyms = (quarter: 1 | 2 | 3 | 4): readonly string[] => {
  const short = [`q${quarter}`, `t${quarter}`, `trimestre ${quarter}`, `quarter ${quarter}`];
  const ordinal = [
    `${quarter}er trimestre`,
    `${quarter}e trimestre`,
    `${quarter}eme trimestre`,
    `${['1st', '2nd', '3rd', '4th'][quarter - 1]} quarter`,
  ];
  return [...short, ...ordinal].flatMap((words) => [words, `budget ${words}`, `${words} budget`]);
};

/** Wide enough for 9 999 999 CHF: an amount that does not fit shows ###. */
const MONEY_PIXELS = 98;

/** How each field of the plan stands in the sheet; which there are, and in what order, the domain's table tells. */
const planTable: Layout<ActionField> = {
  name: {
    name: 'plan_action',
    kind: 'long-text',
    pixels: 220,
    synonyms: [
      'action',
      'actions',
      'action marketing',
      'actions marketing',
      "nom de l'action",
      'quoi',
      'tache',
      'activite',
      'initiative',
      'what',
      'task',
      'activity',
      'action name',
      'marketing action',
    ],
  },
  objectives: {
    name: 'plan_objective',
    kind: 'choice',
    pixels: 200,
    synonyms: [
      'objectif',
      'objectifs',
      'objectif vise',
      'objectifs vises',
      'but',
      'pourquoi',
      'objective',
      'objectives',
      'goal',
      'goals',
      'why',
    ],
  },
  kpis: {
    name: 'plan_kpi',
    kind: 'long-text',
    pixels: 160,
    synonyms: [
      'kpi',
      'kpis',
      'indicateur',
      'indicateurs',
      'indicateur cle',
      'indicateurs cles',
      'indicateur de performance',
      'indicateurs de performance',
      'mesure',
      'measured by',
      'measure',
      'metric',
      'metrics',
      'indicator',
      'indicators',
    ],
  },
  owner: {
    name: 'plan_owner',
    kind: 'choice',
    pixels: 110,
    synonyms: [
      'responsable',
      'responsables',
      'pilote',
      'porteur',
      'qui',
      'en charge',
      'owner',
      'who',
      'lead',
      'responsible',
      'assigned to',
      'assignee',
    ],
  },
  q1: { name: 'plan_q1', kind: 'money', pixels: MONEY_PIXELS, synonyms: quarterSynonyms(1) },
  q2: { name: 'plan_q2', kind: 'money', pixels: MONEY_PIXELS, synonyms: quarterSynonyms(2) },
  q3: { name: 'plan_q3', kind: 'money', pixels: MONEY_PIXELS, synonyms: quarterSynonyms(3) },
  q4: { name: 'plan_q4', kind: 'money', pixels: MONEY_PIXELS, synonyms: quarterSynonyms(4) },
  rhythm: {
    name: 'plan_rhythm',
    kind: 'choice',
    pixels: 110,
    synonyms: ['frequence', 'rythme', 'recurrence', 'periodicite', 'frequency', 'rhythm', 'cadence', 'how often'],
  },
  start: {
    name: 'plan_start',
    kind: 'day',
    pixels: 92,
    synonyms: [
      'debut',
      'date de debut',
      'lancement',
      'date de lancement',
      'start',
      'start date',
      'begins',
      'launch',
      'from',
    ],
  },
  deadline: {
    name: 'plan_deadline',
    kind: 'day',
    pixels: 92,
    synonyms: [
      'echeance',
      "date d'echeance",
      'date limite',
      'fin',
      'date de fin',
      'livraison',
      'quand',
      'deadline',
      'due',
      'due date',
      'end',
      'end date',
      'when',
      'date',
    ],
  },
  kind: {
    name: 'plan_kind',
    kind: 'choice',
    pixels: 170,
    synonyms: [
      "type d'action",
      "type d'actions",
      'type',
      'categorie',
      'kind of action',
      'kind',
      'action type',
      'type of action',
      'category',
    ],
  },
  status: {
    name: 'plan_status',
    kind: 'choice',
    pixels: 92,
    synonyms: ['statut', 'etat', 'avancement', 'status', 'state', 'progress'],
  },
  campaign: {
    name: 'plan_campaign',
    kind: 'text',
    pixels: 140,
    synonyms: ['campagne', 'campagnes', 'temps fort', 'operation', 'campaign', 'campaigns', 'drive'],
  },
};

/** The columns of the plan, in order. */
export const planColumns = columnsOf(actionFields, planTable);

/** Those a new plan has. */
export const newPlanColumns: readonly Column<ActionField>[] = planColumns.filter(
  ({ field }) => planFields[field].column !== 'added',
);

const objectiveTable: Layout<ObjectiveField> = {
  name: {
    name: 'objectives_name',
    kind: 'long-text',
    pixels: 320,
    synonyms: ['objectif', 'objectifs', 'objective', 'objectives', 'goal', 'goals'],
  },
  period: {
    name: 'objectives_period',
    kind: 'choice',
    pixels: 90,
    synonyms: ['periode', 'semestre', 'period', 'when', 'half'],
  },
  kpi: {
    name: 'objectives_kpi',
    kind: 'long-text',
    pixels: 180,
    synonyms: ['kpi', 'kpis', 'indicateur', 'indicator', 'measured by'],
  },
  startingPoint: {
    name: 'objectives_start',
    kind: 'text',
    pixels: 110,
    synonyms: ['point de depart', 'depart', 'valeur de depart', 'starting point', 'baseline', 'start'],
  },
  target: {
    name: 'objectives_target',
    kind: 'text',
    pixels: 110,
    synonyms: ['cible', 'valeur cible', 'a atteindre', 'target', 'target value'],
  },
  reached: {
    name: 'objectives_reached',
    kind: 'text',
    pixels: 110,
    synonyms: ['atteint', 'realise', 'resultat', 'reached', 'actual', 'result'],
  },
};

export const objectiveColumns = columnsOf(objectiveFields, objectiveTable);
