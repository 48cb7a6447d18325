export { followPayments } from './follow-payments';
export { followingActions } from './followed';
export { paymentContext, paymentsIn } from './payment-context';
export { withMoney } from './plan-money';
export { payments, savePayment } from './save-payment';
