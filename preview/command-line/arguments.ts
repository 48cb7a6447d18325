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
import { type CellsRequest, cellsRequestOf } from './cells';
import { type ColumnsAsked, columnsAsked } from './columns-asked';

export type Request = ColumnsAsked & {
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

/** The options, and whether a value follows. */
const options = {
  '-o': 'value',
  '--json': 'alone',
  '--cells': 'value',
  '--today': 'value',
  '--locale': 'value',
  '--year': 'value',
  '--action': 'value',
  '--line': 'value',
  '--tab': 'value',
  '--all-tabs': 'alone',
  '--list': 'value',
  '--column': 'value',
  '--add': 'value',
  '--by': 'value',
  '--unit': 'value',
} as const;
type OptionName = keyof typeof options;

const isOption = (word: string): word is OptionName => Object.hasOwn(options, word);
const mayRepeat = (name: OptionName): boolean => name === '--cells' || name === '--column';

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

type Words = { readonly plain: readonly string[]; readonly typed: ReadonlyMap<OptionName, readonly string[]> };

/** "--year=2027" is "--year 2027". */
function parted(word: string): readonly [name: string, value: string | undefined] {
  const sign = word.startsWith('--') ? word.indexOf('=') : -1;
  return sign < 0 ? [word, undefined] : [word.slice(0, sign), word.slice(sign + 1)];
}

function sorted(words: readonly string[]): Either<Words> {
  const plain: string[] = [];
  const typed = new Map<OptionName, readonly string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      plain.push(word);
      continue;
    }
    const [name, joined] = parted(word);
    if (!isOption(name)) return refused({ is: 'unknown-option', word: name });
    if (typed.has(name) && !mayRepeat(name)) return refused({ is: 'repeated-option', word: name });
    const needsValue = options[name] === 'value';
    if (!needsValue && joined !== undefined) return refused({ is: 'unexpected-value', word: name });
    const value = needsValue ? (joined ?? words[++at] ?? '') : '';
    if (needsValue && (value === '' || (joined === undefined && value.startsWith('-')))) {
      return refused({ is: 'missing-value', word: name });
    }
    typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return fine({ plain, typed });
}

function commandOf([name, input, extra]: readonly string[]): Either<Pick<Request, 'command' | 'input'>> {
  if (name === undefined) return refused({ is: 'no-command' });
  if (!isCommand(name)) return refused({ is: 'unknown-command', word: name });
  if (extra !== undefined) return refused({ is: 'extra-word', word: extra });
  const needs = commands[name].input;
  if (needs === 'required' && input === undefined) return refused({ is: 'missing-input', command: name });
  if (needs === 'none' && input !== undefined) return refused({ is: 'no-input-allowed', command: name, word: input });
  return fine({ command: name, input });
}

function yearOf(word: string): number | undefined {
  const year = Number(word);
  return /^\d{4}$/.test(word) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** The action a command is about, and its row: said where there must be one, and nowhere else. */
function actionOf(
  name: CommandName,
  typed: ReadonlyMap<OptionName, readonly string[]>,
): Either<Pick<Request, 'action' | 'line'>> {
  const { isOfAction = false }: Command = commands[name];
  const [[action], [line]] = [typed.get('--action') ?? [], typed.get('--line') ?? []];
  const word = action ?? line;
  if (!isOfAction && word !== undefined) return refused({ is: 'no-action-allowed', command: name, word });
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
function tabOf(
  name: CommandName,
  typed: ReadonlyMap<OptionName, readonly string[]>,
): Either<Pick<Request, 'tab' | 'allTabs'>> {
  const { isOfTab = false, isOfAllTabs = false }: Command = commands[name];
  const [tab] = typed.get('--tab') ?? [];
  const allTabs = typed.has('--all-tabs');
  if (!isOfTab && tab !== undefined) return refused({ is: 'no-tab-allowed', command: name, word: '--tab' });
  if (!isOfAllTabs && allTabs) return refused({ is: 'no-tab-allowed', command: name, word: '--all-tabs' });
  return fine({ tab: tab ?? null, allTabs });
}

/** How a command shows the year: said where it builds one, and nowhere else. */
function layoutOf(
  name: CommandName,
  typed: ReadonlyMap<OptionName, readonly string[]>,
): Either<Pick<Request, 'grouping' | 'unit'>> {
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

/** Every block of cells that is asked for. */
function cellsOf(words: readonly string[]): Either<readonly CellsRequest[]> {
  const cells: CellsRequest[] = [];
  for (const word of words) {
    const request = cellsRequestOf(word);
    if (!request) return refused({ is: 'bad-cells', word });
    cells.push(request);
  }
  return fine(cells);
}

/** The words after `npm run plan --`, checked as far as they can be without opening a file. */
export function requestOf(words: readonly string[]): Either<Request> {
  const parts = sorted(words);
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
  const columns = columnsAsked(start.value.command, typed.get('--column') ?? [], typed.get('--add') ?? []);
  if (!columns.ok) return columns;
  const locale = localeOf(localeWord);
  const year = yearWord === undefined ? null : yearOf(yearWord);
  const today = dayOfIso(todayWord ?? '');
  if (localeWord !== undefined && locale === undefined) return refused({ is: 'bad-locale', word: localeWord });
  if (yearWord !== undefined && (year === undefined || year === null))
    return refused({ is: 'bad-year', word: yearWord });
  if (todayWord !== undefined && today === undefined) return refused({ is: 'bad-today', word: todayWord });
  const cells = cellsOf(typed.get('--cells') ?? []);
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
    listFile: list.value,
    ...layout.value,
  });
}
