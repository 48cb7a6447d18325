import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { NewPlanInput } from '../../src/commands/api';
import { type ActionField, actionFields } from '../../src/domain/plan';
import { aNewFile, anAddOn } from './add-on';

export type Value = string | number | boolean;

/** A row of the plan: what is not said is blank. A day is its serial number. */
export type PlanRow = Readonly<Partial<Record<ActionField, Value>>>;

export const PLAN = "Plan d'action";
export const OBJECTIVES = 'Objectifs';
export const TEMPLATES = 'Modèles';
export const SETTINGS = 'Paramètres';
export const YEAR_VIEW = 'Rétroplanning';

export type PlanContent = {
  readonly actions: readonly PlanRow[];
  readonly objectives?: readonly string[];
  /** Cells of the closed days, as they stand below one another. */
  readonly holidays?: readonly Value[];
  readonly settings?: Partial<NewPlanInput>;
};

const cellOf = (value: Value | undefined): ICellData | undefined => {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
};

/** The snapshot with values put in a tab, their cells' looks left as they are; rows and columns are counted from 1. */
export function withCells(
  snapshot: IWorkbookData,
  tab: string,
  { row, column }: { readonly row: number; readonly column: number },
  values: readonly (readonly (Value | undefined)[])[],
): IWorkbookData {
  const copy = structuredClone(snapshot);
  const sheet = Object.values(copy.sheets).find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  const cellData = sheet.cellData ?? {};
  sheet.cellData = cellData;
  values.forEach((cells, down) => {
    const line = cellData[row - 1 + down] ?? {};
    cellData[row - 1 + down] = line;
    cells.forEach((value, across) => {
      const cell = cellOf(value);
      const style = line[column - 1 + across]?.s;
      if (cell !== undefined) line[column - 1 + across] = { ...cell, ...(style ? { s: style } : {}) };
    });
  });
  return copy;
}

const rowOf = (row: PlanRow): readonly (Value | undefined)[] => actionFields.map((field) => row[field]);

const plans = new Map<string, Promise<IWorkbookData>>();

/** A new plan with these actions typed into it, calculated once in a test file. */
export function aPlanOf(content: PlanContent): Promise<IWorkbookData> {
  const key = JSON.stringify(content);
  const plan = plans.get(key) ?? typedPlan(content).then(calculatedPlan);
  plans.set(key, plan);
  return plan;
}

const calculatedPlan = async (snapshot: IWorkbookData): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot });
  await host.settled();
  return host.save();
};

async function typedPlan({ actions, objectives = [], holidays = [], settings = {} }: PlanContent) {
  const withActions = withCells(await aNewFile(settings), PLAN, { row: 2, column: 1 }, actions.map(rowOf));
  const goals = objectives.map((name) => [name, 'S1', 'CA', 0, 100]);
  const withObjectives = withCells(withActions, OBJECTIVES, { row: 2, column: 1 }, goals);
  return withCells(
    withObjectives,
    SETTINGS,
    { row: 4, column: 6 },
    holidays.map((day) => [day]),
  );
}

/** As many plain actions as asked, of every rhythm in turn. */
export const manyActions = (count: number): readonly PlanRow[] =>
  Array.from({ length: count }, (_, index): PlanRow => {
    const rhythms = ['Ponctuelle', 'Mensuelle', 'Hebdomadaire', 'Trimestrielle', 'Continue', 'Annuelle'];
    return {
      name: `Action ${index + 1}`,
      objectives: `Objectif ${1 + (index % 5)}`,
      kpis: 'Taux de clic',
      owner: ['Zoé', 'Arnaud', 'Léa'][index % 3] ?? '',
      q1: 100 + index,
      q2: 0,
      q3: 50,
      q4: 20,
      rhythm: rhythms[index % rhythms.length] ?? '',
      start: 46_388 + (index % 200),
      deadline: 46_400 + ((index * 7) % 330),
      kind: index % 4 === 0 ? 'Imprimé' : 'Newsletter ou e-mailing',
      status: 'À faire',
    };
  });

export const fiveObjectives = Array.from({ length: 5 }, (_, index) => `Objectif ${index + 1}`);
