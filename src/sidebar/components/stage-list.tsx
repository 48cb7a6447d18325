import type { Home } from '../../commands/api';
import { severities } from '../../domain/check';
import { type Checked, isStageDone, type Stage, stages } from '../next-stage';
import { useSession } from '../session';
import { TextButton } from './buttons';
import type { HomeGestures } from './home-gestures';

type StageListProps = HomeGestures & {
  readonly plan: Home['plan'];
  readonly checked: Checked | undefined;
  readonly unsaved: string | undefined;
  readonly next: Stage;
};

/** The method as a numbered list: what is done, what comes next, and the commands of each stage. */
export function StageList(props: StageListProps) {
  const { words } = useSession();
  const { plan, next } = props;
  return (
    <section>
      <h2 class="heard">{words.home.method}</h2>
      <ol class="stages">
        {stages.map((stage) => (
          <li
            key={stage}
            class={stage === next ? 'next' : ''}
            {...(stage === next ? { 'aria-current': 'step' as const } : {})}
          >
            <h3>
              <Title stage={stage} {...props} />
              <State stage={stage} {...props} />
            </h3>
            {stage === next || !plan ? <p>{words.home.stages[wordsFor(stage, plan)].todo}</p> : null}
            <Commands stage={stage} {...props} />
            <YearViewCommand stage={stage} {...props} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A plan that stands already is taken over rather than made. */
const wordsFor = (stage: Stage, plan: Home['plan']): Stage | 'adopt' =>
  stage === 'plan' && plan?.isSetUp === false ? 'adopt' : stage;

/** The title of a stage that one command carries out is that command; the blue button's own is not said twice. */
function Title({ stage, plan, next, unsaved, ...on }: StageListProps & { readonly stage: Stage }) {
  const { title } = useSession().words.home.stages[wordsFor(stage, plan)];
  const onObjectives = plan?.objectivesTab === undefined ? null : on.onObjectives;
  const { onCheck: check, onRetroplanning: retroplanning } = on;
  const adopt = plan?.isSetUp === false ? on.onReadPlan : null;
  const gesture = { plan: adopt, objectives: onObjectives, actions: null, check, retroplanning }[stage];
  const isBlue = unsaved === undefined && stage === next;
  return plan && gesture && !isBlue ? <TextButton onClick={gesture}>{title}</TextButton> : <span>{title}</span>;
}

/** A few words on where the stage stands: a count where there is one. */
function State({ stage, plan, checked, next }: StageListProps & { readonly stage: Stage }) {
  const { words } = useSession();
  const state = (): string => {
    if (!plan) return '';
    if (stage === 'objectives' && plan.objectives > 0) return words.home.objectives(plan.objectives);
    if (stage === 'actions' && plan.actions > 0) return words.home.actions(plan.actions);
    if (stage === 'check' && checked) {
      const found = severities.filter((severity) => checked[severity] > 0);
      return found.length === 0
        ? words.home.nothingFound
        : found.map((it) => words.severityCount[it](checked[it])).join(', ');
    }
    return isStageDone(stage, plan, checked) ? words.home.done : '';
  };
  const text = state() === '' && stage === next ? words.home.next : state();
  return text === '' ? null : <span class="state">{text}</span>;
}

/** The quiet commands of the actions' stage; while an action is unsaved the blue button leads back to it. */
function Commands({ stage, plan, next, unsaved, ...on }: StageListProps & { readonly stage: Stage }) {
  const { home: words } = useSession().words;
  if (!plan || stage !== 'actions' || unsaved !== undefined) return null;
  const isAddBlue = next === 'actions' || (next === 'objectives' && plan.objectivesTab === undefined);
  return (
    <div class="commands">
      {isAddBlue ? null : <TextButton onClick={on.onAddAction}>{words.addAction}</TextButton>}
      <TextButton onClick={on.onPasteList}>{words.pasteList}</TextButton>
      {plan.actions > 0 ? <TextButton onClick={on.onEditAction}>{words.editAction}</TextButton> : null}
    </div>
  );
}

/** How the year is shown and printed, under the stage that builds it. */
function YearViewCommand({ stage, plan, onYearView }: StageListProps & { readonly stage: Stage }) {
  const { home: words } = useSession().words;
  if (stage !== 'retroplanning' || !plan || plan.actions === 0) return null;
  return (
    <div class="commands">
      <TextButton onClick={onYearView}>{words.yearView}</TextButton>
    </div>
  );
}
