import type { PaymentFields } from '../commands/api';
import type { PaymentMode } from '../languages/words/payment-view-words';

/** One payment of what is typed: when it is due, and of instalments its share. */
type Part = {
  /** Its place among them, from 1. */
  readonly place: number;
  readonly label: string;
  readonly rate: string;
  readonly tiedTo: Tie;
  readonly date: string;
};
export type Tie = 'date' | 'start' | 'deadline';

/** What is typed of new payments of an action; each mode asks for some of it. */
export type PaymentDraft = {
  readonly action: string;
  readonly mode: PaymentMode;
  readonly amount: string;
  readonly rate: string;
  readonly figure: string;
  readonly until: string;
  readonly terms: string;
  readonly parts: readonly Part[];
};

const part = (place = 1, rate = '', tiedTo: Tie = 'date'): Part => ({ place, label: '', rate, tiedTo, date: '' });

export const blankDraft: PaymentDraft = {
  action: '',
  mode: 'amount',
  amount: '',
  rate: '',
  figure: '',
  until: '',
  terms: '',
  parts: [part()],
};

/** Usual schedules, in per cent: the last part falls due with the action's deadline. */
export const presets = ['30/70', '25/75', '30/30/40'] as const;

export const partsOf = (preset: string): readonly Part[] => {
  const shares = preset.split('/');
  return shares.map((share, index) => part(index + 1, `${share} %`, index === shares.length - 1 ? 'deadline' : 'date'));
};

/** Another mode, with as many parts as it begins with. */
export const inMode = (draft: PaymentDraft, mode: PaymentMode): PaymentDraft => ({
  ...draft,
  mode,
  parts: mode === 'instalments' ? partsOf(presets[0]) : [part()],
});

const bases = {
  amount: 'amount',
  instalments: 'share',
  commission: 'commission',
  monthly: 'monthly',
  yearly: 'yearly',
};

/** The cells of each payment, as they are typed; a part without a label is called by its place. */
export function fieldsOf(
  { mode, amount, rate, figure, until, terms, parts }: PaymentDraft,
  nameOf: (place: number) => string,
): readonly PaymentFields[] {
  const comesBack = mode === 'commission' || mode === 'monthly' || mode === 'yearly';
  return parts.map((it) => ({
    basis: bases[mode],
    label: it.label === '' && mode === 'instalments' ? nameOf(it.place) : it.label,
    amount,
    rate: mode === 'instalments' ? it.rate : mode === 'commission' ? rate : '',
    tiedTo: it.tiedTo === 'date' ? '' : it.tiedTo,
    date: it.tiedTo === 'date' ? it.date : '',
    figure: mode === 'commission' ? figure : '',
    until: comesBack ? until : '',
    terms: comesBack ? '' : terms,
  }));
}
