/** The currencies exports are seen in, ISO 4217; other capitals beside a number are none: "REF 123", "Montant (TTC)". */
const codes = [
  ...['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'JPY', 'CNY', 'INR', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK'],
  ...['HUF', 'RON', 'BGN', 'UAH', 'RUB', 'TRY', 'ILS', 'AED', 'SAR', 'QAR', 'EGP', 'MAD', 'TND', 'DZD', 'XOF', 'XAF'],
  ...['XPF', 'MUR', 'MGA', 'ZAR', 'NGN', 'KES', 'BRL', 'MXN', 'ARS', 'CLP', 'COP', 'PEN', 'KRW', 'HKD', 'SGD', 'TWD'],
  ...['THB', 'VND', 'PHP', 'IDR', 'MYR', 'PKR', 'BDT', 'LKR'],
];

/** Any of them in a pattern. */
export const anyCurrencyCode = codes.join('|');
