import type { Labels } from '../words/sheet-words';

/** What both the sheet and the sidebar name. */
export const labels: Labels = {
  menu: {
    newPlan: 'Nouveau plan…',
    addAction: 'Ajouter une action',
    check: 'Vérifier le plan',
    retroplanning: 'Construire le rétroplanning',
    open: 'Ouvrir Rétroplan',
    help: 'Aide',
  },
  columns: {
    name: 'Action',
    objectives: 'Objectif',
    kpis: 'KPI',
    owner: 'Responsable',
    q1: 'Budget Q1',
    q2: 'Budget Q2',
    q3: 'Budget Q3',
    q4: 'Budget Q4',
    rhythm: 'Fréquence',
    start: 'Début',
    deadline: 'Échéance',
    kind: "Type d'action",
    status: 'Statut',
    campaign: 'Campagne',
  },
};
