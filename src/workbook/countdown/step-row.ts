import { isSameName } from '../../domain/names';
import { escapedName, formula, text, typedAgain } from '../cells';
import { countdownHelpers } from './columns';
import { cellsOfHers, formulaOrNothing, type Put } from './row-cells';
import { shownFormulas } from './shown';
import type { StepContext } from './step-cells';
import { stepHelper } from './step-helpers';
import { movedFormula } from './typed-over';
import { whyFormula, whyHelper } from './why';
import { type HerWords, markedAction, rowMarks } from './words';

/** The template's own duration; what she typed instead stands in the visible column. */
function builtDays({ part, node }: StepContext): number {
  const days = part.template.steps.find(({ name }) => isSameName(name, node.step.name))?.workingDays ?? 0;
  return Number.isFinite(days) ? days : 0;
}

export function stepCells(
  context: StepContext & { readonly place: number },
  her: HerWords | undefined,
  order: number,
): Put {
  const { part, node, row, words } = context;
  const { step } = node;
  const status = her === undefined ? words.statuses['to-do'] : her.status;
  const helpers = Object.fromEntries(
    countdownHelpers.map((column) => [
      column,
      formulaOrNothing(stepHelper(context, column) ?? whyHelper(context, column)),
    ]),
  );
  return {
    ...helpers,
    name: text(her?.name ?? step.name),
    dayCount: formula(shownFormulas.dayCount(context)),
    start: formula(shownFormulas.start(context)),
    end: formula(shownFormulas.end(context)),
    days: her?.days ?? (text(her?.unreadDays ?? '') || formula(shownFormulas.days(context))),
    owner: her?.owner === undefined ? formula(shownFormulas.owner(context)) : text(her.owner),
    status: text(status),
    alert: formula(shownFormulas.alert(context)),
    why: formula(whyFormula(context)),
    deliverable: text(her?.deliverable ?? step.deliverable),
    doneOn: her === undefined ? null : typedAgain(her.doneOn),
    comment: text(her?.comment ?? ''),
    key: text(escapedName(step.name)),
    row: text(rowMarks.step),
    action: text(markedAction(part.action.name, part.nth)),
    order,
    place: context.place,
    builtDays: builtDays(context),
    builtDeliverable: text(step.deliverable),
    moved: formula(movedFormula(context, row, order)),
    ...cellsOfHers(her, row),
  };
}
