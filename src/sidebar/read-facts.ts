import type { ReadAction } from '../commands/api';
import { centsOf } from '../domain/money';
import { type ActionField, actionFields, type BudgetField, budgetFields } from '../domain/plan';
import { speech } from '../languages/words/speech';
import { longDay } from './dates';
import { useSession } from './session';

/** What is read of one field of an action, where it stands, and whether it is her own text, not understood. */
type Fact = { readonly label: string; readonly cell: string; readonly value: string; readonly isUnread: boolean };

const MOST_DATES = 3;

const isBudget = (field: ActionField): field is BudgetField => budgetFields.some((it) => it === field);

/** An amount of cents in the plan's currency, an ISO 4217 code, as she says it. */
export function useMoney(currency: string): (cents: number) => string {
  const { words, idiom } = useSession();
  const { money } = speech(idiom.speech, currency, words.columns);
  return (cents) => money(centsOf(cents / 100));
}

/** Everything that is read of an action beside its name, column by column, and the days it falls on. */
export function useActionFacts(action: ReadAction, currency: string): readonly Fact[] {
  const { words, idiom } = useSession();
  const money = useMoney(currency);
  const day = (iso: string): string => longDay(iso, idiom.speech);
  const { cells, unread, budget, spread } = action;

  const textOf = (field: ActionField): string => {
    if (isBudget(field)) return sayAmount(action.amounts[field], money);
    switch (field) {
      case 'objectives':
      case 'kpis':
        return action[field].join(', ');
      case 'owner':
        return action.owners.join(', ');
      case 'rhythm':
        return action.rhythm ?? '';
      case 'start':
      case 'deadline':
        return day(action[field] ?? '');
      case 'kind':
        return action.kind;
      case 'status':
        return cells.status === undefined ? '' : words.statuses[action.status];
      default:
        return '';
    }
  };
  const said = (label: string, value: string, cell = ''): readonly Fact[] =>
    value === '' ? [] : [{ label, cell, value, isUnread: false }];
  const facts = actionFields.flatMap((field): readonly Fact[] => {
    const text = unread[field];
    const [label, cell] = [words.columns[field], cells[field] ?? ''];
    if (text === undefined) return said(label, textOf(field), cell);
    return [{ label, cell, value: `${words.quoted(text)} ${words.read.notUnderstood}`, isUnread: true }];
  });
  const inQuarters = spread === null ? '' : saySpread(spread, money, idiom.speech.quarter);
  return [
    ...facts,
    ...(budget === null && cells.budget !== undefined
      ? [{ label: words.read.money, cell: cells.budget, value: words.read.noAmount, isUnread: true }]
      : said(words.read.money, sayAmount(budget, money), cells.budget)),
    ...said(words.read.spread, inQuarters),
    ...said(words.read.dates, sayDates(action, day, words.read)),
  ];
}

type Say = (cents: number) => string;

const sayAmount = (cents: number | null, money: Say): string => (cents === null ? '' : money(cents));

/** "Q1 100 €, Q2 100 €" */
const saySpread = (
  spread: NonNullable<ReadAction['spread']>,
  money: Say,
  quarter: (quarter: number) => string,
): string =>
  budgetFields
    .flatMap((field, index) => (spread[field] === null ? [] : [`${quarter(index + 1)}\u00a0${money(spread[field])}`]))
    .join(', ');

type DateWords = { readonly undated: string; readonly period: (first: string, last: string) => string };

/** The first days it falls on and how many more; of what runs on, from when to when. Nothing where its own cells say it. */
function sayDates({ dates, span, deadline, kindOfRhythm }: ReadAction, day: (iso: string) => string, words: DateWords) {
  if (span === null) return words.undated;
  if (dates.length === 1 && dates[0] === deadline) return '';
  if (dates.length === 0) return kindOfRhythm === 'continuous' ? words.period(day(span.first), day(span.last)) : '';
  const more = dates.length - MOST_DATES;
  return [
    ...dates.slice(0, MOST_DATES).map((date) => day(date).replace(/ /g, '\u00a0')),
    ...(more > 0 ? [`+\u00a0${more}`] : []),
  ].join(', ');
}
