import { isSameName } from '../domain/names';
import { type Editing, includesName } from './editing';

/** As many as are looked at. */
const MOST = 4;

/** KPIs that fit the action as it is typed and are not chosen yet: those of its objectives, then those of its kind. */
export function kpisToPropose({ form, draft }: Editing): readonly string[] {
  const fitting = (form.context.fitting ?? []).filter(({ of, name }) =>
    of === 'kind' ? isSameName(name, draft.kind) : includesName(draft.objectives, name),
  );
  const left = fitting.flatMap(({ kpis }) => kpis).filter((name) => !includesName(draft.kpis, name));
  return left.filter((name, index) => !includesName(left.slice(0, index), name)).slice(0, MOST);
}
