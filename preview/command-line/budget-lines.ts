import type { BudgetReport, WhatIfReport } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { sheetWords } from '../../src/languages/languages';
import { inColumns, shownNumber } from './kpi-lines';

/** `budget` and `what-if` answer these, typed on their side: no other command has them. */
const isBudget = (answer: object): answer is BudgetReport => 'quarters' in answer && 'months' in answer;
const isSupposed = (answer: object): answer is WhatIfReport => 'quarters' in answer && 'losing' in answer;

/** A line a quarter: the envelope, what is planned, engaged, invoiced and paid, and what is left; or both budgets side by side. */
export function budgetLines(answer: object, language: Language): readonly string[] {
  const named = sheetWords[language].idiom.speech.quarter;
  if (isBudget(answer))
    return inColumns([
      ...answer.quarters.map(({ quarter, envelope, planned, engaged, invoiced, paid, left }) => [
        named(quarter),
        shownNumber(envelope),
        ...[planned, engaged, invoiced, paid].map(shownNumber),
        shownNumber(left),
      ]),
      // What each result expected of an objective costs.
      ...answer.perResult.map(({ objective, kpi, cost }) => [objective, kpi, shownNumber(cost)]),
    ]);
  if (!isSupposed(answer)) return [];
  return inColumns([
    ...answer.quarters.map(({ quarter, before, after }) => [
      named(quarter),
      ...[before.planned, before.envelope, after.planned, after.envelope].map(shownNumber),
    ]),
    ...answer.losing.map(({ objective, by }) => [objective, shownNumber(-by)]),
  ]);
}
