import type { KpiViewWords } from './kpi-view-words';

type Changed = {
  readonly fresh: readonly string[];
  readonly kept: readonly string[];
  readonly turned: readonly { readonly name: string; readonly direction: string }[];
};

/** What another kind of organisation means, in sentences: none for what it means nothing for. */
export function sayChanged({ changed: words }: KpiViewWords, changed: Changed | undefined): readonly string[] {
  if (changed === undefined) return [];
  const { fresh, kept } = changed;
  const turned = changed.turned.map(({ name, direction }) => `${name} (${direction})`);
  const said = { fresh, kept, turned };
  return (['fresh', 'kept', 'turned'] as const).flatMap((what) =>
    said[what].length === 0 ? [] : [words[what](said[what])],
  );
}
