export type { TypedColumn } from '../../languages/content/payment-layout';
export { beforeColumns, typedColumns } from '../../languages/content/payment-layout';
export { names } from './columns';
export { type PaymentsRead, readPayments } from './read';
export { columnWrites, helperWrites } from './rows';
export { clearedCells, paymentsTab, readyRows } from './tab';
