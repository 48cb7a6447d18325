import type { Home } from '../../commands/api';
import { severities } from '../../domain/check';
import { type Checked, isStepDone, type Step, steps } from '../next-step';
import { useSession } from '../session';
import { TextButton } from './buttons';
import type { HomeGestures } from './home-gestures';

type StepListProps = HomeGestures & {
  readonly plan: Home['plan'];
  readonly checked: Checked | undefined;
  readonly unsaved: string | undefined;
  readonly next: Step;
};

/** The method as a numbered list: what is done, what comes next, and the commands of each step. */
export function StepList(props: StepListProps) {
  const { words } = useSession();
  const { plan, next } = props;
  return (
    <section>
      <h2 class="heard">{words.home.method}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li
            key={step}
            class={step === next ? 'next' : ''}
            {...(step === next ? { 'aria-current': 'step' as const } : {})}
          >
            <h3>
              <Title step={step} {...props} />
              <State step={step} {...props} />
            </h3>
            {step === next || !plan ? <p>{words.home.steps[step].todo}</p> : null}
            <Commands step={step} {...props} />
            <YearViewCommand step={step} {...props} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The title of a step that one command carries out is that command; the blue button's own is not said twice. */
function Title({ step, plan, next, unsaved, ...on }: StepListProps & { readonly step: Step }) {
  const { title } = useSession().words.home.steps[step];
  const { objectivesTab } = plan ?? {};
  const onObjectives = objectivesTab === undefined ? null : (): void => on.onObjectives(objectivesTab);
  const { onCheck: check, onRetroplanning: retroplanning } = on;
  const gesture = { plan: null, objectives: onObjectives, actions: null, check, retroplanning }[step];
  const isBlue = unsaved === undefined && step === next;
  return plan && gesture && !isBlue ? <TextButton onClick={gesture}>{title}</TextButton> : <span>{title}</span>;
}

/** A few words on where the step stands: a count where there is one. */
function State({ step, plan, checked, next }: StepListProps & { readonly step: Step }) {
  const { words } = useSession();
  const state = (): string => {
    if (!plan) return '';
    if (step === 'objectives' && plan.objectives > 0) return words.home.objectives(plan.objectives);
    if (step === 'actions' && plan.actions > 0) return words.home.actions(plan.actions);
    if (step === 'check' && checked) {
      const found = severities.filter((severity) => checked[severity] > 0);
      return found.length === 0
        ? words.home.nothingFound
        : found.map((it) => words.severityCount[it](checked[it])).join(', ');
    }
    return isStepDone(step, plan, checked) ? words.home.done : '';
  };
  const text = state() === '' && step === next ? words.home.next : state();
  return text === '' ? null : <span class="state">{text}</span>;
}

/** The quiet commands of the actions' step; while an action is unsaved the blue button leads back to it. */
function Commands({ step, plan, next, unsaved, ...on }: StepListProps & { readonly step: Step }) {
  const { home: words } = useSession().words;
  if (!plan || step !== 'actions' || unsaved !== undefined) return null;
  const isAddBlue = next === 'actions' || (next === 'objectives' && plan.objectivesTab === undefined);
  return (
    <div class="commands">
      {isAddBlue ? null : <TextButton onClick={on.onAddAction}>{words.addAction}</TextButton>}
      <TextButton onClick={on.onPasteList}>{words.pasteList}</TextButton>
      {plan.actions > 0 ? <TextButton onClick={on.onEditAction}>{words.editAction}</TextButton> : null}
    </div>
  );
}

/** How the year is shown and printed, under the step that builds it. */
function YearViewCommand({ step, plan, onYearView }: StepListProps & { readonly step: Step }) {
  const { home: words } = useSession().words;
  if (step !== 'retroplanning' || !plan || plan.actions === 0) return null;
  return (
    <div class="commands">
      <TextButton onClick={onYearView}>{words.yearView}</TextButton>
    </div>
  );
}
