import type { TableWords } from '../../domain/file-reading';
import { budgetHeadings } from '../words/budget-headings';

/** "T1", "Budget Q1", "1er trimestre" */
const quarter = (number: 1 | 2 | 3 | 4): readonly string[] =>
  budgetHeadings([
    `t${number}`,
    `q${number}`,
    `trimestre ${number}`,
    `${number}er trimestre`,
    `${number}e trimestre`,
    `${number}eme trimestre`,
  ]);

const headers: TableWords['headers'] = {
  plan: {
    name: [
      'action',
      'actions',
      'action marketing',
      'actions marketing',
      "nom de l'action",
      'quoi',
      'tache',
      'activite',
      'initiative',
    ],
    objectives: ['objectif', 'objectifs', 'objectif vise', 'objectifs vises', 'but', 'pourquoi'],
    kpis: [
      'kpi',
      'kpis',
      'indicateur',
      'indicateurs',
      'indicateur cle',
      'indicateurs cles',
      'indicateur de performance',
      'indicateurs de performance',
      'mesure',
    ],
    owner: ['responsable', 'responsables', 'pilote', 'porteur', 'qui', 'en charge'],
    q1: quarter(1),
    q2: quarter(2),
    q3: quarter(3),
    q4: quarter(4),
    rhythm: ['frequence', 'rythme', 'recurrence', 'periodicite'],
    start: ['debut', 'date de debut', 'lancement', 'date de lancement'],
    deadline: ['echeance', "date d'echeance", 'date limite', 'fin', 'date de fin', 'livraison', 'quand', 'date'],
    kind: ["type d'action", "type d'actions", 'type', 'categorie'],
    status: ['statut', 'etat', 'avancement'],
    campaign: ['campagne', 'campagnes', 'temps fort', 'operation'],
  },
  objectives: {
    name: ['objectif', 'objectifs'],
    period: ['periode', 'semestre'],
    kpi: ['kpi', 'kpis', 'indicateur'],
    startingPoint: ['point de depart', 'depart', 'valeur de depart'],
    target: ['cible', 'valeur cible', 'a atteindre'],
    reached: ['atteint', 'realise', 'resultat'],
  },
};

export const table: TableWords = {
  headers,
  totals: {
    whole: [
      'total',
      'totals',
      'totaux',
      'grand total',
      'grand totals',
      'grand totaux',
      'montant total',
      'cout total',
      'budget total',
    ],
    part: ['sous-total', 'sous-totaux', 's/total', 'ss-total', 's/s total', 'total partiel', 'total intermediaire'],
    with: [
      'general',
      'generaux',
      'global',
      'annuel',
      'annee',
      'budget',
      'budgets',
      'budgetaire',
      'ht',
      'ttc',
      'des actions',
    ],
  },
  rows: {
    section: [
      'axe',
      'volet',
      'phase',
      'lot',
      'partie',
      'section',
      'theme',
      'thematique',
      'pole',
      'chapitre',
      'rubrique',
    ],
    note: ['nb', 'n.b', 'nota', 'note', 'notes', 'remarque', 'remarques', 'rappel', 'source', 'sources', 'attention'],
    legend: ['legende', 'code couleur', 'codes couleur', 'code couleurs'],
  },
};
