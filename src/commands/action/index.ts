export { actionForm } from './action-form';
export { draftSchema } from './draft-schema';
export { dropAction, duplicateAction, saveAction } from './save-action';
