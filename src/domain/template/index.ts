export {
  criticalPath,
  earlier,
  earliestSpans,
  later,
  latestSpans,
  type Shift,
  type Span,
  slackOf,
  workingDaysOfTemplate,
} from './critical-path';
export { faultsOfTemplates, type TemplateFault } from './fault';
export { type LeadTime, type LeadTimes, leadTimeOf, leadTimeOfKind, workingDaysOf } from './lead-time';
export { kindsOfRows, type StepRow, type TemplateField, type TemplateRows } from './rows';
export { stepsThatWouldGo } from './shortening';
export { faultsOfSteps, graphOf, MOST_WORKING_DAYS, type StepGraph, type StepNode } from './step-graph';
export { type StepType, stepTypeOf, stepTypes } from './step-type';
export type { Step, Template } from './template';
