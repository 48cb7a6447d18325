import { check, type Problem } from '../../domain/check';
import type { Change } from '../../workbook/cells';
import type { CellAddress, CheckReport, MendAllInput, MendInput } from '../api';
import { withMoney } from '../budget';
import { asRead, type OpenPlan, openPlan, withKpis } from '../plan';
import { done, keptLook, type Port, type Result, trouble } from '../port';
import { checkPlan } from './check-plan';
import { changeOf, type MendWrite, writable, writesOfMend } from './mend-writes';
import { addressOfPlace, hasCell, shownAt } from './report';

type Seen = CellAddress & { readonly was: string };
type Mendable = Problem & { readonly mend: NonNullable<Problem['mend']> };

/** The plan with all that the check looks at. */
function openWhole(port: Port): Result<OpenPlan> {
  const opened = openPlan(port);
  return opened.ok ? done(withMoney(port, withKpis(port, opened.value))) : opened;
}

const keyOf = ({ sheet, cell }: CellAddress): string => `${sheet}!${cell}`;

/** The problems of a rule with a mend, whose cells still show what she saw. */
function mendable(port: Port, open: OpenPlan, code: Problem['code'], seen: readonly Seen[]): readonly Mendable[] {
  const was = new Map(seen.map((it) => [keyOf(it), it.was]));
  return check(open.plan).filter((problem): problem is Mendable => {
    if (problem.code !== code || problem.mend === undefined || !hasCell(open, problem.at)) return false;
    const said = was.get(keyOf(addressOfPlace(open, problem.at)));
    return said !== undefined && shownAt(open, problem.at, port.language()) === said;
  });
}

/** What stands in the way of a mend, or the report after it. */
function carryOut(port: Port, change: Change): Result<CheckReport> {
  port.apply(change);
  const report = checkPlan(port);
  const notice = keptLook(port);
  return report.ok && notice !== undefined ? done({ ...report.value, notice }) : report;
}

const firstCell = (seen: readonly Seen[]): string => seen[0]?.cell ?? '';

/** Writes what a mend button offered, if the cell still shows what it did and is no formula; then checks again. */
function mendOne(port: Port, { code, sheet, cell, was }: MendInput): Result<CheckReport> {
  const opened = openWhole(port);
  if (!opened.ok) return opened;
  const [problem] = mendable(port, opened.value, code, [{ sheet, cell, was }]);
  if (problem === undefined) return trouble('mend.stale', { cell });
  return mendThese(port, opened.value, [problem], cell);
}

/**
 * Writes what a rule offers for every one of these cells that still shows what she saw; formulas of hers are left alone. Then checks
 * again: what could not be mended is told as before.
 */
function mendAll(port: Port, { code, seen }: MendAllInput): Result<CheckReport> {
  const opened = openWhole(port);
  if (!opened.ok) return opened;
  const problems = mendable(port, opened.value, code, seen);
  return problems.length === 0
    ? trouble('mend.stale', { cell: firstCell(seen) })
    : mendThese(port, opened.value, problems, firstCell(seen));
}

/** That the rows to be mended are where they were read, in the two tables that people sort and add to. */
const stillThere = ({ table, objectives }: OpenPlan, writes: readonly MendWrite[]): Change =>
  [table, ...(objectives === undefined ? [] : [objectives])].flatMap((it) => {
    const lines = writes.filter(({ tab }) => tab === it.tab).map(({ row }) => row);
    return lines.length === 0 ? [] : [asRead(it, lines)];
  });

function mendThese(port: Port, open: OpenPlan, problems: readonly Mendable[], cell: string): Result<CheckReport> {
  const locales = problems.flatMap(({ mend }) => (mend.to === 'locale' ? [mend.locale] : []));
  const writes = problems.flatMap(({ mend, at }): readonly MendWrite[] => writesOfMend(open, mend, at));
  const free = writes.length === 0 ? [] : writable(port, writes);
  if (free.length === 0 && locales.length === 0) return trouble('mend.calculated', { cell });
  return carryOut(port, [
    ...stillThere(open, free),
    ...locales.map((locale) => ({ do: 'set-locale', locale }) as const),
    ...changeOf(free),
  ]);
}

/** One problem, or all of one rule. */
export const mendProblem = (port: Port, input: MendInput | MendAllInput): Result<CheckReport> =>
  'seen' in input ? mendAll(port, input) : mendOne(port, input);
