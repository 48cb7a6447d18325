import { type Cents, centsOf, sumOf } from '../money';

/** As many as a fiscal year has months. */
export const MONTHS = 12;
const MONTHS_OF_QUARTER = 3;

/** How the months of a year weigh; any scale, none negative. */
export type Weights = readonly number[];

/** What share of its weights has passed after each of some months; without weights, as if all months were alike. */
function cumulated(weights: Weights): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const counted = sum > 0 ? weights : weights.map(() => 1);
  let before = 0;
  return counted.map((weight) => {
    before += weight;
    return before / (sum > 0 ? sum : weights.length);
  });
}

/**
 * An amount over months by their weights, to the cent: each month gets what is rounded up to its end less what is rounded up to the end
 * of the month before, so that they sum to the amount. 100.00 over three months alike is 33.33, 33.34 and 33.33.
 */
export function spreadByWeights(total: Cents, weights: Weights): readonly Cents[] {
  let before = 0;
  return cumulated(weights).map((share) => {
    const upTo = Math.floor(total * share + 1 / 2);
    const part = upTo - before;
    before = upTo;
    return centsOf(part / 100);
  });
}

/** What twelve months come to in each of their four quarters. */
export const quarterSums = (months: readonly Cents[]): readonly Cents[] =>
  Array.from({ length: MONTHS / MONTHS_OF_QUARTER }, (_, index) =>
    sumOf(months.slice(index * MONTHS_OF_QUARTER, (index + 1) * MONTHS_OF_QUARTER)),
  );

export const seasons = ['even', 'christmas', 'back-to-school', 'summer'] as const;
export type SeasonKey = (typeof seasons)[number];

/**
 * By calendar month, January first; examples to begin with, hers to change. Christmas follows what French shops sell: a quarter more than
 * the year's mean in December, a tenth more in November (Insee Focus 170).
 */
const byCalendarMonth: Readonly<Record<SeasonKey, Weights>> = {
  even: Array.from({ length: MONTHS }, () => 10),
  christmas: [8, 8, 8, 8, 8, 8, 8, 8, 8, 10, 18, 24],
  'back-to-school': [8, 8, 8, 8, 8, 10, 12, 20, 18, 8, 8, 8],
  summer: [6, 6, 8, 10, 12, 16, 18, 16, 8, 6, 6, 6],
};

/** The weights of a season, from the month on that a fiscal year begins with, counted from 1. */
export const seasonWeights = (season: SeasonKey, firstMonth: number): Weights =>
  Array.from({ length: MONTHS }, (_, index) => byCalendarMonth[season][(firstMonth - 1 + index) % MONTHS] ?? 0);
