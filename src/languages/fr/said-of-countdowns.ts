import type { SentencesOf } from '../words/sentence-facts';

export const countdownsSaid: SentencesOf<'countdowns'> = {
  'countdown.built': 'Compte à rebours de « {subject, name} » : {steps, plural, one {# étape} other {# étapes}}.',
  'countdown.held':
    'La date tient, {spare, plural, =0 {sans un jour d’avance} one {avec # jour ouvré d’avance} other {avec # jours ouvrés d’avance}}.',
  'countdown.too-late':
    'Il manque {missing, plural, one {# jour ouvré} other {# jours ouvrés}} : première date possible, le {firstHeld, day}.',
  'countdown.late': 'En retard : {steps, names}.',
  'countdown.held-without': 'La date tient sans {steps, names}.',
  'countdown.kept':
    '{steps, plural, one {Une étape retirée de Modèles garde} other {# étapes retirées de Modèles gardent}} vos notes en bas de l’onglet.',
  'countdown.unknown-action':
    'Aucune action ne s’appelle « {action, name} » dans le plan : vérifiez son nom, puis recommencez.',
  'countdown.ambiguous':
    '« {action, name} » est le nom de {lines, number} actions, aux lignes {lines} de l’onglet « {tab} » : donnez-leur des noms différents, ou choisissez-en une par sa ligne (sélectionnez-la, ou écrivez --line {first} en ligne de commande).',
  'countdown.recurring':
    '« {action, name} » revient ou dure : le compte à rebours se construit pour une action ponctuelle, avec une échéance.',
  'countdown.dropped': '« {action, name} » est abandonnée : changez son statut pour construire son compte à rebours.',
  'countdown.no-deadline':
    '« {action, name} » n’a pas d’échéance lisible : donnez-lui une date dans le plan, puis recommencez.',
  'countdown.too-many':
    'Ce fichier a déjà {tabs} comptes à rebours : supprimez un onglet qui ne sert plus, puis recommencez.',
  'countdown.no-kind':
    '« {action, name} » n’a pas de type d’action : choisissez-en un qui ait des étapes dans l’onglet « {templates} ».',
  'countdown.no-steps':
    'Le type « {kind, name} » n’a pas d’étapes : ajoutez-en dans l’onglet « {templates} », ou choisissez un autre type pour « {action, name} ».',
  'countdown.misspelt-kind':
    'Le type « {kind, name} » n’a pas d’étapes : vouliez-vous dire « {suggestion} » ? Corrigez-le dans le plan, puis recommencez.',
};
