export { isWithoutPace, rhythmOfNamedDay, rhythmsMeant } from './meanings';
export {
  type DayOfMonth,
  type Ending,
  isOnStart,
  isSeveralAWeek,
  type Length,
  type Month,
  monthOf,
  type Nth,
  type Pace,
  type Pauses,
  type Recurring,
  type Rhythm,
  rhythmNamed,
  runsOf,
  type Season,
  type SimpleRhythm,
  silentMonths,
  simpleNameOf,
  simpleRhythms,
} from './rhythm';
export { closestRhythm } from './spelling';
export { rhythmOf } from './text';
export type { RhythmPhrases, RhythmReading } from './vocabulary';
