import { type Country, countries, countryOfLocale, isCountry } from '../../domain/locale';
import { yearOfDates } from '../../domain/plan';
import { type FiscalYear, fiscalYear } from '../../domain/time';
import { yearInName } from '../../workbook/plan';
import type { Port } from '../port';
import { planningYear } from './found-tables';
import type { OpenPlan } from './open-plan';

/** The calendar year a plan without settings is of: the one asked for, that of its tab, of its dates, or the next to be planned. */
export const guessedYear = (port: Port, { plan, table }: OpenPlan, asked: number | null): number =>
  asked ?? yearInName(table.tab) ?? yearOfDates(plan.actions) ?? planningYear(port);

/** The year a plan's dates are counted in: its own where it has settings. */
export const yearOf = (port: Port, open: OpenPlan, asked: number | null): FiscalYear =>
  open.plan.year ?? fiscalYear(guessedYear(port, open, asked), 1);

/** The country a plan without settings is in: its file's, or the usual one of its language. */
export const countryOf = ({ plan, words }: OpenPlan): Country =>
  countryOfLocale(plan.locale) ?? words.conventions.country;

/** What its amounts are in, ISO 4217: as the settings say, else what its country pays with. */
export function currencyOf(open: OpenPlan): string {
  const { settings, plan } = open;
  if (settings !== undefined && /^[A-Z]{3}$/.test(settings.currency)) return settings.currency;
  const { country = '' } = plan;
  return countries[isCountry(country) ? country : countryOf(open)].currency;
}
