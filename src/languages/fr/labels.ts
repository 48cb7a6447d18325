import { columnsOf } from '../words/field-words';
import type { Labels } from '../words/sheet-words';
import { fields } from './fields';

/** What both the sheet and the sidebar name. */
export const labels: Labels = {
  menu: {
    newPlan: 'Nouveau plan…',
    addAction: 'Ajouter une action',
    check: 'Vérifier le plan',
    retroplanning: 'Construire le rétroplanning',
    dashboard: 'Tableau de bord',
    undo: 'Annuler la dernière commande',
    open: 'Ouvrir Rétroplan',
    help: 'Aide',
  },
  columns: columnsOf(fields),
  statuses: {
    'to-do': 'À faire',
    'in-progress': 'En cours',
    done: 'Terminée',
    'to-discuss': 'À discuter',
    dropped: 'Abandonnée',
  },
};
