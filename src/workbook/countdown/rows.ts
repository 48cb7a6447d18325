import type { Schedule } from '../../domain/preparation';
import { FIRST_STEP_ROW } from './columns';
import type { CountdownPart, CountdownSource, PartRows } from './context';
import { legend } from './signs';
import type { WrittenStep } from './words';

/** One row of the tab's body. */
export type CountdownRow =
  | { readonly is: 'group'; readonly part: number }
  | { readonly is: 'step'; readonly part: number; readonly place: number }
  | { readonly is: 'due'; readonly part: number }
  | { readonly is: 'gap' }
  | { readonly is: 'heading' }
  | { readonly is: 'removed'; readonly written: WrittenStep }
  | { readonly is: 'legend'; readonly shows: (typeof legend)[number] };

/** The places of the steps, the first to begin first, otherwise in the order they wait for each other. */
const inOrderOfDates = ({ steps }: Schedule): readonly number[] =>
  steps
    .map(({ start }, place) => ({ start, place }))
    .sort((one, other) => one.start - other.start || one.place - other.place)
    .map(({ place }) => place);

export function bodyRows({ parts, kept }: CountdownSource): readonly CountdownRow[] {
  const removed = kept.removed.map((written): CountdownRow => ({ is: 'removed', written }));
  return [
    ...parts.flatMap(({ schedule }, part): readonly CountdownRow[] => [
      ...(parts.length > 1 ? [{ is: 'group', part } as const] : []),
      ...inOrderOfDates(schedule).map((place): CountdownRow => ({ is: 'step', part, place })),
      { is: 'due', part },
    ]),
    { is: 'gap' },
    ...(removed.length > 0 ? [{ is: 'heading' } as const, ...removed, { is: 'gap' } as const] : []),
    ...legend.map((shows): CountdownRow => ({ is: 'legend', shows })),
  ];
}

/** Where each action's rows stand. */
export function partRows(rows: readonly CountdownRow[], parts: readonly CountdownPart[]): readonly PartRows[] {
  return parts.map(({ schedule }, part) => {
    const placed = new Map<number, number>();
    rows.forEach((row, index) => {
      if (row.is === 'step' && row.part === part) placed.set(row.place, FIRST_STEP_ROW + index);
    });
    const due = FIRST_STEP_ROW + rows.findIndex((row) => row.is === 'due' && row.part === part);
    const ofStep = schedule.steps.map((_, place) => placed.get(place) ?? due);
    return { first: Math.min(due, ...ofStep), last: Math.max(...ofStep), due, ofStep };
  });
}
