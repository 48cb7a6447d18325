import { fiscalYear } from '../../../src/domain/time';
import { rowOfSigns } from '../../../src/domain/year-view/retroplanning';
import { closedOn } from '../../domain/a-template';
import type { ActionSketch } from '../../domain/builders';
import type { ShownYearView } from './a-year-view';

export const year = fiscalYear(2027, 1);
export const MAILING = 'Newsletter ou e-mailing';
/** Both are prepared in ten working days: the one for a start, the other for a deadline. */
export const VIDEO = 'Vidéo';
export const leadTimes = [
  { kind: MAILING, workingDays: 10, prepares: 'start' },
  { kind: VIDEO, workingDays: 10, prepares: 'deadline' },
] as const;

/** Closed on Easter Monday and on 1 January 2028. */
export const calendar = closedOn('2027-03-29', '2028-01-01');

export const salon = (sketch: ActionSketch = {}): ActionSketch => ({ name: 'Salon', rhythm: 'ponctuelle', ...sketch });

/** The bars of the only action as the planning rules draw them. */
export function signsOf({ plan, view }: ShownYearView, place = 0): string {
  const action = plan.actions[place];
  if (action === undefined) return '';
  return rowOfSigns(action, view.periods, { year, leadTimes: plan.leadTimes, calendar: plan.calendar })
    .map((sign) => sign || '·')
    .join('');
}
