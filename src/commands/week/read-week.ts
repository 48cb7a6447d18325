import { preparedKinds } from '../../domain/preparation';
import { isoOf } from '../../domain/time';
import { thisWeek, weekOf } from '../../domain/year-view';
import { addressOf } from '../../workbook/cells';
import type { WeekReport } from '../api';
import { type OpenPlan, openPlan, withHolidays, yearOf } from '../plan';
import { done, type Port, type Result } from '../port';

type Item = ReturnType<typeof thisWeek>[number];

const counted = (items: readonly Item[]) => ({
  late: items.filter(({ is }) => is === 'late').length,
  due: items.filter(({ is }) => is === 'due').length,
  actions: items.length,
});

const reported = ({ action, is, day, late }: Item, { tab, header }: OpenPlan['table']): WeekReport['week'][number] => ({
  action: action.name,
  is,
  owners: action.owners,
  day: day === null ? null : isoOf(day),
  late,
  cell: { sheet: tab, cell: addressOf(action.line, header.columns.get('name') ?? 1) },
});

/** What begins, runs, is due and is late this week, as the plan stands. Writes nothing. */
export function readWeek(port: Port): Result<WeekReport> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const year = yearOf(port, opened.value, null);
  const { plan, table, settings } = withHolidays(port, opened.value, year);
  const today = settings?.today ?? port.today();
  const prepared = preparedKinds(plan.templates, plan.leadTimes);
  const items = thisWeek({ plan, year, today, prepared });
  const { first, last } = weekOf(today);
  return done({
    message: port.say('week.read', { first, last, ...counted(items) }),
    today: isoOf(today),
    firstDay: isoOf(first),
    lastDay: isoOf(last),
    week: items.map((item) => reported(item, table)),
  });
}
