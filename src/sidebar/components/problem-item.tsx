import type { MendOffer, ReportedProblem } from '../../commands/api';
import { sayMessage, sayTodo, sayWhy } from '../say';
import { useSession } from '../session';
import { QuietButton, TextButton } from './buttons';

type ProblemItemProps = {
  readonly problem: ReportedProblem;
  readonly onMend: (problem: ReportedProblem) => void;
};

type MendWords = {
  readonly fill: (becomes: string) => string;
  readonly mend: (was: string, becomes: string) => string;
  readonly mendAll: (was: string, becomes: string, cells: number) => string;
};

function sayMend({ was, becomes, cells }: MendOffer, words: MendWords): string {
  if (was === '') return words.fill(becomes);
  return cells === undefined ? words.mend(was, becomes) : words.mendAll(was, becomes, cells);
}

/** One problem: what is wrong, why it matters and what to do, the way to its cell, and the mend when there is one. */
export function ProblemItem({ problem, onMend }: ProblemItemProps) {
  const { words, ask } = useSession();
  const { sheet, cell, mend } = problem;
  return (
    <li>
      <p>{sayMessage(words, problem, problem.currency)}</p>
      <details>
        <summary>{words.check.more}</summary>
        <p>{sayWhy(words, problem)}</p>
        <p>{sayTodo(words, problem)}</p>
      </details>
      <div class="commands">
        {mend ? <QuietButton onClick={() => onMend(problem)}>{sayMend(mend, words.check)}</QuietButton> : null}
        {cell === '' ? null : (
          <TextButton label={words.check.seeCell(sheet, cell)} onClick={() => void ask('goTo', { sheet, cell })}>
            {words.check.seeShort(cell)}
          </TextButton>
        )}
      </div>
    </li>
  );
}
