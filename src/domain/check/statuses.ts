import { foldName } from '../names';
import type { Plan } from '../plan';
import { type ProblemOf, warning } from './found';

export const statusRules = {
  /** `count` rows say so. */
  'action.unknown-status': warning<{ readonly text: string; readonly count: number }>(),
};
type Problem = ProblemOf<typeof statusRules>;

/** What the status column says that nobody knows, each word once, with the status that is nearest to it. */
export function checkStatuses({ unreadStatuses = [] }: Pick<Plan, 'unreadStatuses'>): readonly Problem[] {
  const firsts = new Map([...unreadStatuses].reverse().map((unread) => [foldName(unread.text), unread] as const));
  return [...firsts].reverse().map(([folded, { line, text, closest }]): Problem => {
    const lines = unreadStatuses.filter((it) => foldName(it.text) === folded).map((it) => it.line);
    return {
      code: 'action.unknown-status',
      facts: { text, count: lines.length },
      at: { on: 'action', line, field: 'status' },
      mend: { to: 'status', status: closest, lines },
    };
  });
}
