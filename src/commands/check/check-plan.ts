import { check, type Mend, type Place } from '../../domain/check';
import { amountOf } from '../../domain/money';
import { wordsOf } from '../../languages/say';
import { sayRhythm } from '../../languages/words/say-rhythm';
import { type Cell, type Change, cellAt } from '../../workbook/cells';
import type { CellAddress, CheckInput, CheckReport, Done, MendInput } from '../api';
import { type OpenPlan, openPlan } from '../plan';
import { done, keptLook, type Port, type Result, trouble } from '../port';
import { cellsChange, isOfCells } from './mend-cells';
import { addressOfPlace, hasCell, reported, shownAt } from './report';

const reportOf = (port: Port, open: OpenPlan): CheckReport => ({
  tab: open.table.tab,
  actions: open.plan.actions.length,
  objectives: (open.plan.objectives ?? []).length,
  problems: check(open.plan).map((problem) => reported(open, problem, port.language())),
});

/** Reads the plan and says everything that is wrong with it. Writes nothing. */
export function checkPlan(
  port: Port,
  { tab, year = null, columns = {} }: CheckInput = { tab: null },
): Result<CheckReport> {
  const opened = openPlan(port, { year, tab, columns });
  return opened.ok ? done(reportOf(port, opened.value)) : opened;
}

type Mendable = { readonly mend: Mend; readonly at: Place };

function mendChange(port: Port, open: OpenPlan, { mend, at: place }: Mendable): Change {
  if (isOfCells(mend)) return cellsChange(port, open, mend, place);
  const { sheet, cell } = addressOfPlace(open, place);
  const at = cellAt(cell);
  const write = (value: Cell): Change =>
    at === undefined ? [] : [{ do: 'write', tab: sheet, ...at, cells: [[value]] }];
  switch (mend.to) {
    case 'locale':
      return [{ do: 'set-locale', locale: mend.locale }];
    case 'amount':
      return [
        ...write(amountOf(mend.amount)),
        ...(at === undefined || mend.note === undefined
          ? []
          : [{ do: 'add-note', tab: sheet, ...at, note: mend.note } as const]),
      ];
    case 'day':
      return [
        ...write({ day: mend.day }),
        ...(at === undefined ? [] : [{ do: 'format-days', tab: sheet, row: at.row, columns: [at.column] } as const]),
      ];
    case 'text':
      return write({ text: mend.text });
    case 'rhythm':
      return write({ text: sayRhythm(open.words.idiom, mend.rhythm) });
  }
}

/** A text that a formula of hers gives is mended in the formula, by her. */
function isCalculated(port: Port, { sheet, cell }: CellAddress): boolean {
  const at = cellAt(cell);
  return at !== undefined && (port.readFormulas(sheet, at.row, at.column)[0]?.[at.column - 1] ?? '') !== '';
}

/** Writes what a mend button offered, if the cell still shows what it did and is no formula; then checks again. */
export function mendProblem(port: Port, input: MendInput): Result<CheckReport> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const problem = check(open.plan).find((candidate) => {
    const address = addressOfPlace(open, candidate.at);
    return candidate.code === input.code && address.sheet === input.sheet && address.cell === input.cell;
  });
  if (
    problem?.mend === undefined ||
    !hasCell(open, problem.at) ||
    shownAt(open, problem.at, port.language()) !== input.was
  )
    return trouble('mend.stale', { cell: input.cell });
  if (isCalculated(port, input)) return trouble('mend.calculated', { cell: input.cell });
  const applied = port.apply(mendChange(port, open, { mend: problem.mend, at: problem.at }));
  const report = checkPlan(port);
  const notice = keptLook(port.language(), applied);
  return report.ok && notice !== undefined ? done({ ...report.value, notice }) : report;
}

/** Selects a cell the list speaks of. */
export function goTo(port: Port, { sheet, cell }: CellAddress): Result<Done> {
  const at = cellAt(cell);
  if (at === undefined || port.sizeOf(sheet) === undefined) return trouble('tab.none', { tab: sheet });
  port.apply([{ do: 'show', tab: sheet, ...at }]);
  return done({ message: wordsOf(port.language()).done.shown({ sheet, cell }) });
}
