import { USUAL_GROUPING } from '../../domain/year-view';
import { call } from '../../formula';
import type { Language } from '../../languages/languages';
import type { SettingKey } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, DAY_FORMAT, formula, text } from '../cells';

/** What New plan asks for, as it stands in the settings tab. */
export type SettingValues = {
  readonly language: Language;
  readonly year: number;
  readonly firstMonth: number;
  readonly currency: string;
  readonly country: string;
  /** What is under way while the rest is written. */
  readonly state?: string;
};

/** How a setting stands in its cell. */
type SettingCell = {
  /** Its named range, where a formula or a command looks for it alone. */
  readonly name?: string;
  /** What a new plan writes into it. */
  readonly first: (words: SheetWords, values: SettingValues) => Cell;
  /** What its drop-down offers. */
  readonly choices?: (words: SheetWords) => readonly string[];
  readonly numberFormat?: string;
};

const workday = (isOpen: boolean): SettingCell => ({
  first: ({ settings }) => text(isOpen ? settings.workday.open : settings.workday.closed),
  choices: ({ settings }) => [settings.workday.open, settings.workday.closed],
});

/**
 * Every setting: one that is left out does not compile. The words have their order in the tab and their labels; this one is that
 * of their names, as files have always had them.
 */
export const settingCells: { readonly [K in SettingKey]: SettingCell } = {
  today: { name: 'settings_today', first: () => formula(call('TODAY')), numberFormat: DAY_FORMAT },
  year: { name: 'settings_year', first: (_, { year }) => year },
  firstMonth: { name: 'settings_first_month', first: (_, { firstMonth }) => firstMonth },
  state: { name: 'settings_state', first: (_, { state = '' }) => (state === '' ? null : text(state)) },
  currency: { first: (_, { currency }) => text(currency) },
  country: { first: (_, { country }) => text(country) },
  language: { first: (_, { language }) => text(language) },
  grouping: {
    name: 'settings_grouping',
    first: ({ settings }) => text(settings.groupings[USUAL_GROUPING]),
    choices: ({ settings }) => Object.values(settings.groupings),
  },
  unit: {
    name: 'settings_unit',
    first: ({ settings }) => text(settings.units.week),
    choices: ({ settings }) => Object.values(settings.units),
  },
  monday: workday(true),
  tuesday: workday(true),
  wednesday: workday(true),
  thursday: workday(true),
  friday: workday(true),
  saturday: workday(false),
  sunday: workday(false),
};

const isSetting = (key: string): key is SettingKey => key in settingCells;

/** The settings that have a name of their own. */
export const namedSettings = Object.keys(settingCells)
  .filter(isSetting)
  .flatMap((key) => {
    const { name } = settingCells[key];
    return name === undefined ? [] : [{ key, name }];
  });
