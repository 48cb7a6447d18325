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
    open: 'Ouvrir Rétroplan',
    help: 'Aide',
  },
  columns: columnsOf(fields),
};
