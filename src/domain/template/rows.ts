/** The cells of the templates that a rule may speak of: a kind in the list of kinds, and what is said of a step. */
const templateFields = ['kind', 'step', 'days', 'after'] as const;
export type TemplateField = (typeof templateFields)[number];

/** A step as it is written, and the row it was read from, counted from 1. */
export type StepRow = {
  readonly line: number;
  readonly kind: string;
  readonly step: string;
  readonly days: string;
  /** As it stands in its cell, spaces included. */
  readonly after: string;
};

/** Where the templates of a plan were read from: its list of kinds, and its steps. */
export type TemplateRows = {
  readonly kinds: readonly { readonly line: number; readonly kind: string }[];
  readonly steps: readonly StepRow[];
};

/** Every kind of action there is a template for, as it is written first. */
export const kindsOfRows = ({ kinds, steps }: TemplateRows): readonly string[] => [
  ...new Set([...kinds, ...steps].map(({ kind }) => kind)),
];
