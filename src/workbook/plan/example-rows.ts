import type { ActionField, ObjectiveField } from '../../domain/plan';
import { type Day, dayOf, mondayOf, plusDays } from '../../domain/time';
import type { Content, ExampleDay } from '../../languages/content/content';
import { type Cell, text } from '../cells';

type Row<Field extends string> = Readonly<Partial<Record<Field, Cell>>>;

function dayIn(year: number, { on, month, day }: ExampleDay): Day {
  const exactly = dayOf(year, month, day);
  return on === 'day' ? exactly : plusDays(mondayOf(exactly), on === 'monday' ? 0 : 4);
}

const dayCell = (year: number, day: ExampleDay | null): Cell => (day === null ? null : { day: dayIn(year, day) });

export const exampleActions = ({ actions }: Content['example'], year: number): readonly Row<ActionField>[] =>
  actions.map((action) => {
    const [q1, q2, q3, q4] = action.budget;
    return {
      name: text(action.name),
      objectives: text(action.objectives.join('; ')),
      kpis: text(action.kpis),
      owner: text(action.owner),
      q1,
      q2,
      q3,
      q4,
      rhythm: text(action.rhythm),
      start: dayCell(year, action.start),
      deadline: dayCell(year, action.deadline),
      kind: text(action.kind),
      status: text(action.status),
    };
  });

/** Rows of the plan, counted from 0, whose action serves several objectives. */
export const severalObjectives = ({ actions }: Content['example']): readonly number[] =>
  actions.flatMap(({ objectives }, index) => (objectives.length > 1 ? [index] : []));

export const exampleObjectives = ({ objectives }: Content['example']): readonly Row<ObjectiveField>[] =>
  objectives.map(({ name, period, kpi, target }) => ({
    name: text(name),
    period: text(period),
    kpi: text(kpi),
    ...(target === null ? {} : { target }),
  }));

/** The actions and objectives that the course says no KPI, no amount or no target of. */
export const leftOpenIn = ({ actions, objectives }: Content['example']): readonly string[] => [
  ...actions
    .filter(({ kpis, budget }) => kpis === '' || budget.every((amount) => amount === null))
    .map(({ name }) => name),
  ...objectives.filter(({ target }) => target === null).map(({ name }) => name),
];
