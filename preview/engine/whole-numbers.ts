import { FunctionArgumentType, FunctionPlugin, HyperFormula, type ImplementedFunctions } from 'hyperformula';

type Call = Parameters<FunctionPlugin['evaluateAst']>[0] & {
  readonly args: Parameters<FunctionPlugin['runFunction']>[0];
};
type State = Parameters<FunctionPlugin['evaluateAst']>[1];

/** INT goes down, as in Google Sheets and LibreOffice: of -2.5 it is -3. HyperFormula's goes towards 0. */
class WholeNumbers extends FunctionPlugin {
  static override readonly implementedFunctions: ImplementedFunctions = {
    INT: { method: 'down', parameters: [{ argumentType: FunctionArgumentType.NUMBER }] },
  };

  down({ args }: Call, state: State) {
    return this.runFunction(args, state, this.metadata('INT'), (number: number) => Math.floor(number));
  }
}

HyperFormula.registerFunctionPlugin(WholeNumbers);
