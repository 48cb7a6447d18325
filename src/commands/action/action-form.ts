import { blankDraft, type DraftContext } from '../../domain/draft';
import { type ActionField, actionFields, statuses } from '../../domain/plan';
import { simpleRhythms } from '../../domain/rhythm';
import type { Template } from '../../domain/template';
import { isoOf } from '../../domain/time';
import type { ActionForm, WhichForm } from '../api';
import { currencyOf, type OpenPlan, openPlan, withKpis } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { actionKpis } from './action-kpis';
import { draftOf, loadedAction } from './action-row';
import { fittingKpis } from './fitting-kpis';
import { findAgain } from './loaded-row';

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name) => name !== ''))];

/** What the rules need of a template, and nothing that JSON cannot hold: a duration that is no number counts as 0. */
const forForm = (template: Template): Template => ({
  ...template,
  steps: template.steps.map((step) => ({
    ...step,
    workingDays: Number.isFinite(step.workingDays) ? step.workingDays : 0,
    role: '',
    deliverable: '',
  })),
});

/** What the form proposes and what the rules need to know of the other actions than the one on `line`. */
function draftContext(open: OpenPlan, line: number | undefined): DraftContext {
  const { plan, settings, words } = open;
  const others = plan.actions.filter((action) => action.line !== line && action.status !== 'dropped');
  const kinds = settings?.kinds ?? [];
  const own = settings?.ownStatuses ?? [];
  return {
    objectives: distinct((plan.objectives ?? []).map(({ name }) => name)),
    kpis: distinct([
      ...(plan.kpis?.kpis ?? []).map(({ name }) => name),
      ...plan.actions.flatMap((action) => action.kpis),
    ]),
    fitting: fittingKpis(open),
    owners: distinct([...(settings?.owners ?? []), ...plan.actions.flatMap((action) => action.owners)]),
    kinds: kinds.map(({ kind, workingDays, prepares }) => ({ name: kind, workingDays, prepares })),
    templates: kinds.length === 0 ? [] : plan.templates.map(forForm),
    rhythms: simpleRhythms.map((rhythm) => words.rhythms[rhythm]),
    statuses: distinct([...statuses.map((status) => words.statuses[status]), ...own.map(({ spelling }) => spelling)]),
    ...(own.length === 0 ? {} : { ownStatuses: own }),
    otherActions: others.map(({ line: at, name }) => ({ line: at, name })),
    firstDay: plan.year === undefined ? '' : isoOf(plan.year.first),
    lastDay: plan.year === undefined ? '' : isoOf(plan.year.last),
    today: plan.today === undefined ? '' : isoOf(plan.today),
    week: [...plan.calendar.week],
    holidays: [...plan.calendar.holidays].map(isoOf),
    country: plan.country ?? '',
    currency: currencyOf(open),
    locale: plan.locale,
    hasObjectives: plan.objectives !== undefined,
  };
}

function calculatedFields(port: Port, { table }: OpenPlan, line: number): readonly ActionField[] {
  const [formulas = []] = port.readFormulas(table.tab, line, Math.max(...table.header.columns.values()));
  return actionFields.filter((field) => (formulas[(table.header.columns.get(field) ?? 0) - 1] ?? '') !== '');
}

function lineOf(port: Port, open: OpenPlan, which: Exclude<WhichForm, 'new'>): Result<number> {
  if (which !== 'selected') return findAgain(open, which.loaded);
  const line = port.selectedRow(open.table.tab);
  return line !== undefined && open.rows.rows.some((row) => row.line === line)
    ? done(line)
    : trouble('row.none-selected', { tab: open.table.tab });
}

/** What the form needs for a new action, or for one that has a row. */
export function actionForm(port: Port, which: WhichForm): Result<ActionForm> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = withKpis(port, opened.value);
  if (which === 'new') return done({ draft: blankDraft, calculated: [], context: draftContext(open, undefined) });
  const found = lineOf(port, open, which);
  if (!found.ok) return found;
  const line = found.value;
  return done({
    draft: draftOf(open, line),
    loaded: loadedAction(open, line),
    kpis: actionKpis(open, line),
    calculated: calculatedFields(port, open, line),
    context: draftContext(open, line),
  });
}
