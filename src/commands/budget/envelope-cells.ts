import { cutEnvelope } from '../../domain/budget';
import { amountOf, type Cents, nearestCent } from '../../domain/money';
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
import { byQuarter, type Day, dateOf, type FiscalYear, type Quarter, quarterOf, quarters } from '../../domain/time';
import { languages } from '../../languages/languages';
import type { BudgetWords } from '../../languages/words/budget-words';
import { typedPlaces, VISIBLE_COLUMNS } from '../../workbook/budget';
import {
  addressOf,
  type Cell,
  type CellValue,
  isBlank,
  plainFormula,
  plainText,
  text,
  typedAgain,
} from '../../workbook/cells';
import type { BudgetReport, EnvelopeInput } from '../api';
import type { OpenPlan } from '../plan';
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
  return typedAgain(value);
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

/** Numbers that she has typed on formulas: what is seen of the tab has no others. */
export function typedOver({ values, formulas, at, ownRows, ownColumns }: StandingBudget) {
  const hers = new Set(typedPlaces.map(([, row, column]) => addressOf(row, column)));
  return ownRows.flatMap((down, row) =>
    ownColumns.slice(0, VISIBLE_COLUMNS).flatMap((right, column) => {
      const [value, formula] = [values, formulas].map((grid) => grid[down - at.row]?.[right - at.column]);
      const isOver = typeof value === 'number' && formula === '' && !hers.has(addressOf(row + 1, column + 1));
      return isOver ? [{ cell: addressOf(down, right), text: plainText(value) }] : [];
    }),
  );
}

/** What the cells come to as numbers and modes, and those that are no number, or no share from nothing to the whole. */
export type EnvelopeRead = Envelope & Pick<BudgetReport, 'unread'>;

const shownShare = (value: number): string => `${Number((value * 100).toFixed(4))} %`;

/** The mode a cell says, in any language; undefined for what is none. */
function modeOf(port: Port, said: string, { modes }: BudgetWords): EnvelopeMode | undefined {
  const among = (words: BudgetWords['modes']): EnvelopeMode | undefined =>
    envelopeModes.find((mode) => isSameName(words[mode], said));
  if (said === '') return 'none';
  return among(modes) ?? languages.flatMap((it) => among(port.content(it).budget.modes) ?? [])[0];
}

export function readEnvelope(port: Port, typed: TypedCells, says: BudgetWords): EnvelopeRead {
  const number = (key: string): number | undefined => {
    const value = typed.get(key)?.value;
    return typeof value === 'number' && value >= 0 ? value : undefined;
  };
  const mode = (key: string) => modeOf(port, plainText(typed.get(key)?.value ?? ''), says);
  const money = (key: string): Cents | undefined => {
    const amount = number(key);
    return amount === undefined ? undefined : nearestCent(amount * 100);
  };
  const share = (quarter: Quarter): number | undefined => {
    const said = number(`share${quarter}`);
    return said === undefined || said > 1 ? undefined : said;
  };
  const said = byQuarter(
    (quarter): EnvelopeQuarter => ({
      mode: mode(`mode${quarter}`) ?? 'none',
      share: share(quarter),
      forecastRevenue: money(`forecast${quarter}`),
      actualRevenue: money(`actual${quarter}`),
      byHand: money(`byHand${quarter}`),
    }),
  );
  const weights = typedPlaces.flatMap(([key]) => (key.startsWith('weight') ? [number(key) ?? 0] : []));
  const unread = [...typed].flatMap(([key, { value, address }]): EnvelopeRead['unread'] => {
    const isShare = key.startsWith('share');
    const isRead = key.startsWith('mode') ? mode(key) : (number(key) ?? -1) >= 0 && !(isShare && Number(value) > 1);
    const text = isShare && typeof value === 'number' ? shownShare(value) : plainText(value);
    return isRead || isBlank(value) ? [] : [{ cell: address, text }];
  });
  return {
    fixed: money('fixed'),
    weights: weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
    quarters: said,
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
  const standing = byQuarter((quarter) => (isNew ? 'fixed' : before.quarters[quarter].mode));
  const kept = decidedAmounts(before, standing, input, begun);
  const switched = mode === undefined ? standing : switchedMode(standing, mode, begun);
  const modes = byQuarter((quarter) => (kept.has(quarter) ? 'by-hand' : switched[quarter]));
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

/** What came in each quarter as the tab has it from the figures: once all its months have one. */
export const cameIn = ({ kpis }: OpenPlan['plan'], year: FiscalYear): ReadonlyMap<string, number> =>
  new Map(
    quarters.flatMap((quarter): readonly (readonly [string, number])[] => {
      const months = kpis?.figures.find(({ key }) => key === 'revenue')?.months ?? [];
      const first = kpis?.months.indexOf(quarterOf(year, quarter).first) ?? -1;
      const came = months.slice(first, first + 3).flatMap((it) => (typeof it === 'number' ? [it] : []));
      return first >= 0 && came.length === 3 ? [[`actual${quarter}`, came.reduce((sum, it) => sum + it, 0)]] : [];
    }),
  );

/** The cells as they are once they are written; a formula of hers shows what it showed, those of ours what `came` in. */
export const seenOnce = (
  settled: ReadonlyMap<string, Cell>,
  before: TypedCells,
  came: ReadonlyMap<string, number>,
): TypedCells =>
  new Map(
    typedPlaces.flatMap(([key, row, column]) => {
      const cell = settled.get(key) ?? null;
      const shown =
        cell === null
          ? came.get(key)
          : typeof cell !== 'object' || 'day' in cell
            ? cell
            : 'text' in cell
              ? cell.text
              : (before.get(key)?.value ?? '');
      return shown === undefined ? [] : [[key, { value: shown, cell, address: addressOf(row, column) }] as const];
    }),
  );
