import type { ServiceHandle } from '../handles';
import { always, free, type Methods } from '../runtime';

export const sessionMethods: Methods<ServiceHandle> = {
  getActiveUserLocale: always(free((script) => script.userLocale)),
  /** The zone of `new Date(2027, 0, 15)` in the script: that of the process or the page, which no script can set. */
  getScriptTimeZone: free(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  getTemporaryActiveUserKey: free((script) => script.userKey),
};
