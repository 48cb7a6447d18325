import { call, type Expression, firstOf, joined, named, type Part, pair, sum } from '../../formula';
import { lacks } from '../../languages/words/dashboard-words';
import { amountInFigures, type Cell, formula, type Placed, shownSymbol, text, withSymbol } from '../cells';
import { yearLabel } from '../settings';
import { headCell, headRows, stateFormula, todayCell } from '../year-view';
import { columns, type FactName, fact, factRow, fixed, hidden, rows } from './layout';
import { overSaid } from './money';
import { rankSpan } from './ranks';
import type { Parts } from './source';

function moneySaid({ source: { says, currency, words } }: Parts): Expression {
  const [before, after] = says.planned;
  const shown = withSymbol(fact('shown'), shownSymbol(currency), words.conventions.isCurrencyLast);
  const said = before === '' ? joined(shown, after) : joined(before, shown, after);
  return call('IF', pair(fixed(rows.total, columns.value), '=', 0), says.nothingPlanned, said);
}

/** "2 responsables · 3 budgets": what is lacking, each behind a dot where something stands before it. */
function lackFacts({ source: { says } }: Parts): readonly (readonly [FactName, Expression])[] {
  const names = ['lack0', 'lack1', 'lack2', 'lack3'] as const;
  return lacks.map((lack, index) => {
    const count = fixed(rows.lacking + index, columns.asideValue);
    const name = names[index] ?? 'lack0';
    const before: Part = index === 0 ? '' : fact(names[index - 1] ?? 'lack0');
    const [one, several] = says.missed[lack];
    const own = joined(count, call('IF', pair(count, '=', 1), one, several));
    const after = index === 0 ? own : joined(before, call('IF', pair(before, '=', ''), '', ' · '), own);
    return [name, call('IF', pair(count, '=', 0), before, after)] as const;
  });
}

function saidLate({ source: { says } }: Parts): Expression {
  const count = fact('lateCount');
  return firstOf(
    [
      [pair(count, '=', 0), says.noneLate],
      [pair(count, '=', 1), says.oneLate],
    ],
    joined(count, says.manyLate),
  );
}

/** "3 objectifs sur 6 sont tenus." Of those that are measured; "" where none is. */
function keptFacts({ source: { says, objectiveStates } }: Parts): readonly (readonly [FactName, Expression])[] {
  const { reached, onTrack } = objectiveStates;
  const inState = (state: string): Expression => call('COUNTIFS', named('objectives_status'), state);
  const [none, one, several] = says.kept.map(([before, between, after]) => {
    const count = before === '' ? fact('kept') : before;
    return joined(count, between, fact('measured'), after);
  });
  const said = firstOf(
    [
      [pair(fact('measured'), '=', 0), ''],
      [pair(fact('kept'), '=', 0), none ?? ''],
      [pair(fact('kept'), '=', 1), one ?? ''],
    ],
    several ?? '',
  );
  return [
    ['measured', call('IFERROR', call('COUNTIFS', named('objectives_progress'), '>-1000000'), 0)],
    ['kept', call('IFERROR', sum(inState(reached), inState(onTrack)), 0)],
    ['saidKept', said],
  ];
}

/** A first day: nothing stands in the plan. */
const isEmpty = pair(call('COUNTA', named('plan_action')), '=', 0);

function facts(parts: Parts): readonly (readonly [FactName, Expression])[] {
  const { table, source } = parts;
  const { says } = source;
  const all = pair(fact('lack3'), '=', '');
  // "Prochaine échéance : 29 janv. · Vidéo (Zoé)", as the year view says it.
  const next = headCell(table.columns, 'builtName', headRows.weeks);
  return [
    ['lastSoon', sum(todayCell(table.columns), 6)],
    ['lateCount', call('COUNTIFS', rankSpan(table, 'lateKey'), '>0')],
    ['soonCount', call('COUNTIFS', rankSpan(table, 'soonKey'), '>0')],
    ['saidLate', saidLate(parts)],
    // The amount of the year as a text, in cells of its own.
    ...amountInFigures(fixed(rows.total, columns.value), says.thousands, fact),
    ['saidMoney', source.hasEnvelopes ? joined(moneySaid(parts), overSaid(source)) : moneySaid(parts)],
    ...keptFacts(parts),
    [
      'saidState',
      call(
        'IF',
        isEmpty,
        joined(fact('saidKept'), says.empty),
        joined(fact('saidKept'), fact('saidLate'), next, '. ', fact('saidMoney')),
      ),
    ],
    ...lackFacts(parts),
    ['saidLacking', call('IF', all, says.nothingMissing, joined(says.missing, fact('lack3'), '.'))],
  ];
}

/** How many actions lack each thing, a line each. */
const lackingCells = ({ table, source: { says } }: Parts): readonly Placed[] => [
  [rows.lackingHead, columns.aside, text(says.lacking)],
  ...lacks.flatMap((lack, index): readonly Placed[] => [
    [rows.lacking + index, columns.aside, text(says.without[lack])],
    [rows.lacking + index, columns.asideValue, formula(call('SUM', rankSpan(table, lack)))],
  ]),
];

const whileBuilt = ({ tab, building }: Parts['source']['says'], otherwise: Expression): Cell =>
  formula(call('IF', pair(named('settings_state'), '=', tab), building, otherwise));

/** The title, how the tab stands to the plan, the paragraph in plain words, and what it is said from. */
export function sentenceCells(parts: Parts): readonly Placed[] {
  const { table, source } = parts;
  const { says } = source;
  const missing = call('IF', isEmpty, '', fact('saidLacking'));
  return [
    [rows.title, columns.label, text(`${says.tab} ${yearLabel(source.year)}`)],
    [rows.title, columns.when, formula(stateFormula(table.columns, source, table.contexts.length))],
    [rows.state, columns.label, whileBuilt(says, fact('saidState'))],
    [rows.missing, columns.label, formula(missing)],
    ...lackingCells(parts),
    ...facts(parts).map(([name, expression]): Placed => [factRow(name), hidden.facts, formula(expression)]),
  ];
}
