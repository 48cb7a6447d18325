import type { Calculation } from './calculation';
import type { FigureName, Together } from './figures';

/** How months of a figure go together, as formulas know it. */
export const togetherCodes: { readonly [T in Together]: number } = { sum: 1, first: 2, last: 3 };

/** What a figure does to those before it: they are multiplied by it, divided by it, or it is taken off them. */
type Role = 'times' | 'by' | 'less';
type Term = { readonly figure: FigureName; readonly role: Role };

/**
 * A calculation on one line, so that one formula fits them all: `base` and `factor` times its terms in order, the first of which
 * stands alone. (revenue − spend) ÷ spend is −1 and 1 × revenue ÷ spend.
 */
type Shape = { readonly base: number; readonly factor: number; readonly terms: readonly Term[] };

const opposite: { readonly [R in Role]: Role } = { times: 'by', by: 'times', less: 'less' };

/** What is taken off a sum that is then divided by it is one: no term, but the base. */
function divided(one: Shape, other: Shape): Shape {
  const by = other.terms.map(({ figure, role }) => ({ figure, role: opposite[role] }));
  const isTakenOff = one.terms.some((term) => term.role === 'less' && by.some(({ figure }) => figure === term.figure));
  return isTakenOff
    ? { ...one, base: one.base - one.factor, terms: [...one.terms.filter(({ role }) => role !== 'less'), ...by] }
    : { ...one, terms: [...one.terms, ...by] };
}

function without(one: Shape, other: Shape): Shape {
  if (one.terms.length === 0) return { base: one.base - other.base, factor: -other.factor, terms: other.terms };
  return { ...one, terms: [...one.terms, ...other.terms.map(({ figure }): Term => ({ figure, role: 'less' }))] };
}

const multiplied = (one: Shape, other: Shape): Shape =>
  other.terms.length === 0
    ? { ...one, base: one.base * other.base, factor: one.factor * other.base }
    : { ...one, terms: [...one.terms, ...other.terms] };

/** A number alone is a base without terms. A sum does not go on one line: it throws. */
export function shapeOf(calculation: Calculation): Shape {
  switch (calculation.is) {
    case 'number':
      return { base: calculation.number, factor: 1, terms: [] };
    case 'figure':
      return { base: 0, factor: 1, terms: [{ figure: calculation.figure, role: 'times' }] };
    case 'sum':
      throw new Error('A sum does not go on one line.');
    default: {
      const [one, other] = [shapeOf(calculation.of[0]), shapeOf(calculation.of[1])];
      const join = { difference: without, product: multiplied, ratio: divided }[calculation.is];
      return join(one, other);
    }
  }
}
