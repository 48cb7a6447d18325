import { localesOfCountries } from '../../src/domain/locale';
import { type Day, dayOfIso } from '../../src/domain/time';
import { type Grouping, groupings, type Unit, units } from '../../src/domain/year-view';
import { type Language, languages } from '../../src/languages/languages';
import {
  type Command,
  type CommandName,
  commands,
  type Either,
  fine,
  isCommand,
  refused,
  usualLocale,
} from '../command-words';
import { type BudgetAsked, budgetAsked } from './budget-asked';
import { type CellsRequest, cellsAsked } from './cells';
import { type ColumnsAsked, columnsAsked } from './columns-asked';
import { type ExportsAsked, exportsAsked } from './exports-asked';
import { type KpisAsked, kpisAsked } from './kpis-asked';
import { type ObjectiveAsked, objectiveAsked } from './objective-asked';
import { type PayAsked, payAsked } from './pay-asked';
import { type PaymentAsked, paymentAsked } from './payment-asked';
import { isOption, sortedWords, type TypedOptions } from './sorted-words';

/** What is said of KPIs, of an objective and of money. */
type Aims = KpisAsked & ObjectiveAsked & PaymentAsked & BudgetAsked & PayAsked;

export type Request = Aims &
  ColumnsAsked &
  ExportsAsked & {
    readonly command: CommandName;
    readonly input: string | undefined;
    readonly output: string | undefined;
    readonly json: boolean;
    readonly cells: readonly CellsRequest[];
    readonly today: Day | undefined;
    /** Of the sentences. */
    readonly language: Language | undefined;
    /** How a file that names none is read, such as fr_CA. */
    readonly locale: string | undefined;
    readonly year: number | null;
    readonly action: string | null;
    /** Its row, where several have its name. */
    readonly line: number | null;
    /** The tab whose plan is meant, and whether all are read as one. */
    readonly tab: string | null;
    readonly allTabs: boolean;
    /** The text file with the actions to be added. */
    readonly listFile: string | null;
    /** Of the year view; null is what the plan's settings say. */
    readonly grouping: Grouping | null;
    readonly unit: Unit | null;
  };

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h');

/** A language, or the locale of a country as Google writes it, "fr_CA"; "fr-CA" is as good. */
function localeOf(word: string | undefined): string | undefined {
  const [language, country] = (word ?? '').split(/[-_]/);
  const asked = country === undefined ? language : `${language}_${country.toUpperCase()}`;
  return [...languages, ...localesOfCountries].find((known) => known === asked);
}

const isLanguage = (word: string): word is Language => languages.some((language) => language === word);

const languageOf = (word: string | undefined): Language | undefined => {
  const locale = localeOf(word);
  return languages.find((language) => locale?.startsWith(language));
};

/** `--locale` wherever it stands, to say in that language even what is wrong with the rest. */
export function languageAsked(words: readonly string[]): Language | undefined {
  const joined = words.find((word) => word.startsWith('--locale='))?.slice('--locale='.length);
  const at = words.indexOf('--locale');
  return languageOf(joined ?? (at < 0 ? undefined : words[at + 1]));
}

function commandOf([name, input, ...more]: readonly string[]): Either<Pick<Request, 'command' | 'input' | 'exports'>> {
  if (name === undefined) return refused({ is: 'no-command' });
  if (!isCommand(name)) return refused({ is: 'unknown-command', word: name });
  const [extra] = more;
  const { input: needs, isOfExports = false }: Command = commands[name];
  if (extra !== undefined && !isOfExports) return refused({ is: 'extra-word', word: extra });
  if (needs === 'required' && input === undefined) return refused({ is: 'missing-input', command: name });
  if (needs === 'none' && input !== undefined) return refused({ is: 'no-input-allowed', command: name, word: input });
  return fine({ command: name, input, exports: more });
}

