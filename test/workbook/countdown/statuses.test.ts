import { type Status, statuses } from '../../../src/domain/plan';
import { statusCode } from '../../../src/workbook/settings/status-list';
import { aCountdown } from './a-countdown';

const said: Readonly<Record<Status, readonly string[]>> = {
  'to-do': ['', 'À faire', 'Planifié', 'Chez Zoé'],
  'in-progress': ['En cours', 'Commencé', 'Started'],
  done: ['Terminé', 'Fait', 'FAITE', 'OK', '✓', 'Done'],
  'to-discuss': ['À discuter', 'En attente'],
  dropped: ['Annulé'],
};

describe('the status of a step', () => {
  test.each(statuses.flatMap((status) => said[status].map((text) => [text, status] as const)))(
    '%j is %s, in whatever word',
    (status, means) => {
      const { of } = aCountdown({ steps: 'Brief 2\nMaquette 3 < Brief', her: { Brief: { status } } });
      expect(of('Brief', 'statusCode')).toBe(statusCode(means));
      expect(of('Brief', 'isDone')).toBe(means === 'done' ? 1 : 0);
    },
  );

  test('of the action itself is read in the plan: one that is dropped has no dates', () => {
    const { due, of } = aCountdown({ steps: 'Brief 2', since: { status: 'annulé' } });
    expect([of('Brief', 'start')]).toEqual(['']);
    expect(due('statusCode')).toBe(statusCode('dropped'));
  });
});
