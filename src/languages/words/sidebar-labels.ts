import type { Severity } from '../../domain/check';
import type { OrganisationKind } from '../../domain/organisation';
import type { Unit } from '../../domain/year-view';

/** What has a name in the sidebar: kinds of organisation, weights of problems, and the ways to show the year. */
export type SidebarLabels = {
  readonly organisations: Readonly<Record<OrganisationKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityMeaning: Readonly<Record<Severity, string>>;
  readonly severityCount: Readonly<Record<Severity, (count: number) => string>>;
  readonly units: Readonly<Record<Unit, string>>;
};
