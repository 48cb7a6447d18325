import type { TypedReading } from '../../domain/file-reading';
import { foldName, isSameName } from '../../domain/names';
import {
  type Payment,
  paymentBases,
  paymentStates,
  stateOf,
  type TaxKind,
  type Terms,
  type TiedTo,
  taxKinds,
  termsKeys,
  usualTerms,
  type WhyTold,
} from '../../domain/payment';
import { blank, known, type Reading, unread } from '../../domain/plan';
import { type Day, dayOfSerial } from '../../domain/time';
import {
  FIRST_ROW,
  HELP_ROW,
  KEY_ROW,
  LIST_ROWS,
  type ListColumn,
  MARK,
  numbered,
  type PaymentColumn,
  type ShownColumn,
  shownColumns,
  type TypedColumn,
  typedColumns,
  WEIGHT_ROW,
} from '../../languages/content/payment-layout';
import { type CellValue, type Grid, isBlank, plainText, shownSymbol } from '../cells';
import { layoutOf } from '../kpi';
import { FIRST_PLAUSIBLE_DAY, readDayCell, readMoneyCell } from '../plan';
import type { PaymentsPlace } from './rows';

/**
 * What of a row is not understood, or is understood of nothing: counted as if it stood there not. `no-action` is a row without one,
 * `unknown-action` one of none that the plan has; `no-exchange` another currency without its rate, `no-vat` another tax without its own;
 * `no-step` a step nothing dates. A cell that is `typed-over` shows something else than what counts; a row `below` the tab's last, or
 * `not-ready`, without the formulas of the others, counts nowhere.
 */
type ToldPayment = {
  readonly line: number;
  readonly column: PaymentColumn;
  readonly said: string;
  readonly why: WhyTold;
};

/** A row of payments as its cells stand; lines are counted from 1. */
type PaymentRow = { readonly line: number; readonly at: (key: string) => CellValue };

/** Where the tab stands, by its name. */
type NamedTab = { readonly tab: string; readonly row: number; readonly column: number; readonly rows: number };

/** The tab as the keys of its hidden row make it out; rows and columns are those of the sheet. */
type PaymentRows = PaymentsPlace & {
  readonly firstRow: number;
  /** Of the plan's amounts. */
  readonly tax: TaxKind;
  readonly list: (column: ListColumn) => readonly string[];
  /** How the months weigh; even where nothing says so. */
  readonly weights: readonly number[];
  /** The numbers of the rows that were made ready, by line. */
  readonly ids: ReadonlyMap<number, number>;
  /** Every row in which she has written anything, and those below the tab's last. */
  readonly rows: readonly PaymentRow[];
  readonly below: readonly PaymentRow[];
};

export type PaymentsRead = PaymentRows & {
  readonly payments: readonly Payment[];
  /** With those of rows she has inserted or filled herself, which have no formulas yet. */
  readonly written: readonly Payment[];
  readonly told: readonly ToldPayment[];
  /** The days their rows' formulas make out that payments hang on, by line. */
  readonly bases: ReadonlyMap<number, Day>;
};

const MONTHS = 12;

