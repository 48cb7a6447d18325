import { headerName, withoutTax } from '../headers';
import type { Layout } from '../layout';
import { googleAds, linkedinAds, metaAds } from './ads';
import { ga4 } from './ga4';
import { mailings } from './mailings';
import { ownColumns, ownDays } from './own-table';
import { posts } from './posts';
import { rowLabels } from './row-labels';
import { searchConsole } from './search-console';
import { etsy, helloAsso, shopify, woocommerce } from './shops';
import { stripe } from './stripe';

/** Those that could be taken for another's before it. */
const layouts: readonly Layout[] = [
  ...metaAds,
  ...linkedinAds,
  ...googleAds,
  ...searchConsole,
  ...mailings,
  ...etsy,
  ...stripe,
  ...woocommerce,
  ...shopify,
  ...helloAsso,
  ...posts,
  ...ga4,
];

const hasOne = (names: readonly string[], some: readonly string[]): boolean =>
  some.some((name) => names.includes(name));

/** The layout whose names a header has; below comments only GA4 writes figures. */
export const layoutOf = (names: readonly string[], isBelowComments: boolean): Layout | undefined =>
  layouts.find(({ known }) => known.every((some) => hasOne(names, some))) ??
  ga4.find(({ columns }) => isBelowComments && columns.some((column) => hasOne(names, column.names)));

const all = layouts.flatMap(({ known, day, columns }) => [
  ...known.flat(),
  ...day,
  ...columns.flatMap((it) => it.names),
]);
const knownNames: ReadonlySet<string> = new Set([
  ...all,
  ...ownDays,
  ...[...ownColumns, ...rowLabels].flatMap(({ names }) => names),
]);
const dayNames: ReadonlySet<string> = new Set([...layouts.flatMap(({ day }) => day), ...ownDays]);

/** Whether any export has a column that is called so. */
export const isKnownName = (written: string): boolean =>
  [headerName(written), withoutTax(headerName(written))].some((name) => knownNames.has(name));

export const isDayName = (written: string): boolean => dayNames.has(headerName(written));

/** What a column is called whose rows are weeks, or begin to be counted at a day that stands elsewhere. */
export const weekNames: readonly string[] = ['week', 'semaine', 'nth week', 'iso week of iso year', 'semaine du'];
export const nthNames: ReadonlyMap<string, 'day' | 'month'> = new Map([
  ['nth day', 'day'],
  ['nth month', 'month'],
]);
/** What stands beside months that are written without their year. */
export const yearNames: readonly string[] = ['annee', 'year', 'an'];
export const monthNames: readonly string[] = [
  'month',
  'mois',
  'year month',
  'annee et mois',
  'mois annee',
  'debut du mois',
];

/** Two of these, and it is a plan. */
const planNames = [
  'action',
  'actions',
  'objectif',
  'objectifs',
  'objective',
  'objectives',
  'kpi',
  'responsable',
  'owner',
  'echeance',
  'deadline',
];
export const isPlan = (names: readonly string[]): boolean =>
  planNames.filter((name) => names.includes(name)).length > 1;
