import { isSameName } from '../../domain/names';
import { useSession } from '../session';
import { FieldGroup, type FieldProps } from './field';
import { LineToAdd } from './line-to-add';

type PickerProps = FieldProps & {
  readonly known: readonly string[];
  readonly added: readonly string[];
  readonly chosen: readonly string[];
  /** Those of the action as it was read. */
  readonly before: readonly string[];
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onAdd: (name: string) => void;
};

/** The objectives an action serves: those of the plan as toggles, and a line to write a new one. */
export function ObjectivePicker({
  known,
  added,
  chosen,
  before,
  typed,
  onTyped,
  onChoose,
  onAdd,
  ...field
}: PickerProps) {
  const { words } = useSession();
  // An objective that the action names and the plan does not know keeps its place in the list once it is unticked.
  const strangers = before.filter((name) => !known.some((one) => isSameName(one, name)));
  const names = [...known, ...added, ...strangers.filter((name) => !added.includes(name))];
  const isChosen = (name: string): boolean => chosen.some((one) => isSameName(one, name));
  const toggle = (name: string): void =>
    onChoose(isChosen(name) ? chosen.filter((one) => !isSameName(one, name)) : [...chosen, name]);
  const note = (name: string): string | undefined => {
    if (added.includes(name)) return words.action.toBeAdded;
    return strangers.includes(name) && known.length > 0 ? words.action.unknownObjective : undefined;
  };
  return (
    <FieldGroup {...field}>
      {names.length === 0 ? <p class="empty">{words.action.noObjective}</p> : null}
      <ul class="toggles">
        {names.map((name) => (
          <Toggle key={name} name={name} note={note(name)} isOn={isChosen(name)} onToggle={() => toggle(name)} />
        ))}
      </ul>
      <LineToAdd
        {...{ field, typed, onTyped, onAdd }}
        label={words.action.newObjective}
        adding={words.action.addObjective}
      />
    </FieldGroup>
  );
}

type ToggleProps = {
  readonly name: string;
  readonly note: string | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

const Toggle = ({ name, note, isOn, onToggle }: ToggleProps) => (
  <li>
    <label class="toggle">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>
        {name}
        {note ? <em> {note}</em> : null}
      </span>
    </label>
  </li>
);
