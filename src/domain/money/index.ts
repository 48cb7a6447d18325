export { type AmountText, isAmountNotSet, readAmount, readAmountText } from './amount-text';
export { amountOf, type Cents, centsOf, sumOf } from './money';
export type { MoneyReading, MoneyWords } from './money-words';
export { type NumberConventions, numberWritten } from './written';
