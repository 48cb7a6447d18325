import { foldName } from '../names';
import { type Action, occurrences, timeOf } from '../plan';
import { oneOffTimeOf } from '../preparation';
import type { ReadingWords } from '../reading';
import { type Day, dateOf, dayOf, weekdayOf } from '../time';
import { advice, type Place, warning } from './found';
import { type ActionContext, at, isOver, type RuleOf } from './rule';

/** When few people give: from July to mid-September, and in December. */
const badSeasons = ['summer', 'december'] as const;
export type BadSeason = (typeof badSeasons)[number];

export const dayRules = {
  /** The first such day, and how many more there are in the year. */
  'retroplanning.sms-forbidden-window': warning<{
    readonly action: string;
    readonly day: Day;
    readonly is: 'sunday' | 'closed';
    readonly others: number;
  }>(),
  'retroplanning.crowdfunding-bad-season': advice<{
    readonly action: string;
    readonly seasons: readonly BadSeason[];
  }>(),
};
type Rule = RuleOf<typeof dayRules>;

const isOfKind = ({ kind }: Action, is: keyof ReadingWords['kinds'], { reading }: ActionContext): boolean => {
  const folded = foldName(kind);
  return reading.some(({ kinds }) => kinds[is].some((word) => folded.includes(word)));
};

const isFrance = (country: string | undefined): boolean => country === 'FR' || (country ?? '').startsWith('FR-');

type Sending = { readonly day: Day; readonly at: Place };

/** The first and last day of a one-off campaign; every day of the fiscal year that one that comes back falls on. */
function sendings(action: Action, context: ActionContext): readonly Sending[] {
  const time = oneOffTimeOf(action);
  if (time !== undefined) {
    const start: readonly Sending[] = time.isMoment ? [] : [{ day: time.start, at: at(action, 'start') }];
    return [...start, { day: time.deadline, at: at(action, 'deadline') }].filter(({ day }) => !isOver(day, context));
  }
  const { year } = context;
  const back = year === undefined ? undefined : timeOf(action, year, context.calendar);
  if (back?.is !== 'recurring' || year === undefined) return [];
  return occurrences(back, year)
    .filter((day) => !isOver(day, context))
    .map((day) => ({ day, at: at(action, 'rhythm') }));
}

/**
 * In France nobody may be sent advertising by SMS on a Sunday or a public holiday, nor between 20:00 and 08:00. Public
 * holidays are the days closed in the settings: her own closures count too, as nobody would be there to send anything.
 * Source: sendtargetsms.com; ressources.ediware.net.
 */
export const smsForbiddenWindow: Rule = (action, context) => {
  const { country, calendar } = context;
  if (!isFrance(country) || action.status === 'done' || !isOfKind(action, 'sms', context)) return [];
  const forbidden = sendings(action, context).filter(({ day }) => weekdayOf(day) === 7 || calendar.holidays.has(day));
  const [first] = forbidden;
  if (first === undefined) return [];
  const is = weekdayOf(first.day) === 7 ? 'sunday' : 'closed';
  const facts = { action: action.name, day: first.day, is, others: forbidden.length - 1 } as const;
  return [{ code: 'retroplanning.sms-forbidden-window', facts, at: first.at }];
};

/** The first and last day of a bad season of a year. */
const seasonIn: { readonly [S in BadSeason]: (year: number) => readonly [first: Day, last: Day] } = {
  summer: (year) => [dayOf(year, 7, 1), dayOf(year, 9, 15)],
  december: (year) => [dayOf(year, 12, 1), dayOf(year, 12, 31)],
};

/**
 * Crowdfunding is to be avoided in July, in August and in the first half of September, and in December but for gifts.
 * Source: crowdfundingfactory.fr; solutions-entreprises.fr; zeste.zendesk.com.
 */
export const crowdfundingBadSeason: Rule = (action, context) => {
  const isCrowdfunding = isOfKind(action, 'crowdfunding', context);
  const time = isCrowdfunding && action.status !== 'done' ? oneOffTimeOf(action) : undefined;
  if (time === undefined || isOver(time.deadline, context)) return [];
  const { year } = dateOf(time.start);
  // A collection of more than a year meets every season in its first two years.
  const seasons = badSeasons.filter((season) =>
    [year, year + 1].some((it) => {
      const [first, last] = seasonIn[season](it);
      return time.start <= last && first <= time.deadline;
    }),
  );
  if (seasons.length === 0) return [];
  const place = at(action, time.isMoment ? 'deadline' : 'start');
  return [{ code: 'retroplanning.crowdfunding-bad-season', facts: { action: action.name, seasons }, at: place }];
};
