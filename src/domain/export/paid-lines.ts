import { foldName } from '../names';
import type { DateOrder, Day } from '../time';
import { isBlank, textOf } from './cells';
import { type InEitherOrder, orderOf, spanOfCell } from './days';
import { headerName } from './headers';
import { type AmbiguousMark, markTold, numberOfCell } from './numbers';
import type { ExportAnswers, ExportCell, ExportFile } from './reading';

/** What stands in a column of a bank's or an accountant's file, by how exports call it, the likeliest first. */
const headers = {
  date: [
    'date operation',
    "date de l'operation",
    'date',
    'date facture',
    'date de facture',
    'date de paiement',
    'date comptable',
    'date de comptabilisation',
    'transaction date',
    'booking date',
    'operation date',
    'settlement date',
    'completed date',
    'invoice date',
    'payment date',
    'date de valeur',
    'value date',
  ],
  label: [
    'libelle',
    'libelle operation',
    "libelle de l'operation",
    'libelle simplifie',
    "nature de l'operation",
    'intitule',
    'description',
    'label',
    'details',
    'fournisseur',
    'tiers',
    'nom de la contrepartie',
    'counterparty name',
    'beneficiaire',
    'counterparty',
    'payee',
    'supplier',
    'vendor',
    'objet',
    'communication',
    'memo',
    'reference',
  ],
  amount: [
    'montant',
    'montant ttc',
    'total ttc',
    'montant de l operation',
    'amount',
    'total',
    'net amount',
    'montant total',
    'total amount',
  ],
  out: ['debit', 'debits', 'sortie', 'sorties', 'depense', 'depenses', 'withdrawal', 'paid out', 'money out'],
  in: ['credit', 'credits', 'entree', 'entrees', 'recette', 'recettes', 'deposit', 'paid in', 'money in'],
  way: [
    'sens',
    'debit/credit',
    'credit/debit',
    'd/c',
    'dr/cr',
    'cr/dr',
    'credit debit indicator',
    'side',
    'type',
    "sens de l'operation",
    'direction',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Role = keyof typeof headers;

/** Where each stands; one that the file does not have is absent. */
type Columns = Readonly<Partial<Record<Role, number>>>;

/** What was paid, in the currency's main unit and above 0; `line` counts from 1. */
type PaidLine = { readonly line: number; readonly date: Day; readonly label: string; readonly amount: number };

/** Why a row is not what was paid: money that came in; nothing that could be read for its day or its amount. */
export type UnpaidWhy = 'income' | 'no-date' | 'no-amount';

type PaidLines =
  | {
      readonly ok: true;
      readonly lines: readonly PaidLine[];
      readonly left: readonly { readonly line: number; readonly why: UnpaidWhy }[];
      /** By their headers, as they are written. */
      readonly columns: readonly string[];
    }
  /** It has no column of days and of amounts; or "04/03/2027", or "1,250", may be either, and she is to say. */
  | { readonly ok: false; readonly why: 'not-payments' | 'date-order' | 'decimals' };

type Cells = readonly ExportCell[];
type Row = { readonly line: number; readonly cells: Cells };

/** So far down a header may stand. */
const LAST_HEADER_LINE = 40;

/** "debit euros", "montant(euros)", "date de l'operation (local)": what it is in, and not what it is. */
const IN = / ?(?:\beuros?|\((?:euros?|local|incl[^)]*)\))$/;

function columnsIn(cells: Cells): Columns {
  const names = cells.map((cell) => headerName(textOf(cell)));
  const bare = names.map((name) => name.replace(IN, ''));
  const found = (role: Role): readonly (readonly [Role, number])[] => {
    const places = [names, bare].flatMap((all) => headers[role].map((name) => all.indexOf(name)));
    const column = places.find((index) => index >= 0);
    return column === undefined ? [] : [[role, column]];
  };
  const roles: readonly Role[] = ['date', 'label', 'amount', 'out', 'in', 'way'];
  return Object.fromEntries(roles.flatMap(found));
}

const isTable = ({ date, amount, out }: Columns): boolean =>
  date !== undefined && (amount !== undefined || out !== undefined);

/** A list of invoices: what is below zero there is a credit note, whatever else has a sign. */
function areInvoices(heads: Cells, { date, label, amount }: Columns): boolean {
  const said = [date, label, amount].map((column) =>
    headerName(textOf(column === undefined ? undefined : heads[column])),
  );
  return said.some((name) => /facture|invoice|fournisseur|supplier|vendor|ttc/.test(name));
}

/** "D", "débit" and "-" take off; "C", "crédit" and "+" come in. */
function wayOf(cell: ExportCell | undefined): 'out' | 'in' | undefined {
  const said = foldName(textOf(cell));
  if (/^(?:d|dr|debit|dbit|-|sortie|depense|out)$/.test(said)) return 'out';
  return /^(?:c|cr|credit|crdt|\+|entree|recette|in)$/.test(said) ? 'in' : undefined;
}

/** How "1,250" is to be read: as she says, else as the other amounts of the file tell; undefined where nothing does. */
function markIn(
  rows: readonly Row[],
  columns: readonly number[],
  { decimals }: ExportAnswers,
): AmbiguousMark | undefined {
  if (decimals !== undefined) return decimals === 'comma' ? ',' : '.';
  const told = new Set(rows.flatMap(({ cells }) => columns.flatMap((column) => markTold(cells[column]) ?? [])));
  const [only, ...others] = told;
  return others.length > 0 ? undefined : only;
}

type Amount = number | 'ambiguous' | undefined;

/** What has a sign in a file: amounts that take off are below 0, in a column of their own or not. */
type Signed = { readonly amounts: boolean; readonly out: boolean };

/** What a row takes off, above 0; below 0 what came in, or came back. */
function takenOff(
  { cells }: Row,
  { amount, out, in: income, way }: Columns,
  mark: AmbiguousMark | undefined,
  signed: Signed,
): Amount {
  const read = (column: number | undefined): Amount => {
    const number = numberOfCell(column === undefined ? undefined : cells[column], mark);
    if (number.is === 'ambiguous') return 'ambiguous';
    return number.is === 'number' && number.value !== 0 ? number.value : undefined;
  };
  const [paid, came] = [read(out), read(income)];
  if (paid === 'ambiguous' || came === 'ambiguous') return 'ambiguous';
  if (paid !== undefined) return signed.out ? -paid : paid;
  if (came !== undefined) return -Math.abs(came);
  const alone = read(amount);
  if (typeof alone !== 'number') return alone;
  const said = way === undefined ? undefined : wayOf(cells[way]);
  if (said !== undefined) return said === 'out' ? Math.abs(alone) : -Math.abs(alone);
  return signed.amounts ? -alone : alone;
}

/** The rows below the header, with a day in either order where there is one. */
function datedRows(rows: readonly Row[], column: number) {
  return rows.map((row) => ({ row, day: spanOfCell(row.cells[column]) }));
}

const dayIn = (day: InEitherOrder | undefined, order: DateOrder): Day | undefined => {
  const span = day?.[order];
  return span !== undefined && span.first === span.last ? span.first : undefined;
};

/**
 * The lines of a file that a bank or the accounts export: a day, what it was for, and what was paid. Amounts are signed, or stand in two
 * columns, or beside one that says "D" or "C"; where none has a sign all are payments, as in a list of invoices.
 */
export function readPaidLines({ rows }: ExportFile, answers: ExportAnswers = {}): PaidLines {
  const header = rows.slice(0, LAST_HEADER_LINE).findIndex((cells) => isTable(columnsIn(cells)));
  const heads = rows[header];
  if (heads === undefined) return { ok: false, why: 'not-payments' };
  const columns = columnsIn(heads);
  const body = rows
    .map((cells, index): Row => ({ line: index + 1, cells }))
    .slice(header + 1)
    .filter(({ cells }) => !isBlank(cells));
  const dated = datedRows(body, columns.date ?? 0);
  const order =
    answers.dates ??
    orderOf(
      dated.flatMap(({ day }) => day ?? []),
      undefined,
    );
  if (order === undefined) return { ok: false, why: 'date-order' };
  const money = [columns.amount, columns.out, columns.in].flatMap((column) => column ?? []);
  const mark = markIn(body, money, answers);
  const signsIn = (column: number | undefined): readonly number[] =>
    body.flatMap(({ cells }) => {
      const number = numberOfCell(column === undefined ? undefined : cells[column], mark ?? '.');
      return number.is === 'number' ? [Math.sign(number.value)] : [];
    });
  const signed: Signed = {
    amounts: signsIn(columns.amount).includes(-1) && !areInvoices(heads, columns),
    // One of the other sign among them was paid back.
    out: signsIn(columns.out).reduce((sum, sign) => sum + sign, 0) < 0,
  };
  const read = dated.map(({ row, day }) => ({
    row,
    date: dayIn(day, order),
    amount: takenOff(row, columns, mark, signed),
  }));
  if (read.some(({ amount }) => amount === 'ambiguous')) return { ok: false, why: 'decimals' };
  return { ok: true, ...sorted(read, columns), columns: Object.values(columns).map((column) => textOf(heads[column])) };
}

type ReadRow = { readonly row: Row; readonly date: Day | undefined; readonly amount: Amount };

function sorted(read: readonly ReadRow[], { label }: Columns) {
  const lines: PaidLine[] = [];
  const left: { readonly line: number; readonly why: UnpaidWhy }[] = [];
  for (const { row, date, amount } of read) {
    const { line, cells } = row;
    if (date === undefined) left.push({ line, why: 'no-date' });
    else if (typeof amount !== 'number') left.push({ line, why: 'no-amount' });
    else if (amount < 0) left.push({ line, why: 'income' });
    else lines.push({ line, date, label: label === undefined ? '' : textOf(cells[label]), amount });
  }
  return { lines, left };
}
