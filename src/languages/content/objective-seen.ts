import { call, type Expression, firstOf, joined, pair, sum } from '../../formula';
import type { MeasuredField } from './objective-layout';
import { her, isNumber, measure, word } from './objective-parts';
import { comparedStates, isCompared, placeOf } from './objective-way';

function expected(): Expression {
  const [start, target] = [measure('start'), her('target')];
  const onWay = sum(start, pair(pair(target, '-', start), '*', measure('share')));
  const isKnown = call('AND', pair(measure('first'), '<>', ''), isNumber('target'));
  return call('IF', isKnown, call('IF', pair(start, '=', ''), target, onWay), '');
}

function progress(): Expression {
  const [start, target, reached] = [measure('start'), her('target'), her('reached')];
  const share = pair(pair(reached, '-', start), '/', pair(target, '-', start));
  const isOnWay = call('AND', isCompared(), pair(start, '<>', ''));
  return call('IF', isOnWay, call('IFERROR', share, ''), '');
}

/** In a sign and in words. */
function status(): Expression {
  const said = comparedStates.map((key) => [pair(measure('state'), '=', placeOf(key)), word(key)] as const);
  // An objective that is not to be measured yet lacks no figure.
  const isAsked = pair(joined(her('kpi'), her('target')), '<>', '');
  const unknown = call('IF', isAsked, word('noData'), '');
  return call('IF', pair(her('name'), '=', ''), '', firstOf(said, unknown));
}

/** What the columns she sees hold, where she has written nothing herself. */
export const seen = (): { readonly [F in MeasuredField]: Expression } => ({
  reached: call('IF', pair(measure('value'), '=', ''), '', measure('value')),
  expected: expected(),
  progress: progress(),
  status: status(),
});
