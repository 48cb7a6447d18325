export { checkPlan, goTo, mendProblem } from './check-plan';
export { reported } from './report';
