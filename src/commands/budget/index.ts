export { budget } from './budget';
export { whatIf } from './what-if';
