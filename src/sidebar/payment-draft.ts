import { type PaymentFields, paymentFields, type ReportedPayment } from '../commands/api';
import type { PaymentBasis } from '../domain/payment';
import type { PaymentMode } from '../languages/words/payment-view-words';

/** One payment of what is typed: when it is due, and of instalments its share. */
type Part = {
  /** Its place among them, from 1. */
  readonly place: number;
  readonly label: string;
  readonly rate: string;
  /** `date`, `start` or `deadline`; any other text is the name of a step. */
  readonly tiedTo: string;
  readonly date: string;
};

/** What few payments need, and how far one has come. */
export const taxFields = ['tax', 'vat', 'currency', 'exchange'] as const;
export const progressFields = ['engaged', 'invoiced', 'paid', 'actual'] as const;
export type MoreField = (typeof taxFields | typeof progressFields)[number];

/** What is typed of payments of an action; each mode asks for some of it. */
export type PaymentDraft = {
  readonly action: string;
  readonly mode: PaymentMode;
  readonly amount: string;
  readonly rate: string;
  readonly figure: string;
  readonly until: string;
  readonly terms: string;
  readonly parts: readonly Part[];
  readonly more: Readonly<Partial<Record<MoreField, string>>>;
};

const part = (place = 1, rate = '', tiedTo = 'date'): Part => ({ place, label: '', rate, tiedTo, date: '' });

export const blankDraft: PaymentDraft = {
  action: '',
  mode: 'amount',
  amount: '',
  rate: '',
  figure: '',
  until: '',
  terms: '',
  parts: [part()],
  more: {},
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
} as const satisfies Readonly<Record<PaymentMode, PaymentBasis>>;

export const modes: readonly PaymentMode[] = ['amount', 'instalments', 'commission', 'monthly', 'yearly'];

/** A payment as it stands: of instalments the one that it is. */
export function draftOf({ basis, fields }: ReportedPayment): PaymentDraft {
  const { action = '', amount = '', rate = '', figure = '', until = '', terms = '', label = '', date = '' } = fields;
  const mode = modes.find((it) => bases[it] === basis) ?? 'amount';
  const tiedTo = fields.tiedTo ?? 'date';
  const more = Object.fromEntries([...taxFields, ...progressFields].map((field) => [field, fields[field] ?? '']));
  return { action, mode, amount, rate, figure, until, terms, parts: [{ place: 1, label, rate, tiedTo, date }], more };
}

/** The cells of each payment, as they are typed; a part without a label is called by its place. */
export function fieldsOf(
  { mode, amount, rate, figure, until, terms, parts, more }: PaymentDraft,
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
    ...more,
  }));
}

/** What the form says otherwise than the payment that was opened in it. */
export function changesOf(draft: PaymentDraft, opened: ReportedPayment): PaymentFields {
  const before = fieldsOf(draftOf(opened), () => '')[0] ?? {};
  const [now = {}] = fieldsOf(draft, () => '');
  const said: PaymentFields = { ...now, action: draft.action };
  const was: PaymentFields = { ...before, action: opened.fields.action ?? '' };
  return Object.fromEntries(
    paymentFields.filter((name) => (said[name] ?? '') !== (was[name] ?? '')).map((name) => [name, said[name] ?? '']),
  );
}
