/** How long a command waits for another one in the same file to finish: `tryLock` really waits (contract 36). */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * The document's lock; a script that is not bound to one has none, and then the script's own stands in: it makes commands
 * in other files wait too, but never lets two of them write into one.
 */
const lockOfFile = (): GoogleAppsScript.Lock.Lock =>
  // The types do not say that it may be null.
  (LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null) ?? LockService.getScriptLock();

/** Runs a command that writes while no other one does; undefined when its turn does not come in time. */
export function whileLocked<T>(run: () => T): T | undefined {
  const lock = lockOfFile();
  if (!lock.tryLock(PATIENCE_MILLISECONDS)) return undefined;
  try {
    const value = run();
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
  }
}
