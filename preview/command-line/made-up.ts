import type { ImportInput, ImportReport, KpisReport } from '../../src/commands/api';
import { madeUpValues, withoutMadeUp } from '../../src/domain/kpi';
import type { Language } from '../../src/languages/languages';
import { sayMadeUp } from '../../src/languages/words/import-words';
import { type Command, type CommandName, commands, type Either, noFigures, refused } from '../command-words';
import { measuringWords } from './measuring-words';
import type { Answer, Session } from './session';

/** What is sent to fill blank months that are over, or to clear what was filled; of a tab whose figures are hers alone nothing. */
function sent(report: ImportReport, madeUp: boolean): ImportInput {
  const cleared = report.isMadeUp === true ? withoutMadeUp(report) : [];
  const values = madeUp ? madeUpValues(report) : cleared;
  return { ...noFigures, values, wins: madeUp ? 'mine' : 'file', isTried: false, madeUp };
}

/** The answer of `kpi` once blank months are filled with made-up figures, or these are cleared; `ask` runs that command. */
export async function withMadeUp(
  session: Session,
  ask: () => Promise<Answer | Extract<Either<never>, { readonly ok: false }>>,
  madeUp: boolean,
  language: Language,
): Promise<Answer | Extract<Either<never>, { readonly ok: false }>> {
  const first = await ask();
  if (!('outcome' in first) || !first.outcome.ok) return first;
  const known = await session.call({ name: 'importFigures', args: [{ ...noFigures, isTried: false }] });
  if (!known.outcome.ok) return known;
  // The answers of these commands, typed on their side.
  const report = known.outcome.value as ImportReport;
  if (report.isMadeUp === null) return refused({ is: 'no-mark' });
  const done = await session.call({ name: 'importFigures', args: [sent(report, madeUp)] });
  if (!done.outcome.ok) return done;
  const { cells } = done.outcome.value as ImportReport;
  const count = cells.filter(({ fate }) => fate === 'new' || fate === 'other').length;
  const { importing } = measuringWords[language];
  const { changed } = first.outcome.value as KpisReport;
  const after = await session.call({ name: 'kpis', args: [{ organisation: null, add: [] }] });
  if (!after.outcome.ok) return after;
  const value = {
    ...after.outcome.value,
    ...(changed === undefined ? {} : { changed }),
    message: madeUp ? sayMadeUp(importing, count, report) : importing.madeUp.cleared(count),
    madeUp: madeUp ? { filled: count } : { cleared: count },
  };
  return { ...done, outcome: { ok: true, value } };
}

/** What `kpi` answers, with whether figures are made up. */
export async function withMadeUpTold(session: Session, command: CommandName, answer: Answer): Promise<Answer> {
  const { isOfKpis = false }: Command = commands[command];
  const known =
    isOfKpis && answer.outcome.ok
      ? (await session.call({ name: 'importFigures', args: [noFigures] })).outcome
      : undefined;
  // The answer of that command, typed on its side.
  const isMadeUp = known?.ok === true && (known.value as ImportReport).isMadeUp === true;
  return answer.outcome.ok && isMadeUp
    ? { ...answer, outcome: { ok: true, value: { ...answer.outcome.value, isMadeUp } } }
    : answer;
}
