import type { TableWords } from '../../domain/file-reading';
import { wordList } from '../words/word-list';
import { headings } from './headings';

/** "T1", "1er trimestre": each quarter and how people write it, beside their word for a quarter or without it. */
const quarter = (number: 1 | 2 | 3 | 4, ...ordinals: readonly string[]): readonly string[] => [
  ...['t', 'q', 'trim', 'trimestre', 'tri'].flatMap((word) => [`${word}${number}`, `${word} ${number}`]),
  ...[`${number}t`, `${number} t`],
  ...[`${number}e`, `${number}eme`, `${number}`, ...ordinals].flatMap((it) => [`${it} trimestre`, `${it} trim`]),
];

const headers: TableWords['headers'] = {
  plan: {
    name: wordList(
      "action, tache, activite, initiative, quoi, libelle, intitule, tactique, designation, plan d'action",
      "que faire, quoi faire, action marketing, actions marketing, nom de l'action, action de communication",
      "actions com, objet, objet de l'action, action a mener, livrable",
    ),
    objectives: wordList(
      'objectif, obj, but, pourquoi, finalite, resultat attendu, resultat vise, enjeu, objectif vise',
      'axe, axe strategique, orientation, orientation strategique, ambition, pour quoi',
      'priorite strategique, objectif de communication, effet attendu',
    ),
    kpis: wordList(
      'kpi, indicateur, indic, mesure, metrique, comment mesurer, mesure de succes',
      'indicateur de performance, indicateur de suivi, indicateur de resultat, indicateur de succes',
      "indicateur de mesure, indicateur de reussite, indicateur d'impact, indicateur d'evaluation",
      "mesure du resultat, mesure de la performance, mesure de l'efficacite, mesure de la reussite",
      "critere de reussite, critere de succes, critere de performance, critere d'evaluation, kpi suivi",
      'mesure par, comment le mesurer, comment on mesure, outil de mesure, indicateur de realisation',
    ),
    owner: wordList(
      'responsable, resp, respo, personne, pilote, pilotage, porteur, porteuse, qui, en charge, referent, referente',
      'personne en charge, en charge de, qui en charge, charge de, qui fait quoi, qui fait, qui pilote, acteur, affecte a',
      'attribue a, assigne a, assignation, attribution, affectation, chef de projet, proprietaire, porte par',
      'pilote par, gere par, realise par, fait par, suivi par, responsable de projet, personne responsable',
      'personne referente, par qui, qui est responsable, coordinateur, coordinatrice',
    ),
    q1: quarter(1, '1er', '1ere', 'premier', 'i'),
    q2: quarter(2, '2nd', '2nde', 'deuxieme', 'second'),
    q3: quarter(3, 'troisieme'),
    q4: quarter(4, 'quatrieme', 'dernier'),
    rhythm: wordList(
      'frequence, freq, rythme, cadence, recurrence, periodicite, regularite, recurrent, repetition',
      'ponctuel recurrent, ponctuelle recurrente, type de recurrence, combien de fois, ponctuel ou recurrent',
      "frequence d'envoi, frequence de publication, frequence de diffusion, frequence de parution",
      'tous les combien',
    ),
    start: wordList(
      'debut, date de debut, lancement, date de lancement, demarrage, date de demarrage, demarrer, demarre le',
      "a partir de, a partir du, depuis, depuis le, depart, date de depart, date d'ouverture, ouverture",
      'commence le, commencer le, commencement, date de commencement, du, debute le, debut le, lance le',
    ),
    deadline: wordList(
      "echeance, ech, date d'echeance, date limite, fin, date de fin, livraison, date de livraison, quand, date",
      "date butoir, jusqu'au, jusqu'a, a rendre le, a rendre pour le, date de realisation, date de rendu",
      'date de remise, deadline, au, pour le, pour quand, date cible, date de publication, date de diffusion',
      "date d'envoi, date de cloture, cloture, a faire pour le, finit le, se termine le, a livrer le",
      "date de parution, date de l'evenement, limite, butoir, date finale, avant le, fin le",
    ),
    kind: wordList(
      "type, type d'action, type de contenu, type d'activite, type d'operation, type de support",
      "nature, nature de l'action, categorie, categorie d'action, canal, canal de diffusion, canaux",
      "canal de communication, type de communication, type de tache, genre, famille d'actions, type de canal",
      'canal utilise, canal marketing',
    ),
    status: wordList(
      "statut, etat, avancement, progression, etat d'avancement, niveau d'avancement, taux d'avancement, fait",
      "statut d'avancement, status, pourcentage d'avancement, etat actuel, termine, ou en est on, acheve",
      "taux de realisation, etat de realisation, point d'avancement, degre d avancement, degre de realisation",
    ),
    campaign: ['campagne', 'nom de la campagne', 'temps fort', 'campagne marketing'],
  },
  objectives: {
    name: ['objectif', 'objectifs'],
    period: ['periode', 'semestre'],
    kpi: ['kpi', 'kpis', 'indicateur'],
    startingPoint: ['point de depart', 'depart', 'valeur de depart'],
    target: ['cible', 'valeur cible', 'a atteindre'],
    deadline: ['echeance', 'date limite', 'pour le'],
    reached: ['atteint', 'realise', 'resultat'],
    expected: ['attendu a ce jour', 'attendu'],
    progress: ['avancement', 'progression'],
    status: ['etat', 'statut'],
    owner: ['responsable', 'porteur', 'pilote'],
  },
};

export const table: TableWords = {
  headers,
  headings,
  totals: {
    whole: wordList(
      'total, totals, totaux, grand total, grand totals, grand totaux, montant total, cout total, budget total, tva, tps, tvq',
    ),
    part: ['sous-total', 'sous-totaux', 's/total', 'ss-total', 's/s total', 'total partiel', 'total intermediaire'],
    with: wordList(
      'par trimestre, par mois, trimestre, general, generaux, global, annuel, annee, budget, budgets, budgetaire, ht, ttc, des actions',
    ),
  },
  rows: {
    section: wordList('axe, volet, phase, lot, partie, section, theme, thematique, pole, chapitre, rubrique'),
    note: wordList('nb, n.b, nota, note, notes, remarque, remarques, rappel, source, sources, attention'),
    legend: ['legende', 'code couleur', 'codes couleur', 'code couleurs'],
  },
};
