import { closestName, foldName, isSameName } from '../../domain/names';
import { type Action, type ActionField, isDropped, timeOf } from '../../domain/plan';
import { backward, dueOf } from '../../domain/preparation';
import { faultsOfSteps, type Template } from '../../domain/template';
import { type CellValue, plainText } from '../../workbook/cells';
import type { CountdownPart } from '../../workbook/countdown';
import type { CountdownInput } from '../api';
import { cellOf, nameCellOf, type OpenPlan } from '../plan';
import { done, type Result, trouble } from '../port';
import type { Subject } from './countdown-place';

/** The steps of an action with the durations she typed into its countdown. */
type Durations = (action: Action, step: string) => number | undefined;

/** The action named, or the one on the selected line. Among namesakes, the one on the line that is said, or that is not dropped; of several, she is asked. */
function actionAsked(
  { plan, table }: OpenPlan,
  { action, line }: CountdownInput,
  selectedLine: number | undefined,
): Result<Action> {
  if (action === null) {
    const selected = plan.actions.find((it) => it.line === (line ?? selectedLine) && it.name !== '');
    return selected === undefined ? trouble('row.none-selected', { tab: table.tab }) : done(selected);
  }
  const named = plan.actions.filter((it) => foldName(action) !== '' && isSameName(it.name, action));
  const said = named.find((it) => it.line === line);
  if (said !== undefined) return done(said);
  const living = named.filter((it) => !isDropped(it));
  const lines = living.map((it) => it.line);
  if (lines.length > 1) return trouble('countdown.ambiguous', { action, tab: table.tab, lines, first: lines[0] ?? 0 });
  const found = living[0] ?? named[0];
  return found === undefined ? trouble('countdown.unknown-action', { action }) : done(found);
}

const templateOf = ({ plan }: OpenPlan, { kind }: Action): Template | undefined =>
  plan.templates.find((template) => isSameName(template.kind, kind) && template.steps.length > 0);

function withoutTemplate({ plan, words }: OpenPlan, { name, kind }: Action): Result<never> {
  const kinds = plan.templates.filter(({ steps }) => steps.length > 0).map((template) => template.kind);
  const [suggestion, { templates }] = [closestName(kind, kinds), words.tabs];
  if (suggestion !== null) return trouble('countdown.misspelt-kind', { kind, suggestion });
  if (kind === '') return trouble('countdown.no-kind', { action: name, templates });
  return trouble('countdown.no-steps', { action: name, kind, templates });
}

/** Whether MATCH takes one cell for the other: accents and spaces count, capitals do not. */
const isFoundAs = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : typeof one === typeof other && plainText(one) === plainText(other);

/** How many actions of its name stand above it: the countdown of the second is another than that of the first. */
export const nthOf = (actions: readonly Action[], { line, name }: Action): number =>
  actions.filter((it) => it.line < line && isSameName(it.name, name)).length;

/** What an action's countdown is built from, or what it lacks. */
function partOf(open: OpenPlan, action: Action, durations: Durations): Result<CountdownPart> {
  const { plan, table } = open;
  const { name } = action;
  const isOneOff = action.rhythm.is !== 'known' || action.rhythm.value.is === 'one-off';
  if (isDropped(action)) return trouble('countdown.dropped', { action: name });
  if (!isOneOff) return trouble('countdown.recurring', { action: name });
  const template = templateOf(open, action);
  if (template === undefined) return withoutTemplate(open, action);
  // The year only matters for what comes back.
  const time = plan.year === undefined ? undefined : timeOf(action, plan.year, plan.calendar);
  if (time?.is !== 'one-off') return trouble('countdown.no-deadline', { action: name });
  const steps = template.steps.map((step) => ({
    ...step,
    workingDays: durations(action, step.name) ?? step.workingDays,
  }));
  const cell = cellOf(table, action.line, 'name');
  const above = plan.actions.filter(({ line }) => line < action.line);
  const shown = (field: ActionField): string => plainText(cellOf(table, action.line, field));
  return done({
    action,
    name: cell,
    kind: shown('kind'),
    nameCell: nameCellOf(table, action.line),
    shown: { objectives: shown('objectives'), owner: shown('owner'), kind: shown('kind') },
    template,
    schedule: backward({ steps }, dueOf(time, template, plan.calendar), plan.calendar),
    namesakes: above.filter(({ line }) => isFoundAs(cellOf(table, line, 'name'), cell)).length,
    nth: nthOf(plan.actions, action),
    links: linksOf(open, template.kind),
    cycled: faultsOfSteps(template.steps).flatMap((fault) => (fault.is === 'cycle' ? fault.steps : [])),
  });
}

/** The first step of a name counts. */
function linksOf({ plan }: OpenPlan, kind: string): CountdownPart['links'] {
  const rows = (plan.templateRows?.steps ?? []).filter((row) => isSameName(row.kind, kind));
  return new Map([...rows].reverse().map(({ step, after }) => [foldName(step), after]));
}

export type CountdownSubject = { readonly subject: Subject; readonly actions: readonly Action[] };

/** The action asked for, or the campaign it belongs to: of that, every action that can be counted down to. */
export function subjectOf(
  open: OpenPlan,
  input: CountdownInput,
  selectedLine: number | undefined,
): Result<CountdownSubject> {
  const asked = actionAsked(open, input, selectedLine);
  if (!asked.ok) return asked;
  const action = asked.value;
  const itself = partOf(open, action, () => undefined);
  if (!itself.ok) return itself;
  const { campaign } = action;
  const alone: CountdownSubject = {
    subject: { of: 'action', name: action.name, nth: nthOf(open.plan.actions, action) },
    actions: [action],
  };
  if (campaign === '') return done(alone);
  const together = open.plan.actions.filter(
    (it) => isSameName(it.campaign, campaign) && partOf(open, it, () => undefined).ok,
  );
  return done(together.length < 2 ? alone : { subject: { of: 'campaign', name: campaign, nth: 0 }, actions: together });
}

/** The parts of a countdown, each with the durations she typed. */
export const partsOf = (open: OpenPlan, actions: readonly Action[], durations: Durations): readonly CountdownPart[] =>
  actions.flatMap((action) => {
    const part = partOf(open, action, durations);
    return part.ok ? [part.value] : [];
  });
