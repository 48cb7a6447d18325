export { closureKey, firstTemplateRow, readSettings, type Settings, yearLabel } from './settings';
export { type SettingsSource, type SettingValues, settingsTab } from './settings-tab';
