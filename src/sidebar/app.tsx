import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckReport, Done, Home, NewPlanInput, Outcome, RetroplanningInput, ViewName } from '../commands/api';
import type { HomeGestures } from './components/home-gestures';
import { type EditEditing, type Editing, isChanged } from './editing';
import { type FileState, useFile } from './file-state';
import { type Kept, keep, keptIn } from './kept';
import { fetchQuietly, type Later } from './later-words';
import { MeasuringPart } from './measuring-part';
import type { Checked } from './next-stage';
import { countProblems } from './problem-groups';
import { type Session, SessionProvider, sentenceOf, useNewSession } from './session';
import type { SpokenWords } from './spoken-words';
import { ActionView, type WhichAction } from './views/action';
import { CheckView } from './views/check';
import { HelpView } from './views/help';
import { HomeView } from './views/home';
import { ListView } from './views/list';
import { NewPlanView } from './views/new-plan';
import { ReadView } from './views/read';
import { SelfTestView } from './views/self-test';
import { WeekView } from './views/week';
import { YearViewView } from './views/year-view';

type View = { readonly is: Exclude<ViewName, 'action'> } | { readonly is: 'action'; readonly which: WhichAction };

/** Whoever asks for a new action has first the one she has not finished. */
const viewOf = (start: ViewName, kept: Kept | undefined): View =>
  start === 'action' ? { is: 'action', which: kept ? 'kept' : 'new' } : { is: start };

type AppProps = {
  readonly view: ViewName;
  /** What the file is known by: what is typed and not saved is kept for it. */
  readonly file: string;
  readonly words: SpokenWords;
};

/** The whole sidebar: one view at a time, and what outlives a view: the file's state, the last check, the unsaved action. */
export function App({ view: start, file: id, words }: AppProps) {
  const [editing, setEditing, kept] = useEditing(id);
  const [view, setView] = useState<View>(() => viewOf(start, kept));
  const [checked, setChecked] = useState<Checked>();
  const session = useNewSession(words);
  const { file, read, told } = useFile((error) => sentenceOf(error, words));
  useWordsBefore(words, file.is === 'read');
  const go = (next: View): void => {
    session.hush();
    setView(next);
  };
  const onHome = (): void => go({ is: 'home' });
  useEscape(view.is === 'home' ? undefined : onHome);

  const unsaved = editing ? (isChanged(editing) ? editing.draft : undefined) : kept?.draft;
  const gestures = gesturesOf({
    session,
    view,
    setView,
    go,
    read,
    told,
    isUnsaved: unsaved !== undefined,
    setEditing,
    setChecked,
  });
  return (
    <SessionProvider value={session}>
      <Current {...gestures} {...{ session, view, file, editing, kept, checked }} unsaved={unsaved?.name} />
    </SessionProvider>
  );
}

/** Asks for the later words when the file is read and nobody waits for anything, so that they are there when she goes on. */
function useWordsBefore(words: SpokenWords, isIdle: boolean): void {
  useEffect(() => {
    if (isIdle) void fetchQuietly(words);
  }, [words, isIdle]);
}

/** The action in the form, and what was left unsaved in it by a page that is no more: reloaded, closed, or another one. */
function useEditing(file: string): readonly [Editing | undefined, EditEditing, Kept | undefined] {
  const [editing, setEditing] = useState<Editing>();
  const [kept, setKept] = useState(() => keptIn(file));
  const isNew = useRef(true);
  // At once, as the page may be gone before what waits for its turn.
  useLayoutEffect(() => {
    if (!isNew.current) {
      keep(file, editing);
      setKept(undefined);
    }
    isNew.current = false;
  }, [file, editing]);
  return [editing, setEditing, kept];
}

type Held = {
  readonly session: Session;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly go: (view: View) => void;
  readonly read: () => Promise<void>;
  readonly told: (home: Home, isNext: boolean) => void;
  readonly isUnsaved: boolean;
  readonly setEditing: EditEditing;
  readonly setChecked: (checked: Checked | undefined) => void;
};

/** How the commands are run that are over in one call. */
function runnersOf({ session, view, setView, read, told, setChecked }: Held) {
  /** What is known of the file now: it came with the answer, or is read. */
  const know = ({ home }: { readonly home?: Home }): void => {
    if (home === undefined) void read();
    else told(home, false);
  };
  /** Home shows what became of the file, and the status line says it. */
  const run = async (asking: Promise<Outcome<Done> & { readonly home?: Home }>): Promise<boolean> => {
    const outcome = await asking;
    if (!outcome.ok) return false;
    if (view.is === 'home') know(outcome);
    else {
      if (outcome.home !== undefined) told(outcome.home, true);
      setView({ is: 'home' });
    }
    session.tell(outcome.value.message);
    return true;
  };
  /** Another plan makes what the check said of the old one untrue. */
  const runAnew = async (asking: Parameters<typeof run>[0]): Promise<void> => {
    if (await run(asking)) setChecked(undefined);
  };
  return { know, run, runAnew };
}

