import { useRef, useState } from 'preact/hooks';
import type { Outcome, SavedAction } from '../../commands/api';
import { fieldId } from '../components/field';
import { type EditEditing, type Editing, readyToSave, saveInput } from '../editing';
import { editingSaved, rebased } from '../editing-after';
import { useSession } from '../session';
import type { HowSaved } from './saved-action';

type SavingProps = {
  readonly editing: Editing | undefined;
  readonly onEdit: EditEditing;
  readonly onFinished: (saved: SavedAction, how: HowSaved, last: Editing) => void;
};

/** What can be asked of the server for the action in the form; a refusal leaves the form as it was typed. */
export function useSaving({ editing, onEdit, onFinished }: SavingProps) {
  const { ask, tell } = useSession();
  const [isRefused, setRefused] = useState(false);
  const latest = useRef(editing);
  latest.current = editing;
  const finish = (outcome: Outcome<SavedAction>, how: HowSaved, last: Editing): void => {
    setRefused(!outcome.ok && last.form.loaded !== undefined);
    if (!outcome.ok) return;
    const typed = latest.current;
    if (typed === undefined || typed.draft === last.draft) {
      onEdit(() => undefined);
      onFinished(outcome.value, how, last);
    } else {
      // She has typed on while the answer was on its way: the row is saved, what came after is still to be.
      onEdit(() => ({ ...typed, form: editingSaved(last, outcome.value).form }));
      tell(outcome.value.message);
    }
  };
  const save = async (): Promise<void> => {
    if (!editing) return;
    const ready = readyToSave(editing);
    onEdit(() => ready);
    if (ready.draft.name.trim() === '') document.getElementById(fieldId('name'))?.focus();
    else finish(await ask('saveAction', saveInput(ready)), 'saved', ready);
  };
  const withRow = async (gesture: 'duplicateAction' | 'dropAction', how: HowSaved): Promise<void> => {
    const row = editing?.form.loaded;
    if (editing && row) finish(await ask(gesture, row), how, editing);
  };
  /** Takes the row as it stands now under what she typed, so that saving again changes only what she changed. */
  const reload = async (): Promise<void> => {
    const row = editing?.form.loaded;
    const outcome = row && (await ask('actionForm', { loaded: row }));
    if (!outcome?.ok) return;
    setRefused(false);
    onEdit((it) => it && rebased(it, outcome.value));
  };
  return { isRefused, save, withRow, reload };
}
