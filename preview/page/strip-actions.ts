import type { Language } from '../../src/languages/languages';
import type { Autosave } from './autosave';
import type { Notices } from './notices';
import type { ServerWatch } from './server-watch';
import type { Session } from './session';
import { forgetFile, saveChoices, saveFile } from './store';
import type { StripActions } from './strip';
import type { Words } from './words';

type StripNeeds = {
  readonly session: Session;
  readonly autosave: Autosave;
  readonly notices: Notices;
  readonly server: ServerWatch;
  readonly words: Words;
  readonly language: Language;
};

/** What the controls of the strip do. Another file or language begins by reloading the page: one way to start is enough. */
export function stripActions({ session, autosave, notices, server, words, language }: StripNeeds): StripActions {
  const reload = async () => {
    await autosave.now();
    if (await server.answers()) window.location.reload();
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
      if (!(await server.answers())) return;
      const { openXlsx } = await import('./xlsx-file');
      const opened = await openXlsx(file, language);
      if (!opened.ok) return notices.failure(opened.sentence);
      if (opened.lost !== '') window.alert(opened.lost);
      autosave.stop();
      await saveFile(opened.snapshot);
      window.location.reload();
    },
    async onDownload() {
      if (!(await server.answers())) return;
      const { downloadXlsx } = await import('./xlsx-file');
      const lost = await notices.during(words.working, () => downloadXlsx(session.book, session.host.save(), language));
      if (lost !== '') notices.toast(lost, '', 10);
    },
    async onStartAgain() {
      const answers = [words.example, words.emptyFile];
      const answer = await notices.ask(words.startAgainQuestion, words.startAgainDetail, answers);
      if (answer === undefined || !(await server.answers())) return;
      autosave.stop();
      await forgetFile();
      window.location.assign(answer === words.emptyFile ? '?file=empty' : window.location.pathname);
    },
  };
}
