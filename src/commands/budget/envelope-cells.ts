import { cutEnvelope } from '../../domain/budget';
import { amountOf, type Cents, centsOf } from '../../domain/money';
import { isSameName } from '../../domain/names';
import {
  type Envelope,
  type EnvelopeMode,
  type EnvelopeQuarter,
  envelopeModes,
  envelopeOf,
  envelopeOfYear,
  seasonWeights,
  switchedMode,
} from '../../domain/payment';
import { type Day, dateOf, type FiscalYear, type Quarter, quarterOf, quarters } from '../../domain/time';
import { languages } from '../../languages/languages';
import type { BudgetWords } from '../../languages/words/budget-words';
import { typedPlaces } from '../../workbook/budget';
import { addressOf, type Cell, type CellValue, isBlank, plainFormula, plainText, text } from '../../workbook/cells';
import type { BudgetReport, EnvelopeInput } from '../api';
import type { Port } from '../port';
import type { StandingBudget } from './budget-place';

/** A cell of the envelope as it stands: what it shows, and what is to be written to keep it. */
type TypedCell = { readonly value: CellValue; readonly cell: Cell; readonly address: string };
export type TypedCells = ReadonlyMap<string, TypedCell>;

/** A formula of ours, which gives what came in a quarter, however it reads back. */
const isOurs = (formula: string): boolean => /^=IF\(\S+=3;SUM\(\S+\);""\)$/.test(plainFormula(formula));

/** A formula of ours is written anew: nothing of it is kept. */
function cellOf(value: CellValue, formula: string): Cell {
  if (formula !== '') return isOurs(formula) ? null : { formula };
  return typeof value === 'string' ? text(value) : value;
}

/** What she has typed, wherever it stands now between rows and columns of hers. */
export function typedIn({ values, formulas, at, ownRows, ownColumns }: StandingBudget): TypedCells {
  return new Map(
    typedPlaces.flatMap(([key, row, column]) => {
      const [down, right] = [ownRows[row - 1] ?? 0, ownColumns[column - 1] ?? 0];
      const value = values[down - at.row]?.[right - at.column] ?? '';
      const formula = formulas[down - at.row]?.[right - at.column] ?? '';
      const address = addressOf(down, right);
      return isBlank(value) && formula === '' ? [] : [[key, { value, cell: cellOf(value, formula), address }] as const];
    }),
  );
}

/** What the cells come to as numbers and modes, and those that are no number, or no share from nothing to the whole. */
export type EnvelopeRead = Envelope & Pick<BudgetReport, 'unread'>;

const isShare = (value: number): boolean => value >= 0 && value <= 1;
const shownShare = (value: number): string => `${Number((value * 100).toFixed(4))} %`;

/** The mode a cell says, in any language. */
function modeOf(port: Port, said: string, { modes }: BudgetWords): EnvelopeMode {
  const among = (words: BudgetWords['modes']): EnvelopeMode | undefined =>
    envelopeModes.find((mode) => isSameName(words[mode], said));
  if (said === '') return 'none';
  return among(modes) ?? languages.flatMap((it) => among(port.content(it).budget.modes) ?? [])[0] ?? 'none';
}

