import type { BadSeason } from '../domain/check';
import { listed, type ProblemMessages } from './problem-words';

const quarterOf = (quarter: number): string => `T${quarter}`;

const workingDays = (count: number): string => (count < 2 ? `${count} jour ouvré` : `${count} jours ouvrés`);
const more = (count: number): string => (count < 2 ? 'et une autre' : `et ${count} autres`);

const seasons: Readonly<Record<BadSeason, string>> = {
  summer: 'entre juillet et la mi-septembre',
  december: 'en décembre',
};

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
  'settings.unreadable-closure': ({ name, field, text }, say) =>
    field === 'first'
      ? `${say.name(text)}, parmi les jours fermés, n'est pas un jour : cette ligne ne ferme rien.`
      : `La fermeture${name === '' ? '' : ` ${say.name(name)}`} dure jusqu'à ${say.name(text)}, qui n'est pas un jour : seul son premier jour est fermé.`,
  'settings.closure-without-days': ({ first, last }, say) =>
    first === null
      ? `Une fermeture jusqu'au ${say.day(last)} n'a pas de premier jour : elle ne ferme rien.`
      : `Une fermeture du ${say.day(first)} au ${say.day(last)} finit avant de commencer : seul son premier jour est fermé.`,
  'settings.too-many-closed-days': ({ name, most }, say) =>
    `Plus de ${most} jours fermés : ${name === '' ? '' : `à partir de ${say.name(name)}, `}la fin de la liste ne compte pas.`,
  'retroplanning.latest-start-passed': ({ action, start, missing, steps }, say) =>
    `${say.name(action)} aurait dû commencer le ${say.day(start)} : il manque ${workingDays(missing)}, que l'on regagne sans ${listed(steps, say, more)}.`,
  'retroplanning.unreachable-deadline': ({ action, of, day, first, missing }, say) =>
    of === 'start'
      ? `${say.name(action)} ne peut plus être prête pour son début du ${say.day(day)} : il manque ${workingDays(missing)}, et le premier début possible est le ${say.day(first)}.`
      : `${say.name(action)} ne peut plus être prête à son échéance du ${say.day(day)} : il manque ${workingDays(missing)}, et la première échéance possible est le ${say.day(first)}.`,
  'retroplanning.deadline-on-day-off': ({ action, deadline, moved }, say) =>
    `L'échéance de ${say.name(action)}, le ${say.day(deadline)}, n'est pas un jour travaillé : tout doit être prêt le ${say.day(moved)}.`,
  'retroplanning.step-late': ({ action, step, day }, say) =>
    `L'étape ${say.name(step)} de ${say.name(action)} est en retard depuis le ${say.day(day)}.`,
  'retroplanning.cycle': ({ kind, steps: [first = '', ...others] }, say) =>
    others.length === 0
      ? `Dans le modèle ${say.name(kind)}, l'étape ${say.name(first)} s'attend elle-même.`
      : `Dans le modèle ${say.name(kind)}, des étapes s'attendent les unes les autres : ${listed([first, ...others], say, more)}.`,
  'retroplanning.unknown-step': ({ kind, step, after, suggestion }, say) =>
    `Dans le modèle ${say.name(kind)}, ${say.name(step)} vient après ${say.name(after)}, qui n'existe pas${
      suggestion === null ? '.' : ` : vouliez-vous dire ${say.name(suggestion)} ?`
    }`,
  'retroplanning.bad-duration': ({ kind, step, text }, say) =>
    `Dans le modèle ${say.name(kind)}, la durée de ${say.name(step)} n'est pas un nombre entier de 0 à 1 000 jours ouvrés : ${say.name(text)}.`,
  'retroplanning.duplicate-step': ({ kind, step }, say) =>
    `Le modèle ${say.name(kind)} a deux étapes nommées ${say.name(step)}.`,
  'retroplanning.duplicate-template': ({ kind }, say) => `Deux modèles portent le nom ${say.name(kind)}.`,
  'retroplanning.no-steps': ({ kind }, say) => `Le modèle ${say.name(kind)} n'a pas d'étape.`,
  'retroplanning.no-template': ({ action, kind, suggestion }, say) =>
    `Le type ${say.name(kind)} de ${say.name(action)} n'a pas de modèle${
      suggestion === null ? '.' : ` : vouliez-vous dire ${say.name(suggestion)} ?`
    }`,
  'retroplanning.sms-forbidden-window': ({ action, day, is, others }, say) =>
    `${say.name(action)} tombe le ${say.day(day)}, ${is === 'sunday' ? 'un dimanche' : 'un jour férié ou de fermeture'}${
      others === 0 ? '' : others === 1 ? ', et un autre jour interdit' : `, et ${others} autres jours interdits`
    } : pas de SMS publicitaire ces jours-là, ni avant 8 h, ni après 20 h.`,
  'retroplanning.crowdfunding-bad-season': ({ action, seasons: met }, say) =>
    `La collecte de ${say.name(action)} se tient ${met.map((season) => seasons[season]).join(' et ')}.`,
  'retroplanning.overlap': ({ owner, actions, first, last, asked, available }, say) =>
    `${say.name(owner)} prépare plusieurs actions à la fois du ${say.day(first)} au ${say.day(last)} : ${listed(actions, say, more)} demandent ${workingDays(asked)}, il y en a ${available}.`,
};
