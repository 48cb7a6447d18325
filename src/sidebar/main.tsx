import { render } from 'preact';
import { App } from './app';
import { startView } from './start';
import './window';

const page = document.getElementById('app');
const words = window.WORDS;
if (page && words) {
  // What stood there until now says that the program did not start.
  page.textContent = '';
  document.documentElement.lang = words.spoken;
  render(<App view={startView(window.START)} words={words} />, page);
}
