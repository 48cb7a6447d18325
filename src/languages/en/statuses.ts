import type { StatusSpellings } from '../../domain/plan';
import { wordList } from '../words/word-list';

const done: StatusSpellings['done'] = wordList(
  'done, completed, complete, finished, sent, published, delivered, closed, live, sent out, went live',
  'gone live, went out, shipped, released, deployed, posted, printed, mailed, emailed, achieved',
  'accomplished, finalised, finalized, executed, resolved, fulfilled, archived, wrapped up, all done, okay',
  'checked, ticked, check, yes, y, true',
);

const inProgress: StatusSpellings['in-progress'] = wordList(
  'in progress, in-progress, ongoing, on-going, started, under way, underway, work in progress, active',
  'running, doing, begun, launched, on track, drafting, in flight, in production, in development, in design',
  'in review, in testing, in preparation, working on it, almost done, nearly done, partly done',
  'partially done, half done, not finished, not complete, not completed, incomplete, ready',
);

const toDo: StatusSpellings['to-do'] = wordList(
  'to do, todo, to-do, planned, scheduled, draft, not started, not yet started, not begun, not done',
  'not yet, approved, validated, confirmed, agreed, budgeted, upcoming, backlog, open, new, queued, up next',
  'idea, to start, to plan, late, overdue, no, n, false',
);

const toDiscuss: StatusSpellings['to-discuss'] = wordList(
  'to discuss, waiting, on hold, pending, paused, blocked, postponed, hold, stuck, delayed, deferred',
  'suspended, awaiting, awaiting approval, pending approval, to be confirmed, to be decided',
  'to be discussed, to be defined, under discussion, in discussion, under review, to approve, for approval',
  'needs approval, needs review',
);

const dropped: StatusSpellings['dropped'] = wordList(
  'dropped, cancelled, canceled, abandoned, rejected, declined, scrapped, withdrawn, discarded, deleted',
  "removed, not pursued, won't do",
);

/** What an English plan says of how far an action is. */
export const statuses: StatusSpellings = {
  'to-do': toDo,
  'in-progress': inProgress,
  done,
  'to-discuss': toDiscuss,
  dropped,
};
