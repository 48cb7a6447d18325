import type { HyperFormula, SimpleCellAddress } from 'hyperformula';
import type { Tree } from './parts';

/** What a day becomes when it is joined to a text: its number, or the day as the file shows it (contract 33). */
export type DayInText = 'number' | 'formatted';

type State = { readonly formulaAddress: SimpleCellAddress };
type Evaluate = (tree: Tree, state: State) => unknown;
type Parts = { readonly evaluator: { readonly interpreter: { evaluateAstWithoutPostprocessing: Evaluate } } };

const giveDays = new Set('TODAY DATE EOMONTH WORKDAY WORKDAY.INTL'.split(' '));
const passOn = new Set('IF IFERROR INDEX MAX MIN MEDIAN'.split(' '));

type Looking = {
  readonly state: State;
  readonly evaluate: Evaluate;
  /** Whether a cell has the format of a day. */
  readonly isDayAt: (address: SimpleCellAddress) => boolean;
};

/** Whether what a formula gives looks like a day: a function of days gives one, and so does a cell that has the format of one. */
function isDay(tree: Tree | undefined, looking: Looking): boolean {
  const { state, evaluate, isDayAt } = looking;
  const is = (part: Tree | undefined): boolean => isDay(part, looking);
  switch (tree?.type) {
    case 'CELL_REFERENCE':
      return tree.reference !== undefined && isDayAt(tree.reference.toSimpleCellAddress(state.formulaAddress));
    case 'CELL_RANGE':
    case 'NAMED_EXPRESSION': {
      // A range, where it gives one: anything else has no such part.
      const { range } = Object(evaluate(tree, state)) as { readonly range?: { readonly start: SimpleCellAddress } };
      return range !== undefined && isDayAt(range.start);
    }
    case 'FUNCTION_CALL': {
      const name = tree.procedureName ?? '';
      return giveDays.has(name) || (passOn.has(name) && (tree.args ?? []).some(is));
    }
    case 'PARENTHESIS':
      return is(tree.expression);
    case 'PLUS_OP':
      return is(tree.left) !== is(tree.right);
    case 'MINUS_OP':
      return is(tree.left) && !is(tree.right);
    default:
      return false;
  }
}

/** 46388 as "01/01/2027". */
const shown = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

/** Lets the calculator join days to texts as the file shows them. */
export function joinDaysFormatted(calculator: HyperFormula, isDayAt: Looking['isDayAt']): void {
  // Reached into: its types hide it.
  const { interpreter } = (calculator as unknown as Parts).evaluator;
  const evaluate = interpreter.evaluateAstWithoutPostprocessing.bind(interpreter);
  interpreter.evaluateAstWithoutPostprocessing = (tree, state) => {
    if (tree.type !== 'CONCATENATE_OP') return evaluate(tree, state);
    const looking = { state, evaluate, isDayAt };
    const formatted = (part: Tree | undefined): unknown => {
      const value = isDay(part, looking) && part ? evaluate(part, state) : undefined;
      const serial = typeof value === 'object' && value !== null && 'val' in value ? Number(value.val) : value;
      return typeof serial === 'number' ? { type: 'STRING', value: shown(serial) } : part;
    };
    // Both sides of a join are there, and a side stays one.
    return evaluate({ ...tree, left: formatted(tree.left) as Tree, right: formatted(tree.right) as Tree }, state);
  };
}
