import type { MoneyWords } from '../../domain/money';

export const money: MoneyWords = {
  free: [
    ...['free', 'free of charge', 'no cost', 'no charge', 'nil', 'none', 'zero', 'nothing', 'complimentary', 'foc'],
    ...[
      'included',
      'incl',
      'inclusive',
      'in-house',
      'in house',
      'internal',
      'internal time',
      'staff time',
      'volunteer',
    ],
    ...['already paid', 'pro bono', 'donated'],
  ],
  currencies: ['euro', 'euros', 'dollar', 'dollars', 'pound', 'pounds', 'franc', 'francs', 'swiss francs'],
  notSet: [
    ...['tbd', 'tba', 'tbc', 't.b.d', 't.b.c', 'to be defined', 'to be determined', 'to be decided', 'to be confirmed'],
    ...['to be agreed', 'to be advised', 'to be quoted', 'to define', 'to confirm', 'to do', 'unknown', 'not known'],
    ...['not set', 'not defined', 'pending', 'quote pending', 'awaiting quote', 'awaiting a quote', 'on request'],
    ...['n/a', 'n.a', 'na', 'n/k', 'nk', "don't know"],
  ],
  thousands: ['k', 'thousand', 'grand'],
  millions: ['M', 'mn', 'mln', 'million', 'millions', 'Million'],
  estimates: [
    ...['about', 'around', 'approx', 'approximately', 'circa', 'ca', 'c', 'roughly', 'some', 'est', 'estimate'],
    ...[
      'estimated',
      'more than',
      'less than',
      'over',
      'under',
      'at least',
      'at most',
      'up to',
      'from',
      'max',
      'maximum',
    ],
    ...['min', 'minimum', 'or so', 'or more', 'or less', 'cap', 'capped at', 'tops'],
  ],
  through: ['to', 'through', 'up to'],
  between: ['between', 'from'],
  and: ['and'],
  notes: [
    ...['net', 'gross', 'vat', 'ex vat', 'ex. vat', 'excl vat', 'excl. vat', 'exc vat', 'exc. vat', 'excluding vat'],
    ...['inc vat', 'inc. vat', 'incl vat', 'incl. vat', 'including vat', '+ vat', '+vat', 'plus vat', 'before tax'],
    ...['after tax', 'plus tax', '+ tax', '+tax', 'quote', 'quoted', 'planned', 'agreed', 'committed', 'paid'],
  ],
  per: ['per', 'a', 'an', 'each', 'every', 'the'],
  paces: {
    month: ['month', 'mth', 'mo', 'monthly', 'pm', 'p.m', 'pcm'],
    quarter: ['quarter', 'qtr', 'quarterly'],
  },
};
