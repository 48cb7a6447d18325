import type { Home } from '../../commands/api';
import { useOnAppearing } from '../appearing';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import type { HomeGestures } from '../components/home-gestures';
import { Page } from '../components/page';
import { StageList } from '../components/stage-list';
import { longDay } from '../dates';
import type { FileState } from '../file-state';
import { type Checked, isRetroplanningInterrupted, nextStage, type Stage } from '../next-stage';
import { useSession } from '../session';

type HomeProps = HomeGestures & {
  readonly file: FileState;
  readonly checked: Checked | undefined;
  /** The name of the action that was left unsaved; undefined when there is none. */
  readonly unsaved: string | undefined;
};

/** Where she stands in the method, the next useful stage in blue, everything else in quiet. */
export function HomeView(props: HomeProps) {
  const { words } = useSession();
  const { file } = props;
  useOnAppearing(props.onRead);
  if (file.is === 'read') return <HomeOf {...props} home={file.home} />;
  const isUnread = file.is === 'unread';
  return (
    <>
      <Page title={isUnread ? words.home.unread : words.home.reading}>{isUnread ? <p>{file.sentence}</p> : null}</Page>
      <Foot>{isUnread ? <MainButton onClick={props.onRead}>{words.tryAgain}</MainButton> : null}</Foot>
    </>
  );
}

function HomeOf(props: HomeProps & { readonly home: Home }) {
  const { words } = useSession();
  const { home, checked, unsaved } = props;
  const { plan } = home;
  const next = nextStage(plan, checked);
  return (
    <>
      <Page title={titleOf(plan, words.home)}>
        <Introduction plan={plan} />
        {unsaved === undefined ? null : <p class="notice">{words.home.unsaved(unsaved)}</p>}
        <StageList {...props} plan={plan} next={next} />
        <section>
          <h2>{words.home.also}</h2>
          <ul class="plain also">
            <li>
              <TextButton onClick={props.onReadPlan}>{plan ? words.home.readPlan : words.home.havePlan}</TextButton>
            </li>
            {plan ? <OfPlan {...props} plan={plan} /> : null}
            <li>
              <TextButton onClick={() => props.onExample(home.proposal.year)}>{words.home.example}</TextButton>
              <p class="help">{words.home.exampleHelp}</p>
            </li>
            {plan?.isSetUp ? (
              <li>
                <TextButton onClick={() => props.onOpen('history')}>{words.home.history}</TextButton>
              </li>
            ) : null}
            {plan ? (
              <li>
                <TextButton onClick={props.onNewPlan}>{words.home.anotherPlan}</TextButton>
              </li>
            ) : null}
            <li>
              <TextButton onClick={props.onHelp}>{words.home.help}</TextButton>
            </li>
          </ul>
        </section>
      </Page>
      <Foot>
        <NextButton {...props} next={next} />
      </Foot>
    </>
  );
}

/** What a plan can be looked at as, from its first action on but for the dashboard, which says how to begin. */
function OfPlan({ plan, ...on }: HomeGestures & { readonly plan: NonNullable<Home['plan']> }) {
  const { words } = useSession();
  const board = (
    <>
      <li>
        <TextButton onClick={on.onDashboard}>{words.menu.dashboard}</TextButton>
      </li>
      <li>
        <TextButton onClick={on.onKpis}>{words.home.kpis}</TextButton>
      </li>
      <li>
        <TextButton onClick={() => on.onOpen('budget')}>{words.home.budget}</TextButton>
      </li>
    </>
  );
  if (plan.actions === 0) return board;
  return (
    <>
      {board}
      <li>
        <TextButton onClick={() => on.onOpen('payments')}>{words.home.payments}</TextButton>
      </li>
      <li>
        <TextButton onClick={on.onWeek}>{words.week.title}</TextButton>
      </li>
      <li>
        <TextButton onClick={() => on.onCountdown(null)}>{words.home.countdown}</TextButton>
      </li>
    </>
  );
}

const titleOf = (
  plan: Home['plan'],
  words: { noPlan: string; emptyPlan: string; plan: (a: number, o: number) => string },
) => {
  if (!plan) return words.noPlan;
  return plan.actions === 0 && plan.objectives === 0 ? words.emptyPlan : words.plan(plan.actions, plan.objectives);
};

function Introduction({ plan }: { readonly plan: Home['plan'] }) {
  const { words, idiom } = useSession();
  if (!plan) return <p>{words.home.noPlanIntroduction}</p>;
  return (
    <>
      <p>
        {plan.firstDay === ''
          ? words.home.tab(plan.tab)
          : words.home.period(plan.tab, longDay(plan.firstDay, idiom.speech), longDay(plan.lastDay, idiom.speech))}
      </p>
      {plan.isInterrupted ? <p class="notice">{words.home.interrupted(plan.interruptedTab)}</p> : null}
      {plan.isSetUp ? null : <p>{words.home.notSetUp}</p>}
    </>
  );
}

function NextButton({ next, home, unsaved, ...on }: HomeProps & { readonly home: Home; readonly next: Stage }) {
  const { home: words } = useSession().words;
  if (unsaved !== undefined) return <MainButton onClick={on.onResume}>{words.resume}</MainButton>;
  if (home.plan && isRetroplanningInterrupted(home.plan))
    return <MainButton onClick={on.onRetroplanning}>{words.finishRetroplanning}</MainButton>;
  if (next === 'objectives' && home.plan?.objectivesTab !== undefined)
    return <MainButton onClick={on.onObjectives}>{words.writeObjectives}</MainButton>;
  switch (next) {
    case 'plan':
      return home.plan ? (
        <MainButton onClick={on.onReadPlan}>{words.stages.adopt.title}</MainButton>
      ) : (
        <MainButton onClick={on.onNewPlan}>{words.newPlan}</MainButton>
      );
    case 'objectives':
    case 'actions':
      return <MainButton onClick={on.onAddAction}>{words.addAction}</MainButton>;
    case 'check':
      return <MainButton onClick={on.onCheck}>{words.check}</MainButton>;
    case 'retroplanning':
      return <MainButton onClick={on.onRetroplanning}>{words.buildRetroplanning}</MainButton>;
  }
}
