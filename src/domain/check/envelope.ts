import { type Budget, budgetOf, groupOf, overEnvelope } from '../budget';
import { amountOf, centsOf } from '../money';
import { type Action, budgetFieldOf, isDropped, type Plan } from '../plan';
import { type Quarter, quarters } from '../time';
import type { ProblemOf } from './found';
import type { envelopeRules } from './money-rules';

type Problem = ProblemOf<typeof envelopeRules>;

const HEAVIEST = 3;

/** The names of the actions that most is planned for, the dearest first. */
function heaviest({ actions }: Budget, quarter: Quarter | null): readonly string[] {
  const planned = ({ quarters: by, year }: Budget['actions'][number]): number =>
    quarter === null ? year.planned : by[quarter].planned;
  return actions
    .filter((line) => planned(line) > 0)
    .sort((one, other) => planned(other) - planned(one))
    .slice(0, HEAVIEST)
    .map(({ name }) => name);
}

function checkOver(budget: Budget): readonly Problem[] {
  const { envelope, envelopes, total } = budget;
  const isWhole = quarters.every((quarter) => envelopes[quarter] !== undefined);
  const overYear = isWhole && envelope !== undefined ? total.year.planned - envelope : 0;
  const found = [...overEnvelope(budget), ...(overYear > 0 ? [{ quarter: null, by: centsOf(overYear / 100) }] : [])];
  return found.map(({ quarter, by }) => ({
    code: 'budget.over-envelope',
    facts: { quarter, by, heaviest: heaviest(budget, quarter) },
    at: { on: 'envelope', quarter },
  }));
}

/** A tenth of an envelope is a reserve; what is more was forgotten, or is lost at the end of the year. */
const RESERVE = 10;

function checkLeft({ envelope, total }: Budget): readonly Problem[] {
  const left = envelope === undefined ? 0 : envelope - total.year.planned;
  if (envelope === undefined || envelope <= 0 || left * RESERVE <= envelope) return [];
  const facts = { amount: centsOf(left / 100), envelope };
  return [{ code: 'budget.unallocated', facts, at: { on: 'envelope', quarter: null } }];
}

/**
 * What is unusual for the marketing of a firm, of one: studies tell of 1 % for a craftsman to 20 % for what is sold to consumers; large
 * firms spend 7.7 % in the mean (Gartner CMO Spend Survey 2025).
 */
const USUAL = { least: 1 / 100, most: 20 / 100 };

function checkShares({ money }: Plan): readonly Problem[] {
  const said = money?.envelope?.quarters;
  const found = quarters.find((quarter) => {
    const { mode, share } = said?.[quarter] ?? { mode: 'none', share: undefined };
    return mode === 'share' && share !== undefined && (share < USUAL.least || share > USUAL.most);
  });
  const share = found === undefined ? undefined : said?.[found].share;
  if (found === undefined || share === undefined) return [];
  const facts = { quarter: found, share };
  return [{ code: 'budget.share-of-revenue-unusual', facts, at: { on: 'envelope', quarter: found } }];
}

/** Whether an action says nothing of what it costs, which another rule tells. */
const isOpen = ({ budget }: Action): boolean =>
  quarters.every((quarter) => budget[budgetFieldOf[quarter]].is !== 'known');

/** Objectives whose actions are all said to be free, where others have money. */
function checkObjectives({ objectives = [], actions }: Plan, { groups }: Budget): readonly Problem[] {
  const hasOpen = (name: string): boolean =>
    actions.some((action) => groupOf(action, 'objective') === name && !isDropped(action) && isOpen(action));
  const lines = groups.objective.filter(({ name }) => name !== '');
  if (lines.every(({ year }) => year.planned <= 0)) return [];
  return lines
    .filter(({ name, year }) => year.planned === 0 && !hasOpen(name))
    .flatMap(({ name }): readonly Problem[] => {
      const objective = objectives.find((it) => it.name === name);
      return objective === undefined
        ? []
        : [
            {
              code: 'budget.objective-without-money',
              facts: { objective: name },
              at: { on: 'objective', line: objective.line, field: 'name' },
            },
          ];
    });
}

/** From how many costing actions on one of them may take too much. */
const SEVERAL = 5;
const HALF = 1 / 2;

function checkConcentration({ actions }: Plan, budget: Budget): readonly Problem[] {
  const costing = budget.actions.filter(({ year }) => year.planned > 0);
  const [dearest] = [...costing].sort((one, other) => other.year.planned - one.year.planned);
  if (dearest === undefined || costing.length < SEVERAL) return [];
  const share = amountOf(dearest.year.planned) / amountOf(budget.total.year.planned);
  const action = actions.find((it) => it.name === dearest.name && !isDropped(it));
  return share <= HALF || action === undefined
    ? []
    : [
        {
          code: 'budget.concentrated',
          facts: { action: dearest.name, share },
          at: { on: 'action', line: action.line, field: 'name' },
        },
      ];
}

const toldIn =
  (code: 'budget.envelope-unread' | 'budget.typed-over') =>
  (facts: { readonly cell: string; readonly text: string }): Problem => ({
    code,
    facts,
    at: { on: 'envelope', quarter: null, cell: facts.cell },
  });

/** How what is planned stands to what may be spent; silent in a file that has no tab of its budget. */
export function checkEnvelope(plan: Plan): readonly Problem[] {
  const { money, actions } = plan;
  if (money?.envelope === undefined) return [];
  const budget = budgetOf({ actions, ...money, envelope: money.envelope });
  return [
    ...(money.envelope.unread ?? []).map(toldIn('budget.envelope-unread')),
    ...(money.typedOver ?? []).map(toldIn('budget.typed-over')),
    ...checkOver(budget),
    ...checkLeft(budget),
    ...checkShares(plan),
    ...checkObjectives(plan, budget),
    ...checkConcentration(plan, budget),
  ];
}
