export { applyWhatIf } from './apply-what-if';
