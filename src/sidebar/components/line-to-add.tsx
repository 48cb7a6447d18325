import { QuietButton } from './buttons';
import { type FieldProps, tied } from './field';
import { Suggestions } from './inputs';
import { onEnter } from './on-enter';

type LineProps = {
  /** The field of several names that it is a line of. */
  readonly field: FieldProps;
  readonly label: string;
  readonly typed: string;
  readonly suggestions?: readonly string[];
  /** What the button says that adds what is typed. */
  readonly adding: (name: string) => string;
  readonly onTyped: (typed: string) => void;
  readonly onAdd: (name: string) => void;
};

/** A line to add one more name to a field of several, by Enter or by the button that comes under it. */
export function LineToAdd({ field, label, typed, suggestions = [], adding, onTyped, onAdd }: LineProps) {
  const list = `${field.id}-list`;
  return (
    <>
      <label for={field.id} class="small">
        {label}
      </label>
      <input
        {...tied(field)}
        type="text"
        autocomplete="off"
        value={typed}
        {...(suggestions.length > 0 ? { list } : {})}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={onEnter(() => onAdd(typed))}
      />
      <Suggestions id={list} names={suggestions} />
      {typed.trim() === '' ? null : <QuietButton onClick={() => onAdd(typed)}>{adding(typed.trim())}</QuietButton>}
    </>
  );
}
