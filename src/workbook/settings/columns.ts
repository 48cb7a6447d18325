import type { ClosureField } from '../../domain/plan';
import type { SettingKey } from '../../languages/words/setting-keys';

/** The row of column keys at the head of the block: columns are found by them, so hers may stand between ours. */
export const settingsColumns = [
  'label',
  'value',
  'help',
  'key',
  'owners',
  'holidays',
  'holidaysUntil',
  'holidayNames',
  'anchor',
  'target',
  'kindLines',
  'stepLines',
  'closedCount',
  'closedBefore',
  'listedDays',
  'closedDays',
  // Her own words for statuses, and hidden behind them what formulas know of statuses and of days that are not worked.
  'statusWord',
  'statusMeaning',
  'dayOff',
  'closedWords',
  'statusWords',
  'statusCodes',
  'dropped',
  'droppedQ1',
  'droppedQ2',
  'droppedQ3',
  'droppedQ4',
  // Who does what the templates give to a role.
  'role',
  'rolePerson',
  // What the drop-down of the rhythms offers.
  'rhythmWord',
] as const;
export type SettingsColumn = (typeof settingsColumns)[number];

export const NAMED_ACTIONS = 'plan.named-actions';
export const HOLIDAYS_FOR = 'holidays.for';
export const LEFT_OPEN = 'example.left-open';

/** The anchors of the columns of the list of days closed: their first cells. */
export const closureKey = (field: ClosureField): string => `closures.${field}`;

export const weekdayKeys = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly SettingKey[];
