import type { Severity } from '../../domain/check';
import type { OrganisationKind } from '../../domain/organisation';
import type { ActionField } from '../../domain/plan';
import type { Grouping, Unit } from '../../domain/year-view';

/** What has a name in the sidebar: fields, kinds of organisation, weights of problems, and the ways to show the year. */
export type SidebarLabels = {
  readonly fields: Readonly<Record<ActionField, string>>;
  /** What is missing, with its article: "un objectif". */
  readonly missing: Readonly<Record<ActionField, string>>;
  readonly organisations: Readonly<Record<OrganisationKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityMeaning: Readonly<Record<Severity, string>>;
  readonly severityCount: Readonly<Record<Severity, (count: number) => string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly units: Readonly<Record<Unit, string>>;
};
