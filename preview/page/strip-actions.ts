import type { Language } from '../../src/i18n/language';
import type { Autosave } from './autosave';
import type { Notices } from './notices';
import type { Session } from './session';
import { forgetFile, saveChoices, saveFile } from './store';
import type { StripActions } from './strip';
import type { Words } from './words';

/** What the controls of the strip do. Another file or language begins by reloading the page: one way to start is enough. */
export function stripActions(
  session: Session,
  autosave: Autosave,
  notices: Notices,
  words: Words,
  language: Language,
): StripActions {
  const reload = async () => {
    await autosave.now();
    window.location.reload();
  };
  return {
    onLanguage(chosen) {
      saveChoices({ language: chosen, today: session.today() });
      void reload();
    },
    onToday(today) {
      saveChoices({ language, today });
      void session.setToday(today);
    },
    async onOpen(file) {
      const { openXlsx } = await import('./xlsx-file');
      const opened = await openXlsx(file, language);
      if (!opened.ok) return notices.failure(opened.sentence);
      if (opened.lost !== '') window.alert(opened.lost);
      autosave.stop();
      await saveFile(opened.snapshot);
      window.location.reload();
    },
    async onDownload() {
      const { downloadXlsx } = await import('./xlsx-file');
      const lost = await notices.during(words.working, () => downloadXlsx(session.book, session.host.save(), language));
      if (lost !== '') notices.toast(lost, '', 10);
    },
    async onStartAgain() {
      const answers = [words.example, words.emptyFile];
      const answer = await notices.ask(words.startAgainQuestion, words.startAgainDetail, answers);
      if (answer === undefined) return;
      autosave.stop();
      await forgetFile();
      window.location.assign(answer === words.emptyFile ? '?file=empty' : window.location.pathname);
    },
  };
}
