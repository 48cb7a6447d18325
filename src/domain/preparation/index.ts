export { type Due, dueOf, movedFrom } from './due';
export type { Now, StepProgress } from './forward';
export { verdictsOn } from './not-begun';
export { oneOffTimeOf, type PreparedKinds, preparationOf, preparedKinds } from './preparation';
export { backward, firstStart, type Schedule } from './schedule';
export { lateSteps, type Verdict, verdict } from './verdict';
