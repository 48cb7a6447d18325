import { budgetFields } from '../../domain/plan';
import { quarters } from '../../domain/time';
import { call, type Expression, joined, named, pair } from '../../formula';
import { amountInFigures, amountSteps, formula, type Placed, shownSymbol, text, withSymbol } from '../cells';
import { yearLabel } from '../settings';
import { stateFormula } from '../year-view';
import { columns, fixed, hidden, rows } from './layout';
import type { Parts } from './source';

/** The amounts that are said, a hidden row each: those of the year, then what each quarter is over by. */
const amounts = ['planned', 'envelope', 'engaged', 'left', 'owed'] as const;
const amountRow = (index: number): number => rows.quarters + index;

/** The first column behind the steps of an amount: what is said of it. */
const said = (index: number) => fixed(amountRow(index), hidden.amounts + amountSteps.length - 1);

const overIn = (index: number): Expression => {
  const row = rows.followed + index;
  return pair(fixed(row, columns.planned), '-', fixed(row, columns.mode));
};

function amountCells({ source }: Parts): readonly Placed[] {
  const { says, hasPayments } = source;
  const ofYear = {
    planned: columns.planned,
    envelope: columns.mode,
    engaged: columns.engaged,
    left: columns.left,
    owed: columns.owed,
  };
  const isThere = (name: (typeof amounts)[number]): boolean => hasPayments || (name !== 'engaged' && name !== 'owed');
  const all = [
    ...amounts.map((name) => (isThere(name) ? fixed(rows.followedYear, ofYear[name]) : undefined)),
    // What is over is never said to be nothing.
    ...quarters.map((_, index) => call('MAX', 1, overIn(index))),
  ];
  return all.flatMap((amount, index): readonly Placed[] => {
    const row = amountRow(index);
    const at = (step: (typeof amountSteps)[number]): Expression =>
      fixed(row, hidden.amounts + amountSteps.indexOf(step));
    const number = amount && call('IFERROR', call('MAX', 0, amount), 0);
    return number === undefined
      ? []
      : amountInFigures(number, says.thousands, at).map(([step, it]) => [
          row,
          hidden.amounts + amountSteps.indexOf(step),
          formula(it),
        ]);
  });
}

/** What stands around an amount, where it stands itself. */
function around({ source }: Parts, [before, after]: readonly [string, string], index: number): Expression {
  const { currency, words } = source;
  const shown = withSymbol(said(index), shownSymbol(currency), words.conventions.isCurrencyLast);
  return joined(before, shown, after);
}

/** " Q3 dépasse de 750 €.", a hidden cell for each quarter. */
function overCell(parts: Parts, index: number): Placed {
  const { says, words } = parts.source;
  const [before, after] = says.over;
  const envelope = fixed(rows.followed + index, columns.mode);
  const name = ` ${words.idiom.speech.quarter(index + 1)}${before}`;
  const over = call('IF', pair(overIn(index), '>', 0), around(parts, [name, after], amounts.length + index), '');
  return [rows.followed + index, hidden.charts, formula(call('IF', pair(envelope, '=', ''), '', over))];
}

/** "12 029 € prévus sur 15 000 € d'enveloppe ; 2 500 € engagés. Q3 dépasse de 750 €." */
function moneySaid(parts: Parts): Expression {
  const { says, hasPayments, plan } = parts.source;
  if (budgetFields.some((field) => !plan.fields.has(field))) return joined(says.noQuarters, says.stop);
  const year = (column: number): Expression => fixed(rows.followedYear, column);
  const planned = call('IF', pair(year(columns.planned), '=', 0), says.nothingPlanned, around(parts, says.planned, 0));
  const of = call('IF', pair(year(columns.mode), '=', ''), says.noEnvelope, around(parts, says.ofEnvelope, 1));
  const engaged = call('IF', pair(year(columns.engaged), '=', 0), '', around(parts, says.engaged, 2));
  const over = quarters.map((_, index) => fixed(rows.followed + index, hidden.charts));
  return joined(planned, of, ...(hasPayments ? [engaged] : []), says.stop, ...over);
}

function owedSaid(parts: Parts): Expression {
  const { says } = parts.source;
  const [owed, engaged] = [columns.owed, columns.engaged].map((column) => fixed(rows.followedYear, column));
  if (owed === undefined || engaged === undefined) return joined('');
  const toPlan = call('IF', pair(said(3), '=', 0), '', around(parts, says.left, 3));
  const none = call('IF', pair(engaged, '=', 0), says.nothingEngaged, says.nothingOwed);
  return joined(toPlan, call('IF', pair(owed, '>', 0), around(parts, says.owed, 4), none));
}

/** The title, how the tab stands to the plan, and two sentences in plain words. */
export function sentenceCells(parts: Parts): readonly Placed[] {
  const { source, table } = parts;
  const { says, hasPayments } = source;
  const isBuilding = pair(named('settings_state'), '=', says.tab);
  return [
    [rows.title, columns.label, text(`${says.tab} ${yearLabel(source.year)}`)],
    [rows.title, columns.fixed, formula(stateFormula(table.columns, source, table.contexts.length))],
    [rows.said, columns.label, formula(call('IF', isBuilding, says.building, moneySaid(parts)))],
    [rows.saidOwed, columns.label, hasPayments ? formula(owedSaid(parts)) : text(says.noPayments)],
    ...amountCells(parts),
    ...quarters.map((_, index) => overCell(parts, index)),
  ];
}
