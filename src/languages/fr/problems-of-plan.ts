import type { ProblemWords } from '../words/problem-words';

/** Of objectives, columns and settings. */
export const planProblems = {
  'objective.missing-name': {
    label: 'Objectifs sans nom',
    says: () => 'Cette ligne a des données mais pas de nom d’objectif.',
    why: 'Aucune action ne peut se rattacher à un objectif sans nom.',
    todo: () => 'Écrivez l’objectif, ou videz la ligne.',
  },
  'objective.duplicate-name': {
    label: 'Objectifs en double',
    says: ({ objective, line }, say) => `${say.name(objective)} est déjà l’objectif de la ligne ${line}.`,
    why: 'Les actions ne savent pas auquel des deux elles servent.',
    todo: () => 'Renommez l’un des deux, ou supprimez-le.',
  },
  'objective.missing-target': {
    label: 'Objectifs sans cible',
    says: ({ objective }, say) => `${say.name(objective)} n’a pas de cible.`,
    why: 'Un objectif sans cible ne peut être ni atteint ni manqué.',
    todo: () => 'Écrivez la valeur à atteindre.',
  },
  'objective.missing-period': {
    label: 'Objectifs sans période',
    says: ({ objective }, say) => `${say.name(objective)} n’a pas de période.`,
    why: 'Un objectif opérationnel vaut pour un moment : un semestre, un trimestre.',
    todo: () => 'Choisissez S1, S2, un trimestre ou l’année.',
  },
  'objective.without-action': {
    label: 'Objectifs sans action',
    says: ({ objective }, say) => `Aucune action ne sert ${say.name(objective)}.`,
    why: 'Un objectif sans action est un souhait.',
    todo: () => 'Ajoutez une action pour lui, ou reportez-le.',
  },
  'plan.missing-column': {
    label: 'Colonnes manquantes',
    says: ({ column }, say) => `La colonne ${say.column(column)} manque au plan.`,
    why: 'La méthode pose cette question à chaque action.',
    todo: ({ column }, say) => `Ajoutez une colonne intitulée ${say.column(column)}.`,
  },
  'plan.duplicate-column': {
    label: 'Colonnes en double',
    says: ({ column, label }, say) =>
      `Deux colonnes sont comprises comme ${say.column(column)} ; celle intitulée ${say.name(label)} est ignorée.`,
    why: 'Ce qui est écrit dans la seconde ne compte pas.',
    todo: () => 'Renommez l’une des deux.',
  },
  'settings.locale-mismatch': {
    label: 'Paramètres régionaux du fichier',
    says: ({ locale, country }, say) =>
      `Le fichier est réglé sur « ${say.place(locale)} » et le plan est pour « ${say.place(country)} ».`,
    why: 'Les dates et les nombres que vous tapez peuvent être lus de travers : le jour pour le mois, le point pour la virgule.',
    todo: ({ expected }, say) => `Fichier › Paramètres › Paramètres régionaux : choisissez « ${say.place(expected)} ».`,
  },
  'settings.unreadable-closure': {
    label: 'Jours fermés qui ne sont pas des jours',
    says: ({ name, field, text }, say) =>
      field === 'first'
        ? `${say.name(text)}, parmi les jours fermés, n’est pas un jour : cette ligne ne ferme rien.`
        : `La fermeture${name === '' ? '' : ` ${say.name(name)}`} dure jusqu’à ${say.name(text)}, qui n’est pas un jour : seul son premier jour est fermé.`,
    why: 'Le rétroplanning place du travail un jour où personne n’est là.',
    todo: ({ field }) =>
      field === 'first'
        ? 'Écrivez le premier jour, par exemple 02/08/2027, et le dernier à côté ; le texte va dans « Raison ».'
        : 'Écrivez un jour complet, par exemple 20/08/2027, ou videz la cellule pour un seul jour.',
  },
  'settings.closure-without-days': {
    label: 'Fermetures dont les jours ne se suivent pas',
    says: ({ first, last }, say) =>
      first === null
        ? `Une fermeture jusqu’au ${say.day(last)} n’a pas de premier jour : elle ne ferme rien.`
        : `Une fermeture du ${say.day(first)} au ${say.day(last)} finit avant de commencer : seul son premier jour est fermé.`,
    why: 'Le rétroplanning place du travail un jour où personne n’est là.',
    todo: () => 'Corrigez le premier ou le dernier jour.',
  },
  'settings.unreadable-weekday': {
    label: 'Jours de la semaine ni ouvrés ni fermés',
    says: ({ day, text }, say) =>
      `${say.name(text)}, pour ${say.name(day)}, ne dit ni ouvré ni fermé : ce jour compte comme ouvré.`,
    why: 'Les préparations sont comptées en jours ouvrés.',
    todo: () => 'Choisissez « ouvré » ou « fermé ».',
  },
  'settings.too-many-closed-days': {
    label: 'Trop de jours fermés',
    says: ({ name, most }, say) =>
      `Plus de ${most} jours fermés : ${name === '' ? '' : `à partir de ${say.name(name)}, `}la fin de la liste ne compte pas.`,
    why: 'Les dates seraient comptées sans ces fermetures.',
    todo: () => 'Retirez les jours des années passées, ou vérifiez la date de fin d’une fermeture.',
  },
} satisfies Partial<ProblemWords>;
