import { call, type Expression, expressionOf, firstOf, named, pair, range, sum } from '../../formula';
import { type Measure, measures } from './objective-layout';
import {
  blankOnError,
  code,
  her,
  isNumber,
  MARKS,
  measure,
  monthOf,
  months,
  part,
  today,
  understood,
  zeroOnError,
} from './objective-parts';
import { better, ceiling, isFlow, isHers, sense, settled, state, way } from './objective-way';

const MONTHS = 12;
/** The serial number of 1 January 1990, before which no plan is. */
const FIRST_DAY = 32_874;

/** The places of the usual periods: two halves, four quarters, the year, twelve months. */
const [QUARTERS, YEAR] = [3, 7];

/** By the place of a period: what halves, quarters, the year and months get. */
const byKind = (of: readonly [Expression, Expression, Expression, Expression]): Expression => {
  const place = measure('place');
  const [half, quarter, year, month] = of;
  return firstOf(
    [
      [pair(place, '<', QUARTERS), half],
      [pair(place, '<', YEAR), quarter],
      [pair(place, '=', YEAR), year],
    ],
    month,
  );
};

/** What is understood of her period, while it stands as it was; else what the formula knows. */
const asWritten = (day: 'first' | 'last', otherwise: Expression): Expression =>
  call('IF', pair(her('period'), '=', understood('text')), understood(day), otherwise);

function first(): Expression {
  const place = measure('place');
  const begins = named('settings_first_month');
  const before = byKind([
    pair(pair(place, '-', 1), '*', 6),
    pair(pair(place, '-', QUARTERS), '*', 3),
    expressionOf(0),
    call('MOD', pair(pair(place, '-', YEAR), '-', begins), MONTHS),
  ]);
  const usual = call('DATE', named('settings_year'), sum(begins, before), 1);
  // A year, or any other number, is no day.
  const ofNumber = call('IF', pair(her('period'), '<', FIRST_DAY), '', monthOf(her('period')));
  const ofDay = call('IF', isNumber('period'), ofNumber, usual);
  return call('IF', pair(place, '=', 0), '', ofDay);
}

const usualEnd = (): Expression =>
  call('EOMONTH', measure('first'), byKind([expressionOf(5), expressionOf(2), expressionOf(11), expressionOf(0)]));

function end(last: Expression): Expression {
  const [from, deadline] = [measure('first'), her('deadline')];
  const isDue = call('AND', isNumber('deadline'), pair(deadline, '>=', from));
  return call('IF', pair(from, '=', ''), '', call('IF', isDue, deadline, last));
}

function kpi(otherwise: Expression): Expression {
  const name = her('kpi');
  const found = call('IFERROR', call('MATCH', name, named('kpis_names'), 0), otherwise);
  return call('IF', pair(name, '=', ''), 0, found);
}

/** The KPI that is understood by its key, while its name stands as it was. */
const kpiAsWritten = (): Expression => {
  const place = call('MATCH', understood('first'), named('kpis_keys'), 0);
  return zeroOnError(call('IF', pair(her('kpi'), '=', understood('text')), place, 0));
};

const dayColumn = (day: Expression): Expression => zeroOnError(call('MATCH', monthOf(day), named('kpis_days'), 0));

/** Whether there is a KPI, and months of it. */
const isLookedUp = (): Expression => pair(pair(pair(measure('kpi'), '*', measure('from')), '*', measure('to')), '>', 0);

const amountsOf = (index: number): string => `figure${index + 1}month1`;

/** The first, or the last, of the period's months in which the KPI has a value. */
const knownMonth = (which: 'MIN' | 'MAX'): Expression => {
  const day = call(which, months(MARKS, 'from', 'to'));
  return zeroOnError(call('IF', isLookedUp(), call('MATCH', day, named('kpis_days'), 0), 0));
};

const isKnown = (): Expression => pair(measure('known'), '>', 0);

const figureSum = (index: number): Expression => {
  const all = months(amountsOf(index), 'known', 'latest');
  const added = call('SUMIFS', all, months(MARKS, 'known', 'latest'), '>0');
  return call('IF', isKnown(), blankOnError(added), '');
};

/** What one of its figures comes to over the period: a figure the KPI does not have changes nothing. */
function figureAmount(index: number): Expression {
  const together = code(`together${index + 1}`);
  const month = call('IF', pair(together, '=', 2), measure('known'), measure('latest'));
  const one = part(sum(named(`{#${amountsOf(index)}}`), month));
  const added = measure(measures[measures.indexOf('sum1') + index] ?? 'sum1');
  const amount = call('IF', pair(together, '=', 0), 1, call('IF', pair(together, '=', 1), added, one));
  return call('IF', isKnown(), amount, '');
}

function value(): Expression {
  const [one, two] = [measure('amount1'), measure('amount2')];
  const power = code('power2');
  // Added where it is 2, taken off where it is 0.
  const added = sum(one, pair(two, '*', pair(power, '-', 1)));
  const firstTwo = call('IF', pair(call('MOD', power, 2), '=', 0), added, pair(one, '*', pair(two, '^', power)));
  const third = pair(measure('amount3'), '^', code('power3'));
  const all = pair(pair(firstTwo, '*', third), '*', measure('amount4'));
  const result = sum(code('base'), pair(code('factor'), '*', all));
  return call('IF', isKnown(), blankOnError(result), '');
}

/** Where the way begins: what adds up month by month begins at nothing, whatever was before. */
function start(hasKpis: boolean): Expression {
  const said = (otherwise: 0 | ''): Expression =>
    call('IF', isNumber('startingPoint'), her('startingPoint'), otherwise);
  if (!hasKpis) return said(0);
  const ofKpi = call('IF', isFlow(), 0, said(''));
  return call('IF', pair(measure('kpi'), '=', 0), said(0), ofKpi);
}

