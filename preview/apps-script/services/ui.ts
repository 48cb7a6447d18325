import {
  type EnumHandle,
  enumName,
  type HtmlOutputHandle,
  handle,
  handleOf,
  type MenuHandle,
  membersOf,
  namesOf,
  optional,
  type PromptResponseHandle,
  textOf,
  type UiHandle,
} from '../handles';
import {
  always,
  full,
  type HostUi,
  type Method,
  type Methods,
  other,
  type Page,
  type Question,
  type Script,
} from '../runtime';
import { served } from './html-filter';

function hostUi(script: Script): HostUi {
  if (!script.ui) throw new Error('This execution has no window to show anything in');
  return script.ui;
}

const pageOf = ({ filterReading }: Script, output: HtmlOutputHandle, title: string): Page => ({
  title,
  html: served(output.content, filterReading),
  width: output.width,
  height: output.height,
});

const isButtonSet = (value: unknown): boolean =>
  Object.values(membersOf('ButtonSet')).some((member) => member === value);

/** alert(text), alert(text, buttons), alert(title, text, buttons); the same for prompt. */
function questionOf(args: readonly unknown[]): Question {
  const buttons = args.find(isButtonSet);
  const [first, second] = args.filter((value) => value !== buttons).map(textOf);
  const name = optional(buttons, (value) => enumName(value, 'ButtonSet'), 'OK');
  return {
    title: second === undefined ? '' : (first ?? ''),
    text: second ?? first ?? '',
    buttons: namesOf('ButtonSet').find((set) => set === name) ?? 'OK',
  };
}

const buttonHandle = (name: string): unknown => membersOf('Button')[name];

const menu = (title: string): MenuHandle => handle({ is: 'Menu', title, items: [] });

export const uiMethods: Methods<UiHandle> = {
  createAddonMenu: always(other((script) => menu(script.addonName))),
  createMenu: always(other((_script, _ui, title: unknown) => menu(textOf(title)))),
  showSidebar: full(
    other((script, _ui, output: unknown) => {
      const page = handleOf(output, 'HtmlOutput');
      hostUi(script).showSidebar(pageOf(script, page, page.title));
    }),
  ),
  showModalDialog: full(
    other((script, _ui, output: unknown, title: unknown) =>
      hostUi(script).showDialog(pageOf(script, handleOf(output, 'HtmlOutput'), textOf(title))),
    ),
  ),
  alert: full(other((script, _ui, ...args) => buttonHandle(hostUi(script).alert(questionOf(args))))),
  prompt: full(
    other((script, _ui, ...args) => {
      const { button, text } = hostUi(script).prompt(questionOf(args));
      return handle<PromptResponseHandle>({ is: 'PromptResponse', button, text });
    }),
  ),
};

export const promptResponseMethods: Methods<PromptResponseHandle> = {
  getResponseText: other((_script, response) => response.text),
  getSelectedButton: other((_script, response) => buttonHandle(response.button)),
};

const menuMethod = (run: Method<MenuHandle>['run']): Method<MenuHandle> => always(other(run));

export const menuMethods: Methods<MenuHandle> = {
  addItem: menuMethod((_script, self, label: unknown, functionName: unknown) => {
    self.items.push({ is: 'item', label: textOf(label), functionName: textOf(functionName) });
    return self;
  }),
  addSeparator: menuMethod((_script, self) => {
    self.items.push({ is: 'separator' });
    return self;
  }),
  addSubMenu: menuMethod((_script, self, inner: unknown) => {
    const { title, items } = handleOf(inner, 'Menu');
    self.items.push({ is: 'menu', label: title, entries: items });
    return self;
  }),
  addToUi: menuMethod((script, self) => hostUi(script).showMenu(self.title, [...self.items])),
};

export const enumMethods: Methods<EnumHandle> = {
  name: always(other<EnumHandle>((_script, self) => self.name)),
  toString: always(other<EnumHandle>((_script, self) => self.name)),
};
