import { useState } from 'preact/hooks';
import type { AddedList, ListedAction } from '../../commands/api';
import { typedIn } from '../../domain/draft';
import { actionFields } from '../../domain/plan';
import { MainButton, QuietButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { longDay } from '../dates';
import { useSession } from '../session';

type ListProps = { readonly onAdded: () => void; readonly onHome: () => void };

type Stage =
  | { readonly is: 'pasting' }
  | { readonly is: 'reviewing'; readonly actions: readonly ListedAction[]; readonly kept: ReadonlySet<number> }
  | { readonly is: 'added'; readonly added: AddedList };

/** A list becomes actions: pasted, read through line by line, and only then written. */
export function ListView({ onAdded, onHome }: ListProps) {
  const { words, ask, tell } = useSession();
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>({ is: 'pasting' });
  const read = async (): Promise<void> => {
    const outcome = await ask('readList', { text });
    if (!outcome.ok) return;
    const { actions } = outcome.value;
    const kept = new Set(actions.filter(({ isThere, isTitle }) => !isThere && !isTitle).map(({ line }) => line));
    setStage({ is: 'reviewing', actions, kept });
  };
  const add = async (actions: readonly ListedAction[]): Promise<void> => {
    const outcome = await ask('addList', { drafts: actions.map(({ draft }) => draft) });
    if (!outcome.ok) return;
    onAdded();
    tell(outcome.value.message);
    setStage({ is: 'added', added: outcome.value });
  };
  switch (stage.is) {
    case 'pasting':
      return <Pasting text={text} onType={setText} onRead={() => void read()} onHome={onHome} />;
    case 'reviewing':
      return (
        <Reviewing
          {...stage}
          key="reviewing"
          onKeep={(kept) => setStage({ ...stage, kept })}
          onAdd={() => void add(stage.actions.filter(({ line }) => stage.kept.has(line)))}
          onChange={() => setStage({ is: 'pasting' })}
          onHome={onHome}
        />
      );
    case 'added':
      return (
        <>
          <Page key="added" title={words.list.title} onHome={onHome}>
            <p>{stage.added.message}</p>
          </Page>
          <Foot>
            <MainButton onClick={() => void ask('goTo', stage.added.cell)}>{words.list.see}</MainButton>
          </Foot>
        </>
      );
  }
}

type PastingProps = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
  readonly onHome: () => void;
};

function Pasting({ text, onType, onRead, onHome }: PastingProps) {
  const { list } = useSession().words;
  return (
    <>
      <Page title={list.title} onHome={onHome}>
        <p>{list.introduction}</p>
        <div class="field">
          <label for="list-text">{list.label}</label>
          <textarea
            id="list-text"
            rows={12}
            value={text}
            placeholder={list.example}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </div>
      </Page>
      <Foot>
        <MainButton onClick={onRead}>{list.read}</MainButton>
      </Foot>
    </>
  );
}

type ReviewingProps = {
  readonly actions: readonly ListedAction[];
  readonly kept: ReadonlySet<number>;
  readonly onKeep: (kept: ReadonlySet<number>) => void;
  readonly onAdd: () => void;
  readonly onChange: () => void;
  readonly onHome: () => void;
};

function Reviewing({ actions, kept, onKeep, onAdd, onChange, onHome }: ReviewingProps) {
  const { list } = useSession().words;
  const toggle = (line: number): void => {
    const others = [...kept].filter((it) => it !== line);
    onKeep(new Set(kept.has(line) ? others : [...others, line]));
  };
  return (
    <>
      <Page title={list.found(actions.length)} onHome={onHome}>
        <p>{list.review}</p>
        <ul class="plain listed">
          {actions.map((action) => (
            <Listed key={action.line} action={action} isKept={kept.has(action.line)} onToggle={toggle} />
          ))}
        </ul>
      </Page>
      <Foot>
        {kept.size === 0 ? null : <MainButton onClick={onAdd}>{list.add(kept.size)}</MainButton>}
        {kept.size === 0 ? (
          <QuietButton onClick={onChange}>{list.change}</QuietButton>
        ) : (
          <TextButton onClick={onChange}>{list.change}</TextButton>
        )}
      </Foot>
    </>
  );
}

type ListedProps = {
  readonly action: ListedAction;
  readonly isKept: boolean;
  readonly onToggle: (line: number) => void;
};

/** One line as it would stand in the plan: its name, and under it each column that the line fills. */
function Listed({ action, isKept, onToggle }: ListedProps) {
  const { words } = useSession();
  const { draft, line, isThere, isTitle, unplaced } = action;
  const facts = useFacts(action);
  const id = `listed-${line}`;
  return (
    <li class={isKept ? '' : 'left-out'}>
      <label class="toggle">
        <input type="checkbox" checked={isKept} aria-describedby={`${id}-facts`} onChange={() => onToggle(line)} />
        <span>{draft.name === '' ? words.list.untitled : draft.name}</span>
      </label>
      <div id={`${id}-facts`}>
        {facts.length === 0 && !isTitle ? <p class="help">{words.list.onlyName}</p> : null}
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {unplaced === '' ? null : <p class="notice">{words.list.unplaced(unplaced)}</p>}
        {isTitle ? <p class="help">{words.list.isTitle}</p> : null}
        {isThere ? <p class="notice">{words.list.isThere}</p> : null}
      </div>
    </li>
  );
}

/** What the line fills beside the name, column by column. */
function useFacts({ draft }: ListedAction): readonly { readonly label: string; readonly value: string }[] {
  const { words, idiom } = useSession();
  return actionFields.flatMap((field) => {
    if (field === 'name') return [];
    const typed = typedIn(draft, field);
    const text = typeof typed === 'string' ? typed : typed.join(', ');
    const value = field === 'start' || field === 'deadline' ? longDay(text, idiom.speech) : text;
    return text === '' ? [] : [{ label: words.columns[field], value }];
  });
}
