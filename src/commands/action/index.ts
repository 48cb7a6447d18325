export { actionForm } from './action-form';
export { draftOf, loadedAction } from './action-row';
export { draftSchema } from './draft-schema';
export { addList, readList } from './list';
export { dropAction, duplicateAction, saveAction } from './save-action';
