import { call, type Expression, firstOf, named, pair, sum } from '../../formula';
import type { ListColumn } from './payment-layout';
import { FIRST_DAY, isBasis, isBlank, isOnce, list, or, own, YEARLY } from './payment-parts';

/** Never the place of another action whose name only looks like it: an asterisk stands for any letters there. */
export function place(): Expression {
  const found = call('MATCH', own('action'), named('plan_action'), 0);
  const isSame = pair(call('INDEX', named('plan_action'), found), '=', own('action'));
  return or(call('IF', isBlank(own('action')), '', call('IF', isSame, found, '')), '');
}

export function day(): Expression {
  const inPlan = (name: string): Expression => call('INDEX', named(name), own('place'));
  const tie = own('tie');
  const of = firstOf(
    [
      [pair(tie, '=', 1), own('date')],
      [pair(tie, '=', 2), inPlan('plan_start')],
      [pair(tie, '=', 3), inPlan('plan_deadline')],
    ],
    named('{step}'),
  );
  return or(of, 0);
}

export function due(): Expression {
  const [later, terms] = [own('later'), own('termsPlace')];
  const ofTerms = (key: ListColumn): Expression => call('INDEX', list(key), terms);
  const end = call('IF', pair(ofTerms('terms.endOfMonth'), '=', 1), call('EOMONTH', later, 0), later);
  const usual = call('IF', pair(terms, '=', 0), later, sum(end, ofTerms('terms.after')));
  return call('IF', isBlank(later), '', usual);
}

export function later(): Expression {
  const [base, terms] = [own('base'), own('termsPlace')];
  const days = call('IF', pair(terms, '=', 0), 0, call('INDEX', list('terms.days'), terms));
  return call('IF', isBlank(base), '', sum(base, days));
}

const begins = named('settings_first_month');
export const monthOf = (of: Expression): Expression =>
  pair(sum(pair(pair(call('YEAR', of), '-', named('settings_year')), '*', 12), call('MONTH', of)), '-', begins);

/** The last month a payment that comes back falls due in: not the month of its last day, where that comes before its day there. */
export function last(): Expression {
  const until = own('until');
  const day = call('MIN', call('DAY', own('first')), call('DAY', call('EOMONTH', until, 0)));
  const before = call('IF', pair(day, '>', call('DAY', until)), 1, 0);
  return or(
    call('IF', pair(call('SUM', until), '<', FIRST_DAY), 11, call('MIN', 11, pair(monthOf(until), '-', before))),
    11,
  );
}

export function to(): Expression {
  const [from, last] = [own('from'), own('last')];
  return firstOf(
    [
      [isOnce, from],
      [isBasis(YEARLY), call('IF', pair(from, '>', last), -1, from)],
    ],
    last,
  );
}
