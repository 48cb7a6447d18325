import { dayOfIso } from '../../domain/day';
import { isSameName } from '../../domain/names';
import { type DateShown, datesShown, paceOf } from '../action-dates';
import { DateField, SelectField } from '../components/inputs';
import { longDay } from '../dates';
import { useSession } from '../session';
import { type FieldsProps, useFields } from './action-fields';

const listed = (names: readonly string[]) => names.map((name) => ({ value: name, text: name }));

/** When the action takes place: its rhythm, the dates that rhythm needs, and the kind that gives its preparation. */
export function TimeFields(props: FieldsProps) {
  return (
    <>
      <RhythmField {...props} />
      {datesShown(props.editing.draft).map((shown) => (
        <DayField key={shown.field} {...props} shown={shown} />
      ))}
      <KindField {...props} />
    </>
  );
}

function RhythmField(props: FieldsProps) {
  const { language } = useSession();
  const { words, context, propsOf, isCalculated, change, readOnly } = useFields(props);
  const { rhythm } = props.editing.draft;
  const pace = paceOf(rhythm);
  const { none, recurring, continuous, 'one-off': oneOff } = words.action.rhythmHelp;
  const year = recurring(longDay(context.firstDay, language), longDay(context.lastDay, language));
  const help = { unsaid: none, 'one-off': oneOff, recurring: year, continuous }[pace];
  if (isCalculated('rhythm')) return readOnly('rhythm', rhythm);
  return (
    <SelectField
      {...propsOf('rhythm', help)}
      value={rhythm}
      options={[{ value: '', text: words.action.rhythmNone }, ...listed(context.rhythms)]}
      onType={(chosen) => change({ rhythm: chosen })}
    />
  );
}

function DayField({ shown, ...props }: FieldsProps & { readonly shown: DateShown }) {
  const { words, propsOf, isCalculated, change, readOnly } = useFields(props);
  const { field, means } = shown;
  const { rhythm, [field]: value } = props.editing.draft;
  if (isCalculated(field)) return readOnly(field, value);
  const help = means === 'start' && paceOf(rhythm) === 'one-off' ? words.action.startHelp : undefined;
  return (
    <DateField
      {...propsOf(field, help)}
      label={words.action.dates[means]}
      // A text such as "décembre" cannot stand in a date input: what is told under the field quotes it.
      value={dayOfIso(value) === undefined ? '' : value}
      onType={(day) => change({ [field]: day })}
    />
  );
}

function KindField(props: FieldsProps) {
  const { words, context, propsOf, isCalculated, change, readOnly } = useFields(props);
  const { kind } = props.editing.draft;
  const days = context.kinds.find(({ name }) => isSameName(name, kind))?.workingDays ?? null;
  const preparation = days === null ? words.action.noPreparation : words.action.preparation(days);
  if (isCalculated('kind')) return readOnly('kind', kind);
  return (
    <SelectField
      {...propsOf('kind', kind === '' ? words.action.kindHelp : preparation)}
      value={kind}
      options={[{ value: '', text: words.action.kindNone }, ...listed(context.kinds.map(({ name }) => name))]}
      onType={(chosen) => change({ kind: chosen })}
    />
  );
}

export function StatusField(props: FieldsProps) {
  const { context, propsOf, isCalculated, change, readOnly } = useFields(props);
  const { status } = props.editing.draft;
  if (isCalculated('status')) return readOnly('status', status);
  const blank = status === '' ? [{ value: '', text: '–' }] : [];
  return (
    <SelectField
      {...propsOf('status')}
      value={status}
      options={[...blank, ...listed(context.statuses)]}
      onType={(chosen) => change({ status: chosen })}
    />
  );
}
