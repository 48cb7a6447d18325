export { isFault, type MessageLanguage, saidIn } from './message-language';
export { CONTAINER_UI_SCOPE, messages, SPREADSHEET_SCOPE } from './messages';
