export { beginKpis } from './begin-kpis';
export { importFigures } from './import-figures';
export { kpis } from './kpis';
