/** The settings and their place in the tab, in order. */
export const settingKeys = [
  'today',
  'year',
  'firstMonth',
  'currency',
  'country',
  'language',
  'grouping',
  'unit',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'state',
] as const;
export type SettingKey = (typeof settingKeys)[number];
