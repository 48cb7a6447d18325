export { buildCountdown } from './build-countdown';
