// Where the law says otherwise than date-holidays 3.37. test/cases/holidays says what each region's days are to be, and why.

/**
 * @typedef {import('../src/languages/words/holiday-names.ts').HolidayKey} HolidayKey
 * @typedef {import('../src/domain/time/index.ts').Day} Day
 * @typedef {import('./holiday-rules.mjs').Domain} Domain
 * @typedef {{ readonly iso: string, readonly key: HolidayKey, readonly replaces: boolean }} NamedIso a day, as "2027-03-29"
 * @typedef {(year: number, domain: Domain) => Day | undefined} DayOfYear
 * @typedef {{ readonly key: HolidayKey, readonly since?: number, readonly replaces?: boolean, readonly day: DayOfYear }} Added
 * @typedef {{ readonly without?: readonly HolidayKey[], readonly added?: readonly Added[] }} Departure
 */

/** @param {number} month @param {number} day @returns {DayOfYear} */
const on =
  (month, day) =>
  (year, { dayOf }) =>
    dayOf(year, month, day);

/**
 * The days after a date that falls on a weekday: 2 July where 1 July is a Sunday.
 * @param {number} month @param {number} day @param {number} weekday @param {number} later @returns {DayOfYear}
 */
const replacing = (month, day, weekday, later) => (year, domain) => {
  const named = domain.dayOf(year, month, day);
  return domain.weekdayOf(named) === weekday ? domain.plusDays(named, later) : undefined;
};

const [SATURDAY, SUNDAY] = [6, 7];

/** Statutory in a province or territory from that year on. @param {number} since @returns {Added} */
const truthAndReconciliation = (since) => ({ key: 'truth-and-reconciliation', since, day: on(9, 30) });

/** Holidays Act (R.S.C. 1985, c. H-5), s. 2; Nova Scotia and Newfoundland and Labrador keep 1 July by laws of their own. @type {Added} */
const canadaDayOnMonday = { key: 'canada-day', replaces: true, day: replacing(7, 1, SUNDAY, 1) };

/**
 * Gesetz über die Näfelser Fahrt: the first Thursday of April, a week later in Holy Week.
 * @type {DayOfYear}
 */
const naefels = (year, { dayOf, easterOf, plusDays, weekdayOf }) => {
  const april = dayOf(year, 4, 1);
  const thursday = plusDays(april, (4 - weekdayOf(april) + 7) % 7);
  const easter = easterOf(year);
  return thursday < easter && thursday > easter - 7 ? plusDays(thursday, 7) : thursday;
};

/** @type {Readonly<Record<string, Departure>>} */
const departures = {
  // Circulars since 2018, and the prefect's notices, against article L3422-2 of the Labour Code.
  'FR-MF': { without: ['abolition-of-slavery'], added: [{ key: 'abolition-of-slavery', day: on(5, 28) }] },
  // Federal Constitution, article 110(3): the one day of the whole country.
  CH: {
    without: [
      'new-year',
      'good-friday',
      'easter',
      'easter-monday',
      'ascension',
      'pentecost',
      'whit-monday',
      'federal-fast',
      'christmas',
      'st-stephen',
    ],
  },
  'CH-GL': { without: ['naefels'], added: [{ key: 'naefels', day: naefels }] },
  // Le Landeron and Cressier only.
  'CH-NE': { without: ['corpus-christi'] },
  'CH-VS': { without: ['whit-monday'] },
  CA: { added: [canadaDayOnMonday] },
  'CA-AB': { added: [canadaDayOnMonday] },
  'CA-BC': { added: [canadaDayOnMonday, truthAndReconciliation(2023)] },
  'CA-MB': { added: [canadaDayOnMonday, truthAndReconciliation(2024)] },
  'CA-NB': { added: [canadaDayOnMonday] },
  'CA-NT': {
    without: ['easter-monday', 'boxing-day'],
    added: [canadaDayOnMonday, truthAndReconciliation(2022)],
  },
  'CA-NU': {
    added: [canadaDayOnMonday, truthAndReconciliation(2022), { key: 'nunavut-day', day: on(7, 9) }],
  },
  'CA-ON': { without: ['easter-monday'], added: [canadaDayOnMonday] },
  // No holiday of the Employment Standards Act.
  'CA-PE': { without: ['gold-cup'], added: [canadaDayOnMonday, truthAndReconciliation(2022)] },
  // Labour Standards Act, s. 60; National Holiday Act, s. 2.
  'CA-QC': {
    added: [canadaDayOnMonday, { key: 'quebec-national-day', replaces: true, day: replacing(6, 24, SUNDAY, 1) }],
  },
  'CA-SK': { added: [canadaDayOnMonday] },
  'CA-YT': { without: ['easter-monday'], added: [canadaDayOnMonday, truthAndReconciliation(2023)] },
  'GB-SCT': {
    // Royal proclamation of 2026.
    added: [{ key: 'world-cup', day: (year, { dayOf }) => (year === 2026 ? dayOf(year, 6, 15) : undefined) }],
  },
  // 5 USC 6103(b): the library calls the two a holiday of banks.
  US: {
    added: [
      { key: 'veterans-day', replaces: true, day: replacing(11, 11, SATURDAY, -1) },
      { key: 'veterans-day', replaces: true, day: replacing(11, 11, SUNDAY, 1) },
    ],
  },
};

/**
 * In Scotland 3 January replaces the first and 4 January the second when these are a Saturday and a Sunday; the library has
 * their names the other way round.
 * @param {NamedIso} it @param {Domain} domain @returns {NamedIso}
 */
function scottishName(it, { dayOf, weekdayOf }) {
  const isTwoDaysLate = it.replaces && /-01-0[34]$/.test(it.iso);
  if (!isTwoDaysLate || weekdayOf(dayOf(Number(it.iso.slice(0, 4)), 1, 1)) !== SATURDAY) return it;
  return { ...it, key: it.iso.endsWith('-03') ? 'new-year' : 'second-january' };
}

/**
 * The days off of a region by the law.
 * @param {Domain} domain @param {string} region @param {readonly NamedIso[]} days the library's @param {{ first: number, last: number }} years
 * @returns {readonly NamedIso[]} in order
 */
export function lawfulDays(domain, region, days, years) {
  const { without = [], added = [] } = departures[region] ?? {};
  const kept = days.filter(({ key }) => !without.includes(key));
  for (const key of without)
    if (!days.some((it) => it.key === key)) throw new Error(`date-holidays no longer has ${key} in ${region}`);
  const more = added.flatMap(({ key, since = years.first, replaces = false, day }) =>
    Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index).flatMap((year) => {
      const found = year < since ? undefined : day(year, domain);
      return found === undefined ? [] : [{ iso: domain.isoOf(found), key, replaces }];
    }),
  );
  const known = new Set(kept.map(({ iso, key }) => `${iso} ${key}`));
  const all = [...kept, ...more.filter(({ iso, key }) => !known.has(`${iso} ${key}`))];
  const named = region === 'GB-SCT' ? all.map((it) => scottishName(it, domain)) : all;
  return [...named].sort((one, other) => one.iso.localeCompare(other.iso));
}
