import { type KpiUnit, organisations } from '../../domain/kpi';
import { conventionsOf } from '../../domain/locale';
import { objectiveStates } from '../../domain/objective';
import { costOfObjective, gainsPoints, type Objective, type ObjectiveField } from '../../domain/plan';
import { isoOf } from '../../domain/time';
import { draftFields, type ObjectiveDraft } from '../../domain/wording';
import { addressOf, type CellValue, plainText } from '../../workbook/cells';
import { measuresUnder, usualPeriods } from '../../workbook/objective';
import type { LoadedAction, ObjectivesReport, ReportedObjective } from '../api';
import { currencyOf, type OpenPlan, withKpis } from '../plan';
import type { Port } from '../port';
import { choosable, type Followed, kpiNamed } from './followed';

/** A cell of an objective as it stands; '' where the tab has no such column. */
const objectiveCell = ({ objectives }: OpenPlan, line: number, field: ObjectiveField): CellValue =>
  objectives?.values[line - 1]?.[(objectives.header.columns.get(field) ?? 0) - 1] ?? '';

/** How its row is found again when it is saved. */
export const loadedObjective = (open: OpenPlan, line: number): LoadedAction => ({
  line,
  cells: draftFields.map((field) => plainText(objectiveCell(open, line, field))),
});

/** A cell as the form shows it: a share as 3 %, a day as ISO text. */
function typedOf(value: CellValue, unit: KpiUnit | null, locale: string): string {
  if (typeof value === 'object') return isoOf(value.day);
  if (typeof value !== 'number') return plainText(value);
  const isShare = unit === 'percent';
  const digits = String(Number((isShare ? value * 100 : value).toFixed(6))).replace('.', conventionsOf(locale).decimal);
  return isShare ? `${digits} %` : digits;
}

/** The KPI's unit, or nobody's. */
export const unitOf = (port: Port, followed: Followed, kpi: string): KpiUnit | null =>
  kpiNamed(port, followed, kpi)?.unit ?? null;

export function draftOf(open: OpenPlan, line: number, unit: KpiUnit | null): ObjectiveDraft {
  const text = (field: keyof ObjectiveDraft): string => {
    const value = objectiveCell(open, line, field);
    const isOfValue = field === 'startingPoint' || field === 'target';
    return typedOf(value, isOfValue ? unit : null, open.plan.locale);
  };
  return {
    name: text('name'),
    period: text('period'),
    kpi: text('kpi'),
    startingPoint: text('startingPoint'),
    target: text('target'),
    deadline: text('deadline'),
    owner: text('owner'),
  };
}

function reported(port: Port, open: OpenPlan, followed: Followed, objective: Objective): ReportedObjective {
  const { line, kpi } = objective;
  const unit = unitOf(port, followed, kpi);
  const number = (field: ObjectiveField): number | null => {
    const value = objectiveCell(open, line, field);
    return typeof value === 'number' ? value : null;
  };
  const said = plainText(objectiveCell(open, line, 'status'));
  return {
    draft: draftOf(open, line, unit),
    loaded: loadedObjective(open, line),
    unit: unit ?? (gainsPoints(objective, open.plan) ? 'percent' : null),
    startingPoint: number('startingPoint'),
    target: number('target'),
    reached: number('reached'),
    expected: number('expected'),
    progress: number('progress'),
    state: objectiveStates.find((state) => followed.texts.objectiveStates[state] === said) ?? null,
    costPerResult: costOfObjective(objective, open.plan) ?? null,
    sheet: open.objectives?.tab ?? open.table.tab,
    cell: addressOf(line, open.objectives?.header.columns.get('name') ?? 1),
  };
}

/** The objectives as they stand, and what the form proposes. */
export function reportOf(port: Port, opened: OpenPlan, followed: Followed, message: string): ObjectivesReport {
  const open = withKpis(port, opened);
  const { header, values } = open.objectives ?? { header: undefined, values: [] };
  const { guide, examples } = port.content(port.language()).objectives;
  const { organisations: named } = port.content(port.language()).kpis;
  const people = [...(open.settings?.owners ?? []), ...open.plan.actions.flatMap(({ owners }) => owners)];
  return {
    message,
    tab: open.objectives?.tab ?? null,
    isMeasured: measuresUnder(values[(header?.row ?? 0) - 1] ?? []) !== undefined,
    fields: draftFields.filter((field) => header?.columns.has(field)),
    objectives: (open.plan.objectives ?? []).map((objective) => reported(port, open, followed, objective)),
    periods: usualPeriods(open.words),
    kpis: choosable(followed),
    owners: [...new Set(people)],
    currency: currencyOf(open),
    guide,
    organisation: followed.organisation ?? null,
    examples: organisations.map((organisation) => ({
      organisation,
      name: named[organisation],
      pairs: examples[organisation],
    })),
  };
}
