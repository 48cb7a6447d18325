import type { Status } from '../../domain/plan';
import { call, type Expression, named, pair } from '../../formula';
import { statusCode } from './status-list';

/**
 * Where what a cell says of a status stands in the list of all spellings; 0 where it does not. A cell that holds `?` or `*` may
 * find another word, which `codeOfStatus` sees.
 */
export function placeOfStatus(said: Expression): Expression {
  const place = call('IFERROR', call('MATCH', said, named('settings_status_words'), 0), 0);
  // What a blank cell finds differs from one engine to the other.
  return call('IF', pair(said, '=', ''), 0, place);
}

/** Which status it is, by that place: still to do where it is none that is known. A share between 0 and 1 is under way; SUM of a text may fail. */
export function codeOfStatus(said: Expression, place: Expression): Expression {
  const [toDo, underWay] = [statusCode('to-do'), statusCode('in-progress')];
  const number = call('SUM', said);
  const isShare = call('AND', pair(number, '>', 0), pair(number, '<', 1));
  const isSame = pair(call('INDEX', named('settings_status_words'), place), '=', said);
  const found = call('MAX', toDo, call('INDEX', named('settings_status_codes'), place));
  const known = call('IF', isSame, found, toDo);
  const code = call('IF', pair(place, '=', 0), call('IF', isShare, underWay, toDo), known);
  return call('IFERROR', code, toDo);
}

export const isStatus = (code: Expression, status: Status): Expression => pair(code, '=', statusCode(status));
