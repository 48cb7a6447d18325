export { createMembrane, hostTraces } from './membrane';
export { methodTables } from './method-tables';
