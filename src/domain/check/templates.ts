import { foldName, isSameName } from '../names';
import { type Action, isDropped, type Plan } from '../plan';
import { oneOffTimeOf } from '../preparation';
import {
  faultsOfTemplates,
  type StepRow,
  type TemplateFault,
  type TemplateField,
  type TemplateRows,
  workingDaysOf,
} from '../template';
import { advice, type Place, type ProblemOf, warning } from './found';

export const templateRules = {
  'retroplanning.cycle': warning<{ readonly kind: string; readonly steps: readonly string[] }>(),
  'retroplanning.unknown-step': warning<{
    readonly kind: string;
    readonly step: string;
    readonly after: string;
    readonly suggestion: string | null;
  }>(),
  'retroplanning.bad-duration': warning<{ readonly kind: string; readonly step: string; readonly text: string }>(),
  'retroplanning.duplicate-step': warning<{ readonly kind: string; readonly step: string }>(),
  'retroplanning.duplicate-template': warning<{ readonly kind: string }>(),
  'retroplanning.no-steps': advice<{ readonly kind: string }>(),
};
type Problem = ProblemOf<typeof templateRules>;

const onTemplate = (line: number, column: TemplateField): Place => ({ on: 'template', line, column });

type KindRow = TemplateRows['kinds'][number];

/** The rows of one kind: in the list of kinds, and, by the folded name of the step, in that of the steps. */
type RowsOfKind = { readonly kinds: readonly KindRow[]; readonly steps: ReadonlyMap<string, readonly StepRow[]> };

function rowsByKind(rows: TemplateRows): ReadonlyMap<string, RowsOfKind> {
  const byKind = new Map<string, { readonly kinds: KindRow[]; readonly steps: Map<string, StepRow[]> }>();
  const rowsOf = (kind: string) => {
    const known = byKind.get(foldName(kind)) ?? { kinds: [], steps: new Map<string, StepRow[]>() };
    byKind.set(foldName(kind), known);
    return known;
  };
  for (const row of rows.kinds) rowsOf(row.kind).kinds.push(row);
  for (const row of rows.steps) {
    const { steps } = rowsOf(row.kind);
    const named = steps.get(foldName(row.step)) ?? [];
    steps.set(foldName(row.step), [...named, row]);
  }
  return byKind;
}

type FaultOf<Is extends TemplateFault['is']> = Extract<TemplateFault, { is: Is }>;

/** A text that stands alone in its cell is replaced in one click; one of several names is hers to correct. */
function unknownStep({ kind, step, after, suggestion }: FaultOf<'unknown-step'>, row: StepRow): Problem {
  return {
    code: 'retroplanning.unknown-step',
    facts: { kind, step, after, suggestion },
    at: onTemplate(row.line, 'after'),
    ...(suggestion !== null && isSameName(row.after, after) ? { mend: { to: 'text', text: suggestion } as const } : {}),
  };
}

/** The problem of a fault of one step, on the row where that stands first. */
function problemOfStep(
  fault: FaultOf<'bad-duration' | 'unknown-step' | 'cycle'>,
  rows: RowsOfKind,
): readonly Problem[] {
  const { kind } = fault;
  const name = fault.is === 'cycle' ? (fault.steps[0] ?? '') : fault.step;
  const [row] = rows.steps.get(foldName(name)) ?? [];
  if (row === undefined) return [];
  switch (fault.is) {
    case 'bad-duration': {
      const facts = { kind, step: name, text: row.days };
      return [{ code: 'retroplanning.bad-duration', facts, at: onTemplate(row.line, 'days') }];
    }
    case 'unknown-step':
      return [unknownStep(fault, row)];
    case 'cycle':
      return [{ code: 'retroplanning.cycle', facts: { kind, steps: fault.steps }, at: onTemplate(row.line, 'after') }];
  }
}

/** Every kind of a name, and every step of a name in its kind, but the first; a template copied whole is one problem. */
function duplicates({ kinds, steps }: RowsOfKind): readonly Problem[] {
  if (kinds.length > 1)
    return kinds.slice(1).map(({ kind, line }) => ({
      code: 'retroplanning.duplicate-template',
      facts: { kind },
      at: onTemplate(line, 'kind'),
    }));
  return [...steps.values()].flatMap((named) =>
    named.slice(1).map(({ kind, step, line }) => ({
      code: 'retroplanning.duplicate-step' as const,
      facts: { kind, step },
      at: onTemplate(line, 'step'),
    })),
  );
}

const isPlannedBack = (action: Action): boolean =>
  !isDropped(action) && action.status !== 'done' && oneOffTimeOf(action) !== undefined;

/** No steps are right for what is never planned back from a date, as the care of a community; not for a one-off. */
function noSteps({ actions, leadTimes }: Plan, kind: string, { kinds: [row] }: RowsOfKind): readonly Problem[] {
  const isUsed = actions.some((action) => isSameName(action.kind, kind) && isPlannedBack(action));
  if (row === undefined || !isUsed || workingDaysOf(kind, leadTimes) > 0) return [];
  return [{ code: 'retroplanning.no-steps', facts: { kind }, at: onTemplate(row.line, 'kind') }];
}

/**
 * Everything wrong with the plan's own templates, at its cell. Nothing of it stops a schedule: graphOf says what counts
 * instead. Silent where the file has no templates tab: nobody is to blame for the usual ones.
 */
export function checkTemplates(plan: Plan): readonly Problem[] {
  if (plan.templateRows === undefined) return [];
  const byKind = rowsByKind(plan.templateRows);
  const ofFault = (fault: TemplateFault): readonly Problem[] => {
    const rows = byKind.get(foldName(fault.kind));
    // Each row that repeats a name is told of below, where it stands.
    if (rows === undefined || fault.is === 'duplicate-template' || fault.is === 'duplicate-step') return [];
    return fault.is === 'no-steps' ? noSteps(plan, fault.kind, rows) : problemOfStep(fault, rows);
  };
  return [...faultsOfTemplates(plan.templates).flatMap(ofFault), ...[...byKind.values()].flatMap(duplicates)];
}
