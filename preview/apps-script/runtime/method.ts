import type { AuthMode } from './auth-mode';
import type { Script } from './script';

/**
 * What a call weighs: `read` fetches from the file, `write` changes it, `flush` sends what was written, `other` finds sheets and
 * ranges, builds rules and menus; `free` is a call on another service than SpreadsheetApp.
 */
type Cost = 'read' | 'write' | 'flush' | 'other' | 'free';

export type Method<Self> = {
  readonly cost: Cost;
  readonly needs: AuthMode;
  readonly run: (script: Script, self: Self, ...args: readonly unknown[]) => unknown;
};
export type Methods<Self> = Readonly<Record<string, Method<Self>>>;

type Run<Self> = Method<Self>['run'];
export const read = <Self>(run: Run<Self>): Method<Self> => ({ cost: 'read', needs: 'LIMITED', run });
export const write = <Self>(run: Run<Self>): Method<Self> => ({ cost: 'write', needs: 'LIMITED', run });
export const flush = <Self>(run: Run<Self>): Method<Self> => ({ cost: 'flush', needs: 'LIMITED', run });
export const other = <Self>(run: Run<Self>): Method<Self> => ({ cost: 'other', needs: 'LIMITED', run });
export const free = <Self>(run: Run<Self>): Method<Self> => ({ cost: 'free', needs: 'LIMITED', run });
/** Works before the add-on is enabled in the file. */
export const always = <Self>(method: Method<Self>): Method<Self> => ({ ...method, needs: 'NONE' });
/** Needs a person who is there: dialogs and sidebars. */
export const full = <Self>(method: Method<Self>): Method<Self> => ({ ...method, needs: 'FULL' });
