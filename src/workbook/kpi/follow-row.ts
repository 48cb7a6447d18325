import { addsUp, type KpiUnit } from '../../domain/kpi';
import { ANY_NUMBER, call, type Expression, joined, named, pair, range, sum } from '../../formula';
import { shownSymbol } from '../cells';
import { MONTHS, names, thisYear } from './columns';
import type { KpiSource } from './figures-tab';
import { between, type KpiContext, own } from './kpi-row';

/** How many of the smallest parts that are shown are in one of each unit: tenths of a point of a rate, cents of an amount. */
const PARTS: Readonly<Record<KpiUnit, number>> = {
  money: 100,
  count: 1,
  percent: 1000,
  times: 10,
  points: 1,
  duration: 1,
  rank: 10,
};

/** Its latest value as a whole number of these parts, without its sign. */
export function digitsFormula(context: KpiContext, unit: KpiUnit): Expression {
  const last = own(context, 'last');
  const size = call('MAX', last, pair(0, '-', last));
  const digits = call('INT', pair(sum(pair(size, '*', 2 * PARTS[unit]), 1), '/', 2));
  return call('IF', pair(last, '=', ''), '', digits);
}

/** Amounts from a hundred on are shown without their cents. */
const isWhole = (digits: Expression): Expression => pair(digits, '>=', 100 * PARTS.money);

/** What stands before the decimal mark. */
export function wholeFormula(context: KpiContext, unit: KpiUnit): Expression {
  const digits = own(context, 'digits');
  const tenths = unit === 'percent' ? 10 : PARTS[unit];
  const rounded = sum(digits, call('IF', isWhole(digits), PARTS.money / 2, 0));
  const whole = call('INT', pair(unit === 'money' ? rounded : digits, '/', tenths));
  return call('IF', pair(digits, '=', ''), '', whole);
}

const digitOf = (value: Expression, size: number): Expression =>
  size === 1 ? call('MOD', value, 10) : call('INT', pair(call('MOD', value, size * 10), '/', size));

/** What stands behind it, with the mark. */
function decimals(context: KpiContext, unit: KpiUnit, mark: string): Expression | undefined {
  const digits = own(context, 'digits');
  if (unit === 'money') return call('IF', isWhole(digits), '', joined(mark, digitOf(digits, 10), digitOf(digits, 1)));
  return PARTS[unit] === 1 ? undefined : joined(mark, digitOf(digits, 1));
}

const THOUSAND = 1000;
const MILLION = 1_000_000;

/** "12 480": its three last digits behind the mark of thousands. Smaller numbers have none, and larger ones go without. */
function grouped(whole: Expression, mark: string): Expression {
  const thousands = call('INT', pair(whole, '/', THOUSAND));
  const isBare = call('OR', pair(whole, '<', THOUSAND), pair(whole, '>=', MILLION));
  return call('IF', isBare, whole, joined(thousands, mark, digitOf(whole, 100), digitOf(whole, 10), digitOf(whole, 1)));
}

const SPACE = '\u00a0';

/** What stands before and behind a number of a unit. */
function aroundOf(unit: KpiUnit, { texts, words, currency }: KpiSource): readonly [before: string, behind: string] {
  const { isCurrencyLast } = words.conventions;
  switch (unit) {
    case 'percent':
      return ['', isCurrencyLast ? `${SPACE}%` : '%'];
    case 'money':
      return isCurrencyLast ? ['', SPACE + shownSymbol(currency)] : [shownSymbol(currency), ''];
    case 'count':
      return ['', ''];
    case 'rank':
      return [`${texts.units.rank}${SPACE}`, ''];
    default:
      return ['', SPACE + texts.units[unit]];
  }
}

/** Its latest value in its unit, as a text: " · 26,3 %"; blank where there is none. Marks are written, as no two engines agree on them. */
export function shownFormula(context: KpiContext, unit: KpiUnit, source: KpiSource): Expression {
  const [last, whole] = [own(context, 'last'), own(context, 'whole')];
  const { isCurrencyLast } = source.words.conventions;
  const [before, behind] = aroundOf(unit, source);
  const sign = call('IF', pair(last, '<', 0), ` · -${before}`, ` · ${before}`);
  const fraction = decimals(context, unit, isCurrencyLast ? ',' : '.');
  const number = joined(
    sign,
    grouped(whole, isCurrencyLast ? SPACE : ','),
    ...(fraction === undefined ? [] : [fraction]),
  );
  return call('IF', pair(last, '=', ''), '', behind === '' ? number : joined(number, behind));
}

/** "Taux d’ouverture · 26,3 % · ✓ tenu": what the plan shows of it. */
export function saidFormula(context: KpiContext): Expression {
  const [name, shown, state] = [own(context, 'name'), own(context, 'shown'), own(context, 'state')];
  return joined(name, shown, call('IF', pair(state, '=', ''), '', joined(' · ', state)));
}

/** How many quarters of the plan's year are over; none where the tab's months are those of another year. */
export function quartersFormula(firstMonth: Expression): Expression {
  const today = named('settings_today');
  const years = pair(call('YEAR', today), '-', call('YEAR', firstMonth));
  const months = sum(pair(years, '*', MONTHS), pair(call('MONTH', today), '-', call('MONTH', firstMonth)));
  const isOfPlan = pair(call('DATE', named('settings_year'), named('settings_first_month'), 1), '=', firstMonth);
  return call('IF', isOfPlan, call('MEDIAN', 0, 4, call('INT', pair(months, '/', 3))), 0);
}

/** What it came to in the quarters that are over, where every month of them is known; only what adds up is divided among. */
export function resultsFormula(context: KpiContext): Expression | undefined {
  if (!addsUp(context.calculation)) return undefined;
  const months = pair(named(names.quarters), '*', 3);
  const at = (month: Expression | number) => call('INDEX', between(context, thisYear), 1, month);
  const all = range(at(1), at(months));
  const isKnown = pair(call('COUNTIFS', all, ANY_NUMBER), '=', months);
  return call('IF', pair(named(names.quarters), '=', 0), '', call('IF', isKnown, call('SUM', all), ''));
}
