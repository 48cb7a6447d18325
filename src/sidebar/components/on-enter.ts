import type { TargetedKeyboardEvent } from 'preact';

/** Enter adds what was typed, and does not send the form. */
export const onEnter = (add: () => void) => (event: TargetedKeyboardEvent<HTMLInputElement>) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  add();
};
