export { followPayments } from './follow-payments';
export { followingActions } from './followed';
export { paymentContext, paymentsIn } from './payment-context';
export { payments, savePayment } from './save-payment';