export function readEnvelope(port: Port, typed: TypedCells, says: BudgetWords): EnvelopeRead {
  const number = (key: string): number | undefined => {
    const value = typed.get(key)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const money = (key: string): Cents | undefined => {
    const amount = number(key);
    return amount === undefined ? undefined : centsOf(Math.floor(amount * 100 + 1 / 2) / 100);
  };
  const share = (quarter: Quarter): number | undefined => {
    const said = number(`share${quarter}`);
    return said === undefined || !isShare(said) ? undefined : said;
  };
  const of = (quarter: Quarter): EnvelopeQuarter => ({
    mode: modeOf(port, plainText(typed.get(`mode${quarter}`)?.value ?? ''), says),
    share: share(quarter),
    forecastRevenue: money(`forecast${quarter}`),
    actualRevenue: money(`actual${quarter}`),
    byHand: money(`byHand${quarter}`),
  });
  const weights = typedPlaces.flatMap(([key]) => (key.startsWith('weight') ? [Math.max(0, number(key) ?? 0)] : []));
  const unread = [...typed].flatMap(([key, { value, address }]): EnvelopeRead['unread'] => {
    const isNumber = typeof value === 'number';
    if (isNumber && key.startsWith('share') && !isShare(value)) return [{ cell: address, text: shownShare(value) }];
    return isNumber || isBlank(value) || key.startsWith('mode') ? [] : [{ cell: address, text: plainText(value) }];
  });
  return {
    fixed: money('fixed'),
    weights: weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
    quarters: { 1: of(1), 2: of(2), 3: of(3), 4: of(4) },
    unread,
  };
}

/** Those of the day and before: a switch of mode leaves them as they are, once there is an envelope. */
const begunOn = (today: Day, year: FiscalYear): number =>
  quarters.filter((quarter) => quarterOf(year, quarter).first <= today).length;

const isFormula = (cell: Cell | undefined): boolean => typeof cell === 'object' && cell !== null && 'formula' in cell;

type Settled = {
  readonly port: Port;
  readonly says: BudgetWords;
  readonly year: FiscalYear;
  readonly today: Day;
};

/** The cells from which a cut would take, and in which a formula of hers stands. */
export const hersToCut = (typed: TypedCells): readonly string[] =>
  [...typed].flatMap(([key, { cell, address }]) =>
    isFormula(cell) && /^(?:fixed|share|byHand)/.test(key) ? [address] : [],
  );

/** What the cells of the envelope say once as much is taken off each. */
function amountsLess(before: EnvelopeRead, cut: number): Pick<EnvelopeInput, 'fixed' | 'shares' | 'byHand'> {
  const { fixed, quarters: less } = cutEnvelope(before, cut);
  const amountIn = (amount: Cents | undefined): number | null => (amount === undefined ? null : amountOf(amount));
  return {
    ...(fixed === undefined ? {} : { fixed: amountOf(fixed) }),
    shares: quarters.map((quarter) => less[quarter].share ?? null),
    byHand: quarters.map((quarter) => amountIn(less[quarter].byHand)),
  };
}

/** 5 is 5 %, as people write shares. */
const shareOf = (share: number | null | undefined): number | null | undefined =>
  share === null || share === undefined || share <= 1 ? share : share / 100;

/** What was decided for quarters that have begun, where a switch of mode would change it with the amount or the weights of the year. */
function decidedAmounts(
  before: EnvelopeRead,
  standing: Readonly<Record<Quarter, EnvelopeMode>>,
  { mode, fixed, season }: EnvelopeInput,
  begun: number,
): ReadonlyMap<Quarter, Cents> {
  const isSwitch = mode !== undefined && quarters.some((quarter) => quarter > begun && standing[quarter] !== mode);
  if (!isSwitch || (fixed === undefined && season === undefined)) return new Map();
  return new Map(
    quarters.flatMap((quarter): readonly (readonly [Quarter, Cents])[] => {
      const amount = envelopeOf(before, quarter);
      const isKept = quarter <= begun && standing[quarter] === 'fixed' && amount !== undefined;
      return isKept ? [[quarter, amount]] : [];
    }),
  );
}

/** The cells to be written: hers as they are, but for what is asked for; in a new tab an amount for the year, its months alike. */
export function settledCells(
  typed: TypedCells,
  input: EnvelopeInput,
  { port, says, year, today }: Settled,
): ReadonlyMap<string, Cell> {
  const isNew = typed.size === 0;
  const before = readEnvelope(port, typed, says);
  const { mode, cut } = input;
  const { fixed, shares = [], byHand = [] } = cut === undefined ? input : amountsLess(before, cut);
  const { forecast = [], season = isNew ? 'even' : undefined } = input;
  const begun = envelopeOfYear(before) === undefined ? 0 : begunOn(today, year);
  const modeBefore = (quarter: Quarter): EnvelopeMode => (isNew ? 'fixed' : before.quarters[quarter].mode);
  const standing = { 1: modeBefore(1), 2: modeBefore(2), 3: modeBefore(3), 4: modeBefore(4) };
  const kept = decidedAmounts(before, standing, input, begun);
  const switched = mode === undefined ? standing : switchedMode(standing, mode, begun);
  const modeOfQuarter = (quarter: Quarter): EnvelopeMode => (kept.has(quarter) ? 'by-hand' : switched[quarter]);
  const modes = { 1: modeOfQuarter(1), 2: modeOfQuarter(2), 3: modeOfQuarter(3), 4: modeOfQuarter(4) };
  // A form has one share for the year: quarters that have begun keep the one they have.
  const isDecided = (quarter: Quarter): boolean =>
    cut === undefined && quarter <= begun && before.quarters[quarter].share !== undefined;
  // A formula of hers goes on saying the mode until another is asked for.
  const isSettled = (quarter: Quarter): boolean =>
    modes[quarter] !== standing[quarter] || !isFormula(typed.get(`mode${quarter}`)?.cell);
  const weights = season === undefined ? [] : seasonWeights(season, dateOf(year.first).month);
  const asked: readonly (readonly [string, number | null | undefined])[] = [
    ['fixed', fixed],
    ...quarters.map(
      (quarter) => [`share${quarter}`, isDecided(quarter) ? null : shareOf(shares[quarter - 1])] as const,
    ),
    ...Object.entries({ forecast, byHand, weight: weights }).flatMap(([name, values]) =>
      values.map((value, index) => [`${name}${index + 1}`, value] as const),
    ),
    ...[...kept].map(([quarter, amount]) => [`byHand${quarter}`, amountOf(amount)] as const),
  ];
  return new Map<string, Cell>([
    ...[...typed].flatMap(([key, { cell }]) => (cell === null ? [] : [[key, cell] as const])),
    ...quarters.filter(isSettled).map((quarter) => [`mode${quarter}`, text(says.modes[modes[quarter]])] as const),
    ...asked.flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value] as const])),
  ]);
}

/** The cells as they are once they are written; a formula of hers shows what it showed. */
export const seenOnce = (settled: ReadonlyMap<string, Cell>, before: TypedCells): TypedCells =>
  new Map(
    typedPlaces.flatMap(([key, row, column]) => {
      const cell = settled.get(key);
      if (cell === undefined || cell === null) return [];
      const value =
        typeof cell !== 'object' || 'day' in cell ? cell : 'text' in cell ? cell.text : before.get(key)?.value;
      return [[key, { value: value ?? '', cell, address: addressOf(row, column) }] as const];
    }),
  );
