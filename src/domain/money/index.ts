export { type AmountText, isAmountNotSet, readAmount, readAmountText } from './amount-text';
export { amountOf, type Cents, centsOf, type DecimalMark, nearestCent, sumOf } from './money';
export type { MoneyReading, MoneyWords } from './money-words';
export { numberText, soleNumber } from './number-text';
export { isInOther } from './other-currency';
export { type NumberConventions, numberWritten } from './written';
