export {
  afterDeletion,
  afterInsertion,
  afterMove,
  editedPlace,
  isUntouched,
  type Left,
  leftMoved,
  leftWith,
  nothingLeft,
  writtenCells,
} from './left';
export { type Packed, packed, unpacked } from './packed';
export { CHUNKS, noRecord, type Recorded, recordCells, recordIn } from './record';
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
