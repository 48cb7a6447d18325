import { call, type Expression, joined, type Part, pair, sum } from '../../formula';

/** The steps to an amount as a text, each a cell of its own: the last is what is shown. */
export const amountSteps = ['whole', 'thousands', 'rest', 'millions', 'thousandsRest', 'head', 'shown'] as const;
type AmountStep = (typeof amountSteps)[number];

/** "007": the digits of a group behind another. */
const inFull = (group: Expression): Expression =>
  joined(call('IF', pair(group, '<', 10), '00', call('IF', pair(group, '<', 100), '0', '')), group);

/** The whole amount in figures, as a text that needs no pattern of any locale: "12 029". `at` is the cell of a step. */
export function amountInFigures(
  amount: Part,
  mark: string,
  at: (step: AmountStep) => Expression,
): readonly (readonly [AmountStep, Expression])[] {
  const head = joined(at('millions'), mark, inFull(at('thousandsRest')));
  return [
    // Rounded to the nearest without a decimal sign.
    ['whole', call('INT', pair(sum(pair(amount, '*', 2), 1), '/', 2))],
    ['thousands', call('INT', pair(at('whole'), '/', 1000))],
    ['rest', call('MOD', at('whole'), 1000)],
    ['millions', call('INT', pair(at('thousands'), '/', 1000))],
    ['thousandsRest', call('MOD', at('thousands'), 1000)],
    ['head', call('IF', pair(at('millions'), '=', 0), at('thousands'), head)],
    ['shown', call('IF', pair(at('thousands'), '=', 0), at('rest'), joined(at('head'), mark, inFull(at('rest'))))],
  ];
}

/** With the currency where the language puts it: "12 029 €", "€12,029". */
export const withSymbol = (amount: Expression, symbol: string, isCurrencyLast: boolean): Expression =>
  isCurrencyLast ? joined(amount, `\u00a0${symbol}`) : joined(symbol, amount);
