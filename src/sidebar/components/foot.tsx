import type { ComponentChildren } from 'preact';
import { useSession } from '../session';
import { typeset } from '../typeset';

/** The foot of every view, always in sight: what is going on, and the view's buttons, the main one first. */
export function Foot({ children }: { readonly children?: ComponentChildren }) {
  const { status } = useSession();
  return (
    <footer>
      <div role="status" class={`status ${status.is}`}>
        {status.is === 'quiet' ? null : <p>{typeset(status.text)}</p>}
        {status.is === 'working' ? <div class="progress" /> : null}
      </div>
      {children ? <div class="buttons">{children}</div> : null}
    </footer>
  );
}
