import type { ComponentChildren } from 'preact';
import { useSession } from '../session';
import { TextButton } from './buttons';

type CellLinkProps = { readonly sheet: string; readonly cell: string; readonly children?: ComponentChildren };

/** The way to a cell, called by it or by what stands there. */
export function CellLink({ sheet, cell, children }: CellLinkProps) {
  const { words, ask } = useSession();
  const go = (): void => void ask('goTo', { sheet, cell });
  return children === undefined ? (
    <TextButton label={words.check.seeCell(sheet, cell)} onClick={go}>
      {cell}
    </TextButton>
  ) : (
    <TextButton onClick={go}>{children}</TextButton>
  );
}
