import { columnsOf } from './field-words';
import { fieldsFr } from './fields.fr';
import type { Labels } from './words';

/** What both the sheet and the sidebar name. */
export const labelsFr: Labels = {
  menu: {
    newPlan: 'Nouveau plan…',
    addAction: 'Ajouter une action',
    check: 'Vérifier le plan',
    retroplanning: 'Construire le rétroplanning',
    open: 'Ouvrir Rétroplan',
    help: 'Aide',
  },
  columns: columnsOf(fieldsFr),
};
