import type { StoredChart } from '../../engine';

/** A chart as a builder has it: everything of one that stands in a tab but its id. */
export type ChartDraft = Omit<StoredChart, 'id'>;
