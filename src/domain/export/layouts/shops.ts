import { type Layout, onlyRows } from '../layout';

const saleDate = ['sale date', 'date de vente'];
const orderId = ['order id', 'identifiant de la commande', 'n° de commande'];
const cancelled = ['canceled', 'cancelled', 'annulee', 'refunded', 'remboursee', 'fully refunded'];
const sale = ['sale', 'vente'];
const refund = ['refund', 'remboursement'];

/** What an order comes to has its shipping, but of items, which have it again and again. */
export const etsy: readonly Layout[] = [
  {
    tool: 'etsy',
    known: [saleDate, ['item total', "total de l'article"]],
    day: saleDate,
    order: 'month-first',
    columns: [
      { figure: 'orders', names: orderId, together: 'count' },
      {
        figure: 'revenue',
        names: ['item total', "total de l'article"],
        less: ['discount amount', 'montant de la remise'],
      },
    ],
    currency: ['currency', 'devise'],
  },
  {
    tool: 'etsy',
    known: [saleDate, orderId, ['order total', 'total de la commande']],
    day: saleDate,
    order: 'month-first',
    columns: [
      { figure: 'orders', names: orderId, together: 'count' },
      { figure: 'revenue', names: ['order total', 'total de la commande'] },
    ],
    currency: ['currency', 'devise'],
    rules: [{ names: ['status', 'statut'], skips: (text) => cancelled.includes(text), why: 'other-status' }],
    once: orderId,
  },
  {
    tool: 'etsy',
    known: [['type'], ['fees & taxes', 'frais et taxes'], ['amount', 'montant']],
    day: ['date'],
    columns: [
      { figure: 'orders', names: ['title', 'titre'], together: 'count', where: [['type'], sale] },
      { figure: 'revenue', names: ['amount', 'montant'], where: [['type'], [...sale, ...refund]] },
      {
        figure: 'ad_spend',
        names: ['fees & taxes', 'frais et taxes'],
        together: 'less',
        where: [['type'], ['marketing']],
      },
    ],
    currency: ['currency', 'devise'],
    rules: [onlyRows(['type'], [...sale, ...refund, 'marketing'], 'other-kind')],
  },
];

const totalSales = ['total sales', 'ventes totales', 'total des ventes'];
const notPaid = ['pending', 'authorized', 'partially_paid', 'expired'];

export const shopify: readonly Layout[] = [
  {
    tool: 'shopify',
    known: [['name'], ['financial status'], ['created at'], ['total']],
    day: ['created at'],
    columns: [
      { figure: 'orders', names: ['name'], together: 'count' },
      { figure: 'revenue', names: ['total'], less: ['refunded amount'] },
    ],
    currency: ['currency'],
    rules: [
      // What an order comes to stands on its first line; the others have its further items.
      { names: ['total'], skips: (text) => text === '', why: 'same-order' },
      { names: ['cancelled at'], skips: (text) => text !== '', why: 'other-status' },
      { names: ['financial status'], skips: (text) => text === 'voided' || text === 'refunded', why: 'other-status' },
    ],
    once: ['name'],
    pending: [['financial status'], notPaid],
  },
  {
    tool: 'shopify',
    known: [
      totalSales,
      ['gross sales', 'ventes brutes', 'net sales', 'ventes nettes'],
      ['discounts', 'reductions', 'remises', 'returns', 'retours', 'orders', 'commandes'],
    ],
    day: ['day', 'jour', 'date', 'month', 'mois', 'hour', 'heure', 'week', 'semaine'],
    columns: [
      { figure: 'orders', names: ['orders', 'commandes'] },
      { figure: 'revenue', names: totalSales },
    ],
  },
];

export const woocommerce: readonly Layout[] = [
  {
    tool: 'woocommerce',
    known: [
      [...totalSales, 'total revenue', 'gross revenue'],
      ['coupons', 'codes promo'],
      ['orders', 'commandes'],
    ],
    day: ['date', 'day', 'jour', 'month', 'mois'],
    columns: [
      { figure: 'orders', names: ['orders', 'commandes'] },
      { figure: 'revenue', names: [...totalSales, 'total revenue', 'gross revenue'] },
    ],
  },
  {
    tool: 'woocommerce',
    known: [
      ['order #', 'commande #', 'commande n°', 'n° de commande'],
      ['n. revenue', 'net sales', 'ventes nettes', 'revenu net', 'revenu n.'],
    ],
    day: ['date', 'date de commande'],
    columns: [
      { figure: 'orders', names: ['order #', 'commande #', 'commande n°', 'n° de commande'], together: 'count' },
      { figure: 'revenue', names: ['n. revenue', 'net sales', 'ventes nettes', 'revenu net', 'revenu n.'] },
    ],
    rules: [
      {
        names: ['status', 'etat', 'statut'],
        skips: (text) =>
          ['cancelled', 'canceled', 'annulee', 'failed', 'echouee', 'refunded', 'remboursee', 'trash'].includes(text),
        why: 'other-status',
      },
    ],
    pending: [
      ['status', 'etat', 'statut'],
      ['pending', 'pending payment', 'on hold', 'on-hold', 'en attente', 'attente paiement', 'en attente de paiement'],
    ],
  },
];

/** Only in French: the platform's own language. */
export const helloAsso: readonly Layout[] = [
  {
    tool: 'helloasso',
    known: [['reference commande'], ['statut de la commande', 'date de la commande']],
    day: ['date de la commande'],
    order: 'day-first',
    columns: [
      { figure: 'orders', names: ['reference commande'], together: 'count' },
      { figure: 'revenue', names: ['montant tarif'], less: ['montant code promo'] },
      { figure: 'donations', names: ['montant du don', 'montant don'] },
    ],
    rules: [onlyRows(['statut de la commande'], ['valide', 'validee', 'paye', 'payee'], 'other-status')],
  },
];
