import type { StatusSpellings } from '../../domain/plan';

/** "terminé": "terminée", "terminé"; of "clos", "close". Several of them are understood too. */
const both = (...participles: readonly string[]): readonly string[] =>
  participles.flatMap((word) => [`${word}e`, word]);

const done: StatusSpellings['done'] = [
  ...both('terminé', 'fait', 'réalisé', 'publié', 'envoyé', 'livré'),
  ...both('clôturé', 'clos', 'achevé', 'accompli', 'finalisé', 'fini', 'effectué', 'exécuté', 'bouclé', 'complété'),
  ...both('diffusé', 'distribué', 'expédié', 'posté', 'imprimé', 'déployé', 'installé', 'traité', 'résolu', 'soldé'),
  ...both('archivé', 'réceptionné', 'passé', 'rendu', 'mis en ligne', 'mis en place', 'mis en production'),
  'mise en ligne',
  'mise en place',
  'mise en production',
  'en ligne',
  'complet',
  'complète',
  "c'est fait",
  'tout est fait',
  'oui',
  'vrai',
];

const inProgress: StatusSpellings['in-progress'] = [
  'en cours',
  'encours',
  ...both('commencé', 'débuté', 'démarré', 'entamé', 'lancé', 'engagé', 'amorcé', 'initié', 'avancé', 'bien avancé'),
  ...['réalisation', 'production', 'création', 'rédaction', 'préparation', 'développement', 'traitement'].flatMap(
    (work) => [`en ${work}`, `en cours de ${work}`],
  ),
  ...['diffusion', 'impression', 'finalisation', 'test', 'relecture', 'révision', 'correction'].map(
    (work) => `en ${work}`,
  ),
  ...both('partiellement fait', 'partiellement réalisé', 'partiellement terminé', 'presque terminé', 'presque fini'),
  ...both('non terminé', 'pas terminé', 'pas encore terminé', 'inachevé'),
  'partiel',
  'partielle',
  'presque',
  'à moitié',
  'à finir',
  'à terminer',
  'à finaliser',
  'actif',
  'active',
  'prêt',
  'prête',
];

const toDo: StatusSpellings['to-do'] = [
  'à faire',
  ...both('planifié', 'prévu', 'programmé', 'validé', 'approuvé', 'confirmé', 'accepté', 'budgété', 'calé'),
  'brouillon',
  'ébauche',
  'à venir',
  ...['planifier', 'programmer', 'lancer', 'démarrer', 'commencer', 'réaliser', 'produire', 'rédiger'].map(
    (work) => `à ${work}`,
  ),
  ...['préparer', 'publier', 'envoyer', 'traiter', 'créer', 'organiser'].map((work) => `à ${work}`),
  ...['commencé', 'démarré', 'débuté', 'entamé', 'lancé', 'fait'].flatMap((word) =>
    both(`non ${word}`, `pas ${word}`, `pas encore ${word}`),
  ),
  ...both('non traité', 'non réalisé', 'pas réalisé', 'non effectué'),
  'reste à faire',
  'nouveau',
  'nouvelle',
  'ouvert',
  'ouverte',
  'idée',
  'en retard',
  'non',
  'faux',
];

const toDiscuss: StatusSpellings['to-discuss'] = [
  'à discuter',
  'en attente',
  'en pause',
  ...both('reporté', 'suspendu', 'bloqué', 'décalé', 'repoussé', 'différé', 'gelé'),
  ...['valider', 'confirmer', 'définir', 'décider', 'voir', 'arbitrer', 'étudier', 'préciser', 'approuver'].map(
    (work) => `à ${work}`,
  ),
  ...['validation', 'attente de validation', 'cours de validation', 'discussion', 'réflexion', 'négociation'].map(
    (state) => `en ${state}`,
  ),
  'en suspens',
  "à l'étude",
  "en cours d'étude",
  'stand-by',
  'standby',
];

const dropped: StatusSpellings['dropped'] = [
  ...both('abandonné', 'annulé', 'supprimé', 'refusé', 'rejeté', 'écarté', 'retiré', 'déprogrammé'),
  ...both('non retenu', 'pas retenu'),
  'sans suite',
  'abandon',
  'annulation',
];

/** What a French plan says of how far an action is. */
export const statuses: StatusSpellings = {
  'to-do': toDo,
  'in-progress': inProgress,
  done,
  'to-discuss': toDiscuss,
  dropped,
};
