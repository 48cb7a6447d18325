import type { FieldWords } from '../words/field-words';

/** What French says of each field of the plan. */
export const fields: FieldWords = {
  name: { column: 'Action', missing: 'un nom' },
  objectives: {
    column: 'Objectif',
    field: 'Objectifs',
    missing: 'un objectif',
    group: { said: 'objectif', without: 'Sans objectif' },
  },
  kpis: { column: 'KPI', missing: 'un KPI' },
  owner: {
    column: 'Responsable',
    missing: 'un responsable',
    group: { said: 'responsable', without: 'Sans responsable' },
  },
  q1: { column: 'Budget Q1', missing: 'un budget' },
  q2: { column: 'Budget Q2', missing: 'un budget' },
  q3: { column: 'Budget Q3', missing: 'un budget' },
  q4: { column: 'Budget Q4', missing: 'un budget' },
  rhythm: { column: 'Fréquence', missing: 'une fréquence', group: { said: 'fréquence' } },
  start: { column: 'Début' },
  deadline: { column: 'Échéance', missing: 'une échéance' },
  kind: { column: "Type d'action" },
  status: { column: 'Statut' },
  campaign: { column: 'Campagne', group: { said: 'campagne', without: 'Hors campagne' } },
};
