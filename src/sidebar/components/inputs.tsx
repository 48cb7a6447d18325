import { Field, type FieldProps, tied } from './field';

type TypedProps = FieldProps & { readonly value: string; readonly onType: (value: string) => void };

type TextProps = TypedProps & { readonly suggestions?: readonly string[]; readonly isNumber?: boolean };

export function TextField({ value, onType, suggestions = [], isNumber = false, ...field }: TextProps) {
  const list = `${field.id}-list`;
  return (
    <Field {...field}>
      <input
        {...tied(field)}
        type="text"
        autocomplete="off"
        value={value}
        {...(isNumber ? { inputMode: 'numeric' as const } : {})}
        {...(suggestions.length > 0 ? { list } : {})}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <Suggestions id={list} names={suggestions} />
    </Field>
  );
}

export const Suggestions = ({ id, names }: { readonly id: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );

/** A date, as ISO text. A text that is no day cannot stand in a date input: the field's message says what it is. */
export const DateField = ({ value, onType, ...field }: TypedProps) => (
  <Field {...field}>
    <input {...tied(field)} type="date" value={value} onInput={(event) => onType(event.currentTarget.value)} />
  </Field>
);

/** A value her own formula calculates: to be read only. */
export const ReadOnlyField = ({ value, ...field }: FieldProps & { readonly value: string }) => (
  <Field {...field}>
    <input {...tied(field)} type="text" readOnly value={value} />
  </Field>
);

export type Option = { readonly value: string; readonly text: string };
type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

const Options = ({ options }: { readonly options: readonly Option[] }) => (
  <>
    {options.map(({ value, text }) => (
      <option key={value} value={value}>
        {text}
      </option>
    ))}
  </>
);

type SelectProps = TypedProps & { readonly options: readonly Option[]; readonly groups?: readonly OptionGroup[] };

/** A choice from a list. A value the list does not hold, such as one typed in the sheet, stays and can be kept. */
export function SelectField({ value, onType, options, groups = [], ...field }: SelectProps) {
  const isListed = [...options, ...groups.flatMap((group) => group.options)].some((option) => option.value === value);
  return (
    <Field {...field}>
      <select {...tied(field)} value={value} onChange={(event) => onType(event.currentTarget.value)}>
        <Options options={isListed ? options : [...options, { value, text: value }]} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
