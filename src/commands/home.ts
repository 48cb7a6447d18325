import { dateOf, isoOf } from '../domain/day';
import { betterLocale, conventionsOf, countries, countryOfLocale } from '../domain/locale';
import { wordsOf } from '../i18n/say';
import type { Home, NewPlanInput } from './api';
import { type OpenPlan, openPlan } from './open-plan';
import type { Port } from './port';
import { standingYearView } from './year-view-place';

/** From October on, people plan the year to come. */
const PLANNING_MONTH = 10;

function proposalFor(port: Port): NewPlanInput {
  const language = port.language();
  const country = countryOfLocale(port.locale()) ?? (language === 'fr' ? 'FR' : 'GB');
  const today = dateOf(port.today());
  return {
    language,
    year: today.month >= PLANNING_MONTH ? today.year + 1 : today.year,
    firstMonth: 1,
    currency: countries[country].currency,
    organisation: 'ecommerce',
    country,
    setLocale: false,
  };
}

/** What the file's locale will do to what she types, when it does not suit the proposed country. */
function localeNotice(port: Port, country: string): string {
  const locale = port.locale();
  if (betterLocale(locale, country) === undefined) return '';
  const isMonthFirst = conventionsOf(locale).order === 'month-first';
  return wordsOf(port.language()).done.localeNotice({ locale, country, isMonthFirst });
}

const planState = ({ table, plan, settings }: OpenPlan): NonNullable<Home['plan']> => ({
  tab: table.tab,
  actions: plan.actions.length,
  objectives: (plan.objectives ?? []).filter(({ name }) => name !== '').length,
  hasRetroplanning: settings !== undefined && standingYearView(settings) !== undefined,
  isInterrupted: settings !== undefined && settings.state !== '',
  firstDay: plan.year === undefined ? '' : isoOf(plan.year.first),
  lastDay: plan.year === undefined ? '' : isoOf(plan.year.last),
});

/** Where she stands in the method; a file without a plan is a place to begin, not a trouble. */
export function home(port: Port): Home {
  const opened = openPlan(port);
  const proposal = proposalFor(port);
  return {
    language: port.language(),
    ...(opened.ok ? { plan: planState(opened.value) } : {}),
    proposal,
    localeNotice: localeNotice(port, proposal.country),
  };
}
