import type { ComponentChildren } from 'preact';
import { type Problem, severityOf } from '../../domain/check';
import type { ActionDraft } from '../../domain/draft';
import type { ActionField } from '../../domain/plan';
import { BudgetFields } from '../components/budget-fields';
import { fieldId } from '../components/field';
import { ReadOnlyField, TextField } from '../components/inputs';
import { KpiList } from '../components/kpi-list';
import { ObjectivePicker } from '../components/objective-picker';
import { Told } from '../components/told';
import { withMend } from '../draft-mend';
import {
  type Change,
  type Editing,
  fieldOf,
  toldProblems,
  withDraft,
  withPending,
  withPendingKpi,
  withPendingObjective,
  withVisited,
} from '../editing';
import { useSession } from '../session';
import { StatusField, TimeFields } from './time-fields';

export type FieldsProps = {
  readonly editing: Editing;
  readonly problems: readonly Problem[];
  readonly onEdit: (change: Change) => void;
};

/** What every field of the form shares: its label, what is told of it, and the note that she has been there. */
export function useFields({ editing, problems, onEdit }: FieldsProps) {
  const { words } = useSession();
  const { context, calculated } = editing.form;
  const told = (field: ActionField): readonly Problem[] => toldProblems(editing, problems, field);
  const mend = (problem: Problem): void => {
    onEdit((it) => withMend(it, problem));
    const field = fieldOf(problem);
    if (field) focusField(field);
  };
  const tell = (field: ActionField): ComponentChildren =>
    told(field).length === 0 ? null : <Told problems={told(field)} context={context} onMend={mend} />;
  const onLeave = (field: ActionField): void => onEdit((it) => withVisited(it, field));
  const isWrong = (field: ActionField): boolean => told(field).some(({ code }) => severityOf[code] === 'error');
  const propsOf = (field: ActionField, help?: string) => ({
    id: fieldId(field),
    label: words.fields[field],
    told: tell(field),
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

export function ActionFields(props: FieldsProps) {
  const { words, context, propsOf, isCalculated, change, readOnly, tell, isWrong, onLeave } = useFields(props);
  const { draft, form } = props.editing;
  return (
    <>
      {isCalculated('name') ? (
        readOnly('name', draft.name)
      ) : (
        <TextField {...propsOf('name', words.action.nameHelp)} value={draft.name} onType={(name) => change({ name })} />
      )}
      {isCalculated('objectives') ? readOnly('objectives', draft.objectives.join(', ')) : <Objectives {...props} />}
      {isCalculated('kpis') ? readOnly('kpis', draft.kpis.join(', ')) : <Kpis {...props} />}
      {isCalculated('owner') ? (
        readOnly('owner', draft.owner)
      ) : (
        <TextField
          {...propsOf('owner', words.action.ownerHelp)}
          value={draft.owner}
          suggestions={context.owners}
          onType={(owner) => change({ owner })}
        />
      )}
      <TimeFields {...props} />
      <BudgetFields
        budget={draft.budget}
        context={context}
        calculated={form.calculated}
        tell={tell}
        isWrong={isWrong}
        onLeave={onLeave}
        onType={(budget) => change({ budget })}
      />
      {form.loaded ? <StatusField {...props} /> : null}
    </>
  );
}

/** Adding and taking away make buttons vanish: the focus goes back to the line one types in. */
const focusField = (field: ActionField): void => document.getElementById(fieldId(field))?.focus();

function Objectives(props: FieldsProps) {
  const { words, propsOf, change } = useFields(props);
  const { editing, onEdit } = props;
  const add = (): void => {
    onEdit(withPendingObjective);
    focusField('objectives');
  };
  return (
    <ObjectivePicker
      {...propsOf('objectives', words.action.objectivesHelp)}
      known={editing.form.context.objectives}
      added={editing.added}
      chosen={editing.draft.objectives}
      before={editing.form.draft.objectives}
      typed={editing.pending.objective}
      onTyped={(objective) => onEdit((it) => withPending(it, { objective }))}
      onChoose={(objectives) => change({ objectives })}
      onAdd={add}
    />
  );
}

function Kpis(props: FieldsProps) {
  const { words, propsOf, change } = useFields(props);
  const { editing, onEdit } = props;
  const add = (): void => {
    onEdit(withPendingKpi);
    focusField('kpis');
  };
  const choose = (kpis: readonly string[]): void => {
    change({ kpis });
    focusField('kpis');
  };
  return (
    <KpiList
      {...propsOf('kpis', words.action.kpisHelp)}
      suggestions={editing.form.context.kpis}
      chosen={editing.draft.kpis}
      typed={editing.pending.kpi}
      onTyped={(kpi) => onEdit((it) => withPending(it, { kpi }))}
      onChoose={choose}
      onAdd={add}
    />
  );
}
