export { removeSelfTest, selfTest } from './self-test';
