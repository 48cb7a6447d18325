import type { TroubleFacts } from '../words/troubles';

const MOST_LABELS = 6;

const quoted = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_LABELS).map((name) => `“${name}”`);
  return `${shown.join(', ')}${names.length > MOST_LABELS ? ', …' : ''}`;
};

/** Where no plan was found: what is missing, and what was seen. */
export function noPlan({ seen }: TroubleFacts['plan.none']): string {
  if (seen === null || seen.labels.length === 0)
    return 'No plan was found in this file: make one with “New plan”, or give your columns their titles (Action, Objective, KPI, Owner, Budget Q1…) within the first 20 rows of a tab.';
  const labels = quoted(seen.labels);
  if (seen.language !== null)
    return `The headings of the tab “${seen.tab}” (${labels}) seem to be in ${seen.language}, a language Rétroplan does not read yet: replace them by Action, Objective, KPI, Owner, Budget Q1…, column by column, then try again.`;
  const missing =
    seen.mayBe === null
      ? 'head the column that says what is to be done “Action”'
      : `if it is “${seen.mayBe}”, head that column “Action”`;
  return `No plan was found: in the tab “${seen.tab}” the headings are ${labels}, and the column of actions is missing${seen.known === 0 ? ', as are all others of a plan' : ''}: ${missing}, then try again.`;
}

export const noSuchTab = ({ tab, tabs }: TroubleFacts['plan.no-such-tab']): string =>
  `This file has no tab “${tab}”: its tabs are ${quoted(tabs)}.`;
