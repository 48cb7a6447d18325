import { button, element } from './element';
import { type FromFrame, readFromFrame, type ToFrame } from './frame/messages';
import type { Region } from './regions';
import type { ServerWatch } from './server-watch';
import type { Words } from './words';

/** What Apps Script documents for a sidebar's frame (contract 10). */
const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
];

export type SidebarPanel = {
  /** One at a time: another replaces it. */
  readonly show: (html: string, title: string) => void;
  readonly close: () => void;
  readonly region: Region;
};

type PanelInput = {
  readonly panel: HTMLElement;
  /** The other port; `undefined` where it cannot be reached: the frame then loses `allow-same-origin`, so that it still cannot read the page. */
  readonly frameOrigin: string | undefined;
  readonly functions: readonly string[];
  readonly words: Words;
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly focusGrid: () => void;
  /** The keys for it were pressed within the frame. */
  readonly goRound: (direction: 'next' | 'previous') => void;
  readonly onChange: (isOpen: boolean) => void;
  /** The add-on leads to what only Google Sheets has. */
  readonly onGoogleLink: () => void;
  /** Its frame is fetched anew each time it is shown: where nobody answers, the browser would show its own page for that. */
  readonly server: ServerWatch;
};

export function createSidebarPanel(input: PanelInput): SidebarPanel {
  let shown: { readonly frame: HTMLIFrameElement; readonly html: string } | undefined;
  const close = () => {
    shown = undefined;
    input.panel.replaceChildren();
    input.panel.hidden = true;
    input.onChange(false);
    input.focusGrid();
  };
  const post = (frame: HTMLIFrameElement, message: ToFrame) =>
    frame.contentWindow?.postMessage(message, input.frameOrigin ?? '*');
  window.addEventListener('message', (event) => {
    if (!shown || event.source !== shown.frame.contentWindow || event.origin !== (input.frameOrigin ?? 'null')) return;
    const message = readFromFrame(event.data);
    if (message) answer(message, shown.frame, shown.html);
  });
  const answer = (message: FromFrame, frame: HTMLIFrameElement, html: string) => {
    if (message.kind === 'ready') post(frame, { kind: 'open', html, functions: input.functions });
    else if (message.kind === 'close') close();
    else if (message.kind === 'focus') input.focusGrid();
    else if (message.kind === 'leave') input.goRound(message.to);
    else if (message.kind === 'google-link') input.onGoogleLink();
    else void answerCall(message, input.call).then((result) => post(frame, result));
  };
  return {
    show(html, title) {
      if (input.server.isGone()) return;
      const frame = createFrame(title, input.frameOrigin);
      const head = element('div', { class: 'sidebar-head' }, element('h2', {}, title));
      head.append(button('×', close, { class: 'sidebar-close', 'aria-label': input.words.close }));
      input.panel.setAttribute('aria-label', title);
      input.panel.replaceChildren(head, frame);
      input.panel.hidden = false;
      shown = { frame, html };
      input.onChange(true);
      void input.server.answers().then((isThere) => isThere || shown?.frame !== frame || close());
    },
    close,
    region: {
      holds: (element) => input.panel.contains(element),
      isThere: () => shown !== undefined,
      enter() {
        shown?.frame.focus();
        if (shown) post(shown.frame, { kind: 'enter' });
      },
    },
  };
}

function createFrame(title: string, frameOrigin: string | undefined): HTMLIFrameElement {
  const sandbox = frameOrigin === undefined ? SANDBOX.filter((word) => word !== 'allow-same-origin') : SANDBOX;
  return element('iframe', { title, sandbox: sandbox.join(' '), src: `${frameOrigin ?? ''}/frame.html` });
}

async function answerCall(
  { id, name, args }: Extract<FromFrame, { kind: 'call' }>,
  call: PanelInput['call'],
): Promise<ToFrame> {
  try {
    return { kind: 'answer', id, ok: true, value: await call(name, args) };
  } catch (error) {
    // An exception of the script comes from another realm, where `instanceof Error` says nothing.
    const { name: kind, message } = Object(error);
    return { kind: 'answer', id, ok: false, name: String(kind ?? 'Error'), message: String(message ?? error) };
  }
}
