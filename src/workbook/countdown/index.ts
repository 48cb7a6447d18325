export { type CountdownColumns, countdownHead, factColumn } from './columns';
export type { CountdownPart, CountdownTexts } from './context';
export { type Countdown, countdown } from './countdown';
export type { OfAction } from './free-words';
export { type KeptWords, keptWords, type StepName } from './kept';
export { markOf } from './sentences';
export { countdownTab, refitCountdown, signColumns } from './tab';
export { readCountdown, type WrittenCountdown } from './words';
