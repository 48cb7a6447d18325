/**
 * The columns of the follow-up, to the right of a plan: how an action's KPI stands, what its budget was in the quarters that are over,
 * and what each result has cost.
 */
export const followUpColumns = ['kpi', 'spent', 'cost'] as const satisfies readonly string[];
export type FollowUpColumn = (typeof followUpColumns)[number];

/** How the settings call the anchor of each. */
export const followUpKey = (column: FollowUpColumn): string => `plan.follow.${column}`;
export const isFollowUpKey = (key: string): boolean => followUpColumns.some((column) => followUpKey(column) === key);

export const followUpPixels: Readonly<Record<FollowUpColumn, number>> = { kpi: 300, spent: 98, cost: 110 };

/**
 * KPIs as her plan writes them, and the keys of the rows that they mean: beside the KPIs, in the last rows of their tab, so that no row
 * that she takes away there takes one of them along.
 */
export const WRITTEN = 'follow_written';
export const MEANT = 'follow_meant';
export const MOST_WRITTEN = 150;
