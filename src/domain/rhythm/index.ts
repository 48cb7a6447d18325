export {
  type DayOfMonth,
  type Ending,
  type Nth,
  type Pace,
  type Pauses,
  type Recurring,
  type Rhythm,
  rhythmNamed,
  type SimpleRhythm,
  simpleNameOf,
  simpleRhythms,
} from './rhythm';
export { closestRhythm } from './spelling';
export { rhythmOf } from './text';
export type { RhythmPhrases, RhythmReading } from './vocabulary';
