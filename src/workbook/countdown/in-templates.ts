import { foldName } from '../../domain/names';
import { call, type Expression, expressionOf, joined, named, type Part, pair } from '../../formula';
import { escapedName } from '../cells';
import { own, type StepContext } from './step-cells';

/** What COUNTIFS and SUMIFS look for: the step of that kind and name. */
const sameStep = (context: StepContext) =>
  [
    named('templates_kind'),
    `=${escapedName(context.part.template.kind)}`,
    named('templates_step'),
    joined('=', own(context, 'key')),
  ] as const;

/** Whether a step of that kind and name stands once in the templates; what is said where it does not, and where that cannot be asked. */
export const whereOnce = (context: StepContext, value: Part, otherwise: Part, unasked: Part): Expression => {
  const isOnce = pair(call('COUNTIFS', ...sameStep(context)), '=', 1);
  return call('IFERROR', call('IF', isOnce, value, otherwise), unasked);
};

export function templateDays(context: StepContext): Expression {
  const built = own(context, 'builtDays');
  return whereOnce(context, call('SUMIFS', named('templates_days'), ...sameStep(context)), built, built);
}

/** A criterion may have 255 characters. */
const LONGEST_CRITERION = 200;

/** Whether the step still comes after the same ones in the templates; not asked of a text that is too long for a criterion. */
export function isLinkedOtherwise(context: StepContext): Expression {
  const { part, node } = context;
  const after = part.links.get(foldName(node.step.name)) ?? '';
  const wanted = after === '' ? '?*' : `=${escapedName(after)}`;
  if (wanted.length > LONGEST_CRITERION || /[\r\n]/.test(wanted)) return expressionOf(0);
  const count = call('COUNTIFS', ...sameStep(context), named('templates_after'), wanted);
  return call('IF', pair(count, '=', after === '' ? 0 : 1), 0, 1);
}
