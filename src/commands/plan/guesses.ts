import { type Country, countries, countryOfLocale } from '../../domain/locale';
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
export const countryOf = (port: Port, { words }: OpenPlan): Country =>
  countryOfLocale(port.locale()) ?? words.conventions.country;

/** What its amounts are in, ISO 4217. */
export const currencyOf = (port: Port, open: OpenPlan): string =>
  open.settings?.currency || countries[countryOf(port, open)].currency;
