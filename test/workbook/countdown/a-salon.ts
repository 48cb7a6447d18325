import { closedOn, STAND, stepsOf } from '../../domain/a-template';
import { aCountdown, type CountdownSketch } from './a-countdown';

/** Due on Friday 14 May 2027; Ascension is on Thursday 6 May, Easter Monday on 29 March. */
export const calendar = closedOn('2027-03-29', '2027-05-06');

export const names = stepsOf(STAND).map(({ name }) => name);

export const salon = (sketch: Partial<CountdownSketch> = {}) => aCountdown({ steps: STAND, calendar, ...sketch });
