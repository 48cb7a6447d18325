import { checkPlan } from '../../src/commands/check';
import { aPlanFile, succeeded } from './a-file';

export const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
export const aPlanWithSalon = (salon = SALON) => aPlanFile({ actions: salon, objectives: 'Vendre | S1 | | | 10' });

export const placesOf = ({ port }: { readonly port: Parameters<typeof checkPlan>[0] }): readonly string[] =>
  succeeded(checkPlan(port)).problems.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);