/** Undefined where the row of keys is gone. */
function paymentRows(named: NamedTab, grid: Grid<CellValue>): PaymentRows | undefined {
  const keys = grid.findIndex((cells) => cells.includes(MARK));
  if (keys < 0) return undefined;
  const layout = layoutOf((grid[keys] ?? []).map(plainText), named.column);
  const keyRow = named.row + keys;
  const firstRow = keyRow + FIRST_ROW - KEY_ROW;
  const cellAt = (row: number, key: string): CellValue =>
    grid[row - named.row]?.[(layout.get(key) ?? 0) - named.column] ?? '';
  const list = (column: ListColumn): readonly string[] =>
    Array.from({ length: LIST_ROWS }, (_, index) => plainText(cellAt(keyRow + 1 + index, column)));
  const lines = grid.map((_, index) => named.row + index).filter((line) => line >= firstRow);
  const said = (grid[keys + HELP_ROW - KEY_ROW] ?? []).map(plainText);
  const tax = list('taxes').findIndex((it) => it !== '' && said.some((cell) => isSameName(cell, it)));
  const weights = numbered('m', MONTHS).map((key) => cellAt(keyRow + WEIGHT_ROW - KEY_ROW, key));
  const idAt = (line: number): CellValue => cellAt(line, 'id');
  const lastRow = named.row + named.rows - 1;
  const rows = lines.flatMap((line): readonly PaymentRow[] => {
    const at = (key: string): CellValue => cellAt(line, key);
    return typedColumns.every((column) => isBlank(at(column))) ? [] : [{ line, at }];
  });
  return {
    tab: named.tab,
    layout,
    keyRow,
    firstRow,
    lastRow,
    tax: taxKinds[tax] ?? 'without-tax',
    list,
    weights: weights.map((weight) => (typeof weight === 'number' ? weight : 1)),
    ids: new Map(lines.flatMap((line) => (typeof idAt(line) === 'number' ? [[line, Number(idAt(line))]] : []))),
    rows: rows.filter(({ line }) => line <= lastRow),
    below: rows.filter(({ line }) => line > lastRow),
  };
}

/** A rate or a tax, of one: a cell that shows 150 % holds 1.5, which is none. */
function readShareCell(value: CellValue): Reading<number> {
  if (isBlank(value)) return blank;
  return typeof value === 'number' && value >= 0 && value <= 1 ? known(value) : unread(plainText(value));
}

/** A cell as it shows what it holds. */
function shownIn({ at }: PaymentRow, column: PaymentColumn): string {
  const value = at(column);
  const isShare = (column === 'rate' || column === 'vat') && typeof value === 'number';
  return isShare ? `${Number((value * 100).toFixed(4))} %` : plainText(value);
}

/** What payments are read by, besides their own tab. */
type Known = {
  readonly reading: TypedReading;
  readonly currency: string;
  /** Of every action of the plan. */
  readonly actions: readonly string[];
};

type Teller = (column: PaymentColumn, why?: ToldPayment['why']) => void;

/** Which word of a list stands in a cell, counted from 0; undefined for a blank one, and for one that is told. */
function placeIn(tab: PaymentRows, { at }: PaymentRow, column: TypedColumn, list: ListColumn, tell: Teller) {
  const said = plainText(at(column));
  if (said === '') return undefined;
  const place = tab.list(list).findIndex((it) => isSameName(it, said));
  if (place < 0) tell(column);
  return place < 0 ? undefined : place;
}

function termsIn(tab: PaymentRows, row: PaymentRow, tell: Teller): Terms {
  const place = placeIn(tab, row, 'terms', 'terms.text', tell);
  const usual = usualTerms[termsKeys[0]];
  if (place === undefined) return usual;
  const numberIn = (column: ListColumn): number => Number(tab.list(column)[place] ?? 0) || 0;
  return {
    days: numberIn('terms.days'),
    isEndOfMonth: numberIn('terms.endOfMonth') > 0,
    daysAfter: numberIn('terms.after'),
  };
}

/** A text that is none of the usual ties is the name of a step. */
function tiedToIn(tab: PaymentRows, row: PaymentRow): TiedTo {
  const name = plainText(row.at('tiedTo'));
  const ties = ['date', 'start', 'deadline'] as const;
  const tie = name === '' ? 'date' : ties[tab.list('ties').findIndex((it) => isSameName(it, name))];
  return tie === undefined ? { is: 'step', name } : { is: tie };
}

const told = <T>(reading: Reading<T>, column: TypedColumn, tell: Teller): Reading<T> => {
  if (reading.is === 'unread') tell(column);
  return reading;
};

/** How many units of the plan's currency one of its own is worth. */
function exchangeIn({ at }: PaymentRow, { currency }: Known, tell: Teller): number {
  const [value, own] = [at('exchange'), foldName(plainText(at('currency')))];
  if (typeof value === 'number' && value > 0) return value;
  // "euros" is EUR, and so is its sign.
  const isOwn = own === '' || own.startsWith(foldName(currency)) || own === foldName(shownSymbol(currency));
  if (!isBlank(value)) tell('exchange');
  else if (!isOwn) tell('currency', 'no-exchange');
  return 1;
}

