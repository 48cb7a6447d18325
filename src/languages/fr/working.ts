import type { SidebarWords } from '../words/sidebar-words';

/** What is said while a command is under way. */
export const working: SidebarWords['working'] = {
  laterWords: 'Ouverture…',
  newPlan: 'Création du plan…',
  loadExample: 'Chargement de l’exemple…',
  actionForm: 'Lecture de la ligne…',
  saveAction: 'Enregistrement…',
  duplicateAction: 'Copie de la ligne…',
  dropAction: 'Abandon de l’action…',
  readList: 'Lecture de la liste…',
  week: 'Lecture de la semaine…',
  read: 'Lecture du plan…',
  adopt: 'Reprise du plan…',
  addList: 'Ajout des actions…',
  check: 'Vérification du plan…',
  mend: 'Correction de la cellule…',
  goTo: 'Déplacement vers la cellule…',
  retroplanning: 'Construction du rétroplanning…',
  dashboard: 'Construction du tableau de bord…',
  countdown: 'Construction du compte à rebours…',
  selfTest: 'Essai en cours…',
  kpis: 'Mise à jour des KPI…',
  importFigures: 'Import…',
  objectives: 'Lecture des objectifs…',
  saveObjective: 'Enregistrement de l’objectif…',
  removeSelfTest: 'Retrait de l’onglet…',
};
