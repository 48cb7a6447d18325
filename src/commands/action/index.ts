export { actionForm } from './action-form';
export { dropAction, duplicateAction, saveAction } from './save-action';
