import { CommandType, type IWorkbookData } from '@univerjs/core';
import { usualLocale, usualYear } from '../command-words';
import { loadAddOn } from './add-on';
import { createAutosave } from './autosave';
import { asKept, isCalculated, isMadeToday } from './calculated-file';
import { showCharts } from './chart-layer';
import { createGrid, focusGrid } from './grid';
import { drawHead } from './head';
import { createHostUi } from './host-ui';
import { createMenuBar } from './menu-bar';
import { isFile, madeExample, newFile } from './new-file';
import { createNotices } from './notices';
import { holdFile } from './open-elsewhere';
import { controls, goRound } from './regions';
import { watchServer } from './server-watch';
import { createSession } from './session';
import { createSidebarPanel } from './sidebar-panel';
import { loadChoices, loadFile, rememberSidebar } from './store';
import { fillStrip } from './strip';
import { stripActions } from './strip-actions';
import { type Beginning, welcome } from './welcome';
import { previewWindow } from './window-hook';
import { wordsOf } from './words';

/** The engine, the layer and the bundle that also run in Node, with a grid, menus and a sidebar around them. */
const choices = loadChoices();
const { language } = choices;
const words = wordsOf[language];
const speaking = {
  polite: part('polite'),
  urgent: part('urgent'),
  standing: part('standing'),
  progress: part('progress'),
};
const notices = createNotices(speaking, words);
const head = drawHead(part('head'));

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

async function openFile() {
  const [{ begins, file }, engine] = await Promise.all([fileToOpen(), createGrid('grid', language)]);
  engine.open(file, begins === 'with-made-example' ? isMadeToday(file) : isCalculated(file));
  return { engine, begins };
}

async function fileToOpen(): Promise<{ readonly begins: Beginning; readonly file: Partial<IWorkbookData> }> {
  const stored = await loadFile();
  if (isFile(stored)) return { begins: 'where-it-was-left', file: stored };
  const empty = newFile(words.newFile, usualLocale[language]);
  if (new URLSearchParams(window.location.search).get('file') === 'empty')
    return { begins: 'with-empty-file', file: empty };
  const now = new Date();
  const year = usualYear(now.getFullYear(), now.getMonth() + 1);
  // What is made notes the day it is made: one that she has chosen is to be noted, where there is one.
  const made = choices.today === '' ? await madeExample(language, year, words.newFile) : undefined;
  return made ? { begins: 'with-made-example', file: made } : { begins: 'with-example', file: empty };
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  const hold = await holdFile(words, notices);
  const [addOn, { engine, begins }] = await Promise.all([loadAddOn(), openFile()]);
  const menuBar = createMenuBar(head.menus, words, (functionName) => void session.run(functionName));
  const server = watchServer(notices, words);
  const sidebar = createSidebarPanel({
    panel: part('sidebar'),
    frameOrigin: addOn.frameOrigin,
    functions: addOn.functions,
    words,
    call: (name, args) => session.call(name, args),
    focusGrid: () => focusGrid(engine),
    goRound: (direction) => regions.go(direction),
    onChange: rememberSidebar,
    onGoogleLink: () => notices.toast(words.onlyInGoogle, '', 12),
    server,
  });
  const autosave = createAutosave(() => asKept(session.host.save(), session.host.isCalculated()), head.status, words);
  const ui = createHostUi(menuBar, sidebar, notices);
  const session = createSession({ addOn, engine, ui, choices, words, notices, autosave, name: head.name });
  engine.commands.onCommandExecuted(({ type }) => type === CommandType.MUTATION && autosave.soon());

  hold.beforeLettingGo(async () => {
    await session.idle();
    await autosave.now();
    autosave.stop();
  });
  const grid = part('grid');
  const regions = goRound([
    { holds: (element) => grid.contains(element), isThere: () => true, enter: () => focusGrid(engine) },
    sidebar.region,
    controls(part('strip')),
    controls(part('head')),
  ]);
  const actions = stripActions({ session, autosave, notices, server, words, language });
  fillStrip({ strip: part('strip'), words, choices, actions, notice: addOn.frameOrigin ? '' : words.sameOrigin });
  window.preview = previewWindow(session.host, async () => {
    await session.idle();
    await autosave.now();
  });
  showCharts(session.book, part('charts'));
  await welcome({ session, addOn, begins, language, notices, words });
  document.body.setAttribute('data-ready', 'true');
}

start().catch((error: unknown) => {
  console.error(error);
  notices.failure(words.cannotStart);
});
