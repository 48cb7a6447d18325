import type { BadSeason } from '../../domain/check';
import { listed, type ProblemWords } from '../words/problem-words';

const workingDays = (count: number): string => (count < 2 ? `${count} jour ouvré` : `${count} jours ouvrés`);
const more = (count: number): string => (count < 2 ? 'et une autre' : `et ${count} autres`);

const seasons: Readonly<Record<BadSeason, string>> = {
  summer: 'entre juillet et la mi-septembre',
  december: 'en décembre',
};

/** Of preparation, templates and days to avoid. */
export const retroplanningProblems = {
  'retroplanning.latest-start-passed': {
    label: 'Préparations à commencer tout de suite',
    says: ({ action, start, missing, steps }, say) =>
      `${say.name(action)} aurait dû commencer le ${say.day(start)} : il manque ${workingDays(missing)} ; la date tient si l’on retire ${steps.length > 1 ? 'les étapes' : 'l’étape'} ${listed(steps, say, more)}.`,
    why: 'Commencée plus tard que prévu, une action finit en retard, ou sans ce qui la rendait bonne.',
    todo: () => 'Commencez sans ces étapes, ou reculez la date ; si c’est commencé, choisissez le statut « En cours ».',
  },
  'retroplanning.unreachable-deadline': {
    label: 'Dates qui ne tiennent plus',
    says: ({ action, of, day, first, missing }, say) =>
      of === 'start'
        ? `${say.name(action)} ne peut plus être prête pour son début du ${say.day(day)} : il manque ${workingDays(missing)}, et le premier début possible est le ${say.day(first)}.`
        : `${say.name(action)} ne peut plus être prête à son échéance du ${say.day(day)} : il manque ${workingDays(missing)}, et la première échéance possible est le ${say.day(first)}.`,
    why: 'Une date qui ne tient plus entraîne toutes celles qui en dépendent : mieux vaut la changer maintenant.',
    todo: () =>
      'Reculez la date, ou raccourcissez les étapes du modèle ; si c’est commencé, choisissez le statut « En cours ».',
  },
  'retroplanning.deadline-on-day-off': {
    label: 'Échéances un jour non travaillé',
    says: ({ action, deadline, moved }, say) =>
      `L’échéance de ${say.name(action)}, le ${say.day(deadline)}, n’est pas un jour travaillé : tout doit être prêt le ${say.day(moved)}.`,
    why: 'Personne ne livre ni ne valide un jour non travaillé : l’équipe a moins de temps que l’échéance ne le dit.',
    todo: () => 'Choisissez un jour travaillé, pour que tout le monde lise la même date.',
  },
  'retroplanning.step-late': {
    label: 'Étapes en retard',
    says: ({ action, step, day }, say) =>
      `L’étape ${say.name(step)} de ${say.name(action)} est en retard depuis le ${say.day(day)}.`,
    why: 'Le retard d’une étape passe à toutes celles qui l’attendent.',
    todo: () =>
      'Ouvrez le compte à rebours de l’action : terminez l’étape, raccourcissez la suite ou reculez l’échéance.',
  },
  'retroplanning.cycle': {
    label: 'Étapes qui dépendent les unes des autres',
    says: ({ kind, steps: [first = '', ...others] }, say) =>
      others.length === 0
        ? `Dans le modèle ${say.name(kind)}, l’étape ${say.name(first)} dépend d’elle-même.`
        : `Dans le modèle ${say.name(kind)}, des étapes dépendent les unes des autres : ${listed([first, ...others], say, more)}.`,
    why: 'Aucune de ces étapes ne pourrait commencer : leur ordre n’est pas compté.',
    todo: () => 'Retirez l’un des noms de la colonne « Après ».',
  },
  'retroplanning.unknown-step': {
    label: 'Étapes inconnues',
    says: ({ kind, step, after, suggestion }, say) =>
      `Dans le modèle ${say.name(kind)}, ${say.name(step)} vient après ${say.name(after)}, qui n’existe pas${
        suggestion === null ? '.' : ` : vouliez-vous dire ${say.name(suggestion)} ?`
      }`,
    why: 'L’étape n’attend donc rien, et ses dates sont trop optimistes.',
    todo: () => 'Écrivez le nom d’une étape du même modèle, tel qu’il est dans sa ligne.',
  },
  'retroplanning.bad-duration': {
    label: 'Durées impossibles',
    says: ({ kind, step, text }, say) =>
      `Dans le modèle ${say.name(kind)}, la durée de ${say.name(step)} n’est pas un nombre entier de 0 à 1 000 jours ouvrés : ${say.name(text)}.`,
    why: 'Les dates sont calculées avec une autre durée que celle que vous avez écrite.',
    todo: () => 'Écrivez un nombre entier de jours ouvrés ; 0 pour un jalon.',
  },
  'retroplanning.duplicate-step': {
    label: 'Étapes en double',
    says: ({ kind, step }, say) => `Le modèle ${say.name(kind)} a deux étapes nommées ${say.name(step)}.`,
    why: 'Les étapes suivantes ne savent pas laquelle attendre : seule la première compte.',
    todo: () => 'Renommez l’une des deux, ou supprimez-la.',
  },
  'retroplanning.duplicate-template': {
    label: 'Modèles en double',
    says: ({ kind }, say) => `Deux modèles portent le nom ${say.name(kind)}.`,
    why: 'Les actions de ce type ne savent pas lequel suivre : seule la première ligne compte.',
    todo: () => 'Renommez l’un des deux, avec ses étapes, ou supprimez-le.',
  },
  'retroplanning.no-steps': {
    label: 'Modèles sans étape',
    says: ({ kind }, say) => `Le modèle ${say.name(kind)} n’a pas d’étape.`,
    why: 'Une action ponctuelle de ce type n’a aucune préparation dans le rétroplanning.',
    todo: () => 'Ajoutez ses étapes dans le tableau des étapes, ou écrivez le nombre de jours ouvrés à côté du type.',
  },
  'retroplanning.no-template': {
    label: 'Types d’action sans modèle',
    says: ({ action, kind, suggestion }, say) =>
      `Le type ${say.name(kind)} de ${say.name(action)} n’a pas de modèle${
        suggestion === null ? '.' : ` : vouliez-vous dire ${say.name(suggestion)} ?`
      }`,
    why: 'Sans modèle, la préparation de l’action n’est ni datée ni dessinée.',
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Choisissez un type dans la liste, ou ajoutez celui-ci à l’onglet des modèles.'
        : 'Choisissez le type dans la liste, ou ajoutez celui-ci à l’onglet des modèles.',
  },
  'retroplanning.sms-forbidden-window': {
    label: 'SMS un jour interdit',
    says: ({ action, day, is, others }, say) =>
      `${say.name(action)} tombe le ${say.day(day)}, ${is === 'sunday' ? 'un dimanche' : 'un jour férié ou de fermeture'}${
        others === 0 ? '' : others === 1 ? ', et un autre jour interdit' : `, et ${others} autres jours interdits`
      } : pas de SMS publicitaire ces jours-là, ni avant 8 h, ni après 20 h.`,
    why: 'En France, la prospection par SMS est interdite le dimanche, les jours fériés et de 20 h à 8 h (sources : sendtargetsms.com, ressources.ediware.net).',
    todo: () => 'Choisissez un autre jour, entre 8 h et 20 h.',
  },
  'retroplanning.crowdfunding-bad-season': {
    label: 'Collectes à la mauvaise saison',
    says: ({ action, seasons: met }, say) =>
      `La collecte de ${say.name(action)} se tient ${met.map((season) => seasons[season]).join(' et ')}.`,
    why: 'On donne peu en juillet, en août, début septembre et en décembre (sources : crowdfundingfactory.fr, solutions-entreprises.fr, zeste.zendesk.com).',
    todo: () => 'Déplacez la collecte ; en décembre, gardez-la seulement si les contreparties font de bons cadeaux.',
  },
  'retroplanning.overlap': {
    label: 'Préparations en même temps',
    says: ({ owner, actions, first, last, asked, available }, say) =>
      `${say.name(owner)} prépare plusieurs actions à la fois du ${say.day(first)} au ${say.day(last)} : ${listed(actions, say, more)} demandent ${workingDays(asked)}, il y en a ${available}.`,
    why: 'Un jour ne compte qu’une fois : l’une des préparations prendra du retard, sauf si d’autres y travaillent.',
    todo: () =>
      'Confiez une action à quelqu’un d’autre, décalez une date, ou ignorez ce conseil si le travail est délégué.',
  },
} satisfies Partial<ProblemWords>;
