import type { Day } from '../../domain/time';
import { type Cell, escapedName, formula, type Grid, QUESTION, quotedText, readsPatterns, text } from '../cells';
import { SEPARATOR } from '../templates';
import { flags } from './anchor';
import { dayOfBar, firstOfBar, headOfBar, lastOfBar } from './bars';
import {
  type CountdownColumn,
  type CountdownColumns,
  type CountdownFact,
  type CountdownHelper,
  cellIn,
  countdownFacts,
  countdownHead,
  factCell,
  SENTENCES,
  spanIn,
} from './columns';
import { around, type CountdownSource, monthsFrom, numberOf, type PartRows, sayDayIn } from './context';
import { legendSigns, mayGo, signs } from './formulas';
import { rowMarks } from './words';

/** What the head is written from. */
type HeadSource = {
  readonly source: CountdownSource;
  readonly columns: CountdownColumns;
  readonly places: readonly PartRows[];
  readonly steps: number;
  /** The first day of the calendar where no date of the plan can be read. */
  readonly first: Day;
};

/** The rows from the first of the first action to the date of the last one. */
function bodySpan({ columns, places }: HeadSource, column: CountdownColumn): string {
  const last = Math.max(...places.map(({ anchor }) => anchor));
  const first = Math.min(...places.map((rows) => rows.first - (places.length > 1 ? 1 : 0)));
  return spanIn(columns, column, first, last);
}

/** The cells of one column in the rows of the actions' own dates. */
const anchors = ({ columns, places }: HeadSource, column: CountdownHelper): readonly string[] =>
  places.map(({ anchor }) => cellIn(columns, column, anchor));

const greatest = (head: HeadSource, column: CountdownHelper): string =>
  `=IFERROR(MAX(${anchors(head, column).join(';')});0)`;

/** " « Marge », « Communiqué »,": the steps that may go and are not begun. */
function optional({ source, columns, places }: HeadSource): string {
  const names = source.parts.flatMap(({ schedule }, part) =>
    schedule.graph.flatMap((node, place) => {
      const row = places[part]?.ofStep[place] ?? 0;
      const isLeft = `AND(${cellIn(columns, 'settled', row)}="";${cellIn(columns, 'duration', row)}>0)`;
      const said = around(` ${source.words.countdown.quoted},`, cellIn(columns, 'name', row));
      return mayGo(node) ? [`IF(${isLeft};${said};"")`] : [];
    }),
  );
  return names.length === 0 ? '=""' : `=IFERROR(${names.slice(0, 12).join('&')};"")`;
}

/** What stands in the way of everything else, in one sentence; "" where nothing does. */
function message(head: HeadSource): string {
  const { columns, source, steps } = head;
  const { countdown } = source.words;
  const flag = factCell(columns, 'flag');
  const said: readonly (readonly [number, string])[] = [
    [flags.missing, countdown.flags.missing],
    [flags.dropped, countdown.flags.dropped],
    [flags.kind, countdown.flags.kind],
    [flags.noDeadline, countdown.flags.noDeadline],
    [flags.unreadable, countdown.flags.unreadable],
  ];
  const flagged = said.reduceRight(
    (otherwise, [value, words]) => `IF(${flag}=${value};${quotedText(words)};${otherwise})`,
    quotedText(countdown.flags.holidays),
  );
  const broken = `IF(COUNTIFS(${bodySpan(head, 'row')};"${rowMarks.step}")<>${steps};${quotedText(countdown.gone)};${quotedText(countdown.moved)})`;
  const isWhole = factCell(columns, 'isWhole');
  return `=IF(settings_state<>"";${quotedText(countdown.building)};IF(${isWhole}=0;${broken};IF(${flag}=0;"";${flagged})))`;
}

/** One of two sentences, by what the first action prepares: those of a campaign are most often alike. */
const ofFirst = (head: HeadSource, said: Readonly<Record<'start' | 'deadline', string>>): string =>
  `IF(${anchors(head, 'isBefore')[0] ?? '0'}=1;${quotedText(said.start)};${quotedText(said.deadline)})`;

const isCount = (value: string, [one, many]: readonly [string, string]): string =>
  `IF(${value}>1;${quotedText(many)};${quotedText(one)})`;

/** "Tenable : 3 jours ouvrés d'avance", "Il manque 6 jours ouvrés : première échéance tenable le 18 mars". */
function state(head: HeadSource): string {
  const { columns, source, steps, places } = head;
  const { words } = source;
  const { countdown } = words;
  const [missing, said] = [factCell(columns, 'missing'), factCell(columns, 'message')];
  const day = sayDayIn(columns, words, factCell(columns, 'held'));
  const lacking = `${quotedText(countdown.lacking)}&${missing}&${isCount(missing, countdown.lackingDays)}&${ofFirst(head, countdown.firstHeld)}&${day}`;
  const { none, one, many } = countdown.spare;
  const spare = `IF(${missing}=0;${quotedText(none)};IF(${missing}=-1;${quotedText(one)};${quotedText(many[0])}&-${missing}&${quotedText(many[1])}))`;
  const held = `IF(${missing}>0;${lacking};${quotedText(countdown.held)}&${spare})`;
  const others = places.length * (places.length > 1 ? 2 : 1);
  const isDone = `${factCell(columns, 'doneCount')}=${steps + others}`;
  return `=IF(${said}<>"";${said};IFERROR(IF(${isDone};${quotedText(countdown.allDone)};${held});""))`;
}

