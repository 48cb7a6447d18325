import { type Problem, severityOf } from '../../domain/check';
import type { DraftContext } from '../../domain/draft';
import { missingLabel } from '../../languages/words/field-words';
import { offerOf } from '../draft-mend';
import { fieldOf, isMissing } from '../editing';
import { sayMessage, sayTodo } from '../say';
import { useSession } from '../session';
import { QuietButton } from './buttons';

type FieldProblemsProps = {
  readonly problems: readonly Problem[];
  readonly context: DraftContext;
  readonly onMend: (problem: Problem) => void;
};

/** What is wrong with a field, under it, each with its weight as a word: colour alone would not reach everybody. */
export function FieldProblems({ problems, context, onMend }: FieldProblemsProps) {
  const { words } = useSession();
  // Under its own field a blank needs no sentence that names the action: what is missing and what to write is enough.
  const missing = (problem: Problem): string => {
    const field = fieldOf(problem);
    return field === undefined ? '' : words.action.missing(missingLabel(words.fields, field));
  };
  return (
    <>
      {problems.map((problem) => {
        const message = sayMessage(words, problem, context.currency);
        const severity = severityOf(problem.code);
        const offer = offerOf(problem, context, words);
        return (
          <div key={`${problem.code} ${message}`}>
            <p class={`told ${severity}`}>
              <strong>{words.labelled(words.severity[severity])}</strong>{' '}
              {isMissing(problem) ? missing(problem) : message} {sayTodo(words, problem)}
            </p>
            {offer === undefined ? null : (
              <QuietButton onClick={() => onMend(problem)}>{words.action.mend(offer)}</QuietButton>
            )}
          </div>
        );
      })}
    </>
  );
}
