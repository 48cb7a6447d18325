import { type Action, occurrences, timeOf } from '../plan';
import { isWithoutPace, type Rhythm, rhythmsMeant } from '../rhythm';
import { type Day, type FiscalYear, plusMonths } from '../time';
import { type ProblemOf, warning } from './found';
import { type ActionContext, at, type RuleOf } from './rule';

export const rhythmRules = {
  /** "Biweekly": each of the rhythms it is for some. */
  'action.rhythm-of-two-meanings': warning<{
    readonly action: string;
    readonly text: string;
    readonly meanings: readonly Rhythm[];
  }>(),
  /** "As needed": nothing in it says how often. */
  'action.rhythm-without-pace': warning<{ readonly action: string; readonly text: string }>(),
  'action.rhythm-without-dates': warning<{
    readonly action: string;
    readonly rhythm: Rhythm;
    readonly first: Day;
    readonly last: Day;
  }>(),
};
type Problem = ProblemOf<typeof rhythmRules>;
type Rule = RuleOf<typeof rhythmRules>;

/** What is asked of a rhythm that is known not to say how often; nothing of one that is only not understood. */
export function askedRhythm(action: Action, { reading }: Pick<ActionContext, 'reading'>): Problem | undefined {
  if (action.rhythm.is !== 'unread') return undefined;
  const { text } = action.rhythm;
  const meanings = rhythmsMeant(text, reading);
  const place = at(action, 'rhythm');
  if (meanings.length > 0)
    return { code: 'action.rhythm-of-two-meanings', facts: { action: action.name, text, meanings }, at: place };
  if (!isWithoutPace(text, reading)) return undefined;
  return { code: 'action.rhythm-without-pace', facts: { action: action.name, text }, at: place };
}

/** Dates that are outside the year, or after one another, are told of where they stand. */
function hasPlausibleDates({ start, deadline }: Action, year: FiscalYear): boolean {
  const [from, to] = [
    start.is === 'known' ? start.value : year.first,
    deadline.is === 'known' ? deadline.value : year.last,
  ];
  return from <= to && from <= year.last && from >= plusMonths(year.first, -12) && to >= year.first;
}

function hasDates(action: Action, year: FiscalYear, { calendar }: ActionContext): boolean {
  const time = timeOf(action, year, calendar);
  if (time.is === 'recurring') return occurrences(time, year).length > 0;
  return time.is !== 'continuous' || (time.first <= time.last && time.first <= year.last && time.last >= year.first);
}

/** A rhythm that never falls in the year of the plan, for its own words or with the dates beside it. */
export const rhythmWithoutDates: Rule = (action, context) => {
  const { year } = context;
  const { rhythm } = action;
  if (year === undefined || rhythm.is !== 'known' || rhythm.value.is === 'one-off' || action.status === 'done')
    return [];
  if (!hasPlausibleDates(action, year) || hasDates(action, year, context)) return [];
  const facts = { action: action.name, rhythm: rhythm.value, first: year.first, last: year.last };
  return [{ code: 'action.rhythm-without-dates', facts, at: at(action, 'rhythm') }];
};
