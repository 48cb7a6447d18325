import { CellError, ErrorType, FunctionPlugin, HyperFormula, type ImplementedFunctions } from 'hyperformula';

type Run = FunctionPlugin['evaluateAst'];
type Call = Parameters<Run>[0] & { readonly args: readonly Parameters<Run>[0][] };
type State = Parameters<Run>[1];
/** HyperFormula's own functions of days, of which its types say no more than that they are functions. */
type Days = Readonly<Record<'workdayintl' | 'networkdaysintl', (call: Call, state: State) => ReturnType<Run>>>;

const own = HyperFormula.getFunctionPlugin('WORKDAY.INTL');

/** WORKDAY.INTL and NETWORKDAYS.INTL where HyperFormula's differ: before the first day there is none, and a week off has no working day. */
class WorkingDays extends FunctionPlugin {
  static override readonly implementedFunctions: ImplementedFunctions = {
    'WORKDAY.INTL': { ...own?.implementedFunctions['WORKDAY.INTL'], method: 'day' },
    'NETWORKDAYS.INTL': { ...own?.implementedFunctions['NETWORKDAYS.INTL'], method: 'count' },
  };

  // A class of HyperFormula's that its types do not name.
  private readonly days = new (own as unknown as new (interpreter: FunctionPlugin['interpreter']) => Days)(
    this.interpreter,
  );

  day(call: Call, state: State): ReturnType<Run> {
    const day = this.days.workdayintl(call, state);
    return typeof day === 'number' && day < 0 ? new CellError(ErrorType.NUM) : day;
  }

  count(call: Call, state: State): ReturnType<Run> {
    const [, , weekend] = call.args;
    const isAllOff = weekend !== undefined && this.evaluateAst(weekend, state) === '1111111';
    return isAllOff ? 0 : this.days.networkdaysintl(call, state);
  }
}

HyperFormula.registerFunctionPlugin(WorkingDays);
