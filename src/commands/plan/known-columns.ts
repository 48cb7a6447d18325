import type { ActionField } from '../../domain/plan';
import { cellAt } from '../../workbook/cells';
import { followUpColumns, followUpKey } from '../../workbook/follow-up';
import { type KnownColumns, planColumns, planKey } from '../../workbook/plan';
import type { Settings } from '../../workbook/settings';
import type { ColumnAnswers } from '../api';

/** The keys of what she said of columns that are no field of the plan: all its money, and those that are none of it. */
export const BUDGET_KEY = 'plan.budget';
export const noneKey = (place: number): string => `plan.none.${place}`;
const MOST_NONE = 60;

/** Whether an anchor of that key says what a column of the plan is. */
export const isColumnKey = (key: string): boolean =>
  key === BUDGET_KEY || /^plan\.none\.\d+$/.test(key) || planColumns.some(({ field }) => planKey(field) === key);

/** What the anchors of a plan say of the columns of its tab. */
export function anchoredColumns(anchors: Settings['anchors'], tab: string): KnownColumns {
  const columnOf = (key: string): readonly number[] => {
    const anchor = anchors.get(key);
    return anchor === undefined || anchor === 'lost' || anchor.tab !== tab ? [] : [anchor.column];
  };
  const [budget] = columnOf(BUDGET_KEY);
  return {
    fields: new Map(
      planColumns.flatMap(({ field }) => columnOf(planKey(field)).map((column) => [field, column] as const)),
    ),
    ...(budget === undefined ? {} : { budget }),
    none: new Set(Array.from({ length: MOST_NONE }, (_, place) => columnOf(noneKey(place + 1))).flat()),
    ours: new Set(followUpColumns.flatMap((column) => columnOf(followUpKey(column)))),
  };
}

/** What she says of columns comes before what is known of them; a letter that is no column's is not one of hers. */
export function withAnswers(known: KnownColumns, answers: ColumnAnswers): KnownColumns {
  const fields = new Map<ActionField, number>(known.fields);
  const none = new Set(known.none);
  let { budget } = known;
  for (const [letter, answer] of Object.entries(answers)) {
    const column = cellAt(`${letter.toUpperCase()}1`)?.column;
    if (column === undefined) continue;
    for (const [field, at] of known.fields) if (at === column) fields.delete(field);
    none.delete(column);
    if (budget === column) budget = undefined;
    if (answer === 'none') none.add(column);
    else if (answer === 'budget') budget = column;
    else fields.set(answer, column);
  }
  const { ours = new Set<number>() } = known;
  return { fields, none, ours, ...(budget === undefined ? {} : { budget }) };
}
