import { render } from 'preact';
import { App } from './app';
import { startLanguage, startView } from './start';

declare global {
  interface Window {
    /** The first view, written into the page by the server. */
    readonly START?: unknown;
    /** Her language, written likewise, so that the first words on the page are hers already. */
    readonly LANGUAGE?: unknown;
  }
}

const page = document.getElementById('app');
const language = startLanguage(window.LANGUAGE, navigator.language);
document.documentElement.lang = language;
if (page) render(<App view={startView(window.START)} language={language} />, page);
