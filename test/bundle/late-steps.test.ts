import { isoOf } from '../../src/domain/time';
import { anAddOn } from './add-on';
import { PLAN } from './plans';

describe('A countdown whose first steps are late', () => {
  test('is told by the check, at no call more, until the step is done', async () => {
    const host = await anAddOn();
    await host.does('loadExample', { language: 'fr', year: 2027 });
    host.person.type('Paramètres', 'B4', '01/12/2026');
    await host.does('countdown', { action: 'Campagne de crowdfunding' });
    const late = async () => {
      const { answer, stats } = await host.run('check', []);
      const { problems } = answer.ok ? answer.value : { problems: [] };
      const found = problems.flatMap((it) => (it.code === 'retroplanning.step-late' ? [it] : []));
      return { calls: stats.calls, said: found.map(({ sheet, cell, facts }) => ({ sheet, cell, ...facts })) };
    };
    const before = await late();
    expect(before.said).toEqual([]);
    host.person.type('Paramètres', 'B4', '28/12/2026');
    const { calls, said } = await late();
    expect(calls).toBe(before.calls);
    expect(said).toMatchObject([
      { sheet: PLAN, cell: 'K3', action: 'Campagne de crowdfunding', step: 'Objectif de collecte' },
    ]);
    expect(said.map(({ day }) => isoOf(day))).toEqual(['2026-12-24']);
  });
});
