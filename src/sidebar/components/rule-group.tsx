import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportedProblem } from '../../commands/api';
import { cellsMended, offersOf, type RuleGroup, SHOWN_AT_FIRST } from '../problem-groups';
import { useSession } from '../session';
import { QuietButton, TextButton } from './buttons';
import { ProblemItem } from './problem-item';

type RuleProps = {
  readonly group: RuleGroup;
  readonly onMend: (problem: ReportedProblem) => void;
  readonly onMendAll: (group: RuleGroup) => void;
};

/** What one rule found: its first problems, and all of them on demand. */
export function Rule({ group, onMend, onMendAll }: RuleProps) {
  const { words } = useSession();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const hidden = group.problems.length - SHOWN_AT_FIRST;
  // The button that shows the rest vanishes: the focus goes on to the first problem it has shown.
  useEffect(() => {
    const next = list.current?.children[SHOWN_AT_FIRST];
    if (isWhole) next?.querySelector('summary')?.focus();
  }, [isWhole]);
  return (
    <>
      <h3>
        {words.problems[group.code].label} <span class="count">({group.problems.length})</span>
      </h3>
      {offersOf(group).length > 1 ? (
        <div class="buttons">
          <QuietButton onClick={() => onMendAll(group)}>{words.check.mendKind(cellsMended(group))}</QuietButton>
        </div>
      ) : null}
      <ul class="problems" ref={list}>
        {(isWhole ? group.problems : group.problems.slice(0, SHOWN_AT_FIRST)).map((problem) => (
          <ProblemItem
            key={`${problem.sheet} ${problem.cell} ${JSON.stringify(problem.facts)}`}
            problem={problem}
            onMend={onMend}
          />
        ))}
      </ul>
      {isWhole || hidden <= 0 ? null : (
        <TextButton onClick={() => setWhole(true)}>{words.check.showAll(hidden)}</TextButton>
      )}
    </>
  );
}
