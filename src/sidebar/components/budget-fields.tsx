import type { ComponentChildren } from 'preact';
import type { ActionDraft, DraftContext } from '../../domain/draft';
import { centsOf } from '../../domain/money';
import { type ActionField, budgetFields } from '../../domain/plan';
import { dayOfIso } from '../../domain/time';
import { type SpeechWords, sayQuarter } from '../../languages/words/speech';
import { budgetTotal, currencySign, shownAmount } from '../budget-total';
import { useSession } from '../session';
import { FieldGroup, fieldId, leaving } from './field';

type BudgetProps = {
  readonly budget: ActionDraft['budget'];
  readonly context: DraftContext;
  readonly calculated: readonly ActionField[];
  readonly onType: (budget: ActionDraft['budget']) => void;
  readonly onLeave: (field: ActionField) => void;
  readonly tell: (field: ActionField) => ComponentChildren;
  readonly isWrong: (field: ActionField) => boolean;
};

/** "Q1 (janv.–mars)" */
function quarterLabel(speech: SpeechWords, { firstDay }: DraftContext, quarter: number): string {
  const first = dayOfIso(firstDay);
  return first === undefined ? speech.quarter(quarter) : sayQuarter(speech, first, quarter);
}

type FieldProblems = readonly { readonly field: ActionField; readonly problem: ComponentChildren }[];

const BudgetProblems = ({ problems }: { readonly problems: FieldProblems }) => (
  <>
    {problems.map(({ field, problem }) => (
      <div key={field} id={`${fieldId(field)}-told`}>
        {problem}
      </div>
    ))}
  </>
);

/** The four quarters, as typed, and what they come to. */
export function BudgetFields({ budget, context, calculated, onType, onLeave, tell, isWrong }: BudgetProps) {
  const { words, idiom } = useSession();
  const example = (amount: number): string => shownAmount(centsOf(amount), context);
  const total = budgetTotal(budget, context, words.reading);
  const label = `${words.action.budget} (${currencySign(context)})`;
  const problems = budgetFields
    .map((field) => ({ field, problem: tell(field) }))
    .filter(({ problem }) => problem !== null);
  const type = (index: number, text: string): void => {
    const [q1, q2, q3, q4] = budget.map((amount, quarter) => (quarter === index ? text : amount));
    onType([q1 ?? '', q2 ?? '', q3 ?? '', q4 ?? '']);
  };
  return (
    <FieldGroup id="budget" label={label} help={words.action.budgetHelp(example(30), example(1250))}>
      <div class="quarters">
        {budgetFields.map((field, index) => (
          <div key={field} onFocusOut={leaving(() => onLeave(field))}>
            <label for={fieldId(field)} class="small">
              {quarterLabel(idiom.speech, context, index + 1)}
            </label>
            <input
              id={fieldId(field)}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              class="amount"
              value={budget[index]}
              readOnly={calculated.includes(field)}
              aria-describedby={
                problems.some((it) => it.field === field) ? `budget-help ${fieldId(field)}-told` : 'budget-help'
              }
              aria-invalid={isWrong(field)}
              onInput={(event) => type(index, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <BudgetProblems problems={problems} />
      {calculated.some((field) => budgetFields.some((it) => it === field)) ? (
        <p class="help">{words.action.calculated}</p>
      ) : null}
      <p class="total" aria-live="polite">
        {total === undefined ? words.action.noTotal : words.action.total(shownAmount(total, context))}
      </p>
    </FieldGroup>
  );
}