/** What each button of the views does. */
function gesturesOf(held: Held): Gestures {
  const { session, go, read, isUnsaved, setEditing, setChecked } = held;
  const { know, run, runAnew } = runnersOf(held);
  /** To a view that speaks in later words or comes later itself, once these are here. */
  const goSpeaking = async (next: View, what: Later = 'laterWords'): Promise<void> => {
    if (await session.ready(what)) go(next);
  };
  return {
    onRead: () => void read(),
    onNewPlan: () => void goSpeaking({ is: 'new-plan' }),
    onReadPlan: () => go({ is: 'read' }),
    onCreate: (input) => void runAnew(session.askWithHome('newPlan', input)),
    onAddAction: () => go({ is: 'action', which: isUnsaved ? 'kept' : 'new' }),
    onPasteList: () => go({ is: 'list' }),
    onWeek: () => go({ is: 'week' }),
    onKpis: () => void goSpeaking({ is: 'kpis' }, 'measuring'),
    onOpen: (is) => void goSpeaking({ is }, 'measuring'),
    onEditAction: () => go({ is: 'action', which: 'selected' }),
    onObjectives: () => void goSpeaking({ is: 'objectives' }, 'measuring'),
    onResume: () => go({ is: 'action', which: 'kept' }),
    onEdit: setEditing,
    onCheck: () => go({ is: 'check' }),
    onChecked: (report) => setChecked(report && countProblems(report.problems)),
    onRetroplanning: () => void run(session.askWithHome('retroplanning', { year: null })),
    onDashboard: () => void run(session.askWithHome('dashboard')),
    onYearView: () => go({ is: 'year-view' }),
    onBuild: async (input) => {
      const outcome = await session.askWithHome('retroplanning', input);
      if (!outcome.ok) return;
      know(outcome);
      session.tell(outcome.value.message);
    },
    onCountdown: (action, line) => void run(session.askWithHome('countdown', { action, line: line ?? null })),
    onExample: (year) => void runAnew(session.askWithHome('loadExample', { language: session.language, year })),
    onHelp: () => void goSpeaking({ is: 'help' }),
    onSelfTest: () => go({ is: 'self-test' }),
    onHome: () => go({ is: 'home' }),
  };
}

type Gestures = HomeGestures & {
  readonly onCreate: (input: NewPlanInput) => void;
  readonly onEdit: EditEditing;
  /** The report of a check; nothing once an action was saved after it. */
  readonly onChecked: (report: CheckReport | undefined) => void;
  /** Builds the year and stays in its view. */
  readonly onBuild: (input: RetroplanningInput) => Promise<void>;
  readonly onHome: () => void;
  readonly onSelfTest: () => void;
};

type CurrentProps = Gestures & {
  readonly session: Session;
  readonly view: View;
  readonly file: FileState;
  readonly editing: Editing | undefined;
  readonly kept: Kept | undefined;
  readonly checked: Checked | undefined;
  readonly unsaved: string | undefined;
};

function Current({ view, ...props }: CurrentProps) {
  switch (view.is) {
    case 'action':
      return <ActionView {...props} which={view.which} onSaved={() => props.onChecked(undefined)} />;
    case 'check':
      return <CheckView {...props} />;
    case 'help':
      return <HelpView {...props} />;
    case 'week':
      return <WeekView {...props} />;
    case 'list':
      return <ListView {...props} onAdded={() => props.onChecked(undefined)} />;
    case 'self-test':
      return <SelfTestView {...props} />;
    case 'new-plan':
      // Its proposals come from the file: until it is read, home says that it is being read.
      return props.file.is === 'read' ? <NewPlanView {...props} home={props.file.home} /> : <HomeView {...props} />;
    case 'year-view': {
      const plan = props.file.is === 'read' ? props.file.home.plan : undefined;
      return plan ? <YearViewView {...props} plan={plan} /> : <HomeView {...props} />;
    }
    case 'read':
      return <ReadView {...props} onAdopted={() => props.onChecked(undefined)} />;
    case 'home':
      return <HomeView {...props} />;
    default:
      // Where the part has not come, home is where it can be asked for.
      return window.MEASURING ? <MeasuringPart {...props} view={view.is} /> : <HomeView {...props} />;
  }
}

/** Escape goes home, unless what is open inside the page has taken the key for itself; taken here, it is nobody else's. */
function useEscape(onEscape: (() => void) | undefined): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !onEscape) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
