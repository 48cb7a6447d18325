export { type AuthMode, modes } from './auth-mode';
export { type Counting, createCounting, Died, type Stats } from './counting';
export type { Button, ButtonSet, HostUi, Page, Question } from './host-ui';
export { always, flush, free, full, type Method, type Methods, other, read, write } from './method';
export { absentGlobals, type Intrinsics, type NewRealm, prepareScope, stopClock, withdrawAbsent } from './realm';
export { carriedAnswer, carriedArguments, inFlightGate } from './remote';
export {
  type Axis,
  type Changed,
  deleted,
  follow,
  guarded,
  guardedTab,
  inserted,
  mayChange,
  mayChangeTab,
  mayCut,
  mayEdit,
  movedBefore,
  release,
  restrict,
} from './restrictions';
export type { FilterReading, PropertyStores, Script } from './script';
