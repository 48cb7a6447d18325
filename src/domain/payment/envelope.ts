import { type Cents, nearestCent, sumOf } from '../money';
import { type ByQuarter, byQuarter, type Quarter, quarters } from '../time';
import { MONTHS, quarterSums, spreadByWeights, type Weights } from './spread';

/**
 * How the envelope of a quarter is set: its part of an amount for the year; a share of revenue; an amount of its own; or not at all, where
 * the plan comes first and its sum is the request.
 */
export const envelopeModes = ['fixed', 'share', 'by-hand', 'none'] as const;
export type EnvelopeMode = (typeof envelopeModes)[number];

/** What a quarter's envelope is set by; of what its mode does not ask nothing is read. */
export type EnvelopeQuarter = {
  readonly mode: EnvelopeMode;
  /** Of one: 5 % of revenue is 0.05. */
  readonly share: number | undefined;
  readonly forecastRevenue: Cents | undefined;
  /** What came; it counts in the place of what was expected. */
  readonly actualRevenue: Cents | undefined;
  readonly byHand: Cents | undefined;
};

export type Envelope = {
  /** For the whole year; the quarters that are `fixed` have their parts of it. */
  readonly fixed: Cents | undefined;
  readonly weights: Weights;
  readonly quarters: ByQuarter<EnvelopeQuarter>;
};

function shareOfRevenue({ share, forecastRevenue, actualRevenue }: EnvelopeQuarter): Cents | undefined {
  const revenue = actualRevenue ?? forecastRevenue;
  return share === undefined || revenue === undefined ? undefined : nearestCent(revenue * share);
}

/**
 * What may be spent in a quarter; undefined where its mode sets nothing, or what it asks is not said. 10,000 for the year are 2,500 in each
 * quarter where all months weigh the same.
 */
export function envelopeOf({ fixed, weights, quarters: said }: Envelope, quarter: Quarter): Cents | undefined {
  const of = said[quarter];
  switch (of.mode) {
    case 'fixed':
      return fixed === undefined ? undefined : quarterSums(spreadByWeights(fixed, weights))[quarter - 1];
    case 'share':
      return shareOfRevenue(of);
    case 'by-hand':
      return of.byHand;
    case 'none':
      return undefined;
  }
}

/** The same over the months of the year: in each quarter by how its own months weigh. */
export function envelopeMonths(envelope: Envelope): readonly (Cents | undefined)[] {
  return quarters.flatMap((quarter): readonly (Cents | undefined)[] => {
    const amount = envelopeOf(envelope, quarter);
    const count = MONTHS / quarters.length;
    const weights = envelope.weights.slice((quarter - 1) * count, quarter * count);
    return amount === undefined ? Array.from({ length: count }, () => undefined) : spreadByWeights(amount, weights);
  });
}

/** What may be spent in the year: of the quarters that have an envelope; undefined where none has. */
export function envelopeOfYear(envelope: Envelope): Cents | undefined {
  const amounts = quarters.flatMap((quarter) => envelopeOf(envelope, quarter) ?? []);
  return amounts.length === 0 ? undefined : sumOf(amounts);
}

/**
 * Another mode from today's quarter on: what was decided for the quarters that are over, or have begun, stays as it is. `begun` is how many
 * those are.
 */
export const switchedMode = (
  modes: ByQuarter<EnvelopeMode>,
  mode: EnvelopeMode,
  begun: number,
): ByQuarter<EnvelopeMode> => byQuarter((quarter) => (quarter <= begun ? modes[quarter] : mode));
