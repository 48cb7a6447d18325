/** A cell that was read holds something else just before the change is written: somebody was quicker, and nothing was written. */
export class FileMoved extends Error {}
