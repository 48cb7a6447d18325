import { useRef, useState } from 'preact/hooks';
import type { ColumnAnswer, ReadInput, ReadReport } from '../commands/api';
import { useOnAppearing } from './appearing';
import { withAnswer } from './column-answers';
import { useSession } from './session';

/** What is asked for; her answers are of the tab that is read. */
type Asked = ReadInput & { readonly columns: NonNullable<ReadInput['columns']> };

type Reading =
  | { readonly is: 'reading' }
  /** `isFailure` where no answer came: the file itself was not read. */
  | { readonly is: 'refused'; readonly sentence: string; readonly isFailure: boolean }
  | { readonly is: 'read'; readonly report: ReadReport; readonly asked: Asked };

export type UsedReading = {
  readonly reading: Reading;
  /** What she said last, which may not be read yet. */
  readonly asked: Asked;
  /** The tabs that could be meant, once several are. */
  readonly plans: readonly string[];
  readonly again: () => void;
  /** Another tab, or all of them; what she said of columns is of the tab before. */
  readonly readOther: (which: Pick<ReadInput, 'tab' | 'all' | 'byHand'>) => void;
  readonly answer: (letter: string, answer: ColumnAnswer) => void;
};

const FIRST: Asked = { year: null, tab: null, columns: {} };

/** The plan as it is understood, read again with each answer she gives. */
export function useReading(): UsedReading {
  const { words, ask, tell, hush } = useSession();
  const [reading, setReading] = useState<Reading>({ is: 'reading' });
  const [asked, setAsked] = useState(FIRST);
  const [plans, setPlans] = useState<readonly string[]>([]);
  // Arrow keys change a choice faster than answers come: what was said last is asked once the one before is answered.
  const latest = useRef(FIRST);
  const isAsking = useRef(false);

  const lastAnswer = async (): Promise<readonly [Asked, Awaited<ReturnType<typeof ask<'read'>>>]> => {
    for (;;) {
      const sent = latest.current;
      const outcome = await ask('read', sent);
      if (sent === latest.current) return [sent, outcome];
    }
  };
  const read = async (next: Asked): Promise<void> => {
    latest.current = next;
    setAsked(next);
    if (isAsking.current) return;
    isAsking.current = true;
    const [sent, outcome] = await lastAnswer();
    isAsking.current = false;
    if (outcome.ok) {
      const { value: report } = outcome;
      if (report.alsoPlans.length > 0) setPlans([report.tab, ...report.alsoPlans]);
      setReading({ is: 'read', report, asked: sent });
      // The first time the heading is read out; later the focus stays where it is, and the status line has to say it.
      if (reading.is === 'read') tell(words.read.counts(report.counts));
    } else if (reading.is === 'read') {
      latest.current = reading.asked;
      setAsked(reading.asked);
    } else {
      // The view says it, with what can be done.
      hush();
      setReading({ is: 'refused', sentence: outcome.sentence, isFailure: 'isFailure' in outcome });
    }
  };
  useOnAppearing(() => void read(FIRST));
  return {
    reading,
    asked,
    plans,
    again: () => void read({ ...asked }),
    readOther: (which) => void read({ ...FIRST, ...which }),
    answer: (letter, answer) => void read({ ...asked, columns: withAnswer(asked.columns, letter, answer) }),
  };
}
