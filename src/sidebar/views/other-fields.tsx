import { type ActionField, actionFields, isInForm, kindOf } from '../../domain/plan';
import { dayOfIso } from '../../domain/time';
import { DateField, TextField } from '../components/inputs';
import { type FieldsProps, useFields } from './fields';

/** The fields that the form asks for in a way of their own, each in its place. */
const placed = [
  'name',
  'objectives',
  'kpis',
  'owner',
  'q1',
  'q2',
  'q3',
  'q4',
  'rhythm',
  'start',
  'deadline',
  'kind',
  'status',
] as const satisfies readonly ActionField[];

type OtherField = Exclude<ActionField, (typeof placed)[number]>;
const isOther = (field: ActionField): field is OtherField => !placed.some((it) => it === field);
const others: readonly OtherField[] = actionFields.filter(isOther).filter(isInForm);

const isDay = (field: ActionField): boolean => kindOf(field) === 'day';

/** Every other field of the plan that can be typed, as its kind has it. */
export const OtherFields = (props: FieldsProps) => (
  <>
    {others.map((field) => (
      <Other key={field} {...props} field={field} />
    ))}
  </>
);

function Other({ field, ...props }: FieldsProps & { readonly field: OtherField }) {
  const { propsOf, isCalculated, change, readOnly } = useFields(props);
  const typed: string = props.editing.draft[field];
  const onType = (value: string): void => change({ [field]: value });
  if (isCalculated(field)) return readOnly(field, typed);
  if (!isDay(field)) return <TextField {...propsOf(field)} value={typed} onType={onType} />;
  return <DateField {...propsOf(field)} value={dayOfIso(typed) === undefined ? '' : typed} onType={onType} />;
}
