import type { NewPlanInput } from '../../src/commands/api';

/** What *New plan* is asked for where nothing else is said: a French shop that begins its year in January 2027. */
export const frenchPlan: NewPlanInput = {
  language: 'fr',
  year: 2027,
  firstMonth: 1,
  currency: 'EUR',
  country: 'FR',
  setLocale: false,
};
