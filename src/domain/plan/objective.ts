export const objectiveFields = ['name', 'period', 'kpi', 'startingPoint', 'target', 'reached'] as const;
export type ObjectiveField = (typeof objectiveFields)[number];

/** An operational objective of one period; `target` and the others are as she wrote them, '' when blank. */
export type Objective = {
  readonly line: number;
  readonly name: string;
  readonly period: string;
  readonly target: string;
};
