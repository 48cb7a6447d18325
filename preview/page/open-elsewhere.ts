import { showGate } from './gate';
import type { Notices } from './notices';
import type { Words } from './words';

/**
 * One tab of the browser at a time has the file: two would save over each other. The one that has it holds a lock, which the browser
 * gives back when the tab is closed; another asks for it, and the first saves before it lets go.
 */
type Hold = {
  /** What to do before the file is another tab's; resolves once it is saved, after which nothing may be. */
  readonly beforeLettingGo: (save: () => Promise<void>) => void;
};

const FILE = 'retroplan-file';
const ASK = 'ask';
const HEARD = 'heard';
/** A page that was just left may hold it for a moment. */
const MOMENT = 1000;
/** A tab that has not answered for so long hangs; a script may take a while. */
const LONGEST = 30_000;
const TAKES_BACK = 'retroplan-takes-back';

export async function holdFile(words: Words, notices: Notices): Promise<Hold> {
  let beforeLettingGo: Hold['beforeLettingGo'] = () => {};
  // While the file is being opened there is nothing to save yet: whoever asks then waits.
  const saving: Saving = new Promise((known) => {
    beforeLettingGo = known;
  });
  const hold: Hold = { beforeLettingGo };
  // Browsers give locks to secure pages only; the preview's own address is one.
  if (!navigator.locks) return hold;
  const lost = () => {
    void saving.then((save) => save());
    void showGate(words.takenOver, words.takeBack).then(() => {
      sessionStorage.setItem(TAKES_BACK, 'yes');
      window.location.reload();
    });
  };
  if (!(await isHeld({ signal: AbortSignal.timeout(MOMENT) }, saving, lost))) {
    const takesBack = sessionStorage.getItem(TAKES_BACK) !== null;
    sessionStorage.removeItem(TAKES_BACK);
    if (!takesBack) await showGate(words.openElsewhere, words.takeOver);
    await notices.during(words.loading, () => takeOver(saving, lost));
  }
  return hold;
}

type Saving = Promise<() => Promise<void>>;

/** Whether the lock came; it is kept until another tab asks for it or takes it by force. */
function isHeld(options: LockOptions, saving: Saving, lost: () => void): Promise<boolean> {
  return new Promise((answer) => {
    let held = false;
    const keep = async () => {
      held = true;
      answer(true);
      await asked();
      await (await saving)();
    };
    navigator.locks.request(FILE, options, keep).then(lost, () => (held ? lost() : answer(false)));
  });
}

/** Until another tab asks for the file; that one is told that it was heard. */
function asked(): Promise<void> {
  return new Promise((done) => {
    const channel = new BroadcastChannel(FILE);
    channel.onmessage = ({ data }) => {
      if (data !== ASK) return;
      channel.postMessage(HEARD);
      channel.close();
      done();
    };
  });
}

async function takeOver(saving: Saving, lost: () => void): Promise<void> {
  const channel = new BroadcastChannel(FILE);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST);
  channel.onmessage = ({ data }) => data === HEARD && clearTimeout(timer);
  const waiting = isHeld({ signal: patience.signal }, saving, lost);
  channel.postMessage(ASK);
  const came = await waiting;
  clearTimeout(timer);
  channel.close();
  if (!came) await isHeld({ steal: true }, saving, lost);
}
