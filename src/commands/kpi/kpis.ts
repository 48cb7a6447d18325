import { figureNamed, figureOf, type NamedFigure } from '../../domain/kpi';
import type { KpiSource } from '../../workbook/kpi';
import type { KpisInput, KpisReport } from '../api';
import { followUp, standingColumns } from '../follow-up';
import { followedIn, measureObjectives } from '../objective';
import { currencyOf, type SetUpPlan } from '../plan';
import { type Applied, done, doneBut, type Port, type Result, trouble } from '../port';
import { setUpPlan } from '../prepare';
import { countByWeek, heededWeeks, rowsForWeeks } from './count-weeks';
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

/** The figures that are to be counted by week; what is calculated of others is not. */
const weeklyOf = ({ weekly = [] }: KpisInput): readonly NamedFigure[] =>
  weekly.flatMap((key) => figureNamed(key) ?? []).filter((key) => figureOf(key).productOf === undefined);

/** Counts figures by week from now on, and says so; those that have no row yet get one. */
function countWeekly(port: Port, before: KpiBoard, source: KpiSource, wanted: readonly NamedFigure[]): Result<string> {
  const rows = rowsForWeeks(before, wanted, source);
  if (rows === undefined) return trouble('kpi.no-room', { tab: before.figures.tab });
  if (rows.length > 0) port.apply(rows);
  const board = (rows.length > 0 ? standingKpis(port, source) : undefined) ?? before;
  const nameOf = figureNames(board, source);
  const { change, tab, kept } = countByWeek(port, board, board.weeks, wanted, source, nameOf);
  const applied = port.apply(change);
  return done(doneBut(port.say('kpi.weekly', { tab, figures: wanted.map(nameOf), kept }), port.say, applied));
}

/** What is chosen is written, in tabs that are made when they are first needed; how many KPIs are new. */
function choose(
  port: Port,
  open: SetUpPlan,
  source: KpiSource,
  board: KpiBoard | undefined,
  input: KpisInput,
): Result<{ readonly applied: Applied; readonly added: number }> {
  const decided = decideKpis(port, board, source, input);
  if (!decided.ok) return decided;
  const { change, added } = decided.value;
  const applied = port.apply(change);
  // Objectives are calculated from what is followed now.
  if (added > 0) port.apply(measureObjectives(port, open, followedIn(port, source.texts), false));
  return done({ applied, added });
}

/** What is said of the follow-up that is asked for. */
function saidOfFollowUp(port: Port, open: SetUpPlan): string {
  const { tab, header } = open.table;
  if (!header.columns.has('kpis')) return port.say('follow-up.no-kpis', {});
  return port.say(standingColumns(open).size === 0 ? 'follow-up.added' : 'follow-up.renewed', { tab });
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
  const followed = isChoice(input) || follow ? port.apply(followUp(port, open, follow)) : undefined;
  const board = chosen === undefined ? before : standingKpis(port, source);
  const applied = chosen?.value.applied ?? followed;
  const said = follow
    ? saidOfFollowUp(port, open)
    : port.say('kpi.added', { kpis: chosen?.value.added ?? 0, all: board?.kpis.length ?? 0 });
  const sentences = applied === undefined ? [] : [doneBut(said, port.say, applied)];
  const wanted = weeklyOf(input);
  if (wanted.length === 0 || board === undefined) return done({ board, message: sentences.join(' ') });
  const counted = countWeekly(port, board, source, wanted);
  if (!counted.ok) return counted;
  return done({ board: standingKpis(port, source), message: [...sentences, counted.value].join(' ') });
}

/** What a file follows, and what it could; chooses its KPIs, shows in the plan how they stand and counts by week where it is asked to. */
export function kpis(port: Port, input: KpisInput): Result<KpisReport> {
  const ready = setUpPlan(port, null);
  if (!ready.ok) return ready;
  const { open } = ready.value;
  const source = sourceOf(port, open);
  if (source === undefined) return trouble('plan.unreadable-settings', {});
  const { turned, board: before } = boardOf(port, open, source);
  const isRead = !isChoice(input) && input.follow !== true && weeklyOf(input).length === 0;
  const carried = isRead
    ? done({ board: before, message: port.say('kpi.read', { kpis: before?.kpis.length ?? 0 }) })
    : carryOut(port, open, source, before, input);
  if (!carried.ok) return carried;
  const { board, message } = carried.value;
  const news = turned === undefined ? message : `${doneBut(turned.sentence, port.say, turned.applied)} ${message}`;
  const changed = changedBy(before, input.organisation, source);
  const report = { ...reportOf(board, source, input, news), hasTurned: turned !== undefined };
  return done(changed === undefined ? report : { ...report, changed });
}
