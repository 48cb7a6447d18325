export { sheet as en } from './sheet';