function baseOf({ at }: PaymentRow): Day | undefined {
  const value = at('base');
  if (typeof value === 'object') return value.day;
  return typeof value === 'number' && value >= FIRST_PLAUSIBLE_DAY ? dayOfSerial(value) : undefined;
}

function paymentIn(tab: PaymentRows, row: PaymentRow, known: Known, tell: Teller): Payment {
  const { line, at } = row;
  const day = (column: TypedColumn) => told(readDayCell(at(column), known.reading), column, tell);
  const money = (column: TypedColumn) => told(readMoneyCell(at(column), known.reading), column, tell);
  const basis = placeIn(tab, row, 'basis', 'bases', tell);
  const vat = told(readShareCell(at('vat')), 'vat', tell);
  const tax = taxKinds[placeIn(tab, row, 'tax', 'taxes', tell) ?? taxKinds.length];
  if (vat.is === 'blank' && tax !== undefined && tax !== tab.tax) tell('tax', 'no-vat');
  const [id, tiedTo, base] = [at('id'), tiedToIn(tab, row), plainText(at('basis'))];
  if (tiedTo.is === 'step' && baseOf(row) === undefined) tell('tiedTo', 'no-step');
  return {
    line,
    id: typeof id === 'number' ? id : line,
    action: plainText(at('action')),
    label: plainText(at('label')),
    basis: paymentBases[basis ?? 0] ?? 'amount',
    // A basis that nobody knows makes nothing of an amount, as in the formulas.
    amount: basis === undefined && base !== '' ? unread(base) : money('amount'),
    rate: told(readShareCell(at('rate')), 'rate', tell),
    tiedTo,
    date: day('date'),
    until: day('until'),
    terms: termsIn(tab, row, tell),
    figure: plainText(at('figure')),
    tax,
    vat: vat.is === 'known' ? vat.value : 0,
    exchange: exchangeIn(row, known, tell),
    engaged: day('engaged'),
    invoiced: day('invoiced'),
    paid: day('paid'),
    actual: money('actual'),
  };
}

/** What she typed over a formula of a row: it shows, and something else counts. */
function tellTypedOver({ ids, list }: PaymentRows, { line, at }: PaymentRow, payment: Payment, tell: Teller): void {
  if (!ids.has(line)) return;
  const counts: Readonly<Record<ShownColumn, string>> = {
    due: plainText(at('dueDay')),
    planned: plainText(at('year')),
    state: list('states')[paymentStates.indexOf(stateOf(payment))] ?? '',
  };
  for (const column of shownColumns) {
    const shown = plainText(at(column));
    if (shown !== '' && shown !== counts[column]) tell(column, 'typed-over');
  }
}

/** The payments of a tab, and what of them is not understood, each with its place; undefined where the row of keys is gone. */
export function readPayments(named: NamedTab, grid: Grid<CellValue>, by: Known): PaymentsRead | undefined {
  const tab = paymentRows(named, grid);
  if (tab === undefined) return undefined;
  const found = tab.below.map(
    ({ line, at }): ToldPayment => ({ line, column: 'action', said: plainText(at('action')), why: 'below' }),
  );
  const actions = new Set(by.actions.map(foldName));
  const written = tab.rows.flatMap((row): readonly Payment[] => {
    const { line, at } = row;
    const tell: Teller = (column, why = 'not-read') => found.push({ line, column, said: shownIn(row, column), why });
    const action = foldName(plainText(at('action')));
    if (action === '') tell('action', 'no-action');
    else if (!actions.has(action)) tell('action', 'unknown-action');
    if (action === '') return [];
    if (!tab.ids.has(line)) tell('action', 'not-ready');
    const payment = paymentIn(tab, row, by, tell);
    tellTypedOver(tab, row, payment, tell);
    return [payment];
  });
  const bases = tab.rows.flatMap((row): readonly (readonly [number, Day])[] => {
    const day = baseOf(row);
    return day === undefined ? [] : [[row.line, day]];
  });
  const payments = written.filter(({ line }) => tab.ids.has(line));
  return { ...tab, payments, written, told: found, bases: new Map(bases) };
}