/**
 * Figures count until the end of their month; months before the last one are waited for no longer; what she writes is of today. Days that
 * go by make no room under a ceiling.
 */
function asOf(hasKpis: boolean): Expression {
  const known = call('EOMONTH', call('INDEX', named('kpis_days'), 1, measure('latest')), 0);
  const counted = call('MIN', today, call('MAX', known, call('EOMONTH', today, -2)));
  const ofLimit = call('IF', isHers(), measure('end'), known);
  const ofKpi = call('IF', pair(measure('ceiling'), '>', 0), ofLimit, call('IF', isHers(), today, counted));
  const day = hasKpis ? ofKpi : today;
  return call('IF', pair(measure('first'), '=', ''), '', call('MIN', measure('end'), day));
}

/**
 * The days of months without figures between two that are known: nothing is expected of a ceiling in them. The days of a month are from
 * its first to the next one's, so that each range of marks has one of days a month later beside it.
 */
function holes(): Expression {
  const [from, known, latest] = [measure('from'), measure('known'), measure('latest')];
  const day = (at: Expression) => call('INDEX', named('kpis_days'), 1, at);
  const mark = (at: Expression) => part(sum(named(`{#${MARKS}}`), at));
  const marks = range(mark(known), mark(pair(latest, '-', 1)));
  const ends = call('SUMIFS', range(day(sum(known, 1)), day(latest)), marks, '>0');
  const between = pair(pair(day(latest), '-', day(known)), '-', pair(ends, '-', call('SUM', marks)));
  const before = call('IF', pair(known, '>', from), pair(day(known), '-', measure('first')), 0);
  const isNone = call('OR', pair(measure('ceiling'), '=', 0), isHers());
  return zeroOnError(call('IF', isNone, 0, sum(before, call('IF', pair(latest, '>', known), between, 0))));
}

/** What the same months came to last year; blank where one is not known or took away what had come, and of what does not add up. */
function whole(): Expression {
  const all = months(undefined, 'from', 'to');
  const count = sum(pair(measure('to'), '-', measure('from')), 1);
  const isWhole = pair(call('COUNTIFS', all, '>=0'), '=', count);
  const added = call('IF', call('AND', isFlow(), isWhole), call('SUM', all), '');
  return call('IF', isLookedUp(), blankOnError(added), '');
}

/** How much of it had come by that day of last year. */
function season(): Expression {
  const day = measure('asOf');
  const left = pair(1, '-', pair(call('DAY', day), '/', call('DAY', call('EOMONTH', day, 0))));
  const all = months(undefined, 'from', 'month');
  const ofKnown = call('SUMIFS', all, months(MARKS, 'from', 'month'), '>0');
  const came = call('IF', pair(measure('holes'), '>', 0), ofKnown, call('SUM', all));
  const so = pair(came, '-', pair(left, '*', part(measure('month'))));
  const isAsked = call('OR', pair(measure('whole'), '=', ''), pair(measure('month'), '=', 0));
  return call('IF', isAsked, '', blankOnError(call('MEDIAN', 0, 1, pair(so, '/', measure('whole')))));
}

function share(): Expression {
  const [day, from] = [measure('asOf'), measure('first')];
  const days = (to: Expression): Expression => sum(pair(to, '-', from), 1);
  const straight = call('MEDIAN', 0, 1, pair(pair(days(day), '-', measure('holes')), '/', days(measure('end'))));
  const seasonal = measure('season');
  const usual = call('IF', pair(seasonal, '=', ''), straight, seasonal);
  return call('IF', pair(day, '=', ''), '', call('IF', pair(day, '<', from), 0, usual));
}

const place = (): Expression => {
  const usual = zeroOnError(call('MATCH', her('period'), named('{:heads}'), 0));
  // A day, which a sheet makes of "mars 2027", stands for its month.
  return call('IF', isNumber('period'), YEAR + 1, usual);
};

type Made = { readonly [M in Measure]?: Expression };

/** What every tab of objectives calculates. */
export const always = (): Made => ({
  place: place(),
  first: blankOnError(first()),
  end: end(usualEnd()),
  share: share(),
  way: way(),
  state: state(),
});

/** What is calculated otherwise where a file follows KPIs and where it follows none. */
export const either = (hasKpis: boolean): Made => ({
  start: start(hasKpis),
  asOf: asOf(hasKpis),
  sense: sense(hasKpis),
  settled: settled(hasKpis),
});

/** What only a file that follows KPIs calculates. */
export const ofKpis = (): Made => ({
  kpi: kpi(expressionOf(0)),
  from: dayColumn(measure('first')),
  to: dayColumn(measure('end')),
  known: knownMonth('MIN'),
  latest: knownMonth('MAX'),
  sum1: figureSum(0),
  sum2: figureSum(1),
  sum3: figureSum(2),
  sum4: figureSum(3),
  amount1: figureAmount(0),
  amount2: figureAmount(1),
  amount3: figureAmount(2),
  amount4: figureAmount(3),
  value: value(),
  holes: holes(),
  whole: whole(),
  month: dayColumn(measure('asOf')),
  season: season(),
  better: better(),
  ceiling: ceiling(),
});

/** Where a period or a KPI is understood that formulas alone would not know. */
export const ofUnderstood = (): Made => ({
  first: blankOnError(asWritten('first', first())),
  end: end(asWritten('last', usualEnd())),
  kpi: kpi(kpiAsWritten()),
});
