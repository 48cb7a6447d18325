import { conventionsOf } from '../../../src/domain/locale';
import { type AmountText, amountOf, numberWritten, readAmountText } from '../../../src/domain/money';
import { fileReading } from '../../vocabulary';

const read = (text: string, locale = 'fr_FR'): AmountText =>
  readAmountText(text, conventionsOf(locale).decimal, fileReading);

/** "1250", "2500 (HT)", "about 500": what was understood, in few words. */
function understood(text: string, locale?: string): string {
  const found = read(text, locale);
  switch (found.is) {
    case 'amount':
      return `${amountOf(found.amount)}${found.note === undefined ? '' : ` (${found.note})`}`;
    case 'two':
      return found.amounts.map(amountOf).join(' or ');
    case 'estimate':
      return `about ${amountOf(found.amount)}`;
    case 'product':
      return `product ${amountOf(found.amount)}`;
    case 'rate':
      return `${amountOf(found.amount)} a ${found.each}`;
    default:
      return found.is;
  }
}

const written = (text: string, locale: string) => numberWritten(text, conventionsOf(locale))?.value;

describe('what the file’s own locale writes is a number, silently', () => {
  test.each([
    ['fr_FR', '4 800 €', 4800],
    ['fr_FR', '4\u00a0800\u00a0€', 4800],
    ['fr_FR', '4\u202f800\u00a0€', 4800],
    ['fr_FR', '1 200', 1200],
    ['fr_FR', '−1 250,50 €', -1250.5],
    ['fr_FR', '(1 250,50 €)', -1250.5],
    ['fr_BE', '1 250,50 €', 1250.5],
    ['fr_LU', '1.250,50 €', 1250.5],
    ['en_US', '$2,500.00', 2500],
    ['en_US', '1,200', 1200],
    ['en_US', '(500)', -500],
    ['en_US', '($1,234.50)', -1234.5],
    ['en_US', '-$500', -500],
    ['en_GB', '£1,250.50', 1250.5],
    ['en_IE', '€1,250.50', 1250.5],
    ['fr_CH', "1'250.50", 1250.5],
    ['de_CH', '1’250.50', 1250.5],
    ['de_CH', "CHF-1'250.50", -1250.5],
    ['fr_CH', '1250.-', 1250],
    ['de_CH', '1250.–', 1250],
    ['fr_CH', 'CHF 1250', 1250],
    ['it_CH', '1250.50 CHF', 1250.5],
    ['fr_CA', '1 250 $', 1250],
    ['fr_CA', '1 250,50 $ CA', 1250.5],
    ['en_CA', '$1,250.50', 1250.5],
    ...['de_DE', 'es_ES', 'it_IT', 'pt_PT', 'nl_NL'].map((locale) => [locale, '1.250,50 €', 1250.5] as const),
    ['nl_NL', '€ -1.250,50', -1250.5],
    ['de_DE', '1.250', 1250],
    ['fr_FR', '0,125', 0.125],
    ['fr_FR', '1250.5', 1250.5],
  ] as readonly (readonly [string, string, number])[])('%s: %j is %d', (locale, text, amount) =>
    expect(written(text, locale)).toBe(amount),
  );

  test.each([
    ['fr_FR', '1,250'],
    ['en_US', '1.250'],
    ['fr_FR', '12 50'],
    ['fr_FR', '1 2 5 0'],
    ['fr_FR', '1.250,50'],
    ['fr_FR', '£500'],
    ['en_GB', '$500'],
    ['fr_FR', '0612345678'],
    ['fr_FR', '06 12 34 56 78'],
    ['fr_FR', '+33612345678'],
    ['fr_FR', '12345678901234567890'],
    ['fr_FR', '10 %'],
    ['fr_FR', '15.03'],
    ['fr_FR', '500-1000'],
    ['fr_FR', '100*12'],
    ['fr_FR', '(500'],
    ['fr_FR', '--5'],
    ['fr_FR', '-'],
    ['fr_FR', ''],
  ])('%s: %j stays the text it is', (locale, text) => expect(written(text, locale)).toBeUndefined());
});

