import { button, element } from './element';

/** A sentence that stands before the whole page until its one button is pressed. */
export function showGate(sentence: string, label: string): Promise<void> {
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'gate-sentence' });
  return new Promise((done) => {
    const leave = () => {
      dialog.remove();
      done();
    };
    const answers = element('div', { class: 'dialog-answers' }, button(label, leave, { class: 'button-main' }));
    dialog.append(element('p', { id: 'gate-sentence', class: 'gate-sentence' }, sentence), answers);
    document.body.append(dialog);
    // Escape leads nowhere: there is nothing behind it to go back to.
    dialog.addEventListener('close', () => dialog.isConnected && dialog.showModal());
    dialog.showModal();
  });
}
