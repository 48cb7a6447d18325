import { type Language, languages } from '../../src/languages/languages';
import { button, element } from './element';
import type { Choices } from './store';
import type { Words } from './words';

type StripInput = {
  readonly strip: HTMLElement;
  readonly words: Words;
  readonly choices: Choices;
  /** Said under the controls when the sidebar had to give something up. */
  readonly notice: string;
  readonly actions: StripActions;
};

export type StripActions = {
  readonly onLanguage: (language: Language) => void;
  readonly onToday: (today: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onStartAgain: () => void;
};

const languageNames: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** The bar on top, which is no part of the spreadsheet: it says so, and holds what Google's own menus would do. */
export function fillStrip(input: StripInput): void {
  const { words } = input;
  input.strip.setAttribute('aria-label', words.preview);
  const name = element('div', { class: 'strip-name' }, element('strong', {}, words.preview));
  name.append(element('span', {}, words.privacy));
  input.strip.replaceChildren(
    name,
    languageSelect(input),
    todayInput(input),
    fileInput(input),
    button(words.download, input.actions.onDownload),
    button(words.startAgain, input.actions.onStartAgain),
  );
  if (input.notice !== '') input.strip.append(element('p', { class: 'strip-notice', role: 'status' }, input.notice));
}

function languageSelect({ words, choices, actions }: StripInput): HTMLElement {
  const options = languages.map((language) =>
    element(
      'option',
      { value: language, lang: language, selected: language === choices.language },
      languageNames[language],
    ),
  );
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const chosen = languages.find((language) => language === select.value);
    if (chosen) actions.onLanguage(chosen);
  });
  return element('label', {}, words.language, select);
}

function todayInput({ words, choices, actions }: StripInput): HTMLElement {
  const input = element('input', { type: 'date', value: choices.today, title: words.todayHelp });
  input.addEventListener('change', () => actions.onToday(input.value));
  return element('label', {}, words.today, input);
}

function fileInput({ words, actions }: StripInput): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) actions.onOpen(file);
  });
  return element('label', { class: 'strip-file' }, words.openFile, input);
}
