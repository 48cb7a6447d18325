import { createGoogleScript } from './google-script';
import type { FromFrame, ToFrame } from './messages';

/**
 * The empty document of the sidebar's origin: it asks the page for the add-on's HTML, puts `google.script` in place and becomes that HTML,
 * so that its scripts find `google` from their first line, as in the editor.
 */
declare global {
  interface Window {
    google?: unknown;
  }
}

const firstControl = () =>
  document.querySelector<HTMLElement>(
    'button:not(:disabled), a[href], input:not(:disabled), select, textarea, [tabindex="0"]',
  );

const waitForHtml = (event: MessageEvent) => {
  if (event.source !== window.parent) return;
  // The page is the frame's maker and its only correspondent; both sides of the message are built from one declaration.
  const message = event.data as ToFrame;
  if (message.kind !== 'open') return;
  window.removeEventListener('message', waitForHtml);
  const pageOrigin = event.origin;
  const send = (sent: FromFrame) => window.parent.postMessage(sent, pageOrigin);
  const { google, receive } = createGoogleScript(message.functions, send);
  window.google = google;
  // Opening a document removes every listener of the one before: listen again after it.
  document.open();
  window.addEventListener('message', (answer: MessageEvent) => {
    if (answer.source !== window.parent || answer.origin !== pageOrigin) return;
    // As above: from the page, which was made with this frame.
    const data = answer.data as ToFrame;
    if (data.kind === 'answer') receive(data);
    if (data.kind === 'enter') firstControl()?.focus();
  });
  // What the sidebar itself does with a key comes first.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') send({ kind: 'focus' });
    if (event.key !== 'F6') return;
    event.preventDefault();
    send({ kind: 'leave', to: event.shiftKey ? 'previous' : 'next' });
  });
  document.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('a[href^="https://docs.google.com/"]') : null;
    if (!link) return;
    click.preventDefault();
    send({ kind: 'google-link' });
  });
  document.write(message.html);
  document.close();
};

window.addEventListener('message', waitForHtml);
const ready: FromFrame = { kind: 'ready' };
window.parent.postMessage(ready, '*');
