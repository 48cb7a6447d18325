import { yearOfDates } from '../../domain/plan';
import { preparedKinds } from '../../domain/preparation';
import { fiscalYear, isoOf } from '../../domain/time';
import { thisWeek, weekOf } from '../../domain/year-view';
import { wordsOf } from '../../languages/say';
import { addressOf } from '../../workbook/cells';
import type { WeekReport } from '../api';
import { openPlan, planningYear } from '../plan';
import { done, type Port, type Result } from '../port';

/** What begins, runs, is due and is late this week, as the plan stands. Writes nothing. */
export function readWeek(port: Port): Result<WeekReport> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const { plan, table, settings } = opened.value;
  const today = settings?.today ?? port.today();
  const year = plan.year ?? fiscalYear(yearOfDates(plan.actions) ?? planningYear(port), 1);
  const prepared = preparedKinds(plan.templates, plan.leadTimes);
  const items = thisWeek({ plan, year, today, prepared });
  const { first, last } = weekOf(today);
  const column = table.header.columns.get('name') ?? 1;
  return done({
    message: wordsOf(port.language()).done.week({
      first,
      last,
      late: items.filter(({ is }) => is === 'late').length,
      due: items.filter(({ is }) => is === 'due').length,
      actions: items.length,
    }),
    today: isoOf(today),
    firstDay: isoOf(first),
    lastDay: isoOf(last),
    week: items.map(({ action, is, day, late }) => ({
      action: action.name,
      is,
      owners: action.owners,
      day: day === null ? null : isoOf(day),
      late,
      cell: { sheet: table.tab, cell: addressOf(action.line, column) },
    })),
  });
}
