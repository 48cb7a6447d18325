import { element } from './element';

type Head = {
  readonly name: HTMLElement;
  /** Whether the file is saved. */
  readonly status: HTMLElement;
  readonly menus: HTMLElement;
};

/** The file's name over the menus, as in the editor. */
export function drawHead(header: HTMLElement): Head {
  const name = element('h1');
  const status = element('span', { role: 'status' });
  const menus = element('div', { class: 'menu-bar' });
  const title = element('div', { class: 'head-title' }, name, status);
  header.replaceChildren(element('img', { src: 'icon.svg', alt: '' }), title, menus);
  return { name, status, menus };
}
