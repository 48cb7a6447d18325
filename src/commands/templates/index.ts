export { type TemplateUpkeep, templateUpkeep } from './template-upkeep';
