import type { MoneyWords } from '../../domain/money';
import { wordList } from '../words/word-list';

export const money: MoneyWords = {
  free: wordList(
    'free, free of charge, no cost, no charge, nil, none, zero, nothing, complimentary, foc, included, incl',
    'inclusive, in-house, in house, internal, internal time, staff time, volunteer, already paid, pro bono',
    'donated',
  ),
  currencies: wordList('euro, euros, dollar, dollars, pound, pounds, franc, francs, swiss francs'),
  notSet: wordList(
    'tbd, tba, tbc, t.b.d, t.b.c, to be defined, to be determined, to be decided, to be confirmed',
    'to be agreed, to be advised, to be quoted, to define, to confirm, to do, unknown, not known, not set',
    'not defined, pending, quote pending, awaiting quote, awaiting a quote, on request, n/a, n.a, na, n/k, nk',
    "don't know",
  ),
  thousands: ['k', 'thousand', 'grand'],
  millions: wordList('M, mn, mln, million, millions, Million'),
  estimates: wordList(
    'about, around, approx, approximately, circa, ca, c, roughly, some, est, estimate, estimated, more than',
    'less than, over, under, at least, at most, up to, from, max, maximum, min, minimum, or so, or more',
    'or less, cap, capped at, tops',
  ),
  through: ['to', 'through', 'up to'],
  between: ['between', 'from'],
  and: ['and'],
  notes: wordList(
    'net, gross, vat, ex vat, ex. vat, excl vat, excl. vat, exc vat, exc. vat, excluding vat, inc vat',
    'inc. vat, incl vat, incl. vat, including vat, + vat, +vat, plus vat, before tax, after tax, plus tax',
    '+ tax, +tax, quote, quoted, planned, agreed, committed, paid',
  ),
  per: wordList('per, a, an, each, every, the'),
  paces: {
    month: wordList('month, mth, mo, monthly, pm, p.m, pcm'),
    quarter: ['quarter', 'qtr', 'quarterly'],
  },
};
