import type { SidebarWords } from '../words/sidebar-words';

/** The view of what is to be known this week. */
export const week: SidebarWords['week'] = {
  title: 'Cette semaine',
  period: (first, last) => `Du ${first} au ${last}.`,
  none: 'Rien ne commence, ne dure ni ne se termine cette semaine.',
  groups: {
    late: 'En retard',
    due: 'À rendre ou à envoyer',
    'to-begin': 'À préparer dès cette semaine',
    begins: 'Commence',
    runs: 'En cours',
  },
  late: ({ day, days }) => `depuis le ${day} (${days} ${days > 1 ? 'jours ouvrés' : 'jour ouvré'})`,
  on: (day) => `le ${day}`,
  again: 'Relire le plan',
};
