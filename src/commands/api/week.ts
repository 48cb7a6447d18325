import type { weekStandings } from '../../domain/year-view';
import type { CellAddress } from './outcome';

/** An action of this week: late, due, to be prepared from now on, beginning or going on. */
type WeekAction = {
  readonly action: string;
  readonly is: (typeof weekStandings)[number];
  readonly owners: readonly string[];
  /** When it was or is due, begins, or should have been begun, as ISO text; null for what goes on. */
  readonly day: string | null;
  /** Working days; 0 for what is not late. */
  readonly late: number;
  readonly cell: CellAddress;
};

/** The week of today, from Monday to Sunday as ISO text, the most urgent first. */
export type WeekReport = {
  readonly message: string;
  readonly today: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly week: readonly WeekAction[];
};
