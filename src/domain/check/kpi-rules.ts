import type { NotNumber } from '../kpi';
import type { Day } from '../time';
import { advice, error, warning } from './found';

type OfKpi = { readonly kpi: string };
type OfFigure = { readonly figure: string; readonly month: Day };

/** Declared apart from what finds them, which the form does not need. */
export const kpiRules = {
  /** The first action that is measured by it, and the lines of all of them. */
  'kpi.unknown': advice<
    OfKpi & { readonly action: string; readonly suggestion: string | null; readonly lines: readonly number[] }
  >(),
  'kpi.duplicate-name': warning<OfKpi & { readonly line: number }>(),
  'kpi.no-direction': advice<OfKpi>(),
  /** Of a share a number that is none: 12 where 12 % is 0.12. */
  'kpi.unit-mismatch': warning<OfKpi & { readonly target: number | NotNumber; readonly isShare: boolean }>(),
  /** Its latest month with a value, where there is one; so many others of the file have none either. */
  'kpi.unfollowed': advice<OfKpi & { readonly month: Day | null; readonly others: number }>(),
  'kpi.orphan': advice<OfKpi>(),
  'figure.not-a-number': error<OfFigure & { readonly text: NotNumber }>(),
  'figure.negative': error<OfFigure & { readonly value: number }>(),
  /** A part that is more than what it is a part of. */
  'figure.impossible': error<OfFigure & { readonly value: number; readonly whole: string; readonly most: number }>(),
  'figure.jump': advice<OfFigure & { readonly value: number; readonly before: number }>(),
};
