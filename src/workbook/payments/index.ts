export { names } from './columns';
export { type PaymentsRead, readPayments } from './read';
