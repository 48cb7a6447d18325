import { useEffect, useRef } from 'preact/hooks';
import { QuietButton, TextButton } from './buttons';

type ConfirmProps = {
  readonly title: string;
  readonly explained: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** A question inside the page. Escape answers no. */
export function Confirm({ title, explained, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <section class="confirm" aria-labelledby="confirm-title" onKeyDown={onKeyDown}>
      <h2 id="confirm-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{explained}</p>
      <div class="buttons">
        <QuietButton onClick={onConfirm}>{confirm}</QuietButton>
        <TextButton onClick={onCancel}>{cancel}</TextButton>
      </div>
    </section>
  );
}