/** "Échéance : 30 avr. 2027 · J−46 · commencer au plus tard le 3 mars". */
function deadline(head: HeadSource): string {
  const { columns, source } = head;
  const { words } = source;
  const { countdown } = words;
  const [day, first, today] = [factCell(columns, 'target'), factCell(columns, 'firstDay'), factCell(columns, 'today')];
  const label = ofFirst(head, countdown.anchors);
  const ahead = `${day}-${today}`;
  const count = `IF(${ahead}=0;"";IF(${ahead}>0;"−"&${numberOf(ahead)};"+"&-${numberOf(ahead)}))`;
  const said = `${label}&${quotedText(countdown.colon)}&${sayDayIn(columns, words, day)}&" "&YEAR(${day})&${quotedText(` · ${countdown.dayLetter}`)}&${count}`;
  const begin = `${quotedText(` · ${countdown.beginBy}`)}&${sayDayIn(columns, words, first)}`;
  return `=IF(${day}=0;"";IFERROR(${said}&${begin};""))`;
}

/** What is no longer living, or else which steps would have to go. */
function warning({ columns, source }: HeadSource): string {
  const { countdown } = source.words;
  const [typed, changed, missing] = [
    factCell(columns, 'typed'),
    factCell(columns, 'changed'),
    factCell(columns, 'missing'),
  ];
  const [names, short] = [factCell(columns, 'optional'), factCell(columns, 'missingShort')];
  const cycled = source.parts.flatMap((part) => part.cycled);
  const held = `IF(${short}<=0;${quotedText(countdown.withoutHeld)};${quotedText(countdown.withoutLacking)}&${short}&${isCount(short, countdown.lackingDays)})`;
  const without = `IF(${names}="";${quotedText(countdown.nothingOptional)};${quotedText(countdown.without.trim())}&${names}&${held})`;
  const otherwise = `IF(${missing}>0;${without};${quotedText(cycled.length === 0 ? '' : `⚠ ${countdown.cycle(cycled)}`)})`;
  const isShort = `IF(${factCell(columns, 'isShort')}=1;${quotedText(`⚠ ${countdown.short}`)};${otherwise})`;
  const isChanged = `IF(${changed}>0;${quotedText(`⚠ ${countdown.changed}`)};${isShort})`;
  return `=IFERROR(IF(${typed}>0;"⚠ "&${typed}&${quotedText(` ${countdown.typed}`)};${isChanged});"")`;
}

/** "En retard : Brief et d'autres : 2" or "À suivre : Maquette (3 mars)". */
function outlook(head: HeadSource): string {
  const { columns, source } = head;
  const { countdown } = source.words;
  const [count, late, next] = [
    factCell(columns, 'lateCount'),
    factCell(columns, 'lateRow'),
    factCell(columns, 'nextRow'),
  ];
  const at = (column: CountdownColumn, row: string): string => `INDEX(${bodySpan(head, column)};${row})`;
  const [before, after] = countdown.others.map(quotedText);
  const others = `IF(${count}>1;${before}&${count}-1&${after};"")`;
  const isLate = `${quotedText(countdown.late)}&${at('name', late)}&${others}`;
  const day = sayDayIn(columns, source.words, at('firstDay', next));
  const isNext = `${quotedText(countdown.next)}&${at('name', next)}&" ("&${day}&")"`;
  return `=IF(${factCell(columns, 'message')}<>"";"";IFERROR(IF(${count}>0;${isLate};IF(${next}=0;${quotedText(countdown.nothingNext)};${isNext}));""))`;
}

/** The first late step as the settings repeat it for the check: its action, its name and the day it is late since. */
function lateStep(head: HeadSource): string {
  const { columns } = head;
  const row = factCell(columns, 'lateRow');
  const at = (column: CountdownColumn): string => `INDEX(${bodySpan(head, column)};${row})`;
  const since = numberOf(`IF(${at('late')}=2;${at('lastDay')};${at('firstDay')})`);
  const said = [at('action'), at('name'), since].join(`&${quotedText(SEPARATOR)}&`);
  const isLate = `AND(${factCell(columns, 'message')}="";${factCell(columns, 'lateCount')}>0)`;
  return `=IFERROR(IF(${isLate};${said};"");"")`;
}

