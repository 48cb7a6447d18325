export { budget } from './budget';
export { followPayments } from './follow-payments';
export { invoices } from './invoices';
export { withMoney } from './plan-money';
export { payments, savePayment } from './save-payment';
export { whatIf } from './what-if';
