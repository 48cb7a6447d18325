import {
  CellError,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  type ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';

/** Whether MATCH takes `*`, `?` and `~` in a text for wildcards: Google does not promise it (contract 34). */
export type MatchReading = 'wildcards' | 'literal';

/** What HyperFormula hands on to the functions of a workbook. */
export type LookupContext = {
  readonly matchReading: MatchReading;
  /** Where each value of a range stands first, while one calculation runs; whoever starts the next one empties it. */
  readonly places: Map<string, ReadonlyMap<unknown, number>>;
};

export const newLookups = (matchReading: MatchReading): LookupContext => ({ matchReading, places: new Map() });

type Run = FunctionPlugin['evaluateAst'];
type Call = Parameters<Run>[0] & { readonly args: readonly Parameters<Run>[0][] };
type State = Parameters<Run>[1];
type Value = ReturnType<Run>;
/** HyperFormula's own lookups, of which its types say no more than that they are functions. */
type Lookups = { readonly match: (call: Call, state: State) => Value };

/** "a~*b*" as a pattern: ~ takes the next sign for itself, and a star stands for line breaks too, since names are written on several lines. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|/-]/g, (sign, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
    return sign === '*' ? '[^]*' : sign === '?' ? '[^]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

/** Equal for values that are the same in a sheet: texts without regard to case, days as numbers. Undefined for what is looked up otherwise. */
function keyOf(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return value.normalize().toLowerCase();
  if (typeof value === 'object' && value !== null && 'val' in value) return Number(value.val);
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function placesOf(range: SimpleRangeValue): ReadonlyMap<unknown, number> {
  const places = new Map<unknown, number>();
  range.valuesFromTopLeftCorner().forEach((value, index) => {
    const key = keyOf(value);
    if (key !== undefined && !places.has(key)) places.set(key, index + 1);
  });
  return places;
}

/**
 * MATCH, which takes a text with `*`, `?` or `~` for a pattern where the reading says so; HyperFormula's does in no case. Where a
 * thousand rows look for their names in one column, the column is read once.
 */
class LookupsAsGoogle extends FunctionPlugin {
  static override readonly implementedFunctions: ImplementedFunctions = {
    MATCH: { ...HyperFormula.getFunctionPlugin('MATCH')?.implementedFunctions['MATCH'], method: 'matchAsGoogle' },
  };

  // A class of HyperFormula's that its types do not name.
  private readonly own = new (
    HyperFormula.getFunctionPlugin('VLOOKUP') as unknown as new (
      interpreter: FunctionPlugin['interpreter'],
    ) => Lookups
  )(this.interpreter);

  matchAsGoogle(call: Call, state: State): Value {
    const [wanted, among, type] = call.args;
    const isExact = wanted && among && type && this.evaluateAst(type, state) === 0;
    const value = isExact ? this.evaluateAst(wanted, state) : undefined;
    const key = keyOf(value);
    if (!isExact || key === undefined) return this.own.match(call, state);
    const found = this.evaluateAst(among, state);
    if (found instanceof CellError) return found;
    // A range of one cell is evaluated to its value.
    const range = found instanceof SimpleRangeValue ? found : SimpleRangeValue.fromScalar(found);
    if (range.width() > 1 && range.height() > 1) return new CellError(ErrorType.NA);
    const { matchReading } = this.context();
    const hasPattern = matchReading === 'wildcards' && typeof value === 'string' && /[*?~]/.test(value);
    const place = hasPattern ? placeOfPattern(range, patternOf(value)) : this.placesIn(range).get(key);
    return place ?? new CellError(ErrorType.NA);
  }

  private context(): LookupContext {
    // Given to the configuration by `createCalculator`, which types it as unknown.
    return this.config.context as LookupContext;
  }

  private placesIn(range: SimpleRangeValue): ReadonlyMap<unknown, number> {
    const { start, end } = range.range ?? {};
    if (!start || !end) return placesOf(range);
    const address = `${start.sheet}:${start.row}:${start.col}:${end.row}:${end.col}`;
    const { places } = this.context();
    const known = places.get(address) ?? placesOf(range);
    places.set(address, known);
    return known;
  }
}

function placeOfPattern(range: SimpleRangeValue, pattern: RegExp): number | undefined {
  const index = range.valuesFromTopLeftCorner().findIndex((value) => typeof value === 'string' && pattern.test(value));
  return index < 0 ? undefined : index + 1;
}

HyperFormula.registerFunctionPlugin(LookupsAsGoogle);
