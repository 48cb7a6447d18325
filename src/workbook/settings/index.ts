export { closureKey } from './columns';
export { yearLabel } from './fiscal-year';
export { dayOfMonth } from './said-day';
export type { SettingValues } from './setting-cells';
export { firstTemplateRow, readSettings, type Settings } from './settings';
export type { SettingsSource } from './settings-rows';
export { settingsTab } from './settings-tab';
export { workday, workdays, workdaysOfWeek } from './week';
