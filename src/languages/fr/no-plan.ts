import type { TroubleFacts } from '../words/troubles';

const MOST_LABELS = 6;

const quoted = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_LABELS).map((name) => `« ${name} »`);
  return `${shown.join(', ')}${names.length > MOST_LABELS ? ', …' : ''}`;
};

/** Where no plan was found: what is missing, and what was seen. */
export function noPlan({ seen }: TroubleFacts['plan.none']): string {
  if (seen === null || seen.labels.length === 0)
    return 'Aucun plan trouvé dans ce fichier : créez-en un avec « Nouveau plan », ou donnez à vos colonnes leurs titres (Action, Objectif, KPI, Responsable, Budget Q1…) dans les 20 premières lignes d’un onglet.';
  const labels = quoted(seen.labels);
  if (seen.language !== null)
    return `Les titres de l’onglet « ${seen.tab} » (${labels}) semblent être en ${seen.language}, une langue que Rétroplan ne lit pas encore : remplacez-les par Action, Objectif, KPI, Responsable, Budget Q1…, colonne par colonne, puis recommencez.`;
  const missing =
    seen.mayBe === null
      ? 'intitulez « Action » la colonne qui dit ce qu’il y a à faire'
      : `si c’est « ${seen.mayBe} », intitulez-la « Action »`;
  return `Aucun plan trouvé : dans l’onglet « ${seen.tab} », les titres sont ${labels}, et il manque la colonne des actions${seen.known === 0 ? ' et toutes les autres du plan' : ''} : ${missing}, puis recommencez.`;
}

export const noSuchTab = ({ tab, tabs }: TroubleFacts['plan.no-such-tab']): string =>
  `Ce fichier n’a pas d’onglet « ${tab} » : ses onglets sont ${quoted(tabs)}.`;
