import type { Problem } from '../domain/check';
import type { DraftContext } from '../domain/draft';
import { conventionsOf } from '../domain/locale';
import { amountOf } from '../domain/money';
import { type ActionField, budgetFields } from '../domain/plan';
import { type Rhythm, rhythmNamed } from '../domain/rhythm';
import { isoOf } from '../domain/time';
import type { Idiom } from '../languages/words/idiom';
import { sayRhythm } from '../languages/words/say-rhythm';
import { shownAmount } from './budget-total';
import { longDay } from './dates';
import { type Editing, fieldOf, withDraft } from './editing';
import type { SpokenWords } from './spoken-words';

/** A rhythm in the plan's own words: "Mensuelle" in a French plan, in whatever language the sidebar speaks. */
const sayInPlan = (rhythm: Rhythm, { rhythms }: DraftContext, { idioms, spoken }: SpokenWords): string => {
  const isOfPlan = (idiom: Idiom): boolean => rhythms.includes(sayRhythm(idiom, rhythmNamed.monthly));
  return sayRhythm(Object.values(idioms).find(isOfPlan) ?? idioms[spoken], rhythm);
};

/** What one click would write into the form instead, in words; undefined where the form has nothing to offer. */
export function offerOf({ mend }: Problem, context: DraftContext, words: SpokenWords): string | undefined {
  switch (mend?.to) {
    case 'text':
      return mend.text;
    case 'day':
      return longDay(isoOf(mend.day), words.idioms[words.spoken].speech);
    case 'rhythm':
      return sayInPlan(mend.rhythm, context, words);
    case 'amount':
      return shownAmount(mend.amount, context);
    default:
      return undefined;
  }
}

/** A number as it is typed in that file, in the quarter where the text stood. */
function withAmount(editing: Editing, field: ActionField | undefined, amount: number): Editing {
  const typed = String(amount).replace('.', conventionsOf(editing.form.context.locale).decimal);
  const [q1, q2, q3, q4] = budgetFields.map((quarter, index) =>
    quarter === field ? typed : (editing.draft.budget[index] ?? ''),
  );
  return withDraft(editing, { budget: [q1 ?? '', q2 ?? '', q3 ?? '', q4 ?? ''] });
}

/** Writes what a problem offers: the last day of "décembre" as a deadline, a known objective for one that nearly is. */
export function withMend(editing: Editing, problem: Problem, words: SpokenWords): Editing {
  const { mend } = problem;
  const field = fieldOf(problem);
  if (mend?.to === 'rhythm') {
    return withDraft(editing, { rhythm: sayInPlan(mend.rhythm, editing.form.context, words) });
  }
  if (mend?.to === 'day' && (field === 'start' || field === 'deadline')) {
    return withDraft(editing, { [field]: isoOf(mend.day) });
  }
  if (mend?.to === 'amount') return withAmount(editing, field, amountOf(mend.amount));
  if (mend?.to === 'text' && field === 'kind') return withDraft(editing, { kind: mend.text });
  if (mend?.to !== 'text' || problem.code !== 'action.unknown-objective') return editing;
  const { objective } = problem.facts;
  return withDraft(editing, { objectives: editing.draft.objectives.map((it) => (it === objective ? mend.text : it)) });
}
