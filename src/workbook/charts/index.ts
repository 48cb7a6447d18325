export { contentOf } from './content';
export { chartsOf } from './known-charts';
