import type { SavedAction } from '../../commands/api';
import { MainButton, QuietButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { sayMessage, sayTodo } from '../say';
import { useSession } from '../session';

export type HowSaved = 'saved' | 'copied' | 'dropped';

type SavedProps = {
  readonly saved: SavedAction;
  readonly how: HowSaved;
  readonly onAnother: () => void;
  /** Present where a countdown to it can be built. */
  readonly onCountdown: (() => void) | undefined;
  readonly onEdit: () => void;
  readonly onHome: () => void;
};

/** What became of the action, where it stands, and what it still misses. */
export function SavedActionView({ saved, how, onAnother, onCountdown, onEdit, onHome }: SavedProps) {
  const { words, ask } = useSession();
  const { cell, problems } = saved;
  return (
    <>
      <Page title={words.saved[how]} onHome={onHome}>
        <p>{saved.message}</p>
        <div class="buttons">
          <QuietButton onClick={() => void ask('goTo', cell)}>{words.saved.seeRow}</QuietButton>
          <QuietButton onClick={onEdit}>{how === 'copied' ? words.saved.editCopy : words.saved.edit}</QuietButton>
          {onCountdown ? <QuietButton onClick={onCountdown}>{words.saved.countdown}</QuietButton> : null}
        </div>
        {problems.length === 0 ? (
          <p class="complete">{words.action.complete}</p>
        ) : (
          <section>
            <h2>{words.saved.stillMissing}</h2>
            <ul class="plain">
              {problems.map((problem) => (
                <li
                  key={`${problem.code} ${problem.cell} ${JSON.stringify(problem.facts)}`}
                  class={`told ${problem.severity}`}
                >
                  <strong>{words.labelled(words.severity[problem.severity])}</strong>{' '}
                  {sayMessage(words, problem, problem.currency)} {sayTodo(words, problem)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Page>
      <Foot>
        <MainButton onClick={onAnother}>{words.saved.another}</MainButton>
        <TextButton onClick={onHome}>{words.back}</TextButton>
      </Foot>
    </>
  );
}
