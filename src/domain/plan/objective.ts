type Field = {
  /** Whether a rule reads it; what it does not read is hers alone. */
  readonly isRead: boolean;
};

/** The fields of the objectives, in the order of their columns. */
const table = {
  name: { isRead: true },
  period: { isRead: true },
  kpi: { isRead: false },
  startingPoint: { isRead: false },
  target: { isRead: true },
  reached: { isRead: false },
} as const satisfies Readonly<Record<string, Field>>;

export type ObjectiveField = keyof typeof table;

const isField = (key: string): key is ObjectiveField => key in table;
export const objectiveFields: readonly ObjectiveField[] = Object.keys(table).filter(isField);

type ReadField = {
  readonly [F in ObjectiveField]: (typeof table)[F]['isRead'] extends true ? F : never;
}[ObjectiveField];

/** An operational objective of one period; its fields are as she wrote them, '' when blank. */
export type Objective = { readonly line: number } & { readonly [F in ReadField]: string };
