import type { ImportReport } from '../commands/api';
import { madeUpValues, withoutMadeUp } from '../domain/kpi';
import { sayMadeUp } from '../languages/words/import-words';
import { type Session, useSession } from './session';

/** Fills blank months with made-up figures, or takes these away again; undefined where it was refused. */
async function pretended({ ask, words }: Session, known: ImportReport, madeUp: boolean) {
  const values = madeUp ? madeUpValues(known) : withoutMadeUp(known);
  const wins = madeUp ? 'mine' : 'file';
  const outcome = await ask('importFigures', { values, wins, isTried: false, add: [], remember: null, madeUp });
  if (!outcome.ok) return undefined;
  const count = outcome.value.cells.filter(({ fate }) => fate === 'new' || fate === 'other').length;
  const { cleared } = words.importing.madeUp;
  return {
    known: { ...outcome.value, isMadeUp: madeUp },
    sentence: madeUp ? sayMadeUp(words.importing, count, known) : cleared(count),
  };
}

/** Made-up figures for a file, and the way back: what is known of it changes with them. */
export function useMadeUp(known: ImportReport | undefined, onKnown: (report: ImportReport) => void) {
  const session = useSession();
  const pretend = async (madeUp: boolean): Promise<void> => {
    const done = known === undefined ? undefined : await pretended(session, known, madeUp);
    if (done === undefined) return;
    onKnown(done.known);
    session.tell(done.sentence);
  };
  return { pretend: (madeUp: boolean) => void pretend(madeUp) };
}
