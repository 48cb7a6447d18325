import { type Mend, type Place, type Problem, severityOf } from '../../domain/check';
import { conventionsOf } from '../../domain/locale';
import { amountOf } from '../../domain/money';
import type { ObjectiveField } from '../../domain/plan';
import { type Day, dateOf } from '../../domain/time';
import type { Language } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import { sayRhythm } from '../../languages/words/say-rhythm';
import { sayDay, sayPlace } from '../../languages/words/speech';
import { addressOf, plainText, shownAmount } from '../../workbook/cells';
import { columnOfField } from '../../workbook/plan';
import { closureKey } from '../../workbook/settings';
import { templateKey } from '../../workbook/templates';
import type { CellAddress, MendOffer, ReportedProblem } from '../api';
import { currencyOf, type OpenPlan, type Table } from '../plan';
import { addressInKpis } from './kpi-address';
import { isOfCells, writesOf } from './mend-cells';
import { addressInMoney } from './money-address';

type OnTemplate = Extract<Place, { on: 'template' }>;

function addressIn<Field extends string>(table: Table<Field>, line: number, field: Field): CellAddress {
  return { sheet: table.tab, cell: addressOf(line, table.header.columns.get(field) ?? 1) };
}

/** In the tab and the column where these stand now; a tab that was deleted has no cell. */
function addressInTemplates({ settings, words }: OpenPlan, { line, column }: OnTemplate): CellAddress {
  const anchor = settings?.anchors.get(templateKey(column));
  if (anchor === undefined || anchor === 'lost') return { sheet: words.tabs.templates, cell: '' };
  return { sheet: anchor.tab, cell: addressOf(line, anchor.column) };
}

type OnClosure = Extract<Place, { on: 'closure' }>;

/** In the list of days closed, wherever it stands now. */
function addressInClosures({ settings, words }: OpenPlan, { line, field }: OnClosure): CellAddress {
  const anchor = settings?.anchors.get(closureKey(field));
  if (anchor === undefined || anchor === 'lost') return { sheet: words.tabs.settings, cell: '' };
  return { sheet: anchor.tab, cell: addressOf(anchor.row + line - 1, anchor.column) };
}

function shownInClosures({ settings }: OpenPlan, { line, field }: OnClosure): string {
  const reading = settings?.closures.find((closure) => closure.line === line)?.[field];
  return reading?.is === 'unread' ? reading.text : '';
}

function addressInWeek({ settings, settingsAt, words }: OpenPlan, odd: number): CellAddress {
  const day = settings?.oddDays[odd];
  if (day === undefined || settingsAt === undefined) return { sheet: words.tabs.settings, cell: '' };
  return { sheet: settingsAt.tab, cell: addressOf(settingsAt.row + day.row, settingsAt.column + day.column) };
}

/** Where in the file a problem stands; a problem of the whole file has no cell. */
export function addressOfPlace(open: OpenPlan, place: Place): CellAddress {
  switch (place.on) {
    case 'action':
      return { sheet: open.table.tab, cell: addressOf(place.line, columnOfField(open.table.header, place.field)) };
    case 'objective':
      return open.objectives === undefined
        ? { sheet: open.table.tab, cell: '' }
        : addressIn<ObjectiveField>(open.objectives, place.line, place.field);
    case 'template':
      return addressInTemplates(open, place);
    case 'closure':
      return addressInClosures(open, place);
    case 'week':
      return addressInWeek(open, place.odd);
    case 'kpi':
    case 'figure':
      return addressInKpis(open, place);
    case 'payment':
    case 'envelope':
      return addressInMoney(open, place);
    case 'header':
      return {
        sheet: open.table.tab,
        cell: addressOf(open.table.header.row, open.table.header.columns.get('name') ?? 1),
      };
    case 'cell':
      return { sheet: open.table.tab, cell: addressOf(place.line, place.column) };
    case 'file':
      return { sheet: open.table.tab, cell: '' };
  }
}

/** What the templates tab shows, as far as a mend may write there. */
function shownInTemplates({ plan }: OpenPlan, { line, column }: OnTemplate): string {
  const step = plan.templateRows?.steps.find((row) => row.line === line);
  return step?.[column] ?? '';
}

