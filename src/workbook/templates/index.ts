export { SEPARATOR } from './columns';
export { FINISH_NAME, kindLines, stepLines } from './lines';
export { finishFormulas, isTotalFormula, type StepsPlace, totalFormula } from './template-formulas';
export {
  FIRST_STEP_KEY,
  KIND_ROWS,
  type Kind,
  MOST_KIND_DAYS,
  readKinds,
  readTemplateRows,
  readTemplates,
  STEP_ROWS,
  templateKey,
} from './templates';
export { templateAnchors, templatesTab } from './templates-tab';
