export { sheet as fr } from './sheet';
