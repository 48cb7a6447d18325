import { listed, type ProblemWords } from '../words/problem-words';

const workingDays = (count: number): string => (count < 2 ? `${count} jour ouvré` : `${count} jours ouvrés`);

const more = (count: number): string => (count < 2 ? 'et un autre' : `et ${count} autres`);

/** Of a status and dates that do not agree, and of periods. */
export const standingProblems = {
  'action.overdue': {
    label: 'Échéances passées',
    says: ({ action, deadline, late }, say) =>
      `L’échéance de ${say.name(action)}, le ${say.day(deadline)}, est passée depuis ${workingDays(late)}, et l’action n’est pas terminée.`,
    why: 'Une échéance passée sans que personne le dise fait douter de toutes les autres.',
    todo: () =>
      'Si c’est fait, choisissez le statut « Terminée » ; sinon, donnez-lui une nouvelle échéance, ou abandonnez-la.',
  },
  'action.done-ahead': {
    label: 'Actions terminées avant leur date',
    says: ({ action, day }, say) =>
      `${say.name(action)} est terminée, et sa date du ${say.day(day)} est encore à venir.`,
    why: 'Le calendrier annonce ce qui est déjà fait, ou le statut cache ce qui reste à faire.',
    todo: () => 'Si elle est finie, donnez-lui le jour où elle l’a été ; sinon, changez son statut.',
  },
  'objective.served-late': {
    label: 'Objectifs servis après leur période',
    says: ({ objective, last, first }, say) =>
      `${say.name(objective)} est à atteindre le ${say.day(last)} au plus tard, et la première action qui le sert commence le ${say.day(first)}.`,
    why: 'Ce qui commence après la période d’un objectif ne peut plus le faire atteindre.',
    todo: () => 'Avancez une de ses actions, ajoutez-en une dans sa période, ou changez la période de l’objectif.',
  },
  'plan.left-open': {
    label: 'Ce que le cours laisse ouvert',
    says: ({ names }, say) =>
      `Le cours ne donne ni tous les KPI, ni tous les montants, ni toutes les cibles de cet exemple : ${listed(names, say, more)}.`,
    why: 'Ces cases sont vides parce que le cours n’en dit rien, et non par oubli ; dans un plan à vous, chacune serait une question.',
    todo: () => 'Rien à corriger : complétez-les si vous faites de cet exemple votre plan.',
  },
} satisfies Partial<ProblemWords>;
