import type { ComponentChildren } from 'preact';
import { useSession } from '../session';
import { TextButton } from './buttons';
import { Heading } from './heading';

type PageProps = {
  readonly title: string;
  readonly onHome?: () => void;
  readonly children?: ComponentChildren;
};

/** The body of a view: the way back, the heading, the content. */
export function Page({ title, onHome, children }: PageProps) {
  const { words } = useSession();
  return (
    <main>
      {onHome ? (
        <nav>
          <TextButton onClick={onHome}>← {words.back}</TextButton>
        </nav>
      ) : null}
      <Heading>{title}</Heading>
      {children}
    </main>
  );
}
