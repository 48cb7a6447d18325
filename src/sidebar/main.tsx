import { render } from 'preact';
import { App } from './app';
import { cameWith } from './rpc';
import { startView } from './start';
import { isWhole } from './whole';
import './window';

const page = document.getElementById('app');
const incomplete = document.getElementById('incomplete');
const words = window.WORDS;
if (page && words && isWhole(document.scripts)) {
  incomplete?.remove();
  document.documentElement.lang = words.spoken;
  cameWith(window.FIRST);
  render(<App view={startView(window.START)} file={String(window.FILE)} words={words} />, page);
} else {
  incomplete?.classList.add('seen');
}
