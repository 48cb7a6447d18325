import { type ActionContext, checkAction, duplicateNames, type Problem } from './check';
import type { TypedReading } from './file-reading';
import { conventionsOf } from './locale';
import { type Cents, isAmountNotSet, type MoneyReading, readAmount } from './money';
import { foldName, splitNames } from './names';
import {
  type Action,
  type ActionField,
  actionFields,
  actionOf,
  type BudgetField,
  blank,
  eachField,
  type FieldKind,
  type FieldsOf,
  type KindOf,
  kindOf,
  known,
  notSet,
  type OwnStatus,
  ofField,
  type Reading,
  statusOf,
  unread,
  type ValueOf,
} from './plan';
import { preparedKinds, verdictsOn } from './preparation';
import { rhythmOf } from './rhythm';
import type { Template } from './template';
import { type Day, dayOfIso, type FiscalYear, isDayNotSet, type Weekday, type WorkCalendar } from './time';

/** What a field of each kind is while it is being typed: text, and lists as they were chosen. Days are ISO text or ''. */
export type TypedOf = { readonly [K in FieldKind]: K extends 'names' ? readonly string[] : string };
type Typed = FieldsOf<TypedOf>;

/** An action while it is being typed. */
export type ActionDraft = Omit<Typed, BudgetField> & {
  /** Q1 to Q4, as typed in the user's number format. */
  readonly budget: readonly [string, string, string, string];
};

/** A draft of what is typed in each field. */
export const draftOfFields = ({ q1, q2, q3, q4, ...typed }: Typed): ActionDraft => ({
  ...typed,
  budget: [q1, q2, q3, q4],
});

/** What is typed in a field. */
export const typedIn = <F extends ActionField>(
  { budget: [q1, q2, q3, q4], ...typed }: ActionDraft,
  field: F,
): TypedOf[KindOf<F>] => ofField<TypedOf, F>({ ...typed, q1, q2, q3, q4 }, field);

const blankOf: TypedOf = { text: '', names: [], people: '', amount: '', rhythm: '', day: '', status: '' };

/** A form before anything is typed. */
export const blankDraft: ActionDraft = draftOfFields(eachField<TypedOf>((field) => blankOf[kindOf(field)]));

/** What the rules need to know of the rest of the plan. Labels are in the plan's language. */
export type DraftContext = {
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
  /** The KPIs that fit a kind of action, or an objective; absent where there are none. */
  readonly fitting?: readonly {
    readonly of: 'objective' | 'kind';
    readonly name: string;
    readonly kpis: readonly string[];
  }[];
  readonly owners: readonly string[];
  readonly kinds: readonly {
    readonly name: string;
    readonly workingDays: number | null;
    readonly prepares: Template['prepares'];
  }[];
  /** The steps of each kind. */
  readonly templates: readonly Template[];
  readonly rhythms: readonly string[];
  readonly statuses: readonly string[];
  /** Her own words for statuses; absent where there are none. */
  readonly ownStatuses?: readonly OwnStatus[];
  /** The other actions' names and their rows. */
  readonly otherActions: readonly { readonly line: number; readonly name: string }[];
  readonly firstDay: string;
  readonly lastDay: string;
  /** As ISO text, '' where the file does not say. */
  readonly today: string;
  /** The weekdays that are worked, and the days that are closed as ISO text. */
  readonly week: readonly Weekday[];
  readonly holidays: readonly string[];
  /** ISO 3166-1 alpha-2, or with a part of the country as in FR-AM; '' where it is not known. */
  readonly country: string;
  readonly currency: string;
  /** As Google writes it, such as fr_FR: how amounts are typed and shown. */
  readonly locale: string;
  /** False where the file has no objectives tab: the rules about known objectives are then silent. */
  readonly hasObjectives: boolean;
};

const readingOf = <T>(
  text: string,
  read: (text: string) => T | undefined,
  isNotSet: (text: string) => boolean = () => false,
): Reading<T> => {
  const trimmed = text.trim();
  if (trimmed === '') return blank;
  if (isNotSet(trimmed)) return notSet(trimmed);
  const value = read(trimmed);
  return value === undefined ? unread(trimmed) : known(value);
};

