// Finds the shortest rule that gives a list of days: "a day after Easter", "the last Monday of May", else the days themselves.

/**
 * @typedef {import('../src/domain/time/index.ts').HolidayRule} HolidayRule
 * @typedef {import('../src/domain/time/index.ts').Holiday} Holiday
 * @typedef {import('../src/domain/time/index.ts').Day} Day
 * @typedef {typeof import('../src/domain/time/index.ts') & typeof import('../src/domain/locale.ts')} Domain
 * @typedef {{ first: number, last: number }} Years
 * @typedef {readonly string[]} Names
 */

/** A rule may give 1 January's day off on 31 December: a holiday is looked for within a week of the date of its name. */
const FARTHEST = [-1, -2, 0, 1, 2, 3, 4, 5, 6];

/** @template T @param {readonly T[]} list @returns {readonly T[]} */
const distinct = (list) => [...new Map(list.map((it) => [JSON.stringify(it), it])).values()];

/**
 * @param {Domain} domain
 * @param {readonly Day[]} days
 * @returns {readonly HolidayRule[]}
 */
function plainRules({ dateOf, easterOf, weekdayOf }, days) {
  return distinct(
    days.flatMap((day) => {
      const { year, month, day: date } = dateOf(day);
      return /** @type {HolidayRule[]} */ ([
        { easter: day - easterOf(year) },
        { date: [month, date] },
        { weekday: weekdayOf(day), from: [month, date] },
      ]);
    }),
  );
}

/**
 * Dates held on another day by their weekday: St Brigid's is on a Monday, but for the years when 1 February is a Friday.
 * @param {Domain} domain
 * @param {readonly Day[]} days
 * @returns {readonly HolidayRule[]}
 */
function movedRules({ dateOf, dayOf, plusDays, weekdayOf }, days) {
  const dates = distinct(
    days.flatMap((day) =>
      FARTHEST.map((later) => {
        const { month, day: date } = dateOf(plusDays(day, -later));
        return /** @type {const} */ ([month, date]);
      }),
    ),
  );
  return dates.map((date) => {
    /** @type {Partial<Record<import('../src/domain/time/index.ts').Weekday, number>>} */
    const moved = {};
    for (const day of days) {
      const { year } = dateOf(day);
      for (const near of [year, year + 1]) {
        const named = dayOf(near, ...date);
        if (FARTHEST.includes(day - named)) moved[weekdayOf(named)] = day - named;
      }
    }
    return { date, moved };
  });
}

/**
 * The holidays by which a rule gives exactly these days: with the years it has to leave out, and the days it misses.
 * @param {Domain} domain
 * @param {HolidayRule} rule
 * @param {readonly Day[]} days
 * @param {Names} names
 * @param {Years} years
 * @returns {readonly Holiday[]}
 */
function holidaysBy({ dateOf, dayInYear, isoOf }, rule, days, names, years) {
  const named = { names: new Set(names).size === 1 ? names.slice(0, 1) : names };
  const candidate = { ...rule, ...named };
  /** @type {number[]} */ const hits = [];
  /** @type {number[]} */ const misses = [];
  const found = new Set();
  for (let year = years.first; year <= years.last + 1; year += 1) {
    const day = dayInYear(candidate, year);
    if (day === undefined || dateOf(day).year < years.first || dateOf(day).year > years.last) continue;
    (days.includes(day) ? hits : misses).push(year);
    found.add(day);
  }
  const [since, until] = [Math.min(...hits), Math.max(...hits)];
  const except = misses.filter((year) => year > since && year < until);
  const rest = days.filter((day) => !found.has(day)).map(isoOf);
  const ruled = {
    ...candidate,
    ...(misses.some((year) => year < since) ? { since } : {}),
    ...(misses.some((year) => year > until) ? { until } : {}),
    ...(except.length > 0 ? { except } : {}),
  };
  return [...(hits.length > 0 ? [ruled] : []), ...(rest.length > 0 ? [{ on: rest, ...named }] : [])];
}

/**
 * The fewest words that give exactly these days.
 * @param {Domain} domain
 * @param {readonly string[]} isos the days, as "2027-03-29"
 * @param {Names} names
 * @param {Years} years those the days were taken from, all of them
 * @returns {readonly Holiday[]}
 */
export function shortestHolidays(domain, isos, names, years) {
  const days = isos.flatMap((iso) => domain.dayOfIso(iso) ?? []);
  /** @param {readonly HolidayRule[]} rules */
  const shortest = (rules) =>
    rules
      .map((rule) => holidaysBy(domain, rule, days, names, years))
      .reduce((best, it) => (JSON.stringify(it).length < JSON.stringify(best).length ? it : best));
  const listed = { on: isos };
  const plain = shortest([listed, ...plainRules(domain, days)]);
  const isExact = plain.length === 1 && plain.every((it) => !('on' in it) && it.except === undefined);
  return isExact || days.length < 3
    ? plain
    : shortest([listed, ...plainRules(domain, days), ...movedRules(domain, days)]);
}
