import fc from 'fast-check';
import type { Ending, Pauses, Rhythm } from '../../src/domain/rhythm';
import type { Month } from '../../src/domain/rhythm/rhythm';
import { nths, type Until } from '../../src/domain/rhythm/rhythm';
import type { Weekday } from '../../src/domain/time';
import { day } from './builders';

const weekday = fc.integer({ min: 1, max: 7 }).map((it) => it as Weekday);
const month = fc.integer({ min: 1, max: 12 }).map((it) => it as Month);

const someDay = fc.integer({ min: day('2025-06-01'), max: day('2029-06-30') });

const until: fc.Arbitrary<Until> = fc.oneof(
  someDay.map((it) => ({ is: 'until', day: it as ReturnType<typeof day> }) as const),
  fc
    .record({ month, dayOfMonth: fc.integer({ min: 1, max: 31 }) })
    .filter(({ month: it, dayOfMonth }) => dayOfMonth <= ([4, 6, 9, 11].includes(it) ? 30 : it === 2 ? 29 : 31))
    .map((date) => ({ is: 'until-next', ...date }) as const),
);

const open = fc.constant({ is: 'open' } as const);
const openOrUntil = fc.oneof({ weight: 2, arbitrary: open }, { weight: 1, arbitrary: until });
const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 3, arbitrary: openOrUntil },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((times) => ({ is: 'times', times }) as const) },
);

const pauses: fc.Arbitrary<Pauses> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(month, { minLength: 1, maxLength: 11 }).map((it) => [...it].sort((a, b) => a - b)),
  },
);

const onDay = fc.oneof(
  fc.constant({ is: 'start' } as const),
  fc.constant({ is: 'last-day' } as const),
  fc.integer({ min: 1, max: 31 }).map((it) => ({ is: 'day', day: it }) as const),
  fc.record({ is: fc.constant('weekday' as const), nth: fc.constantFrom(...nths), weekday }),
);

/** Every rhythm there is, but for endless variants of "every n". */
export const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ is: 'one-off' } as const) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('continuous' as const), ending: openOrUntil, pauses }) },
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant('weekly' as const),
      weeks: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(1, 2, 3) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 52 }) },
      ),
      on: fc.oneof(fc.constant('start' as const), weekday),
      ending,
      pauses,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constant('monthly' as const),
      months: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(1, 1, 2, 3, 4, 6, 12) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
      ),
      on: onDay,
      ending,
      pauses,
    }),
  },
);
