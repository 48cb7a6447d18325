export { budget } from './budget';
export { followPayments } from './follow-payments';
export { payments, savePayment } from './save-payment';
export { whatIf } from './what-if';
