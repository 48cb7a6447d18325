import { type Layout, onlyRows } from '../layout';

const created = ['created date', 'created'];

/** In the currency of the account, where amounts were converted. Which of the payments are orders is for her to say. */
export const stripe: readonly Layout[] = [
  {
    tool: 'stripe',
    known: [created, ['amount'], ['net'], ['available on', 'type']],
    day: created,
    columns: [
      {
        figure: 'revenue',
        names: ['amount'],
        where: [['type'], ['charge', 'payment', 'refund', 'payment refund', 'payment_refund']],
      },
    ],
    currency: ['currency'],
    rules: [onlyRows(['type'], ['charge', 'payment', 'refund', 'payment refund', 'payment_refund'], 'other-kind')],
    isUtc: true,
  },
  {
    tool: 'stripe',
    known: [created, ['amount'], ['status'], ['captured', 'converted amount', 'amount refunded', 'fee']],
    day: created,
    columns: [
      { figure: 'revenue', names: ['converted amount'], less: ['converted amount refunded'] },
      { figure: 'revenue', names: ['amount'], less: ['amount refunded'] },
    ],
    currency: ['converted currency', 'currency'],
    rules: [
      onlyRows(['status'], ['paid', 'succeeded', 'partially refunded', 'partial refund', 'disputed'], 'other-status'),
    ],
    once: ['id'],
    isUtc: true,
  },
];
