import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../session';
import { TextButton } from './buttons';

type FirstOnesProps<T> = {
  readonly items: readonly T[];
  /** How many are drawn at first, and at each click more. */
  readonly most: number;
  readonly look: string;
  readonly children: (item: T) => ComponentChildren;
};

/** A list of which the first ones are drawn, and more on demand: the focus goes on to the first button among the new ones. */
export function FirstOnes<T>({ items, most, look, children }: FirstOnesProps<T>) {
  const { words } = useSession();
  const [shown, setShown] = useState(most);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (shown > most) list.current?.children[shown - most]?.querySelector('button')?.focus();
  }, [shown, most]);
  return (
    <>
      <ul class={look} ref={list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {items.length > shown ? (
        <TextButton onClick={() => setShown(shown + most)}>
          {words.check.showAll(Math.min(most, items.length - shown))}
        </TextButton>
      ) : null}
    </>
  );
}
