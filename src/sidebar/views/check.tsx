import { useState } from 'preact/hooks';
import type { CheckReport, MendAllInput, MendInput } from '../../commands/api';
import { useOnAppearing } from '../appearing';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { Rule } from '../components/rule-group';
import { groupProblems, offersOf } from '../problem-groups';
import { useSession } from '../session';

type CheckProps = {
  readonly onChecked: (report: CheckReport) => void;
  readonly onRetroplanning: () => void;
  readonly onAddAction: () => void;
  readonly onReadPlan: () => void;
  readonly onHome: () => void;
};

type Stage =
  | { readonly is: 'reading' }
  | { readonly is: 'unread' }
  | { readonly is: 'checked'; readonly report: CheckReport };

/** What the check finds, the gravest first, each problem with its reason and its remedy. */
export function CheckView({ onChecked, onHome, ...on }: CheckProps) {
  const { words, ask, tell } = useSession();
  const [stage, setStage] = useState<Stage>({ is: 'reading' });
  const show = (report: CheckReport): void => {
    setStage({ is: 'checked', report });
    onChecked(report);
  };
  const check = async (): Promise<void> => {
    const outcome = await ask('check');
    if (outcome.ok) {
      show(outcome.value);
      // The first time the heading says it; later the focus stays on the button, and the status line has to.
      if (stage.is === 'checked') tell(titleOf(outcome.value, words.check));
    } else setStage((before) => (before.is === 'checked' ? before : { is: 'unread' }));
  };
  useOnAppearing(() => void check());
  const mend = async (input: MendInput | MendAllInput): Promise<void> => {
    const outcome = await ask('mend', input);
    if (!outcome.ok) return;
    show(outcome.value);
    const { problems, notice } = outcome.value;
    tell([words.check.mended(problems.length), notice].filter((sentence) => sentence !== undefined).join(' '));
    // The mended problem and its button are gone: the focus goes back to the heading, which says what is left.
    document.querySelector('h1')?.focus();
  };

  if (stage.is === 'checked') {
    const { report } = stage;
    return (
      <>
        <Page key="checked" title={titleOf(report, words.check)} onHome={onHome}>
          <Report report={report} onMend={(input) => void mend(input)} />
          <NotReadOf report={report} onReadPlan={on.onReadPlan} />
        </Page>
        <Foot>
          {/* Last: among what the app hands to every view is an onCheck of its own, which only opens this one. */}
          <NextButton report={report} {...on} onCheck={() => void check()} />
        </Foot>
      </>
    );
  }
  const isUnread = stage.is === 'unread';
  return (
    <>
      <Page title={isUnread ? words.check.unread : words.check.reading} onHome={onHome} />
      <Foot>{isUnread ? <MainButton onClick={() => void check()}>{words.tryAgain}</MainButton> : null}</Foot>
    </>
  );
}

type Titles = { readonly nothing: string; readonly fine: string; readonly found: (problems: number) => string };

function titleOf({ actions, problems }: CheckReport, words: Titles): string {
  if (problems.length > 0) return words.found(problems.length);
  return actions === 0 ? words.nothing : words.fine;
}

function NextButton({
  report,
  onCheck,
  ...on
}: { readonly report: CheckReport; readonly onCheck: () => void } & Pick<
  CheckProps,
  'onAddAction' | 'onRetroplanning'
>) {
  const { words } = useSession();
  const again = <TextButton onClick={onCheck}>{words.check.again}</TextButton>;
  if (report.problems.length > 0) return <MainButton onClick={onCheck}>{words.check.again}</MainButton>;
  const isEmpty = report.actions === 0;
  return (
    <>
      <MainButton onClick={isEmpty ? on.onAddAction : on.onRetroplanning}>
        {isEmpty ? words.home.addAction : words.home.buildRetroplanning}
      </MainButton>
      {again}
    </>
  );
}

/** What has content and was not checked, and where to see why. */
function NotReadOf({
  report: { notRead },
  onReadPlan,
}: { readonly report: CheckReport } & Pick<CheckProps, 'onReadPlan'>) {
  const { words } = useSession();
  const { columns, rows } = notRead;
  if (columns.length + rows.length === 0) return null;
  return (
    <>
      {columns.length === 0 ? null : (
        <p>
          {words.check.columnsNotRead(
            columns.map(({ letter, label }) => (label ? `${letter} · ${label}` : letter)).join(', '),
          )}
        </p>
      )}
      {rows.length === 0 ? null : <p>{words.check.rowsNotRead(rows.join(', '))}</p>}
      <div class="commands">
        <TextButton onClick={onReadPlan}>{words.home.readPlan}</TextButton>
      </div>
    </>
  );
}

type ReportProps = { readonly report: CheckReport; readonly onMend: (input: MendInput | MendAllInput) => void };

function Report({ report, onMend }: ReportProps) {
  const { words } = useSession();
  const { actions, objectives, problems, tab } = report;
  const groups = groupProblems(problems);
  if (problems.length === 0) {
    return <p>{actions === 0 ? words.check.nothingExplained : words.check.fineExplained(actions, objectives)}</p>;
  }
  return (
    <>
      <p>
        {groups.map(({ severity, count }) => words.severityCount[severity](count)).join(', ')}.{' '}
        {words.check.scope(actions, objectives, tab)}
      </p>
      {groups.map(({ severity, count, rules }) => (
        <section key={severity} class={`severity ${severity}`}>
          <h2>{words.severityCount[severity](count)}</h2>
          <p class="help">{words.severityMeaning[severity]}</p>
          {rules.map((group) => (
            <Rule
              key={group.code}
              group={group}
              onMend={({ code, sheet, cell, mend }) => mend && onMend({ code, sheet, cell, was: mend.was })}
              onMendAll={({ code }) => onMend({ code, seen: offersOf(group) })}
            />
          ))}
        </section>
      ))}
    </>
  );
}
