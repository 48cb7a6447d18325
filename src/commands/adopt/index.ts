export { adopt } from './adopt';
