export {
  afterDeletion,
  afterInsertion,
  afterMove,
  editedCell,
  isUntouched,
  type Left,
  leftMoved,
  leftWith,
  nothingLeft,
  wholeArea,
  writtenCells,
} from './left';
export { type Packed, packed, unpacked } from './packed';
export { CHUNKS, noRecord, type Recorded, recordCells, recordIn } from './record';
export {
  type KeptCell,
  type KeptChoice,
  type KeptHighlight,
  type KeptLook,
  keptLooks,
  NOT_OURS,
  type Step,
} from './step';
