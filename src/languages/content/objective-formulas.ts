import { type Expression, formulaText } from '../../formula';
import type { Measure, MeasuredField } from './objective-layout';
import { always, either, ofKpis, ofUnderstood } from './objective-measures';
import { seen } from './objective-seen';

type Texts = Readonly<Partial<Record<Measure | MeasuredField, string>>>;

/** The formulas of an objective's row as texts, with braces where the script puts in what stands where. */
export type ObjectiveFormulas = Readonly<Record<'always' | 'followed' | 'alone' | 'understood', Texts>>;

const texts = (made: Readonly<Partial<Record<Measure | MeasuredField, Expression>>>): Texts =>
  Object.fromEntries(Object.entries(made).map(([key, expression]) => [key, formulaText(expression)]));

/** As the build writes them, from expressions: the script would only be longer by them. */
export const objectiveFormulas: ObjectiveFormulas = {
  always: texts({ ...always(), ...seen() }),
  followed: texts({ ...either(true), ...ofKpis() }),
  alone: texts(either(false)),
  understood: texts(ofUnderstood()),
};
