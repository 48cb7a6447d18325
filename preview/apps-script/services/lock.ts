import { handle, type LockHandle, numberOf, type ServiceHandle } from '../handles';
import { messages } from '../messages';
import { free, type Methods, type Script } from '../runtime';

const theLock: LockHandle = handle({ is: 'Lock' });

/** How often it is asked whether the lock is free. */
const STEP = 250;

/** Waits as Google does (contract 36), but in no time: who else holds the lock, and how long, is a setting of the host. */
function take(script: Script, patience: number): boolean {
  for (let waited = 0; !script.state.hasLock && waited <= patience; waited += STEP)
    script.state.hasLock = !script.isLocked(waited);
  return script.state.hasLock;
}

/** One lock stands for both: the script's keeps out whoever runs it in any file, this one too. */
export const lockServiceMethods: Methods<ServiceHandle> = {
  getDocumentLock: free(({ hasDocumentLock }) => (hasDocumentLock ? theLock : null)),
  getScriptLock: free(() => theLock),
};

export const lockMethods: Methods<LockHandle> = {
  tryLock: free((script, _lock, milliseconds: unknown) => take(script, numberOf(milliseconds))),
  waitLock: free((script, _lock, milliseconds: unknown) => {
    if (!take(script, numberOf(milliseconds))) throw new Error(messages.lockTimeout);
  }),
  releaseLock: free((script) => {
    script.state.hasLock = false;
  }),
  hasLock: free((script) => script.state.hasLock),
};
