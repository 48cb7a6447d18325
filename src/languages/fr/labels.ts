import { columnsOf } from '../words/field-words';
import type { Labels } from '../words/sheet-words';
import { fields } from './fields';

/** What both the sheet and the sidebar name. */
export const labels: Labels = {
  menu: {
    newPlan: { label: 'Nouveau plan…', does: 'Crée les onglets du plan dans ce fichier.' },
    addAction: { label: 'Ajouter une action', does: 'Ouvre le formulaire.' },
    check: { label: 'Vérifier le plan', does: 'Dit ce qui manque, pourquoi c’est important, et le corrige.' },
    retroplanning: { label: 'Construire le rétroplanning', does: 'Dessine l’année, ou la remet à jour.' },
    open: { label: 'Ouvrir Rétroplan', does: 'Affiche ce panneau.' },
    help: { label: 'Aide', does: 'Ouvre cette page.' },
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
