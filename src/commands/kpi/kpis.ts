import { figureNamed, figureOf, type NamedFigure } from '../../domain/kpi';
import type { KpiSource } from '../../workbook/kpi';
import type { KpisInput, KpisReport } from '../api';
import { followUp, standingColumns } from '../follow-up';
import { followedIn, measureObjectives } from '../objective';
import { currencyOf, type SetUpPlan } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { setUpPlan } from '../prepare';
import { countByMonth, countByWeek, heededWeeks, rowsForWeeks } from './count-weeks';
import { decideKpis } from './decide-kpis';
import { figureNames, type KpiBoard, reportOf, standingKpis } from './standing-kpis';
import { isHalfTurned, isOfAnotherYear, turnYear } from './turn-year';
import { changedBy } from './turned-kpis';

function sourceOf(port: Port, open: SetUpPlan) {
  const { year } = open.settings;
  const { kpis: texts } = port.content(open.language);
  return year === undefined ? undefined : { texts, words: open.words, currency: currencyOf(open), year };
}

/** The KPIs as they stand, with the months of the plan's year: where that has turned they are added first. */
function boardOf(port: Port, { settings }: SetUpPlan, source: KpiSource) {
  const board = standingKpis(port, source);
  const isDue = board !== undefined && (isHalfTurned(settings, source) || isOfAnotherYear(port, source));
  const turned = isDue ? turnYear(port, settings, source, board) : undefined;
  const heeded = board?.weeks === undefined ? [] : heededWeeks(board.weeks);
  if (heeded.length > 0) port.apply(heeded);
  return { turned, board: turned === undefined && heeded.length === 0 ? board : standingKpis(port, source) };
}

const isChoice = ({ organisation, add, own }: KpisInput): boolean =>
  organisation !== null || add.length > 0 || own !== undefined;

/** Figures by their names; what is calculated of others is not counted by week. */
const figuresOf = (named: readonly string[] = []): readonly NamedFigure[] =>
  named.flatMap((key) => figureNamed(key) ?? []).filter((key) => figureOf(key).productOf === undefined);

const isOfWeeks = ({ weekly, monthly }: KpisInput): boolean =>
  figuresOf([...(weekly ?? []), ...(monthly ?? [])]).length > 0;

/** Counts figures by week from now on, or their months for themselves again, and says so; those that have no row yet get one. */
function countWeekly(port: Port, before: KpiBoard, source: KpiSource, input: KpisInput): Result<string> {
  const monthly = countByMonth(before, before.weeks, figuresOf(input.monthly));
  const name = figureNames(before, source);
  if (monthly.figures.length > 0) port.apply(monthly.change);
  const alone = monthly.figures.length === 0 ? [] : [port.say('kpi.monthly', { figures: monthly.figures.map(name) })];
  const wanted = figuresOf(input.weekly);
  if (wanted.length === 0) return done(alone[0] ?? port.say('kpi.not-weekly', {}));
  const rows = rowsForWeeks(before, wanted, source);
  if (rows === undefined) return trouble('kpi.no-room', { tab: before.figures.tab });
  if (rows.length > 0) port.apply(rows);
  const board = (rows.length > 0 ? standingKpis(port, source) : undefined) ?? before;
  const nameOf = figureNames(board, source);
  const { monthsFollow: follow = false } = input;
  const { change, tab, kept, replaced } = countByWeek(port, board, board.weeks, wanted, source, { nameOf, follow });
  port.apply(change);
  const said = [
    ...alone,
    port.say('kpi.weekly', { tab, figures: wanted.map(nameOf), kept }),
    ...(follow ? [port.say('kpi.months-follow', { count: replaced.length, months: replaced })] : []),
  ];
  return done(said.join(' '));
}

/** What is chosen is written, in tabs that are made when they are first needed; how many KPIs are new. */
function choose(
  port: Port,
  open: SetUpPlan,
  source: KpiSource,
  board: KpiBoard | undefined,
  input: KpisInput,
): Result<number> {
  const decided = decideKpis(port, board, source, input);
  if (!decided.ok) return decided;
  const { change, added } = decided.value;
  port.apply(change);
  // Objectives are calculated from what is followed now.
  if (added > 0) port.apply(measureObjectives(port, open, followedIn(port, source.texts), false));
  return done(added);
}

/** What is said of the follow-up that is asked for. */
function saidOfFollowUp(port: Port, open: SetUpPlan): string {
  const { tab, header } = open.table;
  if (!header.columns.has('kpis')) return port.say('follow-up.no-kpis', {});
  const said = port.say(standingColumns(open).size === 0 ? 'follow-up.added' : 'follow-up.renewed', { tab });
  const several = open.plan.actions.filter(({ kpis: named }) => named.length > 1).map(({ line }) => String(line));
  return several.length === 0 ? said : `${said} ${port.say('follow-up.first-only', { lines: several })}`;
}

/** The KPIs as they stand once what is asked for is done, and what to say of it. */
type CarriedOut = { readonly board: KpiBoard | undefined; readonly message: string };

/**
 * KPIs are chosen first, then shown in the plan, then figures counted by week: the others need something to follow. A follow-up that is
 * there understands what is followed now.
 */
function carryOut(
  port: Port,
  open: SetUpPlan,
  source: KpiSource,
  before: KpiBoard | undefined,
  input: KpisInput,
): Result<CarriedOut> {
  const { follow = false } = input;
  const chosen = isChoice(input) || before === undefined ? choose(port, open, source, before, input) : undefined;
  if (chosen?.ok === false) return chosen;
  const isFollowed = isChoice(input) || follow;
  if (isFollowed) port.apply(followUp(port, open, follow));
  const board = chosen === undefined ? before : standingKpis(port, source);
  const said = follow
    ? saidOfFollowUp(port, open)
    : port.say('kpi.added', { kpis: chosen?.value ?? 0, all: board?.kpis.length ?? 0 });
  const sentences = chosen === undefined && !isFollowed ? [] : [said];
  if (!isOfWeeks(input) || board === undefined) return done({ board, message: sentences.join(' ') });
  const counted = countWeekly(port, board, source, input);
  if (!counted.ok) return counted;
  return done({ board: standingKpis(port, source), message: [...sentences, counted.value].join(' ') });
}

/** What a file follows, and what it could; chooses its KPIs, shows in the plan how they stand and counts by week where it is asked to. */
export function kpis(port: Port, input: KpisInput): Result<KpisReport> {
  const ready = setUpPlan(port, input.year ?? null);
  if (!ready.ok) return ready;
  const { open } = ready.value;
  const source = sourceOf(port, open);
  if (source === undefined) return trouble('plan.unreadable-settings', {});
  const { turned, board: before } = boardOf(port, open, source);
  const isRead = !isChoice(input) && input.follow !== true && !isOfWeeks(input);
  const carried = isRead
    ? done({ board: before, message: port.say('kpi.read', { kpis: before?.kpis.length ?? 0 }) })
    : carryOut(port, open, source, before, input);
  if (!carried.ok) return carried;
  const { board, message } = carried.value;
  const news = turned === undefined ? message : `${turned.sentence} ${message}`;
  const changed = changedBy(before, input.organisation, source);
  const report = { ...reportOf(board, source, input, news), hasTurned: turned !== undefined };
  return done(changed === undefined ? report : { ...report, changed });
}
