import { button, element } from './element';
import type { Words } from './words';

/** What speaks over the grid: the script's toasts, the page's own sentences, its one question. */
export type Notices = {
  /** `seconds` as for `Spreadsheet.toast`: below zero it stays until closed. */
  readonly toast: (message: string, title: string, seconds: number) => void;
  /** A failure: said at once to a screen reader, stays until closed. */
  readonly failure: (sentence: string) => void;
  /** Said at once and for as long as it is true, over the whole page; gives what takes it away. */
  readonly standing: (sentence: string) => () => void;
  /** Shows that a script runs, while `work` does; resolves with what it returns. */
  readonly during: <T>(sentence: string, work: () => Promise<T>) => Promise<T>;
  /** The label of the answer she chose; `undefined` when she thought better of it. */
  readonly ask: (question: string, detail: string, answers: readonly string[]) => Promise<string | undefined>;
};

/** The parts of the page that speak. */
type NoticeRegions = Readonly<Record<'polite' | 'urgent' | 'standing' | 'progress', HTMLElement>>;

export function createNotices({ polite, urgent, standing, progress }: NoticeRegions, words: Words): Notices {
  const put = (region: HTMLElement, title: string, message: string) => {
    const card = element('div', { class: 'toast' });
    const text = element(
      'div',
      { class: 'toast-text' },
      ...(title === '' ? [] : [element('strong', {}, title)]),
      message,
    );
    const remove = () => card.remove();
    card.append(text, button('×', remove, { class: 'toast-close', 'aria-label': words.close }));
    region.replaceChildren(card);
    return remove;
  };
  return {
    toast(message, title, seconds) {
      const remove = put(polite, title, message);
      if (seconds >= 0) setTimeout(remove, seconds * 1000);
    },
    failure: (sentence) => void put(urgent, '', sentence),
    standing: (sentence) => {
      const line = element('p', {}, sentence);
      standing.append(line);
      return () => line.remove();
    },
    async during(sentence, work) {
      progress.textContent = sentence;
      progress.hidden = false;
      await painted();
      try {
        return await work();
      } finally {
        progress.hidden = true;
        progress.textContent = '';
      }
    },
    ask: (question, detail, answers) => ask(question, detail, answers, words),
  };
}

function ask(question: string, detail: string, answers: readonly string[], words: Words): Promise<string | undefined> {
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-question' });
  const choose = (label: string, index: number) =>
    button(label, () => dialog.close(label), { class: index === 0 ? 'button-main' : 'button' });
  const buttons = element('div', { class: 'dialog-answers' }, ...answers.map(choose));
  buttons.append(button(words.cancel, () => dialog.close(''), { class: 'button' }));
  dialog.append(element('h2', { id: 'dialog-question' }, question), element('p', {}, detail), buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(answers.find((label) => label === dialog.returnValue));
    });
  });
}

/** A script runs synchronously, as in Apps Script, and keeps the page from drawing: let it draw first. A hidden page never draws. */
function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
