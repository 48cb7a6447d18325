export { checkPlan, goTo } from './check-plan';
export { mendProblem } from './mend';
export { reported } from './report';
