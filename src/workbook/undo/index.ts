export { changedBy, editedSince, finished, isUnsure } from './edited';
export {
  afterDeletion,
  afterInsertion,
  afterMove,
  inverseMove,
  type Left,
  leftMoved,
  leftWith,
  nothingLeft,
  sumOf,
  writtenCells,
} from './left';
export { type Packed, packed, unpacked } from './packed';
export { type AllLeft, CHUNKS, noRecord, type Recorded, recordCells, recordIn } from './record';
export {
  type KeptCell,
  type KeptChoice,
  type KeptHighlight,
  type KeptLook,
  type KeptReach,
  keptLooks,
  NOT_OURS,
  type Step,
} from './step';
