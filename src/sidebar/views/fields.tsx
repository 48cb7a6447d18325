import type { ComponentChildren } from 'preact';
import { type Problem, severityOf } from '../../domain/check';
import type { ActionDraft } from '../../domain/draft';
import type { ActionField } from '../../domain/plan';
import { fieldLabel } from '../../languages/words/field-words';
import { type FieldProps, fieldId } from '../components/field';
import { FieldProblems } from '../components/field-problems';
import { ReadOnlyField } from '../components/inputs';
import { withMend } from '../draft-mend';
import { type Edit, type Editing, fieldOf, shownProblems, withDraft, withVisited } from '../editing';
import { useSession } from '../session';

/** Adding and taking away make buttons vanish: the focus goes back to the line one types in. */
export const focusField = (field: ActionField): void => document.getElementById(fieldId(field))?.focus();

export type FieldsProps = {
  readonly editing: Editing;
  readonly problems: readonly Problem[];
  readonly onEdit: (change: Edit) => void;
};

/** What every field of the form shares: its label, what is told of it, and the note that she has been there. */
export function useFields({ editing, problems, onEdit }: FieldsProps) {
  const { words } = useSession();
  const { context, calculated } = editing.form;
  const shown = (field: ActionField): readonly Problem[] => shownProblems(editing, problems, field);
  const mend = (problem: Problem): void => {
    onEdit((it) => withMend(it, problem, words));
    const field = fieldOf(problem);
    if (field) focusField(field);
  };
  const tell = (field: ActionField): ComponentChildren =>
    shown(field).length === 0 ? null : <FieldProblems problems={shown(field)} context={context} onMend={mend} />;
  const onLeave = (field: ActionField): void => onEdit((it) => withVisited(it, field));
  const isWrong = (field: ActionField): boolean => shown(field).some(({ code }) => severityOf(code) === 'error');
  const propsOf = (field: ActionField, help?: string): FieldProps => ({
    id: fieldId(field),
    label: fieldLabel(words.fields, field),
    problem: tell(field),
    isWrong: isWrong(field),
    onLeave: () => onLeave(field),
    ...(help === undefined ? {} : { help }),
  });
  return {
    words,
    context,
    tell,
    isWrong,
    onLeave,
    propsOf,
    isCalculated: (field: ActionField): boolean => calculated.includes(field),
    change: (changes: Partial<ActionDraft>): void => onEdit((it) => withDraft(it, changes)),
    readOnly: (field: ActionField, value: string) => (
      <ReadOnlyField {...propsOf(field, words.action.calculated)} value={value} />
    ),
  };
}
