import { type BudgetGroup, budgetGroups, groupOf } from '../../domain/budget';
import { budgetFieldOf } from '../../domain/plan';
import { quarters } from '../../domain/time';
import { asText, call, type Expression, pair, range, sum } from '../../formula';
import { escapedName, formula, isPattern, type Placed, plainText, text } from '../cells';
import { helper, planCell, type RowContext } from '../year-view';
import { columns, fixed, hidden, listColumns, rows, span } from './layout';
import type { Parts } from './source';

const fieldOf = { objective: 'objectives', owner: 'owner', kind: 'kind' } as const;

/** A name as SUMIFS is to look for it: that of its own row, unless a search would take it for a pattern or a comparison. */
const soughtOn = (row: number, name: string): Expression | string =>
  isPattern(name) || /^[<>=]/.test(name) ? `=${escapedName(name)}` : fixed(row, columns.label);

/** What follows from the others in each row of a list. */
function derived(row: number, total: Expression, hasPayments: boolean): readonly Placed[] {
  const at = (column: number): Expression => fixed(row, column);
  const planned = at(listColumns.planned);
  return [
    [row, listColumns.share, formula(call('IF', pair(total, '=', 0), '', pair(planned, '/', total)))],
    ...(hasPayments
      ? ([
          [row, listColumns.owed, formula(pair(at(listColumns.engaged), '-', at(listColumns.paid)))],
          [row, listColumns.landing, formula(sum(planned, at(listColumns.variance)))],
        ] as const)
      : []),
  ];
}

/** The columns that are added up: of a list that is not by action, all from those of the actions. */
const summed = [
  listColumns.planned,
  ...quarters.map((quarter) => listColumns.quarters + quarter - 1),
  listColumns.engaged,
  listColumns.invoiced,
  listColumns.paid,
  listColumns.variance,
];
const isOfPayments = (column: number): boolean => column >= listColumns.engaged;
const columnsOf = ({ source }: Parts): readonly number[] =>
  summed.filter((column) => source.hasPayments || !isOfPayments(column));

/** Where the follow-up has what a column of the lists has, for the whole year or a quarter of it. */
function totalOf(column: number): Expression {
  const quarter = column - listColumns.quarters;
  const row = quarter >= 0 && quarter < quarters.length ? rows.followed + quarter : rows.followedYear;
  const of: Readonly<Record<number, number>> = {
    [listColumns.engaged]: columns.engaged,
    [listColumns.invoiced]: columns.invoiced,
    [listColumns.paid]: columns.paid,
    [listColumns.variance]: columns.variance,
  };
  return fixed(row, of[column] ?? columns.planned);
}

const yearPlanned = fixed(rows.followedYear, columns.planned);

/** The head of a list, and behind its rows what is in none of them: what was added since, or is dropped and paid for. */
function frameCells(parts: Parts, index: number, title: string): readonly Placed[] {
  const { says, words } = parts.source;
  const { head, first, count } = parts.rows.lists[index] ?? { head: 0, first: 0, count: 0 };
  const row = first + count;
  // A quarter's name where the list has no head: the first stands behind that of the year.
  const heads = says.lists.map((said, at) => (said === '' ? words.idiom.speech.quarter(at) : said));
  const rest = (column: number): Expression => pair(totalOf(column), '-', call('SUM', span(column, first, row - 1)));
  return [
    [head, columns.label, text(title)],
    ...heads.map((said, at): Placed => [head, columns.label + 1 + at, text(said)]),
    [row, columns.label, text(says.others)],
    // Without what calculating with decimals leaves over.
    ...columnsOf(parts).map((column): Placed => {
      const inCents = call('INT', sum(pair(rest(column), '*', 100), pair(1, '/', 2)));
      return [row, column, formula(pair(inCents, '/', 100))];
    }),
  ];
}

/** The actions, where the others are added up from. */
const actionRows = ({ rows: { lists } }: Parts) => lists[3] ?? { head: 0, first: 0, count: 1 };
const groupColumn = (group: BudgetGroup): number => hidden.groups + 2 * budgetGroups.indexOf(group);

