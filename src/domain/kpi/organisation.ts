/** What somebody's organisation is: it decides which KPIs say something, and which way each of them should go. */
export const organisations = [
  'ecommerce',
  'local_shop',
  'saas',
  'media',
  'non_profit',
  'public_service',
] as const satisfies readonly string[];

export type Organisation = (typeof organisations)[number];

/**
 * Which way a KPI should go. `open` is for her to say: more time on a shop's site is neither good nor bad by itself; a `mix` is
 * looked at, and has no better side; `none` says nothing of such an organisation.
 */
export type Direction = 'up' | 'down' | 'open' | 'mix' | 'none';
