import type { ComponentChildren } from 'preact';
import { useSession } from '../session';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly submits?: boolean;
  /** Says more than the text does, to those who hear the page: "Voir Plan d'action E4". */
  readonly label?: string;
};

/** While a call is under way buttons say so and do nothing; they keep the focus, which `disabled` would drop. */
function Button({ children, onClick, submits, label, look }: ButtonProps & { readonly look: string }) {
  const { isWorking } = useSession();
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={look}
      aria-disabled={isWorking}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={isWorking ? undefined : onClick}
    >
      {children}
    </button>
  );
}

/** The one blue button of a view. */
export const MainButton = (props: ButtonProps) => <Button {...props} look="main" />;
export const QuietButton = (props: ButtonProps) => <Button {...props} look="quiet" />;
export const TextButton = (props: ButtonProps) => <Button {...props} look="text" />;
