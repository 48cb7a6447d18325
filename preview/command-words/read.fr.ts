import { sheetWords } from '../../src/languages/languages';
import type { CommandLineWords } from './words';

/** What `read` tells in French. */
export const readFr: CommandLineWords['read'] = {
  tab: (tab, header, year) => `Lu dans « ${tab} », titres en ligne ${header}, dates de ${year}`,
  unlabelled: '(sans titre)',
  likely: 'sans doute',
  roles: { ...sheetWords.fr.columns, month: 'mois', budget: 'budget de l’année' },
  statuses: sheetWords.fr.statuses,
  columnWhy: {
    said: 'vous l’avez dit',
    'follow-up': 'c’est le suivi des KPI',
    spread: 'réparti dans les trimestres',
    asked: 'à préciser, non lue',
    unknown: 'pas une colonne du plan',
    duplicate: 'déjà lue ailleurs',
    actual: 'dépensé ou restant, non prévu',
    total: 'somme d’autres colonnes',
    'other-year': 'd’une autre année',
    tax: 'même montant, autre taxe',
    calendar: 'un calendrier, sans montants',
    part: 'partie d’un trimestre déjà lu',
  },
  tabWhy: {
    'not-asked': 'un autre onglet est demandé',
    hidden: 'masqué',
    empty: 'un plan sans action',
    'few-columns': 'moins de colonnes du plan',
    'other-year': 'd’une autre année',
    'not-active': 'pas au premier plan',
    several: 'un plan aussi : choisissez avec --tab, ou --all-tabs',
    'not-set-up': 'un plan, mais pas celui des paramètres',
    ours: 'un onglet de Rétroplan',
    objectives: 'les objectifs',
    'no-plan': 'pas un plan',
    blank: 'rien dans ses cellules',
  },
  rowWhy: {
    note: 'une note',
    'below-total': 'sous le total',
    'without-name': 'sans nom d’action',
    'repeated-header': 'les titres, répétés',
    'above-header': 'au-dessus des titres',
    'other-table': 'un autre tableau, aux colonnes différentes',
  },
  titles: 'Titres',
  totals: 'Totaux',
  told: 'Non lu',
  counts: ({ rows, actions, titles, totals, told }) =>
    `Lignes remplies : ${rows} = actions ${actions} + titres ${titles} + totaux ${totals} + non lues ${told}`,
};
