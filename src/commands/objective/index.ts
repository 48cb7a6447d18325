export { followedIn } from './followed';
export { measureObjectives } from './measure';
export { objectives } from './objectives';
export { saveObjective } from './save-objective';
