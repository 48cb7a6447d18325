import { localeFor } from '../../domain/locale';
import { countryOfRegion, fiscalYear } from '../../domain/time';
import { type Language, languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import { type Change, isBlank } from '../../workbook/cells';
import { NEW_COLUMNS, newMeasures } from '../../workbook/objective';
import { choiceOperations, OBJECTIVE_ROWS, objectivesTab, planAnchors, planTab } from '../../workbook/plan';
import { settingsTab } from '../../workbook/settings';
import { templatesTab } from '../../workbook/templates';
import type { Done, NewPlanInput } from '../api';
import { done, type Port, type Result, trouble } from '../port';
import { markOperation } from './construction';
import { overHalfMade } from './half-made';
import { publicHolidays } from './public-holidays';
import { settingsIn } from './standing-settings';

/** The tabs New plan makes. */
const tabsOf = (language: Language): readonly string[] => {
  const { plan, objectives, settings, templates } = wordsOf(language).tabs;
  return [plan, objectives, settings, templates].map((name) => name.toLowerCase());
};

/** Those that the file already has, in any language; of a plan that was stopped while it was made, those of other languages alone. */
function standingTabs(port: Port, language: Language): readonly string[] {
  const settings = settingsIn(port);
  const isUnfinished = settings === undefined || settings.state === planMark(settings.language);
  const ours = languages.filter((it) => !isUnfinished || it !== language).flatMap(tabsOf);
  return port.tabNames().filter((name) => ours.includes(name.toLowerCase()));
}

/** What the settings hold while a plan is made, and since that was interrupted. */
const planMark = (language: Language): string => wordsOf(language).tabs.plan;

/** The one empty tab of a new file becomes the plan, instead of staying behind as "Sheet1". */
function emptyTab(port: Port, tabNames: readonly string[]): string | undefined {
  const [only, ...others] = tabNames;
  if (only === undefined || others.length > 0) return undefined;
  const values = port.readTab(only)?.values ?? [];
  return values.every((row) => row.every((cell) => isBlank(cell))) ? only : undefined;
}

export const isPossibleYear = ({ year, firstMonth }: Pick<NewPlanInput, 'year' | 'firstMonth'>): boolean =>
  year >= 1990 && year <= 2100 && firstMonth >= 1 && firstMonth <= 12;

/** Whether a plan can be made here, and in which empty tab; nothing is written. */
export function roomForPlan(port: Port, language: Language): Result<{ readonly adopt: string | undefined }> {
  const standing = standingTabs(port, language);
  if (standing.length > 0) return trouble('plan.exists', { tabs: standing });
  return done({ adopt: emptyTab(port, port.tabNames()) });
}

type PlanContent = {
  readonly owners: readonly string[];
  readonly severalObjectives: readonly number[];
  readonly leftOpen?: readonly string[];
};

/** The tabs of a new plan, marked as unfinished (plan, objectives, templates, settings) with their names, formats, drop-downs and highlights. */
export function newPlanChange(
  port: Port,
  input: NewPlanInput,
  adopt: string | undefined,
  { owners, severalObjectives, leftOpen = [] }: PlanContent = { owners: [], severalObjectives: [] },
): Change {
  const { language, country, currency } = input;
  const words = wordsOf(language);
  const content = port.content(language);
  const reading = port.reading();
  const own = reading.filter((_, place) => languages[place] === language);
  const holidays = publicHolidays(port, country, fiscalYear(input.year, input.firstMonth), language);
  return [
    ...(input.setLocale ? localeOf(input) : []),
    ...planTab({ words, columnNotes: content.columnNotes, reading: own, currency }, adopt),
    ...objectivesTab(words, currency, NEW_COLUMNS),
    ...newMeasures(words, content, OBJECTIVE_ROWS - 1),
    ...templatesTab(words, content.templates),
    ...settingsTab({
      words,
      content,
      reading,
      values: { ...input, state: planMark(language) },
      owners,
      anchors: planAnchors(words),
      leftOpen,
      ...holidays,
    }),
    ...choiceOperations(words, { objectives: severalObjectives }),
  ];
}

const localeOf = ({ country, language }: NewPlanInput): Change => {
  const locale = localeFor(countryOfRegion(country), language);
  return locale === undefined ? [] : [{ do: 'set-locale', locale }];
};

/** Makes the plan, in a file that has none yet; in one that has, says so and changes nothing. */
export function newPlan(port: Port, input: NewPlanInput): Result<Done> {
  if (!isPossibleYear(input)) return trouble('plan.impossible-year', {});
  const room = roomForPlan(port, input.language);
  if (!room.ok) return room;
  const change = overHalfMade(port, newPlanChange(port, input, room.value.adopt));
  if (!change.ok) return change;
  port.apply([
    ...change.value,
    { do: 'show', tab: wordsOf(input.language).tabs.objectives, row: 2, column: 1 },
    { do: 'flush' },
    markOperation(''),
  ]);
  return done({ message: port.say('plan.made', {}) });
}
