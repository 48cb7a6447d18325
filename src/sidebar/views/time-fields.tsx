import { isSameName } from '../../domain/names';
import { rhythmOf } from '../../domain/rhythm';
import { dayOfIso } from '../../domain/time';
import type { Idiom } from '../../languages/words/idiom';
import { sayRhythm } from '../../languages/words/say-rhythm';
import { type DateShown, datesShown, paceOf } from '../action-dates';
import { DateField, SelectField, TextField } from '../components/inputs';
import { longDay } from '../dates';
import { useSession } from '../session';
import type { SpokenWords } from '../spoken-words';
import { type FieldsProps, useFields } from './fields';

const listed = (names: readonly string[]) => names.map((name) => ({ value: name, text: name }));

/** When the action takes place: its rhythm, the dates that rhythm needs, and the kind that gives its preparation. */
export function TimeFields(props: FieldsProps) {
  const { words } = useSession();
  return (
    <>
      <RhythmField {...props} />
      {datesShown(props.editing.draft, words.reading).map((shown) => (
        <DayField key={shown.field} {...props} shown={shown} />
      ))}
      <KindField {...props} />
    </>
  );
}

function RhythmField(props: FieldsProps) {
  const { idiom } = useSession();
  const { words, context, propsOf, isCalculated, change, readOnly } = useFields(props);
  const { rhythm } = props.editing.draft;
  if (isCalculated('rhythm')) return readOnly('rhythm', rhythm);
  const year = [longDay(context.firstDay, idiom.speech), longDay(context.lastDay, idiom.speech)] as const;
  return (
    <TextField
      {...propsOf('rhythm', rhythmHelp(rhythm, words, year, idiom))}
      value={rhythm}
      suggestions={context.rhythms}
      onType={(typed) => change({ rhythm: typed })}
    />
  );
}

/** What was understood of the words she types, said again in ours, and what such an action does without dates. */
function rhythmHelp(
  typed: string,
  { action: { rhythmHelp: words }, reading }: SpokenWords,
  [first, last]: readonly [string, string],
  idiom: Idiom,
): string {
  const pace = paceOf(typed, reading);
  const rhythm = rhythmOf(typed, reading);
  if (pace === 'unsaid') return words.none;
  if (rhythm === undefined) return words.unread;
  const said = sayRhythm(idiom, rhythm);
  const understood = words.understood(said);
  if ('ending' in rhythm && rhythm.ending.is !== 'open') return understood;
  const meaning = pace === 'recurring' ? words.recurring(first, last) : words[pace];
  return isSameName(said, typed) ? meaning : `${understood} ${meaning}`;
}

function DayField({ shown, ...props }: FieldsProps & { readonly shown: DateShown }) {
  const { words, propsOf, isCalculated, change, readOnly } = useFields(props);
  const { field, means } = shown;
  const { rhythm, [field]: value } = props.editing.draft;
  if (isCalculated(field)) return readOnly(field, value);
  const help = means === 'start' && paceOf(rhythm, words.reading) === 'one-off' ? words.action.startHelp : undefined;
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
