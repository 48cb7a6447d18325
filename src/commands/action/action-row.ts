import { type ActionDraft, amountTyped } from '../../domain/draft';
import { conventionsOf } from '../../domain/locale';
import { amountOf, readAmount } from '../../domain/money';
import { foldName, splitNames } from '../../domain/names';
import { type ActionField, actionFields, budgetFields } from '../../domain/plan';
import { dayOfIso, isoOf } from '../../domain/time';
import { fileReading } from '../../languages/languages';
import { type Cell, type CellValue, plainText, text } from '../../workbook/cells';
import { readDayCell } from '../../workbook/plan';
import type { LoadedAction } from '../api';
import { cellOf, type OpenPlan } from '../plan';

/** An action's cells as text, in the order of the fields: how its row is found again when it is saved. */
export const loadedAction = (open: OpenPlan, line: number): LoadedAction => ({
  line,
  cells: actionFields.map((field) => plainText(cellOf(open.table, line, field))),
});

/** A number as it is typed in the file's locale: 1250.5 is "1250,5" in French. */
const typedNumber = (value: number, locale: string): string =>
  String(value).replace('.', conventionsOf(locale).decimal);

function typedAmount(value: CellValue, locale: string): string {
  return typeof value === 'number' ? typedNumber(value, locale) : plainText(value);
}

/** A day as the form holds it; a text that is no day stays as it is, for an untouched field to be saved unchanged. */
function typedDay(value: CellValue): string {
  const reading = readDayCell(value);
  return reading.is === 'known' ? isoOf(reading.value) : plainText(value);
}

/** The form's fields filled from a row of the plan. */
export function draftOf(open: OpenPlan, line: number): ActionDraft {
  const cell = (field: ActionField): CellValue => cellOf(open.table, line, field);
  const action = open.plan.actions.find((candidate) => candidate.line === line);
  const amount = (field: ActionField): string => typedAmount(cell(field), open.plan.locale);
  return {
    name: plainText(cell('name')),
    objectives: action?.objectives ?? [],
    kpis: action?.kpis ?? [],
    owner: plainText(cell('owner')),
    rhythm: plainText(cell('rhythm')),
    start: typedDay(cell('start')),
    deadline: typedDay(cell('deadline')),
    kind: plainText(cell('kind')),
    status: plainText(cell('status')),
    campaign: plainText(cell('campaign')),
    budget: [amount('q1'), amount('q2'), amount('q3'), amount('q4')],
  };
}

const dayCell = (typed: string): Cell => {
  const day = dayOfIso(typed.trim());
  return day === undefined ? text(typed.trim()) : { day };
};

function amountCell(typed: string, locale: string): Cell {
  const amount = amountTyped(typed, { locale }, fileReading);
  return amount === undefined ? text(typed.trim()) : amountOf(amount);
}

/** What a draft writes, by field: amounts and days that can be read as numbers and days, everything else as text. */
export function cellsOf(draft: ActionDraft, locale: string): Readonly<Record<ActionField, Cell>> {
  const [q1, q2, q3, q4] = draft.budget;
  return {
    name: text(draft.name.trim()),
    objectives: text(draft.objectives.join('; ')),
    kpis: text(draft.kpis.join('; ')),
    owner: text(draft.owner.trim()),
    q1: amountCell(q1, locale),
    q2: amountCell(q2, locale),
    q3: amountCell(q3, locale),
    q4: amountCell(q4, locale),
    rhythm: text(draft.rhythm.trim()),
    start: dayCell(draft.start),
    deadline: dayCell(draft.deadline),
    kind: text(draft.kind.trim()),
    status: text(draft.status.trim()),
    campaign: text(draft.campaign.trim()),
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => foldName(name) === foldName(other[index] ?? ''));
}

/** Whether a field of the form says something else than the row it was loaded from: only such cells are written. */
export function isChanged(field: ActionField, draft: ActionDraft, before: ActionDraft, locale: string): boolean {
  if (field === 'objectives' || field === 'kpis') {
    const now = draft[field];
    return !isSameList(now, before[field]) && !isSameList(now, splitNames(before[field].join(';'), now, fileReading));
  }
  const index = (budgetFields as readonly ActionField[]).indexOf(field);
  if (index >= 0) {
    const [now = '', was = ''] = [draft.budget[index], before.budget[index]];
    const { decimal } = conventionsOf(locale);
    const read = (text: string) => readAmount(text, decimal, fileReading);
    return now.trim() !== was && (read(now) === undefined || read(now) !== read(was));
  }
  const single = field as Exclude<ActionField, 'objectives' | 'kpis' | (typeof budgetFields)[number]>;
  return draft[single].trim() !== before[single];
}
