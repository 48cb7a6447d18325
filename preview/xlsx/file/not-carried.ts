/**
 * What a workbook holds that a file, or this program, does not: named to the person in one line, never lost in silence.
 * `kept-values` are formulas about other files or about Excel's tables: the value last seen stands instead.
 */
export const notCarriedKinds = [
  'long-list',
  'list-with-comma',
  'checkbox',
  'rule',
  'format',
  'filter-choice',
  'protection',
  'macros',
  'charts',
  'pivot',
  'kept-values',
  'tab-name',
] as const;

export type NotCarried = {
  readonly what: (typeof notCarriedKinds)[number];
  /** A tab, or cells of one as Tab!A1:B9; '' for what belongs to none. */
  readonly where: string;
};
