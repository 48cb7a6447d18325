import type { Severity } from '../../domain/check';
import type { Unit } from '../../domain/year-view';
import type { SidebarLabels } from '../words/sidebar-labels';
import { counted } from './counted';

const severity: Readonly<Record<Severity, string>> = { error: 'Erreur', warning: 'Alerte', advice: 'Conseil' };

const severityMeaning: Readonly<Record<Severity, string>> = {
  error: 'Le plan dit quelque chose de faux ou d’inutilisable.',
  warning: 'Il manque quelque chose, ou un doute subsiste.',
  advice: 'Le plan tient, mais il pourrait être meilleur.',
};

const severityCount: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => counted(count, 'erreur', 'erreurs'),
  warning: (count) => counted(count, 'alerte', 'alertes'),
  advice: (count) => counted(count, 'conseil', 'conseils'),
};

const units: Readonly<Record<Unit, string>> = { week: 'Semaine', month: 'Mois' };

/** What has a name in the sidebar: weights, and the ways to show the year. */
export const sidebarLabels: SidebarLabels = {
  severity,
  severityMeaning,
  severityCount,
  units,
};
