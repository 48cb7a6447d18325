import type { MenuEntry } from '../apps-script/handles';
import { button, element } from './element';
import type { Words } from './words';

export type MenuBar = {
  /** What `createAddonMenu().addToUi()` asks for; a second call replaces the first. */
  readonly show: (title: string, entries: readonly MenuEntry[]) => void;
};

/** Runs the global function an item names. */
type Run = (functionName: string) => void;

/**
 * Extensions › the add-on › its items, with the keys of the menu pattern: Enter, Space and arrows open and move, Escape closes and
 * gives the focus back, a letter goes to the next item that starts with it.
 */
export function createMenuBar(bar: HTMLElement, words: Words, run: Run): MenuBar {
  bar.setAttribute('role', 'menubar');
  bar.setAttribute('aria-label', words.menuBar);
  return {
    show(title, entries) {
      const top = createMenu(words.extensions, 'menu-top');
      const addon = createMenu(title, 'menu-addon');
      const choose = (functionName: string) => {
        addon.close();
        top.close();
        run(functionName);
      };
      addon.list.append(...entries.map((entry) => drawn(entry, choose)));
      top.list.append(addon.root);
      wireTop(top, addon);
      wireAddon(addon);
      bar.replaceChildren(top.root);
    },
  };
}

type Menu = {
  readonly root: HTMLElement;
  readonly head: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
};

function createMenu(label: string, name: string): Menu {
  const list = element('div', { role: 'menu', 'aria-label': label, class: 'menu-list', hidden: true });
  const head = element(
    'button',
    { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false', class: 'menu-head' },
    label,
  );
  const root = element('div', { role: 'none', class: name }, head, list);
  const set = (open: boolean) => {
    list.hidden = !open;
    head.setAttribute('aria-expanded', String(open));
  };
  return {
    root,
    head,
    list,
    isOpen: () => !list.hidden,
    open: () => set(true),
    close: () => set(false),
  };
}

/** A menu within the add-on's is drawn as a named group: two levels are enough to reach anything. */
function drawn(entry: MenuEntry, choose: Run): HTMLElement {
  if (entry.is === 'separator') return element('div', { role: 'separator' });
  if (entry.is === 'menu') {
    return element(
      'div',
      { role: 'group', 'aria-label': entry.label },
      ...entry.entries.map((inner) => drawn(inner, choose)),
    );
  }
  return button(entry.label, () => choose(entry.functionName), {
    role: 'menuitem',
    tabindex: '-1',
    class: 'menu-item',
  });
}

function wireTop(top: Menu, addon: Menu): void {
  addon.head.tabIndex = -1;
  const open = () => {
    top.open();
    addon.head.focus();
  };
  const close = () => {
    addon.close();
    top.close();
  };
  top.head.addEventListener('click', () => (top.isOpen() ? close() : open()));
  top.head.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open();
  });
  top.root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !top.isOpen()) return;
    event.preventDefault();
    close();
    top.head.focus();
  });
  // A click anywhere else puts the menu away, as does Tab; not the grid, which takes the focus by itself once it is drawn.
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !top.root.contains(event.target)) close();
  });
  top.root.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') close();
  });
  // A click in the sidebar, another document, is only seen by the focus it takes.
  top.root.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof HTMLIFrameElement) close();
  });
}

function wireAddon(addon: Menu): void {
  const items = () => [...addon.list.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  const open = () => {
    addon.open();
    items()[0]?.focus();
  };
  addon.root.addEventListener('pointerenter', () => addon.open());
  addon.head.addEventListener('click', open);
  addon.head.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowRight') return;
    event.preventDefault();
    open();
  });
  addon.list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') {
      addon.close();
      addon.head.focus();
    } else {
      const next = neighbour(items(), event.key);
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
  });
}

/** The item a key leads to from the one that has the focus, going round at both ends. */
function neighbour(items: readonly HTMLButtonElement[], key: string): HTMLButtonElement | undefined {
  const here = items.findIndex((item) => item.matches(':focus'));
  if (key === 'ArrowDown') return items[(here + 1) % items.length];
  if (key === 'ArrowUp') return items.at(here - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  return after.find((item) => item.textContent?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}
