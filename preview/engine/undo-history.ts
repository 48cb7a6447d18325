import { type IMutationInfo, type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

/**
 * Univer's history of steps, which also takes what it cannot know to be undone, and the steps of a script as one. Its own batching
 * keeps the inverses in forward order, so that undoing stops half-way, and drops the oldest of more than twenty.
 */
export class UndoHistory extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] | null = null;
  /** Nobody undoes what a program does on its way from one file to another. */
  isKept = true;
  /** What undoing the next step has to do after its own inverses; asked once for each step. */
  afterInverses: () => readonly IMutationInfo[] = () => [];

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!this.isKept) return;
    if (this.collected) this.collected.push(item);
    else super.pushUndoRedo({ ...item, undoMutations: [...item.undoMutations, ...this.afterInverses()] });
  }

  /** Runs, and keeps all that it did as one step, undone from its end to its beginning; within another it is part of that one. */
  asOneStep(unitID: string, run: () => void): void {
    if (this.collected) {
      run();
      return;
    }
    const steps: IUndoRedoItem[] = [];
    this.collected = steps;
    try {
      run();
    } finally {
      this.collected = null;
    }
    if (steps.length === 0) return;
    this.pushUndoRedo({
      unitID,
      redoMutations: steps.flatMap(({ redoMutations }) => redoMutations),
      undoMutations: [...steps].reverse().flatMap(({ undoMutations }) => undoMutations),
    });
  }
}
