import { type FigureKey, type FollowedFigure, isNotNumber, type KpiBoard } from '../kpi';
import type { Plan } from '../plan';
import type { ProblemOf } from './found';
import type { kpiRules } from './kpi-rules';

type Problem = ProblemOf<typeof kpiRules>;

/** What comes back from customers may be less than nothing in a month. */
const mayBeNegative: readonly string[] = ['revenue', 'attributed_revenue', 'donations'] satisfies readonly FigureKey[];

type Parts = readonly (readonly [whole: FigureKey, ...parts: readonly FigureKey[]])[];

/** What figures are parts of: both are counted in the same month. */
const wholes: Parts = [
  ['emails_sent', 'emails_delivered', 'unsubscribes'],
  // Clicks may be more than opens: who blocks pictures clicks without opening.
  ['emails_delivered', 'unique_opens', 'unique_clicks'],
  ['impressions', 'ad_clicks'],
  ['search_impressions', 'search_clicks'],
  ['sessions', 'engaged_sessions'],
  ['visits', 'source_visits'],
  ['gifts', 'new_donors'],
  ['answers', 'positive_answers', 'promoters', 'detractors'],
  ['all_transactions', 'online_transactions'],
];
/** Where all is sold on the site. */
const wholesOfShop: Parts = [
  ['visits', 'orders'],
  ['sessions', 'orders'],
];

/** One zero too many or too few; below, a few more are soon ten times as many. */
const TIMES = 10;
const LEAST = 100;
/** What comes near it next month or came near it last year is no slip: a launch, a season. */
const NEAR = 3;
const MONTHS = 12;

function numberAt({ months }: FollowedFigure, index: number): number {
  const cell = months[index];
  return typeof cell === 'number' ? cell : 0;
}

function isJump(figure: FollowedFigure, index: number): boolean {
  const [value, before] = [numberAt(figure, index), numberAt(figure, index - 1)];
  const isNear = (other: number): boolean => numberAt(figure, other) * NEAR >= value;
  return before > 0 && value >= LEAST && value >= before * TIMES && !isNear(index + 1) && !isNear(index - MONTHS);
}

/** What is wrong with each month of a figure by itself and beside the month before it. */
function inMonths(figure: FollowedFigure, { months }: KpiBoard): readonly Problem[] {
  return figure.months.flatMap((cell, index): readonly Problem[] => {
    const month = months[index];
    if (cell === null || month === undefined) return [];
    const facts = { figure: figure.name, month };
    const at = { on: 'figure', line: figure.line, month } as const;
    if (isNotNumber(cell)) return [{ code: 'figure.not-a-number', facts: { ...facts, text: cell }, at }];
    if (cell < 0 && !mayBeNegative.includes(figure.key))
      return [{ code: 'figure.negative', facts: { ...facts, value: cell }, at }];
    return isJump(figure, index)
      ? [{ code: 'figure.jump', facts: { ...facts, value: cell, before: numberAt(figure, index - 1) }, at }]
      : [];
  });
}

function impossible({ figures, months, isOnlineShop }: KpiBoard): readonly Problem[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const pairs = [...wholes, ...(isOnlineShop ? wholesOfShop : [])].flatMap(([whole, ...parts]) =>
    parts.map((part) => [byKey.get(part), byKey.get(whole)] as const),
  );
  return pairs.flatMap(([part, whole]) => {
    if (part === undefined || whole === undefined) return [];
    return months.flatMap((month, index): readonly Problem[] => {
      const [value, most] = [part.months[index], whole.months[index]];
      if (typeof value !== 'number' || typeof most !== 'number' || value <= most || most < 0) return [];
      const facts = { figure: part.name, month, value, whole: whole.name, most };
      return [{ code: 'figure.impossible', facts, at: { on: 'figure', line: part.line, month } }];
    });
  });
}

/** Of the monthly numbers, what cannot be, and what looks like a slip of the hand. */
export function checkFigures({ kpis: board }: Plan): readonly Problem[] {
  return board === undefined
    ? []
    : [...board.figures.flatMap((figure) => inMonths(figure, board)), ...impossible(board)];
}
