import { aPlanFile, PLAN, shown } from './a-file';

const NEWSLETTER = "Newsletter | Fidéliser | Taux d'ouverture | Arnaud | 0 | 30 | 50 | 199 | Mensuelle";
export const SALON = 'Salon | Acquérir | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
export const aFileWithTwo = () =>
  aPlanFile({ actions: `${NEWSLETTER}\n${SALON}`, objectives: 'Fidéliser | S1 | | | 10\nAcquérir | S1 | | | 20' });

/** The rows of the plan below its header. */
export const rows = (file: Parameters<typeof shown>[0]): readonly string[] => shown(file, PLAN, 2);
