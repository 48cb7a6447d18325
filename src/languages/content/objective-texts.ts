import type { Organisation } from '../../domain/kpi';
import type { ObjectiveFormulas } from './objective-formulas';

/** What is said where objectives are looked after. */
export type ObjectiveTexts = {
  readonly formulas: ObjectiveFormulas;
  readonly guide: readonly string[];
  readonly examples: Readonly<Record<Organisation, readonly (readonly [vague: string, measurable: string])[]>>;
};
