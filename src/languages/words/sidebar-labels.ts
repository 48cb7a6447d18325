import type { Severity } from '../../domain/check';
import type { Unit } from '../../domain/year-view';

/** What has a name in the sidebar: weights of problems, and the ways to show the year. */
export type SidebarLabels = {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityMeaning: Readonly<Record<Severity, string>>;
  readonly severityCount: Readonly<Record<Severity, (count: number) => string>>;
  readonly units: Readonly<Record<Unit, string>>;
};
