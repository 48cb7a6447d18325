import { actionForm, dropAction, duplicateAction, saveAction } from './action';
import type { Api, ApiName, Outcome } from './api';
import { checkPlan, goTo, mendProblem } from './check';
import { buildCountdown } from './countdown';
import { loadExample } from './example';
import { home } from './home';
import { newPlan } from './plan';
import { type Port, type Result, told } from './port';
import { removeSelfTest, selfTest } from './self-test';
import { buildRetroplanning, printLink } from './year-view';

type Command<N extends ApiName> = {
  /** A command that writes waits for its turn: two writers at once would lose data. */
  readonly writes: boolean;
  readonly run: (port: Port, ...args: Parameters<Api[N]>) => ReturnType<Api[N]>;
};

const saying =
  <Input extends readonly unknown[], T>(run: (port: Port, ...input: Input) => Result<T>) =>
  (port: Port, ...input: Input): Outcome<T> =>
    told(port.language(), run(port, ...input));

/** Every command by the name the sidebar and the command line call it by. */
export const commandTable: { readonly [N in ApiName]: Command<N> } = {
  home: { writes: false, run: home },
  newPlan: { writes: true, run: saying(newPlan) },
  loadExample: { writes: true, run: saying(loadExample) },
  actionForm: { writes: false, run: saying(actionForm) },
  saveAction: { writes: true, run: saying(saveAction) },
  duplicateAction: { writes: true, run: saying(duplicateAction) },
  dropAction: { writes: true, run: saying(dropAction) },
  check: { writes: false, run: saying(checkPlan) },
  mend: { writes: true, run: saying(mendProblem) },
  goTo: { writes: false, run: saying(goTo) },
  retroplanning: { writes: true, run: saying(buildRetroplanning) },
  printLink: { writes: false, run: saying(printLink) },
  countdown: { writes: true, run: saying(buildCountdown) },
  selfTest: { writes: true, run: saying(selfTest) },
  removeSelfTest: { writes: true, run: saying(removeSelfTest) },
};
