import type { ColumnAnswer, ColumnAnswers, ReadColumn, ReadReport } from '../../commands/api';
import { answerOf, answersInOrder, quarterOfMonth } from '../column-answers';
import { useSession } from '../session';

type Answer = (letter: string, answer: ColumnAnswer) => void;

type ReadColumnsProps = {
  readonly report: ReadReport;
  readonly answers: ColumnAnswers;
  /** Undefined where several tabs are read as one: she can only be asked about one. */
  readonly onAnswer: Answer | undefined;
};

/** What each column is understood as, how sure that is, and her say about it. */
export function ReadColumns({ report, answers, onAnswer }: ReadColumnsProps) {
  const { read } = useSession().words;
  const { columns } = report;
  const asked = columns.filter(({ sure }) => sure === 'asked').map(({ letter }) => letter);
  return (
    <section>
      <h2>{read.columns}</h2>
      {asked.length === 0 ? null : <p>{read.toAnswer(asked.join(', '))}</p>}
      <ul class="plain read-columns">
        {columns.map((column) => (
          <li key={column.letter}>
            {column.role === 'month' || onAnswer === undefined ? (
              <Shown column={column} columns={columns} />
            ) : (
              <Asked column={column} said={answers[column.letter]} onAnswer={onAnswer} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const signs = { sure: '✓', likely: '≈', asked: '?' } as const;

function Sure({ sure }: Pick<ReadColumn, 'sure'>) {
  const { read } = useSession().words;
  return sure === null ? null : (
    <span class={`sure ${sure}`}>
      <span aria-hidden="true">{signs[sure]}</span> {read.sure[sure]}
    </span>
  );
}

/** A column about which nothing is asked. */
function Shown({ column, columns }: { readonly column: ReadColumn; readonly columns: readonly ReadColumn[] }) {
  const { words, idiom } = useSession();
  const { read } = words;
  const nameOf = useAnswerName();
  const role = (): string => {
    if (column.role !== 'month') return nameOf(answerOf(column) ?? 'none');
    const quarter = idiom.speech.quarter(quarterOfMonth(columns, column));
    return read.month(idiom.speech.months[(column.month ?? 1) - 1] ?? '', quarter);
  };
  return (
    <>
      <div class="head">
        <strong>{read.column(column.letter, column.label)}</strong>
        <Sure sure={column.sure} />
      </div>
      <p class="help">{role()}</p>
      <Note column={column} />
    </>
  );
}

function useAnswerName(): (answer: ColumnAnswer) => string {
  const { columns, read } = useSession().words;
  return (answer) => (answer === 'budget' || answer === 'none' ? read[answer] : columns[answer]);
}

type AskedProps = {
  readonly column: ReadColumn;
  readonly said: ColumnAnswer | undefined;
  readonly onAnswer: Answer;
};

/** A column with the choice of what it is; what it may be comes first. */
function Asked({ column, said, onAnswer }: AskedProps) {
  const { read } = useSession().words;
  const { letter, label, sure, mayBe } = column;
  const id = `column-${letter}`;
  const understood = answerOf(column);
  const likely = new Set<ColumnAnswer>(understood === undefined ? mayBe : []);
  const others = answersInOrder.filter((answer) => !likely.has(answer));
  return (
    <>
      <div class="head">
        <label for={id}>{read.column(letter, label)}</label>
        <Sure sure={sure} />
      </div>
      <select
        id={id}
        value={understood ?? said ?? ''}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget: { value } }) => {
          const answer = answersInOrder.find((it) => it === value);
          if (answer !== undefined) onAnswer(letter, answer);
        }}
      >
        {understood === undefined ? <option value="">{read.choose}</option> : null}
        {likely.size === 0 ? (
          <Roles roles={others} />
        ) : (
          <>
            <optgroup label={read.mayBe}>
              <Roles roles={[...likely]} />
            </optgroup>
            <optgroup label={read.otherRoles}>
              <Roles roles={others} />
            </optgroup>
          </>
        )}
      </select>
      <div id={`${id}-note`}>
        <Note column={column} />
      </div>
    </>
  );
}

function Roles({ roles }: { readonly roles: readonly ColumnAnswer[] }) {
  const nameOf = useAnswerName();
  return (
    <>
      {roles.map((role) => (
        <option key={role} value={role}>
          {nameOf(role)}
        </option>
      ))}
    </>
  );
}

/** Why a column is not read, or what is asked about it. */
function Note({ column: { why, mayBe, filled, factor } }: { readonly column: ReadColumn }) {
  const { columns, read, quoted } = useSession().words;
  return (
    <>
      {why === 'asked' && mayBe.length > 0 ? (
        <p class="help">{read.ask(mayBe.map((field) => quoted(columns[field])).join(` ${read.or} `))}</p>
      ) : why === null ? null : (
        <p class="help">{read.notRead(filled, read.whyColumn[why])}</p>
      )}
      {factor === null ? null : <p class="help">{read.thousands}</p>}
    </>
  );
}
