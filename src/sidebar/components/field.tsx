import type { ComponentChildren, TargetedFocusEvent } from 'preact';
import type { ActionField } from '../../domain/plan';

/** What one field shows: its label above; below, help and what is wrong, both tied to the input for screen readers. */
export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly problem?: ComponentChildren;
  readonly isWrong?: boolean;
  readonly onLeave?: () => void;
};

export const fieldId = (field: ActionField): string => `field-${field}`;

/** The attributes that tie an input to the texts under it. */
export const tied = ({ id, help, problem, isWrong }: FieldProps) => {
  const texts = [help ? `${id}-help` : '', problem ? `${id}-told` : ''].filter((text) => text !== '');
  return {
    id,
    ...(texts.length > 0 ? { 'aria-describedby': texts.join(' ') } : {}),
    ...(isWrong ? { 'aria-invalid': true as const } : {}),
  };
};

const Under = ({ id, help, problem }: FieldProps) => (
  <>
    {help ? (
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    ) : null}
    {problem ? <div id={`${id}-told`}>{problem}</div> : null}
  </>
);

/** Calls `onLeave` when the focus leaves the whole field, not when it moves inside of it. */
export const leaving = (onLeave: (() => void) | undefined) => (event: TargetedFocusEvent<HTMLElement>) => {
  const goesTo = event.relatedTarget;
  if (!(goesTo instanceof Node && event.currentTarget.contains(goesTo))) onLeave?.();
};

export const Field = ({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) => (
  <div class="field" onFocusOut={leaving(field.onLeave)}>
    <label for={field.id}>{field.label}</label>
    {children}
    <Under {...field} />
  </div>
);

/** A field of several inputs: its label is the group's. */
export const FieldGroup = ({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) => (
  <fieldset class="field" onFocusOut={leaving(field.onLeave)}>
    <legend>{field.label}</legend>
    {children}
    <Under {...field} />
  </fieldset>
);