function yearOf(word: string): number | undefined {
  const year = Number(word);
  return /^\d{4}$/.test(word) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** The action a command is about, and its row: said where there must be one, and nowhere else. */
function actionOf(name: CommandName, typed: TypedOptions): Either<Pick<Request, 'action' | 'line'>> {
  const { isOfAction = false, isOfPayments = false }: Command = commands[name];
  const [[action], [line]] = [typed.get('--action') ?? [], typed.get('--line') ?? []];
  const word = action ?? line;
  if (!isOfAction && !(isOfPayments && line === undefined) && word !== undefined)
    return refused({ is: 'no-action-allowed', command: name, word });
  if (isOfAction && word === undefined) return refused({ is: 'missing-action', command: name });
  if (line !== undefined && !/^[1-9]\d{0,6}$/.test(line)) return refused({ is: 'bad-line', word: line });
  return fine({ action: action ?? null, line: line === undefined ? null : Number(line) });
}

/** The list a command reads: named where there must be one, and nowhere else. */
function listOf(name: CommandName, word: string | undefined): Either<string | null> {
  const { isOfList = false }: Command = commands[name];
  if (isOfList && word === undefined) return refused({ is: 'missing-list', command: name });
  if (!isOfList && word !== undefined) return refused({ is: 'no-list-allowed', command: name, word });
  return fine(word ?? null);
}

/** Which plan of several is read: said where one is, and nowhere else. */
function tabOf(name: CommandName, typed: TypedOptions): Either<Pick<Request, 'tab' | 'allTabs'>> {
  const { isOfTab = false, isOfAllTabs = false }: Command = commands[name];
  const [tab] = typed.get('--tab') ?? [];
  const allTabs = typed.has('--all-tabs');
  if (!isOfTab && tab !== undefined) return refused({ is: 'no-tab-allowed', command: name, word: '--tab' });
  if (!isOfAllTabs && allTabs) return refused({ is: 'no-tab-allowed', command: name, word: '--all-tabs' });
  return fine({ tab: tab ?? null, allTabs });
}

/** How a command shows the year: said where it builds one, and nowhere else. */
function layoutOf(name: CommandName, typed: TypedOptions): Either<Pick<Request, 'grouping' | 'unit'>> {
  const [by] = typed.get('--by') ?? [];
  const [each] = typed.get('--unit') ?? [];
  const { isOfYear = false }: Command = commands[name];
  if (!isOfYear && (by ?? each) !== undefined)
    return refused({ is: 'no-layout-allowed', command: name, word: by === undefined ? '--unit' : '--by' });
  const grouping = groupings.find((it) => it === by);
  const unit = units.find((it) => it === each);
  if (by !== undefined && grouping === undefined) return refused({ is: 'bad-grouping', word: by });
  if (each !== undefined && unit === undefined) return refused({ is: 'bad-unit', word: each });
  return fine({ grouping: grouping ?? null, unit: unit ?? null });
}

/** What is said of columns: of a plan's by their letters, of an export's by their headers. */
function columnsOf(
  { command, exports }: Pick<Request, 'command' | 'exports'>,
  typed: TypedOptions,
): Either<ColumnsAsked & ExportsAsked> {
  const { isOfExports = false }: Command = commands[command];
  const said = typed.get('--column') ?? [];
  const [[dates], [decimals]] = [typed.get('--dates') ?? [], typed.get('--decimals') ?? []];
  const ofPlan = columnsAsked(command, isOfExports ? [] : said, typed.get('--add') ?? []);
  if (!ofPlan.ok) return ofPlan;
  const ofExports = exportsAsked(command, exports, {
    columns: said,
    dates,
    decimals,
    keepsMine: typed.has('--keep-mine'),
    hasPartial: typed.has('--partial'),
  });
  return ofExports.ok ? fine({ ...ofPlan.value, ...ofExports.value }) : ofExports;
}

/** What is said of KPIs, of an objective, whose KPI is its own, and of payments, which the plan may follow as well. */
function aimsOf(name: CommandName, typed: TypedOptions): Either<Aims> {
  const { isOfObjectives = false, isOfPayments = false }: Command = commands[name];
  const first = (option: string): string | undefined => (isOption(option) ? typed.get(option)?.[0] : undefined);
  const ofObjective = (option: string): string | undefined =>
    isOfPayments && option === '--from' ? undefined : first(option);
  const objective = objectiveAsked(name, ofObjective, typed.has('--measure'));
  if (!objective.ok) return objective;
  // Of an objective, --kpi says what measures it.
  const isElse = (option: string): boolean =>
    (isOfObjectives && option === '--kpi') || (isOfPayments && option === '--follow');
  const kpis = kpisAsked(name, { get: (option) => (isElse(option) ? undefined : typed.get(option)) });
  if (!kpis.ok) return kpis;
  const follow = { follow: typed.has('--follow'), byHand: typed.has('--by-hand') };
  const payment = paymentAsked(name, first, follow);
  if (!payment.ok) return payment;
  const [budget, pay] = [budgetAsked(name, first), payAsked(name, typed.get('--pay') ?? [])];
  if (!budget.ok) return budget;
  return pay.ok ? fine({ ...kpis.value, ...objective.value, ...payment.value, ...budget.value, ...pay.value }) : pay;
}

/** The words after `npm run plan --`, checked as far as they can be without opening a file. */
export function requestOf(words: readonly string[]): Either<Request> {
  const parts = sortedWords(words);
  if (!parts.ok) return parts;
  const { plain, typed } = parts.value;
  const start = commandOf(plain);
  if (!start.ok) return start;
  const [localeWord] = typed.get('--locale') ?? [];
  const [yearWord] = typed.get('--year') ?? [];
  const [todayWord] = typed.get('--today') ?? [];
  const action = actionOf(start.value.command, typed);
  if (!action.ok) return action;
  const [listWord] = typed.get('--list') ?? [];
  const list = listOf(start.value.command, listWord);
  if (!list.ok) return list;
  const layout = layoutOf(start.value.command, typed);
  if (!layout.ok) return layout;
  const tab = tabOf(start.value.command, typed);
  if (!tab.ok) return tab;
  const columns = columnsOf(start.value, typed);
  if (!columns.ok) return columns;
  const asked = aimsOf(start.value.command, typed);
  if (!asked.ok) return asked;
  const locale = localeOf(localeWord);
  const year = yearWord === undefined ? null : yearOf(yearWord);
  const today = dayOfIso(todayWord ?? '');
  if (localeWord !== undefined && locale === undefined) return refused({ is: 'bad-locale', word: localeWord });
  if (yearWord !== undefined && (year === undefined || year === null))
    return refused({ is: 'bad-year', word: yearWord });
  if (todayWord !== undefined && today === undefined) return refused({ is: 'bad-today', word: todayWord });
  const cells = cellsAsked(typed.get('--cells') ?? []);
  if (!cells.ok) return cells;
  const [output] = typed.get('-o') ?? [];
  return fine({
    ...start.value,
    output,
    json: typed.has('--json'),
    cells: cells.value,
    today,
    language: languageOf(localeWord),
    locale: locale !== undefined && isLanguage(locale) ? usualLocale[locale] : locale,
    year: year ?? null,
    ...action.value,
    ...tab.value,
    ...columns.value,
    ...asked.value,
    listFile: list.value,
    ...layout.value,
  });
}
