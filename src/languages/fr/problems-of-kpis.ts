import { firstLines, type ProblemWords } from '../words/problem-words';

/** Of the KPIs that are followed, and of their monthly figures. */
export const kpiProblems = {
  'kpi.unknown': {
    label: 'KPI que rien ne suit',
    says: ({ action, kpi, lines }, say) =>
      lines.length === 1
        ? `${say.name(action)} est mesurée par ${say.name(kpi)}, qui n’est pas parmi les KPI suivis.`
        : `${lines.length} actions sont mesurées par ${say.name(kpi)}, qui n’est pas parmi les KPI suivis : lignes ${firstLines(lines)}.`,
    why: 'Un KPI sans chiffres ne dira jamais si l’action a marché.',
    todo: ({ suggestion }, say) =>
      suggestion === null
        ? 'Choisissez un KPI suivi, ou ajoutez celui-ci aux vôtres dans « KPI et chiffres ».'
        : `Écrivez ${say.name(suggestion)} si c’est lui, ou ajoutez ce KPI aux vôtres dans « KPI et chiffres ».`,
  },
  'kpi.duplicate-name': {
    label: 'KPI de même nom',
    says: ({ kpi, line }, say) => `${say.name(kpi)} est déjà le nom du KPI de la ligne ${line}.`,
    why: 'Les actions ne savent pas lequel des deux les mesure.',
    todo: () => 'Renommez l’un des deux, ou supprimez sa ligne.',
  },
  'kpi.no-direction': {
    label: 'KPI sans sens voulu',
    says: ({ kpi }, say) => `Rien ne dit si ${say.name(kpi)} doit monter ou descendre.`,
    why: 'Sans sens voulu, aucun chiffre n’est bon ni mauvais, et le KPI n’a pas d’état.',
    todo: () => 'Choisissez « à la hausse » ou « à la baisse » dans la liste de la cellule.',
  },
  'kpi.unit-mismatch': {
    label: 'Cibles qui ne vont pas avec leur unité',
    says: ({ kpi, target, isShare }, say) => {
      if (typeof target === 'string') return `La cible de ${say.name(kpi)} n’est pas un nombre : ${say.name(target)}.`;
      if (typeof target === 'object') return `La cible de ${say.name(kpi)} est une date : ${say.day(target.day)}.`;
      return `La cible de ${say.name(kpi)} se lit ${isShare ? `${say.number(target * 100)} %` : say.number(target)}, ce qui ne va pas avec son unité.`;
    },
    why: 'L’écart à la cible et l’état du KPI seraient faux.',
    todo: ({ isShare }) =>
      isShare ? 'Tapez le taux avec son signe, par exemple 12 %.' : 'Tapez un nombre seul, dans l’unité du KPI.',
  },
  'kpi.unfollowed': {
    label: 'KPI sans chiffre depuis deux mois',
    says: ({ kpi, month, others }, say) => {
      const more = others === 0 ? '' : others === 1 ? ' et 1 autre KPI' : ` et ${others} autres KPI`;
      return month === null
        ? `${say.name(kpi)}${more} : aucun chiffre pour l’instant, et deux mois sont passés.`
        : `${say.name(kpi)} n’a plus de chiffre depuis ${say.month(month)}.`;
    },
    why: 'Un KPI que personne ne remplit ne dit plus rien du plan.',
    todo: () => 'Remplissez les mois qui manquent dans l’onglet des chiffres, ou supprimez la ligne du KPI.',
  },
  'kpi.orphan': {
    label: 'KPI qui ne mesurent rien du plan',
    says: ({ kpi }, say) => `Aucune action et aucun objectif ne sont mesurés par ${say.name(kpi)}.`,
    why: 'Un KPI qui ne mesure rien du plan donne un chiffre dont personne ne fait rien.',
    todo: () => 'Nommez-le dans la colonne KPI d’une action ou d’un objectif, ou supprimez sa ligne.',
  },
  'figure.not-a-number': {
    label: 'Chiffres qui ne sont pas des nombres',
    says: ({ figure, month, text }, say) =>
      `${say.name(figure)}, ${say.month(month)}, n’est pas un nombre : ${typeof text === 'string' ? say.name(text) : say.day(text.day)}.`,
    why: 'Les KPI qui en dépendent restent vides ce mois-là.',
    todo: () => 'Tapez le nombre seul, ou videz la cellule si personne ne le connaît.',
  },
  'figure.negative': {
    label: 'Chiffres négatifs',
    says: ({ figure, month, value }, say) =>
      `${say.name(figure)}, ${say.month(month)}, est négatif : ${say.number(value)}.`,
    why: 'Ce qui se compte ou se dépense ne peut pas être inférieur à zéro.',
    todo: () => 'Retirez le signe moins ; une dépense s’écrit en positif.',
  },
  'figure.impossible': {
    label: 'Chiffres impossibles',
    says: ({ figure, month, value, whole, most }, say) =>
      `${say.name(figure)}, ${say.month(month)}, dépasse ${say.name(whole)} : ${say.number(value)} pour ${say.number(most)}.`,
    why: 'Une partie ne peut pas être plus grande que le tout : l’un des deux est faux.',
    todo: () => 'Vérifiez les deux chiffres du mois dans l’outil d’où ils viennent.',
  },
  'figure.jump': {
    label: 'Chiffres dix fois plus grands que le mois d’avant',
    says: ({ figure, month, value, before }, say) =>
      `${say.name(figure)} passe de ${say.number(before)} à ${say.number(value)} en ${say.month(month)}.`,
    why: 'C’est peut-être un zéro de trop, ou un zéro qui manque le mois d’avant.',
    todo: () => 'Vérifiez les deux mois ; si c’est juste, il n’y a rien à faire.',
  },
} satisfies Partial<ProblemWords>;
