import type { OrganisationKind } from '../commands/api';
import type { Code, Severity } from '../domain/check';
import type { Unit } from '../domain/year-view';

/** French counts 0 and 1 as singular. */
export const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('fr').format(count)} ${count < 2 ? one : many}`;

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

const rules: Readonly<Record<Code, string>> = {
  'action.missing-name': 'Actions sans nom',
  'action.missing-objective': 'Actions sans objectif',
  'action.unreadable-date': 'Dates illisibles',
  'action.start-after-deadline': "Débuts après l'échéance",
  'budget.not-a-number': 'Budgets qui ne sont pas des nombres',
  'budget.negative': 'Budgets négatifs',
  'objective.missing-name': 'Objectifs sans nom',
  'action.duplicate-name': 'Actions en double',
  'action.unknown-objective': 'Objectifs inconnus',
  'action.missing-kpi': 'Actions sans KPI',
  'action.missing-owner': 'Actions sans responsable',
  'action.missing-budget': 'Actions sans budget',
  'action.missing-rhythm': 'Actions sans fréquence',
  'action.unknown-rhythm': 'Fréquences inconnues',
  'action.missing-deadline': 'Actions sans échéance',
  'action.outside-year': "Dates hors de l'année du plan",
  'action.several-owners': 'Actions à plusieurs responsables',
  'budget.outside-activity': "Budgets hors de la période de l'action",
  'objective.duplicate-name': 'Objectifs en double',
  'objective.missing-target': 'Objectifs sans cible',
  'objective.missing-period': 'Objectifs sans période',
  'objective.without-action': 'Objectifs sans action',
  'plan.missing-column': 'Colonnes manquantes',
  'plan.duplicate-column': 'Colonnes en double',
  'settings.locale-mismatch': 'Paramètres régionaux du fichier',
  'settings.unreadable-closure': 'Jours fermés qui ne sont pas des jours',
  'settings.closure-without-days': 'Fermetures dont les jours ne se suivent pas',
  'settings.too-many-closed-days': 'Trop de jours fermés',
  'retroplanning.latest-start-passed': 'Préparations à commencer tout de suite',
  'retroplanning.unreachable-deadline': 'Dates qui ne tiennent plus',
  'retroplanning.deadline-on-day-off': 'Échéances un jour non travaillé',
  'retroplanning.step-late': 'Étapes en retard',
  'retroplanning.cycle': "Étapes qui s'attendent les unes les autres",
  'retroplanning.unknown-step': 'Étapes inconnues',
  'retroplanning.bad-duration': 'Durées impossibles',
  'retroplanning.duplicate-step': 'Étapes en double',
  'retroplanning.duplicate-template': 'Modèles en double',
  'retroplanning.no-steps': 'Modèles sans étape',
  'retroplanning.no-template': "Types d'action sans modèle",
  'retroplanning.sms-forbidden-window': 'SMS un jour interdit',
  'retroplanning.crowdfunding-bad-season': 'Collectes à la mauvaise saison',
  'retroplanning.overlap': 'Préparations en même temps',
};

const units: Readonly<Record<Unit, string>> = { week: 'Semaine', month: 'Mois' };

/** What has a name in the sidebar: kinds of organisation, weights, rules, and the ways to show the year. */
export const sidebarLabelsFr = {
  organisations,
  severity,
  severityMeaning,
  severityCount,
  rules,
  units,
};

export type SidebarLabels = typeof sidebarLabelsFr;
