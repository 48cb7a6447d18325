import type { Severity } from '../../domain/check';
import type { OrganisationKind } from '../../domain/organisation';
import type { ActionField } from '../../domain/plan';
import type { Grouping, Unit } from '../../domain/year-view';
import type { SidebarLabels } from '../words/sidebar-labels';

/** French counts 0 and 1 as singular. */
export const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('fr').format(count)} ${count < 2 ? one : many}`;

const fields: Readonly<Record<ActionField, string>> = {
  name: 'Action',
  objectives: 'Objectifs',
  kpis: 'KPI',
  owner: 'Responsable',
  q1: '1er trimestre',
  q2: '2e trimestre',
  q3: '3e trimestre',
  q4: '4e trimestre',
  rhythm: 'Fréquence',
  start: 'Début',
  deadline: 'Échéance',
  kind: "Type d'action",
  status: 'Statut',
  campaign: 'Campagne',
};

const missing: Readonly<Record<ActionField, string>> = {
  name: 'un nom',
  objectives: 'un objectif',
  kpis: 'un KPI',
  owner: 'un responsable',
  q1: 'un budget',
  q2: 'un budget',
  q3: 'un budget',
  q4: 'un budget',
  rhythm: 'une fréquence',
  start: 'un début',
  deadline: 'une échéance',
  kind: "un type d'action",
  status: 'un statut',
  campaign: 'une campagne',
};

const organisations: Readonly<Record<OrganisationKind, string>> = {
  ecommerce: 'Commerce en ligne',
  local_shop: 'Commerce de proximité',
  saas: 'Logiciel par abonnement',
  media: 'Média',
  non_profit: 'Association',
  public_service: 'Service public',
};

const severity: Readonly<Record<Severity, string>> = { error: 'Erreur', warning: 'Alerte', advice: 'Conseil' };

const severityMeaning: Readonly<Record<Severity, string>> = {
  error: "Le plan dit quelque chose de faux ou d'inutilisable.",
  warning: 'Il manque quelque chose, ou un doute subsiste.',
  advice: 'Le plan tient, mais il pourrait être meilleur.',
};

const severityCount: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => counted(count, 'erreur', 'erreurs'),
  warning: (count) => counted(count, 'alerte', 'alertes'),
  advice: (count) => counted(count, 'conseil', 'conseils'),
};

const groupings: Readonly<Record<Grouping, string>> = {
  objective: 'Objectif',
  owner: 'Responsable',
  rhythm: 'Fréquence',
  campaign: 'Campagne',
};

const units: Readonly<Record<Unit, string>> = { week: 'Semaine', month: 'Mois' };

/** What has a name in the sidebar: fields, kinds, weights, rules, and the ways to show the year. */
export const sidebarLabels: SidebarLabels = {
  fields,
  missing,
  organisations,
  severity,
  severityMeaning,
  severityCount,
  groupings,
  units,
};
