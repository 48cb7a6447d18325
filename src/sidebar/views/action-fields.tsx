import { BudgetFields } from '../components/budget-fields';
import { TextField } from '../components/inputs';
import { KpiList } from '../components/kpi-list';
import { ObjectivePicker } from '../components/objective-picker';
import { withPending, withPendingKpi, withPendingObjective } from '../editing';
import { kpisToPropose } from '../fitting-kpis';
import { type FieldsProps, focusField, useFields } from './fields';
import { OtherFields } from './other-fields';
import { StatusField, TimeFields } from './time-fields';

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
      <OtherFields {...props} />
      {form.loaded ? <StatusField {...props} /> : null}
    </>
  );
}

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
      proposed={kpisToPropose(editing)}
      standing={editing.form.kpis ?? []}
      currency={editing.form.context.currency}
      chosen={editing.draft.kpis}
      typed={editing.pending.kpi}
      onTyped={(kpi) => onEdit((it) => withPending(it, { kpi }))}
      onChoose={choose}
      onAdd={add}
    />
  );
}
