import { type AmountText, amountOf, readAmountText } from '../../../src/domain/money';
import { fileReading } from '../../vocabulary';

/** "1250", "500 (HT)", "1.25 or 1250", "estimate 1000", "2 each month", "share". */
function said(read: AmountText): string {
  switch (read.is) {
    case 'amount':
      return `${amountOf(read.amount)}${read.note === undefined ? '' : ` (${read.note})`}`;
    case 'two':
      return read.amounts.map(amountOf).join(' or ');
    case 'rate':
      return `${amountOf(read.amount)} each ${read.each}`;
    case 'estimate':
    case 'product':
      return `${read.is} ${amountOf(read.amount)}`;
    default:
      return read.is;
  }
}

/** What she typed, the decimal mark of her file, and what that means. */
const rows: readonly (readonly [string, ',' | '.', string])[] = [
  ['1  250 €', ',', '1250'],
  ['1’250', '.', '1250'],
  ['1\u202f250 €', ',', '1250'],
  ['2 m€', ',', 'unread'],
  ['£2m', '.', '2000000'],
  ['£2m budget', '.', '2000000 (budget)'],
  ['2 M€', ',', '2000000'],
  ['(500)', ',', '-500'],
  ['-(500)', ',', 'unread'],
  ['€ -500', ',', '-500'],
  ['( 500 )', ',', '-500'],
  ['(500', ',', 'unread'],
  ['500-1000', ',', 'estimate 1000'],
  ['2-3 k€', ',', 'estimate 3000'],
  ['2 k€ - 3 k€', ',', 'estimate 3000'],
  ['1000-500', ',', 'unread'],
  ['500-500', ',', 'unread'],
  ['entre 500 et 1 000 €', ',', 'estimate 1000'],
  ['0-500', ',', 'estimate 500'],
  ['-500-1000', ',', 'unread'],
  ['3 x 500', ',', 'product 1500'],
  ['3 x abc', ',', 'unread'],
  ['2 x 3 x 50', ',', 'product 300'],
  ['1,250 x 2', ',', 'unread'],
  ['500/mois', ',', '500 each month'],
  ['500 / MOIS', ',', '500 each month'],
  ['500 € par   mois', ',', '500 each month'],
  ['2 €/clic', ',', '2 each other'],
  ['10 %', ',', 'share'],
  ['10%', ',', 'share'],
  ['abc %', ',', 'unread'],
  ['500 € HT', ',', '500 (HT)'],
  ['500 HT', ',', '500 (HT)'],
  ['500 EUR HT', ',', '500 (HT)'],
  ['500 € (devis)', ',', '500 (devis)'],
  ['500 (devis)', ',', '500 (devis)'],
  ['500 (devis) bis', ',', 'unread'],
  ['500 € dès mars', ',', '500 (dès mars)'],
  ['500 dès mars', ',', 'unread'],
  ['500 € 2 fois', ',', 'unread'],
  ['500 €dès', ',', '500 (dès)'],
  ['TBD', ',', 'not-set'],
  ['env. 500', ',', 'estimate 500'],
  ['Env. 500', ',', 'estimate 500'],
  ['ENV 500 €', ',', 'estimate 500'],
  ['500 ENVIRON', ',', 'estimate 500'],
  ['500 env.', ',', 'estimate 500'],
  ['500 ?', ',', 'estimate 500'],
  ['500 (?)', ',', 'estimate 500'],
  ['env. abc', ',', 'unread'],
  ['env. 500 € HT', ',', 'estimate 500'],
  ['env. 1,250', ',', 'unread'],
  ['env. 500-1000', ',', 'estimate 1000'],
  ['Entre 500 Et 1000', ',', 'estimate 1000'],
  ['500 à 1000 €', ',', 'estimate 1000'],
  ['500..1000', ',', 'estimate 1000'],
  ['99999999999999999', ',', 'unread'],
  ['500 € + TVA', ',', 'unread'],
  ['Euros 500', ',', '500'],
  ['EUR 500', ',', '500'],
  ['500 Euros', ',', '500'],
  ['1,250', ',', '1.25 or 1250'],
  ['1,250', '.', '1250'],
  ['1.250,50', ',', '1250.5'],
  ['Gratuit', ',', '0'],
  ['OFFERT', ',', '0'],
  ['—', ',', '0'],
  ['- €', ',', '0'],
  ['?', ',', 'not-set'],
];

test.each(rows)('%j where the mark is %j is %s', (text, decimal, meaning) =>
  expect(said(readAmountText(text, decimal, fileReading))).toBe(meaning),
);

test.each([
  ['1000 $', 'EUR', 'currency'],
  ['1 000 £', 'EUR', 'currency'],
  ['£1k', 'EUR', 'currency'],
  ['1000 dollars', 'EUR', 'currency'],
  ['env. 500 CHF', 'EUR', 'currency'],
  ['US$ 500', 'CAD', 'currency'],
  ['30 €/mois', 'CHF', 'currency'],
  ['$ 500', 'CAD', '500'],
  ['CA$ 500', 'CAD', '500'],
  ['500 Fr.', 'CHF', '500'],
  ['500 €', 'euros', '500'],
  ['500 € HT (fournisseur)', 'EUR', '500 (HT (fournisseur))'],
  ['500 $', '', '500'],
])('%j in a plan in %j is %s', (text, currency, meaning) =>
  expect(said(readAmountText(text, ',', fileReading, currency))).toBe(meaning),
);
