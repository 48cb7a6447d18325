export { followPayments } from './follow-payments';
export { followingActions } from './followed';
export { invoices } from './invoices';
export { paymentContext, paymentsIn } from './payment-context';
export { withMoney } from './plan-money';
export { payments, savePayment } from './save-payment';