/** What the cell of a problem shows now, as text. */
export function shownAt(open: OpenPlan, place: Place, language: Language): string {
  if (place.on === 'file') return sayPlace(wordsOf(language).idiom.speech, open.plan.locale);
  if (place.on === 'template') return shownInTemplates(open, place);
  if (place.on === 'closure') return shownInClosures(open, place);
  if (place.on === 'payment') return open.moneyTabs?.payments?.said(place.line, place.column) ?? '';
  const table: Table<string> | undefined = place.on === 'objective' ? open.objectives : open.table;
  if (table === undefined || !('field' in place)) return '';
  const value = table.values[place.line - 1]?.[(table.header.columns.get(place.field) ?? 0) - 1] ?? '';
  return typeof value === 'object' ? sayDay(wordsOf(language).idiom.speech, value.day) : plainText(value);
}

const sameSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The first way to show what a mend writes that is not what the cell shows already: a change worth seeing. */
const unlike = (was: string, ...shown: readonly [string, ...string[]]): string =>
  shown.find((it) => sameSpaces(it) !== sameSpaces(was)) ?? shown[0];

/** As the plan's format shows it, or the number alone: "1 250 €" that is a text becomes 1250. */
function amountShown(open: OpenPlan, amount: number, was: string): string {
  const { plan, words } = open;
  const marks = { ...conventionsOf(plan.locale), ...words.conventions };
  const bare = String(amount).replace('.', marks.decimal);
  return unlike(was, shownAmount(amount, currencyOf(open), marks), bare);
}

/** "12,5 %" */
const shareShown = ({ plan }: OpenPlan, share: number): string =>
  `${String(Number((share * 100).toFixed(6))).replace('.', conventionsOf(plan.locale).decimal)} %`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** As the plan's format shows it, or in words where figures could be read in two orders; a day that stands there is said in words too. */
function dayShown({ plan }: OpenPlan, day: Day, was: string, language: Language): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const { speech } = wordsOf(language).idiom;
  const [said, figures] = [sayDay(speech, day), `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`];
  const isOfDay = speech.months.some((name) => was.includes(` ${name} `)) && /^\d/.test(was);
  const isSaid = conventionsOf(plan.locale).order === 'month-first' || (isOfDay && was !== said);
  return isSaid ? said : unlike(was, figures, said);
}

function becomes(open: OpenPlan, mend: Mend, was: string, language: Language): string {
  if (isOfCells(mend)) return writesOf(open, mend)[0]?.text ?? '';
  switch (mend.to) {
    case 'amount':
      return amountShown(open, amountOf(mend.amount), was);
    case 'share':
      return shareShown(open, mend.share);
    case 'day':
      return dayShown(open, mend.day, was, language);
    case 'text':
      return mend.text;
    case 'rhythm':
      return sayRhythm(open.words.idiom, mend.rhythm);
    case 'locale':
      return sayPlace(wordsOf(language).idiom.speech, mend.locale);
  }
}

/** What is summed up from several columns has no cell of its own to be mended in. */
export const hasCell = ({ table }: OpenPlan, place: Place): boolean =>
  place.on !== 'action' || table.header.columns.has(place.field);

/** How many cells one click mends, where they are more than one. */
function cellsOf(open: OpenPlan, mend: Mend): Pick<MendOffer, 'cells'> {
  const cells = isOfCells(mend) ? writesOf(open, mend).length : 1;
  return cells > 1 ? { cells } : {};
}

/** A problem to be told: where it stands, what was found, and what one click would write. */
export function reported(open: OpenPlan, problem: Problem, language: Language): ReportedProblem {
  const { at, mend, ...finding } = problem;
  const was = mend === undefined ? '' : shownAt(open, at, language);
  const offer: MendOffer | undefined =
    mend === undefined || !hasCell(open, at)
      ? undefined
      : { was, becomes: becomes(open, mend, was, language), ...cellsOf(open, mend) };
  return {
    ...finding,
    severity: severityOf(finding.code),
    ...addressOfPlace(open, at),
    currency: currencyOf(open),
    ...(offer === undefined ? {} : { mend: offer }),
  };
}
