import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';

/**
 * `INDEX(a,2):INDEX(a,9)` is a range whose ends are looked up. HyperFormula has none, so for it the two are one function,
 * `INDEX.RANGE(a,2,a,9)`, and read back as they were written.
 */
const NAME = 'INDEX.RANGE';

/** Where the bracket that opens at that place is closed; texts in quotes are passed over. -1 where it never is. */
function closing(formula: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < formula.length; at += 1) {
    const sign = formula[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && --depth === 0) return at;
  }
  return -1;
}

/** As HyperFormula takes it. */
export function withIndexRanges(formula: string): string {
  const between = formula.indexOf('):INDEX(');
  if (between < 0) return formula;
  for (let at = formula.indexOf('INDEX('); at >= 0; at = formula.indexOf('INDEX(', at + 1)) {
    if (closing(formula, at + 5) !== between) continue;
    const second = between + 7;
    const end = closing(formula, second);
    const ends = `${formula.slice(at + 6, between)},${formula.slice(second + 1, end)}`;
    return withIndexRanges(`${formula.slice(0, at)}${NAME}(${ends})${formula.slice(end + 1)}`);
  }
  return formula;
}

/** The parts between the commas that stand in no bracket. */
function partsOf(list: string): readonly string[] {
  const parts: string[] = [''];
  for (let at = 0; at < list.length; at += 1) {
    const end = list[at] === '(' ? closing(list, at) : at;
    if (list[at] === ',') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${list.slice(at, end + 1)}`);
    at = Math.max(at, end);
  }
  return parts;
}

/** As it was written. */
export function withoutIndexRanges(formula: string): string {
  const at = formula.indexOf(`${NAME}(`);
  if (at < 0) return formula;
  const open = at + NAME.length;
  const end = closing(formula, open);
  const [range, first, sameRange, last] = partsOf(formula.slice(open + 1, end));
  const written = `INDEX(${range},${first}):INDEX(${sameRange},${last})`;
  return withoutIndexRanges(`${formula.slice(0, at)}${written}${formula.slice(end + 1)}`);
}

type Run = FunctionPlugin['evaluateAst'];
type Call = Parameters<Run>[0] & { readonly args: Parameters<Run>[0][] };

/** The cells of one column from the one to the other. */
class IndexRanges extends FunctionPlugin {
  static override readonly implementedFunctions: ImplementedFunctions = {
    [NAME]: {
      method: 'between',
      parameters: [
        { argumentType: FunctionArgumentType.RANGE },
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.RANGE },
        { argumentType: FunctionArgumentType.NUMBER },
      ],
    },
  };
  static readonly translations = { enGB: { [NAME]: NAME } };

  between(call: Call, state: Parameters<Run>[1]): ReturnType<Run> {
    return this.runFunction(
      call.args,
      state,
      this.metadata(NAME),
      (range: SimpleRangeValue, first: number, _same: SimpleRangeValue, last: number) => {
        if (range.width() > 1 || Math.min(first, last) < 1 || Math.max(first, last) > range.height()) {
          return new CellError(ErrorType.REF);
        }
        return SimpleRangeValue.onlyValues(range.data.slice(Math.min(first, last) - 1, Math.max(first, last)));
      },
    );
  }
}

HyperFormula.registerFunctionPlugin(IndexRanges, IndexRanges.translations);
