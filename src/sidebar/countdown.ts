import type { ActionDraft, DraftContext } from '../domain/draft';
import { isSameName } from '../domain/names';
import { type RhythmReading, rhythmOf } from '../domain/rhythm';

/** Whether a countdown can be built to it: a one-off action with a deadline, of a kind whose steps are known. */
export function canCountDown(
  draft: ActionDraft,
  { templates }: Pick<DraftContext, 'templates'>,
  reading: RhythmReading,
): boolean {
  const isOneOff = draft.rhythm.trim() === '' || rhythmOf(draft.rhythm, reading)?.is === 'one-off';
  const hasSteps = templates.some(({ kind, steps }) => steps.length > 0 && isSameName(kind, draft.kind));
  return isOneOff && draft.deadline.trim() !== '' && hasSteps;
}
