/** What the form says of an objective, as it is typed. */
export type ObjectiveDraft = Readonly<
  Record<'name' | 'period' | 'kpi' | 'startingPoint' | 'target' | 'deadline' | 'owner', string>
>;
export const draftFields = [
  'name',
  'period',
  'kpi',
  'startingPoint',
  'target',
  'deadline',
  'owner',
] as const satisfies readonly (keyof ObjectiveDraft)[];

/** What makes an objective one that can be reached or missed: a figure, a measure, somebody and a date. */
export const virtues = ['specific', 'measurable', 'owned', 'dated'] as const satisfies readonly string[];
export type Virtue = (typeof virtues)[number];

const isSaid = (text: string): boolean => text.trim() !== '';
const hasFigure = (text: string): boolean => /\d/.test(text);

/**
 * Which of these an objective has. "Développer la notoriété" has none; "Passer de 1 200 à 2 000 visites par mois" is specific, and
 * measurable once it names its KPI and its target.
 */
export const virtuesOf = (draft: ObjectiveDraft): Readonly<Record<Virtue, boolean>> => ({
  specific: hasFigure(draft.name),
  measurable: isSaid(draft.kpi) && hasFigure(draft.target) && draft.target.trim() !== draft.startingPoint.trim(),
  owned: isSaid(draft.owner),
  dated: isSaid(draft.period) || isSaid(draft.deadline),
});
