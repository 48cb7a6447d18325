import { numberOf } from './given';
import { handle, type LockHandle, type ServiceHandle } from './handle';
import { messages } from './messages';
import { free, type Methods } from './method';
import type { Script } from './script';

const theLock: LockHandle = handle({ is: 'Lock' });

function take(script: Script): boolean {
  if (!script.state.hasLock && script.isLocked()) return false;
  script.state.hasLock = true;
  return true;
}

export const lockServiceMethods: Methods<ServiceHandle> = { getDocumentLock: free(() => theLock) };

/** Nobody is waited for: whether somebody else holds the lock is a setting of the host. */
export const lockMethods: Methods<LockHandle> = {
  tryLock: free((script, _lock, milliseconds: unknown) => {
    numberOf(milliseconds);
    return take(script);
  }),
  waitLock: free((script, _lock, milliseconds: unknown) => {
    numberOf(milliseconds);
    if (!take(script)) throw new Error(messages.lockTimeout);
  }),
  releaseLock: free((script) => {
    script.state.hasLock = false;
  }),
  hasLock: free((script) => script.state.hasLock),
};