function groupRows(parts: Parts, group: BudgetGroup): readonly Placed[] {
  const { source, groups } = parts;
  const { first } = parts.rows.lists[budgetGroups.indexOf(group)] ?? { first: 0 };
  const actions = actionRows(parts);
  const ofActions = (column: number): Expression => span(column, actions.first, actions.first + actions.count - 1);
  return groups[group].flatMap((name, index): readonly Placed[] => {
    const row = first + index;
    const label = name === '' ? source.says.without[group] : name;
    const sought = soughtOn(row, label);
    return [
      [row, columns.label, text(label)],
      ...columnsOf(parts).map(
        (column): Placed => [
          row,
          column,
          formula(call('SUMIFS', ofActions(column), ofActions(groupColumn(group)), sought)),
        ],
      ),
      ...derived(row, yearPlanned, source.hasPayments),
    ];
  });
}

/** What groups an action, as its cell says it now: of several names the first, as long as its cell is what was read. */
function groupCells(
  parts: Parts,
  context: RowContext,
  row: number,
  group: BudgetGroup,
  line: number,
): readonly Placed[] {
  const { source } = parts;
  const action = source.plan.actions.find((it) => it.line === line);
  const column = groupColumn(group);
  const built = plainText(source.cell(line, fieldOf[group]));
  const first = action === undefined ? '' : groupOf(action, group);
  const now = asText(planCell(context, fieldOf[group]));
  const said = call('IF', pair(now, '=', ''), source.says.without[group], now);
  if (first === built) return [[row, column, formula(said)]];
  const isBuilt = pair(now, '=', fixed(row, column + 1));
  return [
    [row, column, formula(call('IF', isBuilt, first === '' ? source.says.without[group] : first, said))],
    [row, column + 1, text(built)],
  ];
}

/** An action's row: its quarters as its cells plan them, nothing for one that is gone or dropped since. */
function actionCells(parts: Parts, context: RowContext, index: number, line: number): readonly Placed[] {
  const { source } = parts;
  const row = actionRows(parts).first + index;
  const isGone = pair(helper(context, 'flag'), '>', 1);
  const name = asText(planCell(context, 'name'));
  const built = source.plan.actions.find((it) => it.line === line)?.name ?? '';
  const planned = quarters.filter((quarter) => source.plan.fields.has(budgetFieldOf[quarter]));
  const of = (key: string): Expression | number =>
    // Payments of two actions of one name are the first one's.
    context.twin?.row === undefined ? call('SUMIFS', source.paid(key), source.paid('action'), soughtOn(row, built)) : 0;
  const paid = ['engaged', 'invoiced', 'paid'] as const;
  return [
    [row, columns.label, formula(call('IF', pair(helper(context, 'planRow'), '=', 0), built, name))],
    [
      row,
      listColumns.planned,
      formula(call('SUM', range(fixed(row, listColumns.quarters), fixed(row, listColumns.engaged - 1)))),
    ],
    ...planned.map((quarter): Placed => {
      const amount = call('SUM', planCell(context, budgetFieldOf[quarter]));
      return [row, listColumns.quarters + quarter - 1, formula(call('IF', isGone, 0, amount))];
    }),
    ...(source.hasPayments
      ? [
          ...paid.map((state): Placed => [row, listColumns[state], formula(sum(of(`${state}Year`)))]),
          [row, listColumns.variance, formula(sum(of('difference')))] as const,
        ]
      : []),
    ...derived(row, yearPlanned, source.hasPayments),
    ...budgetGroups.flatMap((group) => groupCells(parts, context, row, group, line)),
  ];
}

/** The money by objective, owner, kind and action, a list each. */
export function listCells(parts: Parts): readonly Placed[] {
  const { says } = parts.source;
  return [
    ...[...budgetGroups, 'action' as const].flatMap((by, index) => frameCells(parts, index, says.by[by])),
    ...budgetGroups.flatMap((group) => groupRows(parts, group)),
    ...parts.table.contexts.flatMap((context, index) =>
      actionCells(parts, context, index, parts.table.lines[index] ?? 0),
    ),
  ];
}
