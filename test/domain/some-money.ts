import type { Place } from '../../src/domain/check';
import {
  type Envelope,
  type EnvelopeQuarter,
  type Payment,
  type PlanMoney,
  seasonWeights,
} from '../../src/domain/payment';
import type { PlanSketch } from './builders';
import { aPlan, euros } from './builders';
import { aContext } from './payment/builders';

type Sketch = {
  readonly payments?: readonly Payment[];
  readonly plan?: PlanSketch;
  readonly before?: PlanMoney['following'];
  readonly envelope?: PlanMoney['envelope'];
  readonly byHand?: PlanMoney['byHand'];
  readonly unread?: PlanMoney['unread'];
  readonly typedOver?: PlanMoney['typedOver'];
};

/** The action costs what its payments come to, unless the test says otherwise. */
export const paying = ({
  payments = [],
  plan = {},
  before = new Map(),
  envelope,
  byHand = [],
  unread = [],
  typedOver = [],
}: Sketch) =>
  aPlan({
    actions: [{ budget: { q1: 100 } }],
    ...plan,
    money: {
      payments,
      context: aContext(),
      following: before,
      unread,
      byHand,
      typedOver,
      ...(envelope === undefined ? {} : { envelope }),
    },
  });

export const onPayment = (column: string, line = 6): Place => ({
  on: 'payment',
  line,
  column,
});

export const fixed: EnvelopeQuarter = {
  mode: 'fixed',
  share: undefined,
  forecastRevenue: undefined,
  actualRevenue: undefined,
  byHand: undefined,
};
export const anEnvelope = (total: number, quarter: EnvelopeQuarter = fixed): Envelope => ({
  fixed: euros(total),
  weights: seasonWeights('even', 1),
  quarters: { 1: quarter, 2: quarter, 3: quarter, 4: quarter },
});
export const share = (rate: number): EnvelopeQuarter => ({
  ...fixed,
  mode: 'share',
  share: rate,
  forecastRevenue: euros(100 / rate),
});
