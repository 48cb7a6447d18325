export { loadExample } from './example';
