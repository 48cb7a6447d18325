import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { NodeHost } from '../node';
import { open } from './built';
import { frenchPlan } from './french-plan';

const text = (v: string): ICellData => ({ v, t: 1 });
const number = (v: number): ICellData => ({ v, t: 2 });
const kinds = ['Ponctuelle', 'Hebdomadaire', 'Mensuelle', 'Trimestrielle', 'Continue'];

/** The tab of the plan. */
export const PLAN = "Plan d'action";

/** 1 January 2027. */
const NEW_YEAR = 46_388;

/** A kind of action that has steps. */
const KIND = 'Newsletter ou e-mailing';

/** One action of the plan as cells by column, its rhythm and dates differing from its neighbours'. */
function actionCells(index: number): Record<number, ICellData> {
  const rhythm = kinds[index % kinds.length] ?? '';
  const deadline = NEW_YEAR + 20 + ((index * 7) % 340);
  return {
    0: text(`Action ${index + 1}`),
    1: text(`Objectif ${(index % 6) + 1}`),
    2: text('Visites du site'),
    3: text(index % 2 === 0 ? 'Arnaud' : 'Zoé'),
    4: number(100),
    8: text(rhythm),
    ...(rhythm === 'Ponctuelle' ? { 9: number(deadline - 15), 10: number(deadline), 11: text(KIND) } : {}),
    12: text('À faire'),
  };
}

type Sheet = NonNullable<IWorkbookData['sheets'][string]>;

const planOf = ({ sheets }: IWorkbookData): Partial<Sheet> & Required<Pick<Sheet, 'cellData'>> => {
  const plan = Object.values(sheets).find(({ name }) => name === PLAN);
  const cellData = plan?.cellData;
  if (plan === undefined || cellData === undefined) throw new Error('The new plan has no tab to fill.');
  return Object.assign(plan, { cellData });
};

/** A file with a new plan and nothing in it, made in that file, which is closed after. */
export async function emptyPlan(
  made: Promise<NodeHost> = open(),
  input: typeof frenchPlan = frenchPlan,
): Promise<IWorkbookData> {
  const host = await made;
  await host.execute('rpc', ['newPlan', [input]]);
  const snapshot = host.save();
  host.dispose();
  return snapshot;
}

/** The plan with so many actions, as if they had been typed. */
export function filledPlan(empty: IWorkbookData, actions: number): IWorkbookData {
  const snapshot = structuredClone(empty);
  const plan = planOf(snapshot);
  plan.rowCount = Math.max(plan.rowCount ?? 0, actions + 20);
  const looks = structuredClone(plan.cellData[1] ?? {});
  for (let index = 0; index < actions + 20; index += 1) {
    // Rows she adds look like those above them.
    const row = plan.cellData[index + 1] ?? structuredClone(looks);
    plan.cellData[index + 1] = row;
    if (index >= actions) continue;
    for (const [column, cell] of Object.entries(actionCells(index)))
      row[Number(column)] = { ...row[Number(column)], ...cell };
  }
  return snapshot;
}
