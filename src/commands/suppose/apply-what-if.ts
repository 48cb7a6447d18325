import { isSameName } from '../../domain/names';
import type { Action } from '../../domain/plan';
import { type Day, isoOf, plusDays } from '../../domain/time';
import { addressOf } from '../../workbook/cells';
import { draftOf, dropAction, loadedAction, saveAction } from '../action';
import type { BudgetReport, WhatIfInput } from '../api';
import { budget } from '../budget';
import { type OpenPlan, openPlan } from '../plan';
import { done, type Port, type Result, trouble } from '../port';

/** What is to become of the plan; absent where nothing is. */
type Decided = {
  readonly late?: { readonly action: Action; readonly deadline: Day };
  readonly dropped?: Action;
};

function named({ plan }: OpenPlan, name: string): Result<Action> {
  const action = plan.actions.find((it) => isSameName(it.name, name));
  return action === undefined ? trouble('countdown.unknown-action', { action: name }) : done(action);
}

/** The deadline an action would have; refused where it has none, or a formula of hers says it. */
function lateBy(port: Port, open: OpenPlan, { action: name, days }: NonNullable<WhatIfInput['late']>) {
  const found = named(open, name);
  if (!found.ok) return found;
  const { deadline, line } = found.value;
  if (deadline.is !== 'known') return trouble('countdown.no-deadline', { action: name });
  const { tab, header } = open.table;
  const column = header.columns.get('deadline') ?? 1;
  const isHers = (port.readFormulas(tab, line, column)[0]?.[column - 1] ?? '') !== '';
  if (isHers) return trouble('payment.own-formula', { action: name, cells: [addressOf(line, column)] });
  return done({ action: found.value, deadline: plusDays(deadline.value, days) });
}

/** Everything that may be refused is, before anything is written. */
function decided(port: Port, open: OpenPlan, { late, dropped }: WhatIfInput): Result<Decided> {
  const moved = late === undefined ? undefined : lateBy(port, open, late);
  if (moved?.ok === false) return moved;
  const gone = dropped === undefined ? undefined : named(open, dropped);
  if (gone?.ok === false) return gone;
  const { tab, header } = open.table;
  if (gone !== undefined && !header.columns.has('status')) return trouble('plan.no-status-column', { tab });
  return done({
    ...(moved === undefined ? {} : { late: moved.value }),
    ...(gone === undefined ? {} : { dropped: gone.value }),
  });
}

/** Does what was supposed, one after the other: the envelope is cut, the deadline moves, the action is dropped. Where one is refused after another was done, all of it is. */
export function applyWhatIf(port: Port, input: WhatIfInput): Result<BudgetReport> {
  const { cut = 0 } = input;
  // What is left then is said by the cut itself.
  if (input.late === undefined && input.dropped === undefined && cut > 0)
    return budget(port, { envelope: { cut }, build: true });
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const open = opened.value;
  const all = decided(port, open, input);
  if (!all.ok) return all;
  const { late, dropped } = all.value;
  const steps: readonly (() => Result<{ readonly message: string }>)[] = [
    ...(cut > 0 ? [() => budget(port, { envelope: { cut }, build: true })] : []),
    ...(late === undefined
      ? []
      : [
          () => {
            const { line } = late.action;
            const draft = { ...draftOf(open, line), deadline: isoOf(late.deadline) };
            return saveAction(port, { draft, loaded: loadedAction(open, line), newObjectives: [] });
          },
        ]),
    ...(dropped === undefined ? [] : [() => dropAgain(port, dropped.name)]),
  ];
  const messages: string[] = [];
  for (const step of steps) {
    const outcome = step();
    if (!outcome.ok) return outcome;
    messages.push(outcome.value.message);
  }
  const after = budget(port, { build: false });
  return after.ok
    ? done({ ...after.value, message: [...messages.slice(cut > 0 ? 1 : 0), after.value.message].join(' ') })
    : after;
}

/** As the row stands now: what was moved before may have changed it. */
function dropAgain(port: Port, name: string): Result<{ readonly message: string }> {
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const found = named(opened.value, name);
  return found.ok ? dropAction(port, loadedAction(opened.value, found.value.line)) : found;
}
