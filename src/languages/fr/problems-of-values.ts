import type { ProblemWords } from '../words/problem-words';

const quarterOf = (quarter: number): string => `Q${quarter}`;

/** Of amounts and dates that are written otherwise than a sheet counts with them. */
export const valueProblems = {
  'budget.two-readings': {
    label: 'Budgets à deux lectures',
    says: ({ action, quarter, text, amounts: [one, other] }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} peut se lire ${say.money(one)} ou ${say.money(other)} : ${say.name(text)}.`,
    why: 'Tant que l’on ne sait pas lequel, il ne compte dans aucun total.',
    todo: () => 'Tapez le nombre sans séparateur de milliers, par exemple 1250.',
  },
  'budget.estimate': {
    label: 'Budgets estimés',
    says: ({ action, quarter, text, amount }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} est une estimation : ${say.name(text)}, au plus haut ${say.money(amount)}.`,
    why: 'Un texte ne compte pas dans les totaux : mieux vaut un nombre prudent que rien.',
    todo: () => 'Gardez un seul nombre, le plus haut par prudence ; précisez-le quand vous avez un devis.',
  },
  'budget.calculation': {
    label: 'Budgets à calculer',
    says: ({ action, quarter, text, amount }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} est un calcul : ${say.name(text)}${
        amount === null ? '.' : `, soit ${say.money(amount)}.`
      }`,
    why: 'Un texte ne compte pas dans les totaux ; le trimestre a besoin de son montant.',
    todo: () => 'Écrivez le montant du trimestre, pour les mois où l’action est active.',
  },
  'budget.share': {
    label: 'Budgets en pourcentage',
    says: ({ action, quarter, text }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} est une part, pas un montant : ${say.name(text)}.`,
    why: 'Une part ne s’additionne pas avec des montants : le total serait faux.',
    todo: () => 'Écrivez ce qu’elle représente en argent.',
  },
  'budget.other-currency': {
    label: 'Budgets dans une autre devise',
    says: ({ action, quarter, text }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} n’est pas dans la devise du plan : ${say.name(text)}.`,
    why: 'Pris tel quel, il fausserait le total : seul votre cours dit ce qu’il vaut.',
    todo: () => 'Écrivez-le converti, ou notez un paiement avec sa devise et son cours.',
  },
  'budget.not-set': {
    label: 'Budgets pas encore fixés',
    says: ({ action, quarter, text }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} n’est pas encore fixé : ${say.name(text)}.`,
    why: 'Le trimestre paraît gratuit, et le total du plan plus petit qu’il ne sera.',
    todo: () => 'Écrivez un montant, même prudent, ou 0 si le trimestre ne coûte rien.',
  },
  'action.other-weekday': {
    label: 'Jours de la semaine qui ne vont pas avec leur date',
    says: ({ action, field, text, day }, say) =>
      `${say.column(field)} de ${say.name(action)} se contredit : ${say.name(text)}, or le ${say.day(day)} est un autre jour de la semaine.`,
    why: 'Soit le jour, soit la date est faux : l’action reste dans « À dater ».',
    todo: () => 'Corrigez la date, ou retirez le jour de la semaine.',
  },
  'action.date-not-set': {
    label: 'Dates pas encore fixées',
    says: ({ action, field, text }, say) =>
      `${say.column(field)} de ${say.name(action)} n’est pas encore un jour : ${say.name(text)}.`,
    why: 'Sans jour, rien ne se compte à rebours et rien n’est jamais en retard.',
    todo: () => 'Donnez un jour, quitte à le déplacer ensuite.',
  },
  'plan.date-order': {
    label: 'Colonnes où jour et mois se confondent',
    says: ({ field, text, day, count, order, asRead, otherwise }, say) =>
      `La colonne ${say.column(field)} mélange deux ordres : ${say.name(text)} ne peut être que le ${say.day(day)}${
        count === 1 ? '' : ` (${count} dates ainsi)`
      }, quand le fichier lit ${order === 'day-first' ? 'le jour avant le mois' : 'le mois avant le jour'} ; le ${say.day(asRead)} y est peut-être le ${say.day(otherwise)}.`,
    why: 'Corriger une date et pas les autres laisserait des jours faux que rien ne montre.',
    todo: () => 'Écrivez toute la colonne dans l’ordre du fichier, ou importez-la de nouveau avec le bon pays.',
  },
} satisfies Partial<ProblemWords>;
