import type { ProblemWords } from '../words/problem-words';

/** Of objectives that are measured. */
export const objectiveProblems = {
  'objective.not-measurable': {
    label: 'Objectifs qu’aucun chiffre ne mesure',
    says: ({ objective }, say) => `Aucun chiffre ne dira si ${say.name(objective)} est atteint.`,
    why: 'Un objectif se mesure : un KPI, et une cible qui est un nombre.',
    todo: () => 'Choisissez un KPI et écrivez la cible en chiffres, ou notez vous-même ce qui est atteint.',
  },
  'objective.unknown-kpi': {
    label: 'Objectifs dont le KPI n’est pas suivi',
    says: ({ objective, kpi }, say) =>
      `${say.name(objective)} se mesure par ${say.name(kpi)}, que le fichier ne suit pas.`,
    why: 'Sans chiffres du mois pour ce KPI, l’avancement reste vide.',
    todo: () =>
      'Choisissez un KPI de la liste, suivez celui-ci dans « KPI et chiffres », ou notez vous-même ce qui est atteint.',
  },
  'objective.target-already-reached': {
    label: 'Cibles déjà atteintes',
    says: ({ objective }, say) => `La cible de ${say.name(objective)} est égale à son point de départ.`,
    why: 'Un objectif déjà atteint ne fait rien changer.',
    todo: () => 'Écrivez une cible plus ambitieuse, ou retirez l’objectif.',
  },
  'objective.wrong-direction': {
    label: 'Cibles qui vont dans le mauvais sens',
    says: ({ objective, kpi, better }, say) =>
      `La cible de ${say.name(objective)} est ${better === 'up' ? 'sous' : 'au-dessus de'} son point de départ, alors que ${say.name(kpi)} doit ${better === 'up' ? 'monter' : 'baisser'}.`,
    why: 'Atteindre cette cible rendrait la situation moins bonne qu’aujourd’hui.',
    todo: () => 'Corrigez la cible ou le point de départ, ou le sens voulu dans l’onglet KPI.',
  },
  'objective.period-unreadable': {
    label: 'Périodes illisibles',
    says: ({ objective, period }, say) =>
      `La période de ${say.name(objective)}, ${say.name(period)}, n’est pas comprise : rien ne peut être calculé.`,
    why: 'Ce qui est atteint et attendu se compte sur les mois de la période.',
    todo: () => 'Choisissez S1, T2, Année ou un mois dans la liste, ou écrivez « du 1er mars au 30 juin ».',
  },
  'objective.period-outside-year': {
    label: 'Périodes hors de l’année du plan',
    says: ({ objective, first, last, year }, say) =>
      `La période de ${say.name(objective)} va du ${say.day(first)} au ${say.day(last)} ; l’année du plan, du ${say.day(year.first)} au ${say.day(year.last)}.`,
    why: 'Les actions et les chiffres de ce plan sont ceux de son année.',
    todo: () => 'Choisissez une période de l’année du plan.',
  },
  'objective.without-action-in-period': {
    label: 'Objectifs sans action dans leur période',
    says: ({ objective, first, last }, say) =>
      `Les actions qui servent ${say.name(objective)} sont finies avant sa période, qui va du ${say.day(first)} au ${say.day(last)}.`,
    why: 'Ce qui n’est pas travaillé pendant sa période a peu de chances d’être atteint.',
    todo: () => 'Ajoutez-lui une action dans sa période, ou changez sa période.',
  },
  'objective.too-many': {
    label: 'Trop d’objectifs dans une période',
    says: ({ period, count }, say) => `La période ${say.name(period)} a ${count} objectifs.`,
    why: 'Au-delà de six, notre repère, plus rien n’est prioritaire : l’équipe se disperse.',
    todo: ({ most }) => `Gardez-en ${most} au plus, et reportez les autres.`,
  },
  'objective.target-text': {
    label: 'Cibles écrites en texte',
    says: ({ objective, target }, say) => `La cible de ${say.name(objective)} est un texte : ${say.name(target)}.`,
    why: 'Rien ne se calcule avec un texte : ce qui est attendu et l’état restent vides.',
    todo: () => 'Tapez le nombre seul ; son unité est celle du KPI.',
  },
  'objective.target-unit': {
    label: 'Cibles qui ne vont pas avec leur KPI',
    says: ({ objective, kpi, target, isShare }, say) =>
      `La cible de ${say.name(objective)} se lit ${isShare ? `${say.number(target * 100)} %` : say.number(target)}, ce qui ne va pas avec ${say.name(kpi)}.`,
    why: 'L’objectif paraîtrait hors d’atteinte, ou atteint dès le premier jour.',
    todo: ({ isShare }) =>
      isShare ? 'Tapez le taux avec son signe, par exemple 12 %.' : 'Tapez un nombre seul, dans l’unité du KPI.',
  },
  'objective.deadline-outside-period': {
    label: 'Échéances hors de la période',
    says: ({ objective, deadline, first, last }, say) =>
      `L’échéance de ${say.name(objective)} est le ${say.day(deadline)} ; sa période va du ${say.day(first)} au ${say.day(last)}.`,
    why: 'Ce qui est attendu aujourd’hui se compte de la période à l’échéance : l’une des deux est fausse.',
    todo: () => 'Corrigez l’échéance, ou choisissez la période dans laquelle elle tombe.',
  },
} satisfies Partial<ProblemWords>;
