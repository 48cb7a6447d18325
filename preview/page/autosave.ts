import { saveFile } from './store';
import type { Words } from './words';

export type Autosave = {
  /** After a change: many in a row are saved once. */
  readonly soon: () => void;
  readonly now: () => Promise<void>;
  /** From here on nothing is saved: the file is about to be forgotten. */
  readonly stop: () => void;
};

const PAUSE = 400;

/** Keeps the file through a reload and says whether it does. */
export function createAutosave(file: () => unknown, status: HTMLElement, words: Words): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const now = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (isStopped) return;
    try {
      await saveFile(file());
      status.textContent = words.saved;
    } catch {
      status.textContent = words.notSaved;
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
    status.textContent = words.saving;
  };
  // The last moments a page is told of before it goes: leaving it, and another tab in front, which may be the end on a phone.
  window.addEventListener('pagehide', () => void (timer !== undefined && now()));
  document.addEventListener('visibilitychange', () => void (document.hidden && timer !== undefined && now()));
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { soon, now, stop };
}
