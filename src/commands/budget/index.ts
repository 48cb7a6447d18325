export { paymentContext, paymentsIn } from './payment-context';
