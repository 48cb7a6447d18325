import type { BudgetReport, WhatIfReport } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { sheetWords } from '../../src/languages/languages';
import { wordsIn } from '../command-words';
import { inColumns, shownNumber } from './kpi-lines';

/** `budget` and `what-if` answer these, typed on their side: no other command has them. */
const isBudget = (answer: object): answer is BudgetReport => 'quarters' in answer && 'months' in answer;
const isSupposed = (answer: object): answer is WhatIfReport => 'quarters' in answer && 'losing' in answer;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : inColumns([head, ...rows]);

/** A line a quarter under a head: the envelope, what is planned, engaged, invoiced and paid, and what is left; or both budgets side by side. */
export function budgetLines(answer: object, language: Language): readonly string[] {
  const named = sheetWords[language].idiom.speech.quarter;
  const heads = wordsIn[language].budgetHeads;
  if (isBudget(answer)) {
    const { quarters, perResult } = answer;
    return [
      ...table(
        heads.quarters,
        quarters.map(({ quarter, envelope, planned, engaged, invoiced, paid, left }) => [
          named(quarter),
          ...[envelope, planned, engaged, invoiced, paid, left].map(shownNumber),
        ]),
      ),
      ...table(
        heads.perResult,
        perResult.map(({ objective, kpi, cost, isPoint }) => [
          objective,
          kpi,
          `${shownNumber(cost)}${isPoint ? ' / point' : ''}`,
        ]),
      ),
    ];
  }
  if (!isSupposed(answer)) return [];
  const { quarters, losing } = answer;
  return [
    ...table(
      heads.supposed,
      quarters.map(({ quarter, before, after }) => [
        named(quarter),
        ...[before.planned, before.envelope, after.planned, after.envelope].map(shownNumber),
      ]),
    ),
    ...table(
      heads.losing,
      losing.map(({ objective, by }) => [objective, shownNumber(-by)]),
    ),
  ];
}
