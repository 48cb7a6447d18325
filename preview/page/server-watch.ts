import type { Notices } from './notices';
import type { Words } from './words';

export type ServerWatch = {
  /** Asks now, before the page is loaded again or a part of it fetched; when there is no answer the page says so. */
  readonly answers: () => Promise<boolean>;
  /** Whether it gave no answer when it was last asked. */
  readonly isGone: () => boolean;
};

/** Between two questions while the page is looked at. */
const PAUSE = 5000;

/**
 * Once loaded, the page runs without its server; loading it again, opening or saving an .xlsx and the sidebar do not. So a server that
 * was stopped is said at once, and when it is back.
 */
export function watchServer(notices: Notices, words: Words): ServerWatch {
  let takeAway: (() => void) | undefined;
  const answers = async () => {
    const isThere = await answersNow();
    if (!isThere) takeAway ??= notices.standing(words.serverGone);
    else if (takeAway) {
      takeAway();
      takeAway = undefined;
      notices.toast(words.serverBack, '', 8);
    }
    return isThere;
  };
  const whileLookedAt = () => void (document.hidden || answers());
  setInterval(whileLookedAt, PAUSE);
  document.addEventListener('visibilitychange', whileLookedAt);
  // A part of the page that could not be fetched.
  window.addEventListener('unhandledrejection', () => void answers());
  return { answers, isGone: () => takeAway !== undefined };
}

/** Any answer is one; a slow one too. */
async function answersNow(): Promise<boolean> {
  try {
    await fetch('preview.json', { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
