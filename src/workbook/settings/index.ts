export type { SettingValues } from './setting-cells';
export { closureKey, firstTemplateRow, readSettings, type Settings, yearLabel } from './settings';
export { type SettingsSource, settingsTab } from './settings-tab';
export { workday, workdays, workdaysOfWeek } from './week';