/** An amount as it is typed in the form; undefined where it cannot be understood. */
export const amountTyped = (
  text: string,
  context: Pick<DraftContext, 'locale'> & Partial<Pick<DraftContext, 'currency'>>,
  reading: MoneyReading,
): Cents | undefined => readAmount(text, conventionsOf(context.locale).decimal, reading, context.currency);

/** What is typed in a field of each kind, read as the sheet's cells are. */
const readTyped: {
  readonly [K in FieldKind]: (typed: TypedOf[K], context: DraftContext, reading: TypedReading) => ValueOf[K];
} = {
  text: (typed) => typed.trim(),
  names: (typed) => typed,
  people: (typed, { owners }, reading) => splitNames(typed, owners, reading),
  amount: (typed, context, reading) =>
    readingOf(
      typed,
      (it) => amountTyped(it, context, reading),
      (it) => isAmountNotSet(it, reading),
    ),
  rhythm: (typed, _, reading) => readingOf(typed, (it) => rhythmOf(it, reading)),
  day: (typed, _, reading) => readingOf(typed, dayOfIso, (it) => isDayNotSet(it, reading)),
  status: (typed, { ownStatuses }, reading) => statusOf(typed, reading, ownStatuses),
};

/** The action a draft stands for, at line 0: it is on no row yet. */
function actionOfDraft(draft: ActionDraft, context: DraftContext, reading: TypedReading): Action {
  return actionOf(
    0,
    eachField<ValueOf>((field) => readTyped[kindOf(field)](typedIn(draft, field), context, reading)),
  );
}

const yearOfContext = ({ firstDay, lastDay }: DraftContext): FiscalYear | undefined => {
  const [first, last]: readonly (Day | undefined)[] = [dayOfIso(firstDay), dayOfIso(lastDay)];
  return first === undefined || last === undefined ? undefined : { first, last };
};

const calendarOf = ({ week, holidays }: DraftContext): WorkCalendar => ({
  week: new Set(week),
  holidays: new Set(holidays.flatMap((iso) => dayOfIso(iso) ?? [])),
});

/** What the rules of one action are told, as the check of the whole plan tells them. */
function actionContextOf(context: DraftContext, reading: TypedReading): ActionContext {
  const [year, today] = [yearOfContext(context), dayOfIso(context.today)];
  const { kinds, templates, country, locale, currency } = context;
  const leadTimes = kinds.map(({ name, workingDays, prepares }) => ({
    kind: name,
    workingDays: workingDays ?? 0,
    prepares,
  }));
  const known = [...kinds.map(({ name }) => name), ...templates.map(({ kind }) => kind)];
  return {
    ...(context.hasObjectives ? { objectives: new Map(context.objectives.map((name) => [foldName(name), name])) } : {}),
    ...(year ? { year, yearMeant: year } : {}),
    ...(today === undefined ? {} : { today, verdictOf: verdictsOn(today, calendarOf(context)) }),
    ...(kinds.length === 0 ? {} : { kinds: known }),
    ...(country === '' ? {} : { country }),
    prepared: preparedKinds(templates, leadTimes),
    fields: new Set(actionFields),
    leadTimes,
    calendar: calendarOf(context),
    locale,
    currency,
    reading,
  };
}

/** Only its name and row matter: what another action looks like to the rule about names. */
const nameOnly = (line: number, name: string, like: Action): Action => ({ ...like, line, name, status: 'to-do' });

/**
 * What the check would say of the action were it saved: the very rules of the sheet, run as she types.
 * Problems are placed by field; their line is 0.
 */
export function checkDraft(draft: ActionDraft, context: DraftContext, reading: TypedReading): readonly Problem[] {
  const action = actionOfDraft(draft, context, reading);
  const others = context.otherActions.map(({ line, name }) => nameOnly(line, name, action));
  return [
    ...checkAction(action, actionContextOf(context, reading)),
    ...duplicateNames([...others, action]).filter((problem) => problem.at.on === 'action' && problem.at.line === 0),
  ];
}
