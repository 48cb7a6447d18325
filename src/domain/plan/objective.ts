import type { Day } from '../time';

type Field = {
  /** Whether a rule reads it; what it does not read is hers alone. */
  readonly isRead: boolean;
  /** `own` tells a table of objectives from another; `more` only counts beside those; `added` is a column she adds. */
  readonly column: 'own' | 'more' | 'added';
};

/** The fields of the objectives, in the order of their columns. */
const table = {
  name: { isRead: true, column: 'own' },
  period: { isRead: true, column: 'own' },
  kpi: { isRead: true, column: 'own' },
  startingPoint: { isRead: false, column: 'own' },
  target: { isRead: true, column: 'own' },
  deadline: { isRead: false, column: 'more' },
  reached: { isRead: false, column: 'own' },
  expected: { isRead: false, column: 'more' },
  progress: { isRead: false, column: 'more' },
  status: { isRead: false, column: 'more' },
  owner: { isRead: false, column: 'added' },
} as const satisfies Readonly<Record<string, Field>>;

export type ObjectiveField = keyof typeof table;

const isField = (key: string): key is ObjectiveField => key in table;
export const objectiveFields: readonly ObjectiveField[] = Object.keys(table).filter(isField);

/** How much a column says of the table it stands in. */
export const objectiveColumnOf = (field: ObjectiveField): Field['column'] => table[field].column;

type ReadField = {
  readonly [F in ObjectiveField]: (typeof table)[F]['isRead'] extends true ? F : never;
}[ObjectiveField];

/** What is a number in its cells. */
export type ObjectiveNumbers = Readonly<Partial<Record<'startingPoint' | 'target' | 'reached', number>>>;

/** An operational objective of one period; its fields are as she wrote them, '' when blank. */
export type Objective = { readonly line: number } & { readonly [F in ReadField]: string } & {
  readonly numbers?: ObjectiveNumbers;
  /** Absent where its cell holds no day. */
  readonly deadline?: Day;
  /** Whether its tab calculates what is reached. */
  readonly isMeasured?: boolean;
  /** Whether what is reached is what the figures of its KPI come to, and not what she says herself. */
  readonly isCounted?: boolean;
  /** Whether the file follows its KPI; absent where nobody looked. */
  readonly isFollowed?: boolean;
  /** Which way its KPI should go; absent where nobody says. */
  readonly better?: 'up' | 'down';
};
