export { readWeek } from './read-week';