function facts(head: HeadSource): Readonly<Record<CountdownFact, string>> {
  const { columns, steps, first } = head;
  const firstDay = factCell(columns, 'firstDay');
  const late = (value: number): string => `IFERROR(MATCH(${value};${bodySpan(head, 'late')};0);9999)`;
  const starts = anchors(head, 'firstDay').map((day) => `IF(${day}=0;${first};${day})`);
  const livingStart = starts.length === 1 ? starts[0] : `MIN(${starts.join(';')})`;
  const lastBar = lastOfBar(columns.unit, `$${dayOfBar(columns, columns.bars - 1)}`);
  return {
    today: '=INT(SUM(settings_today))',
    isWhole: `=IF(COUNTIFS(${bodySpan(head, 'row')};"${rowMarks.step}")<>${steps};0;IF(SUM(${bodySpan(head, 'moved')})=0;1;0))`,
    firstBar: `=${firstOfBar(columns.unit, firstDay)}`,
    target: greatest(head, 'to'),
    firstDay: `=IFERROR(${livingStart};${first})`,
    missing: greatest(head, 'missing'),
    missingShort: greatest(head, 'missingShort'),
    held: greatest(head, 'held'),
    flag: `=IFERROR(MAX(${anchors(head, 'flag').join(';')});${flags.missing})`,
    typed: `=SUM(${bodySpan(head, 'typed')})`,
    changed: changed(head),
    isShort: `=IF(${factCell(columns, 'target')}>${lastBar};1;0)`,
    lateCount: `=COUNTIFS(${bodySpan(head, 'late')};1)+COUNTIFS(${bodySpan(head, 'late')};2)`,
    lateRow: `=MIN(${late(1)};${late(2)})`,
    nextRow: `=IFERROR(MATCH(0;${bodySpan(head, 'isDone')};0);0)`,
    doneCount: `=COUNTIFS(${bodySpan(head, 'isDone')};1)`,
    optional: optional(head),
    message: message(head),
    lateStep: lateStep(head),
    question: `=${quotedText(QUESTION)}`,
    readsPatterns: readsPatterns(factCell(columns, 'question')),
  };
}

/** How many steps the templates no longer have, and how many more they have now. */
function changed(head: HeadSource): string {
  const more = head.source.parts.map(({ template }) => {
    const kind = quotedText(`=${escapedName(template.kind)}`);
    return `IF(COUNTIFS(templates_kind;${kind})>${template.steps.length};1;0)`;
  });
  return `=IFERROR(SUM(${bodySpan(head, 'changed')})+${more.join('+')};0)`;
}

/** The rows above the steps: subject, state, deadline and signs, columns; hidden below them keys and days closed. */
export function countdownHeadCells(head: HeadSource): Grid<Cell> {
  const { columns, source } = head;
  const { words, subject } = source;
  const made = facts(head);
  // Behind the frozen column, where sentences can flow.
  const front: Readonly<Record<number, Cell>> = {
    [countdownHead.title]: text(subject),
    [countdownHead.state]: formula(state(head)),
    [countdownHead.deadline]: formula(deadline(head)),
    [countdownHead.weeks]: text(legendLine(head)),
  };
  const months = monthsFrom(columns);
  const ofRow = (row: number, column: number): Cell => {
    const bar = column - columns.firstBar;
    if (bar >= 0 && bar < columns.bars) {
      if (bar === 0 && row === countdownHead.title) return formula(outlook(head));
      if (bar === 0 && row === countdownHead.state) return formula(warning(head));
      return headOfBar(columns, words, row, bar);
    }
    if (row === countdownHead.keys) return text(columns.keys[column - 1] ?? '');
    if (row === countdownHead.labels) return labelOf(head, column);
    if (row === countdownHead.title && column >= months) {
      const fact = countdownFacts[column - months];
      if (fact !== undefined) return formula(made[fact]);
    }
    if (row === countdownHead.state && column >= months) return text(words.months[column - months] ?? '');
    if (column === months) return text(rowMarks.other);
    if (column === 1) return row === countdownHead.title ? text(words.countdown.heading) : null;
    return column === SENTENCES ? (front[row] ?? null) : null;
  };
  return Object.values(countdownHead).map((row) =>
    Array.from({ length: columns.count }, (_, index) => ofRow(row, index + 1)),
  );
}

function labelOf({ columns, source }: HeadSource, column: number): Cell {
  const labels: Readonly<Record<string, string>> = source.words.countdown.columns;
  return text(labels[columns.keys[column - 1] ?? ''] ?? '');
}

/** Signs are wider than they are measured to be: the no-break spaces at the end keep the last word from being cut. */
const legendLine = ({ source }: HeadSource): string =>
  `${legendSigns.map((sign) => `${signs[sign]} ${source.words.countdown.bars[sign]}`).join('   ')}${'\u00a0'.repeat(6)}`;
