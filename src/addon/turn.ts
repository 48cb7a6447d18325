/** How long a command waits for another one in the same file to finish. */
const PATIENCE_MILLISECONDS = 10_000;

/** Runs a command that writes while no other one does; undefined when its turn does not come in time. */
export function inTurn<T>(run: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MILLISECONDS)) return undefined;
  try {
    const value = run();
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
  }
}
