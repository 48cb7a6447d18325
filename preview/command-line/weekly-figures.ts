import type { KpisReport } from '../../src/commands/api';
import { figureNamed, isFigureKey, type NamedFigure } from '../../src/domain/kpi';
import { type Either, fine } from '../command-words';
import type { Request } from './arguments';
import { figuresSaid, type OwnFigures } from './figures-said';
import type { Answer } from './session';

/** The figures that are counted by week from now on, and those that are no longer. */
export type WeeklyFigures = { readonly weekly: readonly NamedFigure[]; readonly notWeekly: readonly NamedFigure[] };

/** What is asked of the KPIs, or, where it is `weeksOnly`, nothing but how some of their figures are counted. */
type Ask = (weeks: WeeklyFigures, weeksOnly?: boolean) => Promise<Answer>;

function namedBy({ weeklySaid, notWeeklySaid }: Request, own: OwnFigures): Either<WeeklyFigures> {
  const weekly = figuresSaid('--weekly', weeklySaid, own);
  if (!weekly.ok) return weekly;
  const notWeekly = figuresSaid('--not-weekly', notWeeklySaid, own);
  return notWeekly.ok ? fine({ weekly: weekly.value, notWeekly: notWeekly.value }) : notWeekly;
}

const ownFigures = ({ figures }: KpisReport): OwnFigures =>
  figures.flatMap(({ key, name }) => {
    const figure = figureNamed(key);
    return figure === undefined || isFigureKey(figure) ? [] : { figure, name };
  });

const both = (one: Answer['calls'], other: Answer['calls']): Answer['calls'] => ({
  read: one.read + other.read,
  write: one.write + other.write,
  flush: one.flush + other.flush,
  other: one.other + other.other,
});

/** What `kpi` answers: a word that only her file explains is looked up there, once it holds what the command adds. */
export async function withWeeks(ask: Ask, request: Request): Promise<Answer | Extract<Either<never>, { ok: false }>> {
  const known = namedBy(request, []);
  if (known.ok) return ask(known.value);
  const first = await ask({ weekly: [], notWeekly: [] });
  if (!first.outcome.ok) return first;
  // The answer of that command, typed on its side.
  const report = first.outcome.value as KpisReport;
  const weeks = namedBy(request, ownFigures(report));
  if (!weeks.ok) return weeks;
  const second = await ask(weeks.value, true);
  const isRead = request.organisation === null && request.kpis.length === 0 && request.own === null && !request.follow;
  if (!second.outcome.ok || isRead) return second;
  const { message } = second.outcome.value as KpisReport;
  const told = { ...report, ...second.outcome.value, message: `${report.message} ${message}` };
  return { calls: both(first.calls, second.calls), ms: first.ms + second.ms, outcome: { ok: true, value: told } };
}
