import type { HistoryViewWords } from '../words/history-view-words';

export const historyView: HistoryViewWords = {
  title: 'Dernières commandes',
  introduction:
    'Les dix dernières, notées dans ce fichier. Annuler remet ce que la commande a changé, et s’arrête si vous y avez touché depuis.',
  none: 'Aucune commande n’est encore notée dans ce fichier.',
  undo: 'Annuler la dernière',
  byYou: 'par vous',
  begun: 'arrêtée en chemin',
  undone: 'annulée',
  interrupted: 'annulation arrêtée en chemin',
  tooLarge: 'trop grande pour être annulée ici',
};
