/** What the rows of the year view stand under. */
export const groupings = ['objective', 'owner', 'rhythm', 'campaign'] as const;
export type Grouping = (typeof groupings)[number];

/** What a column of the year view is: a week, or a month, so that the year fits one printed page. */
export const units = ['week', 'month'] as const;
export type Unit = (typeof units)[number];
