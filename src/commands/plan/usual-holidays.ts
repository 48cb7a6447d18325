import type { FiscalYear } from '../../domain/time';
import type { Port } from '../port';
import { countryOf } from './guesses';
import type { OpenPlan } from './open-plan';
import { publicHolidays } from './public-holidays';

/** A plan that has no settings yet is dated by the public holidays it would be adopted with: those of its file's country. */
export function withHolidays(port: Port, open: OpenPlan, year: FiscalYear): OpenPlan {
  if (open.settings !== undefined) return open;
  const { holidays } = publicHolidays(port, countryOf(open), year, open.language);
  const calendar = { ...open.plan.calendar, holidays: new Set(holidays.map(({ day }) => day)) };
  return { ...open, plan: { ...open.plan, calendar } };
}
