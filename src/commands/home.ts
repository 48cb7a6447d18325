import { countries, countryOfLocale } from '../domain/locale';
import { isoOf } from '../domain/time';
import { USUAL_GROUPING, units } from '../domain/year-view';
import { wordsOf } from '../languages/say';
import type { Home, NewPlanInput } from './api';
import { type OpenPlan, openPlan, planningYear } from './plan';
import type { Port } from './port';
import { standingYearView } from './year-view';

function proposalFor(port: Port): NewPlanInput {
  const language = port.language();
  const country = countryOfLocale(port.locale()) ?? wordsOf(language).conventions.country;
  return {
    language,
    year: planningYear(port),
    firstMonth: 1,
    currency: countries[country].currency,
    country,
    setLocale: false,
  };
}

/** The retroplanning is known by what it is, and needs no name. */
function interruptedTab(settings: OpenPlan['settings']): { readonly interruptedTab?: string } {
  if (settings === undefined || settings.state === '') return {};
  const isRetroplanning = settings.state === wordsOf(settings.language).tabs.retroplanning;
  return isRetroplanning ? {} : { interruptedTab: settings.state };
}

const planState = ({ table, objectives, plan, settings }: OpenPlan): NonNullable<Home['plan']> => ({
  tab: table.tab,
  isSetUp: settings !== undefined,
  ...(objectives === undefined ? {} : { objectivesTab: objectives.tab }),
  actions: plan.actions.length,
  objectives: (plan.objectives ?? []).filter(({ name }) => name !== '').length,
  hasRetroplanning: settings !== undefined && standingYearView(settings) !== undefined,
  isInterrupted: settings !== undefined && settings.state !== '',
  ...interruptedTab(settings),
  grouping: settings?.grouping ?? USUAL_GROUPING,
  unit: settings?.unit ?? units[0],
  firstDay: plan.year === undefined ? '' : isoOf(plan.year.first),
  lastDay: plan.year === undefined ? '' : isoOf(plan.year.last),
});

/** Where she stands in the method; a file without a plan is a place to begin, not a trouble. */
export function home(port: Port): Home {
  const opened = openPlan(port);
  return {
    ...(opened.ok ? { plan: planState(opened.value) } : {}),
    proposal: proposalFor(port),
    locale: port.locale(),
  };
}
