export { freeTab } from './free-tab';
export { keptLook } from './kept-look';
export { logLineOf } from './log-line';
export { FileMoved } from './moved';
export { done, outcomeOf, type Result, trouble } from './outcome';
export type { NamedPlace, Port } from './port';
export type { FileText, Probe, Refusal, SeenCell, SeenDate, Selection } from './probe';
export { type TextFacts, textFacts } from './text-facts';
