import { useState } from 'preact/hooks';
import type { SavedAction, WhichForm } from '../../commands/api';
import { useOnAppearing } from '../appearing';
import { MainButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { canCountDown } from '../countdown';
import type { EditEditing } from '../editing';
import { type Editing, editingOf } from '../editing';
import { editingAnother, editingCopy, editingSaved } from '../editing-after';
import { type Kept, resumed } from '../kept';
import { useSession } from '../session';
import { ActionFormView } from './action-form';
import { type HowSaved, SavedActionView } from './saved-action';
import { useSaving } from './saving';

/** A new action, the selected row's, or the one that was left unfinished. */
export type WhichAction = 'new' | 'selected' | 'kept';

type ActionProps = {
  readonly which: WhichAction;
  /** What is being typed; it lives in the application, so that going home loses nothing. */
  readonly editing: Editing | undefined;
  /** What an earlier page left unsaved. */
  readonly kept: Kept | undefined;
  readonly onEdit: EditEditing;
  readonly onSaved: () => void;
  /** Builds the countdown of the action of that name. */
  readonly onCountdown: (action: string, line?: number) => void;
  readonly onHome: () => void;
};

type Stage =
  | { readonly is: 'reading' }
  | { readonly is: 'unread' }
  | { readonly is: 'typing' }
  | { readonly is: 'saved'; readonly how: HowSaved; readonly saved: SavedAction; readonly last: Editing };

/** Reading, typing, saved: one action on its way through the form. */
export function ActionView(props: ActionProps) {
  const { words } = useSession();
  const { editing, onEdit, onHome } = props;
  const { stage, isRefused, read, type, save, reload, withRow } = useActionStages(props);
  if (stage.is === 'saved') {
    const { saved, how, last } = stage;
    const again = how === 'saved' ? editingSaved(last, saved) : editingCopy(last, saved.loaded);
    const another = (): void => type(editingAnother(last, saved));
    const isDated = how !== 'dropped' && canCountDown(last.draft, last.form.context, words.reading);
    const [name = last.draft.name] = saved.loaded.cells;
    const onCountdown = isDated ? () => props.onCountdown(name, saved.loaded.line) : undefined;
    return (
      <SavedActionView
        {...{ saved, how, onCountdown, onHome }}
        key="saved"
        onAnother={another}
        onEdit={() => type(again)}
      />
    );
  }
  if (stage.is === 'typing' && editing) {
    return (
      <ActionFormView
        editing={editing}
        onEdit={(change) => onEdit((it) => it && change(it))}
        onSave={() => void save()}
        onDiscard={() => onEdit(() => editingOf(editing.form))}
        onReload={isRefused ? () => void reload() : undefined}
        onCountdown={props.onCountdown}
        onDuplicate={() => void withRow('duplicateAction', 'copied')}
        onDrop={() => void withRow('dropAction', 'dropped')}
        onHome={onHome}
      />
    );
  }
  const isUnread = stage.is === 'unread';
  return (
    <>
      <Page title={isUnread ? words.action.unread : words.action.reading} onHome={onHome} />
      <Foot>{isUnread ? <MainButton onClick={() => void read()}>{words.tryAgain}</MainButton> : null}</Foot>
    </>
  );
}

/** The form to ask for: the row that was being changed, where there is one. */
function formOf(which: WhichAction, kept: Kept | undefined): WhichForm {
  if (which === 'kept' && kept?.loaded) return { loaded: kept.loaded };
  return which === 'selected' ? 'selected' : 'new';
}

function useActionStages({ which, editing, kept, onEdit, onSaved }: ActionProps) {
  const { ask, tell } = useSession();
  const [stage, setStage] = useState<Stage>({ is: which === 'kept' && editing ? 'typing' : 'reading' });
  const type = (next: Editing): void => {
    onEdit(() => next);
    setStage({ is: 'typing' });
  };
  const read = async (): Promise<void> => {
    setStage({ is: 'reading' });
    const form = formOf(which, kept);
    const asked = await ask('actionForm', form);
    // Of a row that is no longer there, what she typed is still hers: it becomes a new action, and she is told.
    const isLost = !asked.ok && !('isFailure' in asked) && typeof form === 'object';
    const outcome = isLost ? await ask('actionForm', 'new') : asked;
    if (!outcome.ok) return setStage({ is: 'unread' });
    type(which === 'kept' && kept ? resumed(kept, outcome.value) : editingOf(outcome.value));
    if (!asked.ok) tell(asked.sentence);
  };
  useOnAppearing(() => {
    if (stage.is === 'reading') void read();
  });
  const onFinished = (saved: SavedAction, how: HowSaved, last: Editing): void => {
    onSaved();
    setStage({ is: 'saved', how, saved, last });
  };
  return { stage, type, read, ...useSaving({ editing, onEdit, onFinished }) };
}
