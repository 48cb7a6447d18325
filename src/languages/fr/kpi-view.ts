import type { KpiViewWords } from '../words/kpi-view-words';
import { counted } from './counted';
import { unitNames } from './kpi-unit-names';

export const kpiView: KpiViewWords = {
  title: 'Vos KPI',
  introduction:
    'Dites quel est votre type d’organisation : Rétroplan propose les KPI qui comptent pour elle, dans quel sens ils doivent aller, et les chiffres à tenir chaque mois.',
  organisation: 'Type d’organisation',
  choose: 'Choisir…',
  starters: 'Pour commencer',
  follow: 'Suivre ces KPI',
  followed: 'KPI suivis',
  changed: {
    fresh: (names) => `Proposés en plus, à ajouter s’ils vous servent : ${names.join(', ')}.`,
    kept: (names) => `Plus proposés pour cette organisation, mais toujours suivis : ${names.join(', ')}.`,
    turned: (names) => `Le sens voulu est à présent : ${names.join(', ')}.`,
  },
  value: ({ value, month }) => `${value} en ${month}`,
  target: (value) => `cible ${value}`,
  perResult: (amount) => `${amount} par résultat jusqu’ici`,
  states: { onTrack: '✓ tenu', atRisk: '▲ à surveiller', off: '✕ en retard', noData: '– pas de donnée' },
  inPlan: 'Montrer le suivi dans le plan',
  more: 'Ajouter un KPI',
  add: 'Suivre ce KPI',
  weekly: {
    label: 'Compter un chiffre par semaine',
    help: 'Ses semaines ont un onglet à elles ; le mois, tant qu’il est vide, se calcule depuis elles.',
    counted: (figures) => `Comptés par semaine : ${figures}.`,
    count: 'Compter ce chiffre par semaine',
    letFollow: (figure, months) =>
      `Laisser ${counted(months, 'mois tapé', 'mois tapés')} de « ${figure} » suivre ses semaines`,
    stop: (figure) => `Ne plus compter « ${figure} » par semaine`,
  },
  again: 'Relire',
  units: {
    duration: (value) => `${value} s`,
    points: (value) => `${value} points`,
    rank: (value) => `rang ${value}`,
    times: (value) => `${value} fois`,
  },
  own: {
    open: 'Créer un KPI à vous',
    name: 'Nom',
    nameHelp: 'Comme vous l’écrirez dans la colonne KPI du plan.',
    unit: 'Unité',
    units: unitNames,
    direction: 'Sens voulu',
    directions: { up: 'à la hausse', down: 'à la baisse' },
    shape: 'D’où vient sa valeur',
    shapes: {
      typed: 'je la saisis chaque mois',
      figure: 'un chiffre du mois, tel quel',
      ratio: 'un chiffre divisé par un autre',
      sum: 'la somme de deux chiffres',
      difference: 'un chiffre moins un autre',
      change: 'l’évolution d’un chiffre depuis le mois d’avant',
    },
    level: 'C’est un niveau, comme un nombre d’abonnés : les mois ne s’additionnent pas.',
    parts: ['Chiffre', 'Second chiffre'],
    add: 'Suivre ce KPI',
  },
};
