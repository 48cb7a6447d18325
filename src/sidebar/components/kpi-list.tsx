import { isSameName } from '../../domain/names';
import { useSession } from '../session';
import { QuietButton } from './buttons';
import { FieldGroup, type FieldProps, tied } from './field';
import { Suggestions } from './inputs';
import { onEnter } from './on-enter';

type KpiListProps = FieldProps & {
  readonly suggestions: readonly string[];
  readonly chosen: readonly string[];
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onAdd: (name: string) => void;
};

/** The KPIs that follow an action: each can be taken away, the line under them adds one more. */
export function KpiList({ suggestions, chosen, typed, onTyped, onChoose, onAdd, ...field }: KpiListProps) {
  const { words } = useSession();
  const left = suggestions.filter((name) => !chosen.some((one) => isSameName(one, name)));
  const list = `${field.id}-list`;
  return (
    <FieldGroup {...field}>
      <ul class="chosen">
        {chosen.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <button type="button" class="text" onClick={() => onChoose(chosen.filter((one) => one !== name))}>
              {words.action.remove} <span class="heard">{words.quoted(name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <label for={field.id} class="small">
        {words.action.newKpi}
      </label>
      <input
        {...tied(field)}
        type="text"
        autocomplete="off"
        value={typed}
        {...(left.length > 0 ? { list } : {})}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={onEnter(() => onAdd(typed))}
      />
      <Suggestions id={list} names={left} />
      {typed.trim() === '' ? null : (
        <QuietButton onClick={() => onAdd(typed)}>{words.action.addKpi(typed.trim())}</QuietButton>
      )}
    </FieldGroup>
  );
}
