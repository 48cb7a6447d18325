import type { ProblemMessages } from './problem-words';

const quarterOf = (quarter: number): string => `T${quarter}`;

/** What each rule of the check found. */
export const problemsFr: ProblemMessages = {
  'action.missing-name': () => "Cette ligne a des données mais pas de nom d'action.",
  'action.missing-objective': ({ action }, say) => `${say.name(action)} n'a pas d'objectif.`,
  'action.unreadable-date': ({ action, field, text }, say) =>
    `${say.column(field)} de ${say.name(action)} n'est pas un jour que le calendrier peut placer : ${say.name(text)}.`,
  'action.start-after-deadline': ({ action, start, deadline }, say) =>
    `${say.name(action)} commence le ${say.day(start)}, après son échéance du ${say.day(deadline)}.`,
  'budget.not-a-number': ({ action, quarter, text }, say) =>
    `Le budget ${quarterOf(quarter)} de ${say.name(action)} n'est pas un nombre : ${say.name(text)}.`,
  'budget.negative': ({ action, quarter, amount }, say) =>
    `Le budget ${quarterOf(quarter)} de ${say.name(action)} est négatif : ${say.money(amount)}.`,
  'objective.missing-name': () => "Cette ligne a des données mais pas de nom d'objectif.",
  'action.duplicate-name': ({ action, line }, say) =>
    `${say.name(action)} porte le même nom que l'action de la ligne ${line}.`,
  'action.unknown-objective': ({ action, objective, suggestion }, say) =>
    `L'objectif ${say.name(objective)} de ${say.name(action)} n'est pas dans l'onglet des objectifs${
      suggestion === null ? '' : ` : vouliez-vous dire ${say.name(suggestion)}`
    }${suggestion === null ? '.' : ' ?'}`,
  'action.missing-kpi': ({ action }, say) => `${say.name(action)} n'a pas de KPI.`,
  'action.missing-owner': ({ action }, say) => `${say.name(action)} n'a pas de responsable.`,
  'action.missing-budget': ({ action }, say) => `${say.name(action)} n'a de budget à aucun trimestre.`,
  'action.missing-rhythm': ({ action }, say) => `${say.name(action)} n'a ni fréquence ni date.`,
  'action.unknown-rhythm': ({ action, text }, say) =>
    `La fréquence de ${say.name(action)} n'est pas comprise : ${say.name(text)}.`,
  'action.missing-deadline': ({ action }, say) => `${say.name(action)} est ponctuelle et n'a pas d'échéance.`,
  'action.outside-year': ({ action, day, first, last }, say) =>
    `La date du ${say.day(day)} de ${say.name(action)} est hors de l'année du plan (${say.day(first)} – ${say.day(last)}).`,
  'action.several-owners': ({ action }, say) => `${say.name(action)} a plusieurs responsables.`,
  'budget.outside-activity': ({ action, quarter, amount }, say) =>
    `${say.name(action)} dépense ${say.money(amount)} en ${quarterOf(quarter)}, où elle n'est pas active.`,
  'objective.duplicate-name': ({ objective, line }, say) =>
    `${say.name(objective)} est déjà l'objectif de la ligne ${line}.`,
  'objective.missing-target': ({ objective }, say) => `${say.name(objective)} n'a pas de cible.`,
  'objective.missing-period': ({ objective }, say) => `${say.name(objective)} n'a pas de période.`,
  'objective.without-action': ({ objective }, say) => `Aucune action ne sert ${say.name(objective)}.`,
  'plan.missing-column': ({ column }, say) => `La colonne ${say.column(column)} manque au plan.`,
  'plan.duplicate-column': ({ column, label }, say) =>
    `Deux colonnes sont comprises comme ${say.column(column)} ; celle intitulée ${say.name(label)} est ignorée.`,
  'settings.locale-mismatch': ({ locale, country }) =>
    `Le fichier est réglé sur « ${locale} » et le plan est pour « ${country} ».`,
};
