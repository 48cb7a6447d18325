/** How a text says a currency, the one that says most first; and how a currency is called that it may be. */
const currencies: readonly (readonly [said: RegExp, called: RegExp])[] = [
  [/€|(?:^|[^a-z])k?eur(?:os?)?(?![a-z])/i, /^(?:€|eur)/i],
  [/£|(?:^|[^a-z])(?:k?gbp|livres?|pounds?)(?![a-z])/i, /^(?:£|gbp|livre|pound)/i],
  [/US ?\$|\$ ?US|(?:^|[^a-z])k?usd(?![a-z])/i, /^(?:usd|us ?\$|\$|dollar)/i],
  [/CA ?\$|\$ ?CA|(?:^|[^a-z])k?cad(?![a-z])/i, /^(?:cad|ca ?\$|\$|dollar)/i],
  [/\$|dollars?(?![a-z])/i, /\$|^(?:(?:us|ca|au|nz|hk|sg|tw)d$|mxn|dollar)/i],
  [/(?:^|[^a-z])(?:k?chf|s?fr|francs?)(?![a-z])/i, /^(?:..f$|s?fr)/i],
];

/** Whether an amount says another currency than the one that is meant, by its code, its sign or its name; '' is any. */
export function isInOther(text: string, currency: string): boolean {
  const own = currency.trim();
  const [, called] = currencies.find(([said]) => said.test(text)) ?? [];
  return own !== '' && called?.test(own) === false;
}
