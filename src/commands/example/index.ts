export { loadExample } from './load-example';
