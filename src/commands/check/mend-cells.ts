import type { Mend } from '../../domain/check';
import type { OpenPlan } from '../plan';

type MendOfCells = Extract<Mend, { to: 'status' | 'cells' }>;

export const isOfCells = (mend: Mend): mend is MendOfCells => mend.to === 'status' || mend.to === 'cells';

/** What a mend of several rows writes into each, in the plan's own language. */
export function writesOf(
  { words }: OpenPlan,
  mend: MendOfCells,
): readonly { readonly line: number; readonly text: string }[] {
  return mend.to === 'cells' ? mend.writes : mend.lines.map((line) => ({ line, text: words.statuses[mend.status] }));
}
