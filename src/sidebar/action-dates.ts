import type { ActionDraft } from '../domain/draft';
import { type RhythmReading, rhythmOf } from '../domain/rhythm';

/** What a date means for the action's rhythm, which is what its label says. */
type DateMeaning = 'start' | 'deadline' | 'first' | 'last' | 'end';
export type DateShown = { readonly field: 'start' | 'deadline'; readonly means: DateMeaning };

/** How an action stands in time, as far as the form is concerned; `unsaid` while no rhythm is chosen. */
type Pace = 'unsaid' | 'one-off' | 'recurring' | 'continuous';

export function paceOf(rhythm: string, reading: RhythmReading): Pace {
  if (rhythm.trim() === '') return 'unsaid';
  const is = rhythmOf(rhythm, reading)?.is ?? 'one-off';
  return is === 'one-off' || is === 'continuous' ? is : 'recurring';
}

/**
 * The dates the form asks for. A newsletter that comes back each month has a first and a last time; a launch has a
 * deadline. Without a rhythm nothing is asked, but a date that is already written is never hidden.
 */
export function datesShown(
  { rhythm, start, deadline }: Pick<ActionDraft, 'rhythm' | 'start' | 'deadline'>,
  reading: RhythmReading,
): readonly DateShown[] {
  const pace = paceOf(rhythm, reading);
  if (pace === 'continuous') return dates('start', 'end');
  if (pace === 'recurring') return dates('first', 'last');
  return pace === 'one-off' || start !== '' || deadline !== '' ? dates('start', 'deadline') : [];
}

const dates = (start: DateMeaning, deadline: DateMeaning): readonly DateShown[] => [
  { field: 'start', means: start },
  { field: 'deadline', means: deadline },
];
