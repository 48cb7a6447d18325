import { useState } from 'preact/hooks';
import type { HistoryReport } from '../../commands/api';
import { useOnAppearing } from '../appearing';
import { MainButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { longDay } from '../dates';
import { useSession } from '../session';

type Entry = HistoryReport['entries'][number];

/** What was done last, the latest first, and the way to take it back. */
export function HistoryView({ onHome }: { readonly onHome: () => void }) {
  const { words, ask, tell } = useSession();
  const says = words.history;
  const [entries, setEntries] = useState<readonly Entry[]>();
  const read = async (): Promise<void> => {
    const outcome = await ask('history');
    if (outcome.ok) setEntries(outcome.value.entries);
  };
  const undo = async (): Promise<void> => {
    const outcome = await ask('undo');
    if (!outcome.ok) return;
    await read();
    tell(outcome.value.message);
  };
  useOnAppearing(() => void read());
  const isSomeLeft = entries?.some(({ state }) => state !== 'undone') ?? false;
  return (
    <>
      <Page title={says.title} onHome={onHome}>
        {entries === undefined ? null : <p>{entries.length === 0 ? says.none : says.introduction}</p>}
        <ul class="plain">
          {entries?.map((entry) => (
            <EntryLine key={`${entry.when} ${entry.number}`} entry={entry} />
          ))}
        </ul>
      </Page>
      <Foot>{isSomeLeft ? <MainButton onClick={() => void undo()}>{says.undo}</MainButton> : null}</Foot>
    </>
  );
}

function EntryLine({ entry: { what, when, isYours, state } }: { readonly entry: Entry }) {
  const { words, idiom } = useSession();
  const { byYou, begun, undone, tooLarge, interrupted } = words.history;
  const [day = '', time = ''] = when.split(' ');
  const more = { begun, done: '', undone, 'too-large': tooLarge, interrupted }[state];
  return (
    <li>
      {state === 'undone' ? <del>{what}</del> : what}
      <p class="help">
        {[`${longDay(day, idiom.speech)}, ${time}`, isYours ? byYou : '', more].filter((it) => it !== '').join(' · ')}
      </p>
    </li>
  );
}
