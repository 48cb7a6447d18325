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
 * `INDEX.RANGE(a,2,a,9)`, and read back as they were written; of a block, `INDEX(a,2,1):INDEX(a,2,9)` is another.
 */
const NAME = 'INDEX.RANGE';
const OF_BLOCK = 'INDEX.BLOCK';

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
    const name = partsOf(ends).length > 4 ? OF_BLOCK : NAME;
    return withIndexRanges(`${formula.slice(0, at)}${name}(${ends})${formula.slice(end + 1)}`);
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
  const [, before, name] = /^(.*?)(INDEX\.(?:RANGE|BLOCK))\(/.exec(formula) ?? [];
  if (before === undefined || name === undefined) return formula;
  const [at, open] = [before.length, before.length + name.length];
  const end = closing(formula, open);
  const parts = partsOf(formula.slice(open + 1, end));
  const half = parts.length / 2;
  const written = `INDEX(${parts.slice(0, half).join()}):INDEX(${parts.slice(half).join()})`;
  return withoutIndexRanges(`${formula.slice(0, at)}${written}${formula.slice(end + 1)}`);
}

type Run = FunctionPlugin['evaluateAst'];
type Call = Parameters<Run>[0] & { readonly args: Parameters<Run>[0][] };

const range = { argumentType: FunctionArgumentType.RANGE };
const place = { argumentType: FunctionArgumentType.NUMBER };

/** The cells of one column, or of one block, from the one to the other. */
class IndexRanges extends FunctionPlugin {
  static override readonly implementedFunctions: ImplementedFunctions = {
    [NAME]: {
      method: 'between',
      parameters: [range, place, range, place],
    },
    [OF_BLOCK]: { method: 'inBlock', parameters: [range, place, place, range, place, place] },
  };
  static readonly translations = { enGB: { [NAME]: NAME, [OF_BLOCK]: OF_BLOCK } };

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

  inBlock(call: Call, state: Parameters<Run>[1]): ReturnType<Run> {
    return this.runFunction(
      call.args,
      state,
      this.metadata(OF_BLOCK),
      (
        block: SimpleRangeValue,
        row: number,
        column: number,
        _same: SimpleRangeValue,
        lastRow: number,
        last: number,
      ) => {
        const [top, bottom] = [Math.min(row, lastRow), Math.max(row, lastRow)];
        const [left, right] = [Math.min(column, last), Math.max(column, last)];
        const isOutside = Math.min(top, left) < 1 || bottom > block.height() || right > block.width();
        if (isOutside) return new CellError(ErrorType.REF);
        return SimpleRangeValue.onlyValues(
          block.data.slice(top - 1, bottom).map((cells) => cells.slice(left - 1, right)),
        );
      },
    );
  }
}

HyperFormula.registerFunctionPlugin(IndexRanges, IndexRanges.translations);