describe('what is typed as text is understood, or told', () => {
  test.each([
    ['fr_FR', '1,250', '1.25 or 1250'],
    ['en_US', '1.250', '1.25 or 1250'],
    ['de_DE', '1,250 €', '1.25 or 1250'],
    ['fr_FR', '1.250', '1250'],
    ['en_GB', '£1,250', '1250'],
    ['en_US', '(500)', '-500'],
    ['fr_FR', '12 50', 'unread'],
    ['fr_FR', '1 2 5 0', 'unread'],
    ['fr_FR', '1 2500', 'unread'],
    ['fr_FR', '1,2 k€', '1200'],
    ['fr_FR', '10K€', '10000'],
    ['fr_FR', '1,5 M€', '1500000'],
    ['fr_FR', '2M', '2000000'],
    ['en_GB', '£1.5m', '1500000'],
    ['en_GB', '£10k', '10000'],
    ['fr_FR', '10 keur', '10000'],
    ['fr_FR', '2 millions €', '2000000'],
    ['fr_FR', '2 m€', 'unread'],
    ['fr_FR', '500 € HT', '500 (HT)'],
    ['fr_FR', '500€ TTC', '500 (TTC)'],
    ['fr_FR', '500€HT', '500 (HT)'],
    ['fr_FR', '500 HT', '500 (HT)'],
    ['fr_FR', '1250 € (devis)', '1250 (devis)'],
    ['fr_FR', '1 250 € validé', '1250 (validé)'],
    ['fr_FR', '800 € HT (devis)', '800 (HT (devis))'],
    ['fr_FR', '1,2 k€ HT', '1200 (HT)'],
    ['en_GB', '£500 + VAT', '500 (+ VAT)'],
    ['en_GB', '£500 ex VAT', '500 (ex VAT)'],
    ['fr_FR', '500/mois', '500 a month'],
    ['fr_FR', '30 €/mois', '30 a month'],
    ['fr_FR', '30 € par mois', '30 a month'],
    ['fr_FR', '30 € / mois HT', '30 a month'],
    ['en_GB', '£30 a month', '30 a month'],
    ['en_GB', '£30 pm', '30 a month'],
    ['fr_FR', '300 €/trimestre', '300 a quarter'],
    ['fr_FR', '2 € le clic', '2 a other'],
    ['fr_FR', '3 x 500', 'product 1500'],
    ['fr_FR', '3 × 500 €', 'product 1500'],
    ['fr_FR', '100*12', 'product 1200'],
    ['fr_FR', 'env. 500', 'about 500'],
    ['fr_FR', 'environ 500 € HT', 'about 500'],
    ['fr_FR', '~500', 'about 500'],
    ['fr_FR', '500 env.', 'about 500'],
    ['fr_FR', '500 ?', 'about 500'],
    ['fr_FR', '500-1000', 'about 1000'],
    ['fr_FR', '500 à 1 000 €', 'about 1000'],
    ['fr_FR', 'entre 500 et 1000', 'about 1000'],
    ['en_GB', 'between £500 and £1,000', 'about 1000'],
    ['fr_FR', '2-3 k€', 'about 3000'],
    ['fr_FR', '1000-500', 'unread'],
    ['fr_FR', '> 500', 'about 500'],
    ['fr_FR', '500 max', 'about 500'],
    ['en_GB', 'up to £500', 'about 500'],
    ...['gratuit', '—', '–', '-', 'inclus', 'offert', 'free', 'temps interne', 'Gratuit (interne)', '- €'].map(
      (text) => ['fr_FR', text, '0'] as const,
    ),
    ...['TBD', 'à définir', 'A définir', 'a definir', '?', '??', 'NC', 'n/a', 'N/A', 'tbc.', 'Sur devis'].map(
      (text) => ['fr_FR', text, 'not-set'] as const,
    ),
    ['fr_FR', '10 %', 'share'],
    ['fr_FR', "3,5 % du chiffre d'affaires", 'share'],
    ['fr_FR', '500 clics', 'unread'],
    ['fr_FR', '500 ou 600', 'unread'],
    ['fr_FR', '300 + 200', 'unread'],
    ['fr_FR', 'voir avec Paul', 'unread'],
    ['fr_FR', '€', 'unread'],
    ['fr_FR', 'k', 'unread'],
    ['fr_FR', '2027-03-15', 'unread'],
  ] as readonly (readonly [string, string, string])[])('%s: %j is %s', (locale, text, expected) =>
    expect(understood(text, locale)).toBe(expected),
  );
});
