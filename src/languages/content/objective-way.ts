import { call, type Expression, firstOf, named, pair, sum } from '../../formula';
import { blankOnError, code, her, isNumber, MARKS, measure, months, today, word, zeroOnError } from './objective-parts';

/** Months of what it counts add up. */
export const isFlow = (): Expression => pair(code('flow'), '=', 1);

/** A tenth of the way behind is to be watched, as the rules have it; more is off. */
const WATCHED = 10;

export const isCompared = (): Expression => call('AND', pair(her('expected'), '<>', ''), isNumber('reached'));

const isOpen = (): Expression => pair(measure('start'), '=', '');

/** As the cell of its direction says, which is hers. */
export function better(): Expression {
  const said = call('INDEX', named('kpis_directions'), measure('kpi'));
  const sign = call('IF', pair(said, '=', word('up')), 1, call('IF', pair(said, '=', word('down')), -1, 0));
  return call('IF', pair(measure('kpi'), '=', 0), 0, zeroOnError(sign));
}

/** Which way the target is; of one without a start, which way its KPI should go. What is not to be passed is better below. */
export function sense(hasKpis: boolean): Expression {
  const isBelow = call('IF', pair(her('target'), '<', measure('start')), -1, 1);
  const isLess = call('IF', pair(measure('better'), '=', -1), -1, 1);
  const ofKpi = call('IF', pair(measure('ceiling'), '>', 0), -1, isBelow);
  return hasKpis ? call('IF', isOpen(), isLess, ofKpi) : isBelow;
}

export function way(): Expression {
  const [target, start] = [her('target'), measure('start')];
  const size = (of: Expression, back: Expression): Expression => call('MAX', of, back);
  const toGo = size(pair(target, '-', start), pair(start, '-', target));
  return blankOnError(call('IF', isOpen(), size(target, pair(0, '-', target)), toGo));
}

/** Of what adds up: it should fall, or is to be less than it was. */
export function ceiling(): Expression {
  const isLess = call('AND', isNumber('startingPoint'), pair(her('startingPoint'), '>', her('target')));
  const isLimit = call('AND', isFlow(), call('OR', pair(measure('better'), '=', -1), isLess));
  return zeroOnError(call('IF', pair(measure('kpi'), '=', 0), 0, call('IF', isLimit, sum(1, measure('settled')), 0)));
}

/** Whether what is reached is hers, and not what the figures say. */
export const isHers = (): Expression =>
  call('OR', pair(measure('latest'), '=', 0), pair(her('reached'), '<>', measure('value')));

/** Its time is over, and each of its months is known: a day of its own, as that which a ceiling is held against does not move. */
export function settled(hasKpis: boolean): Expression {
  const count = call('COUNTIFS', months(MARKS, 'from', 'to'), '>0');
  const isWhole = pair(count, '=', sum(pair(measure('to'), '-', measure('from')), 1));
  const isKnown = hasKpis ? call('IF', call('IF', isHers(), true, isWhole), 1, 0) : 1;
  return zeroOnError(call('IF', pair(today, '<=', measure('end')), 0, isKnown));
}

/** The states in which something can be compared, in the order of their places, which are counted from 1. */
export const comparedStates = ['reached', 'onTrack', 'atRisk', 'off'] as const satisfies readonly string[];
export const placeOf = (state: (typeof comparedStates)[number]): number => comparedStates.indexOf(state) + 1;

/** Which of the states: once nothing more will come, what is not reached is missed; a ceiling is as soon as it is passed. */
export function state(): Expression {
  const ahead = (of: Expression): Expression => pair(pair(her('reached'), '-', of), '*', measure('sense'));
  const ofNow = ahead(her('expected'));
  const isThere = pair(ahead(her('target')), '>=', 0);
  const isOver = sum(measure('ceiling'), measure('settled'));
  const isNear = pair(pair(ofNow, '*', WATCHED), '>=', pair(0, '-', measure('way')));
  const now = firstOf(
    [
      [call('AND', isThere, pair(measure('ceiling'), '<>', 1)), placeOf('reached')],
      [pair(ofNow, '>=', 0), placeOf('onTrack')],
      [call('AND', isNear, call('OR', isThere, pair(isOver, '=', 0))), placeOf('atRisk')],
    ],
    placeOf('off'),
  );
  return call('IF', isCompared(), now, 0);
}
