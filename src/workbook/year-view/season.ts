import { type Rhythm, runsOf, type Season } from '../../domain/rhythm';
import { call, type Expression, firstOf, pair } from '../../formula';

/** Whether it only happens in some months of the year. */
export const hasSeason = (kind: Rhythm): kind is Exclude<Rhythm, { readonly is: 'one-off' }> =>
  kind.is !== 'one-off' && kind.season.length > 0;

/** A day, or the first day of the next months of the season. */
export function firstInSeason(day: Expression, season: Season): Expression {
  const runs = runsOf(season);
  const nextYear = (runs[0]?.from ?? 1) + 12;
  const month = firstOf(
    runs.map(({ from, to }) => [pair(call('MONTH', day), '<=', to), from] as const),
    nextYear,
  );
  return call('MAX', day, call('DATE', call('YEAR', day), month, 1));
}

/** A day, or the last day of the months of the season before it. */
export function lastInSeason(day: Expression, season: Season): Expression {
  const runs = [...runsOf(season)].reverse();
  const lastYear = (runs[0]?.to ?? 12) - 12;
  const month = firstOf(
    runs.map(({ from, to }) => [pair(call('MONTH', day), '>=', from), to + 1] as const),
    lastYear + 1,
  );
  // Day 0 is the last of the month before.
  return call('MIN', day, pair(call('DATE', call('YEAR', day), month, 1), '-', 1));
}
