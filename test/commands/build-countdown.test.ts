import { aSalon, build, rowsOf, SALON, TAB } from './a-countdown-file';
import { PLAN, type } from './a-file';
import { tabOf } from './memory-file';
import { removed, renamed } from './memory-moves';

describe('building a countdown', () => {
  test('makes one tab with a row a step, in the order of their dates', () => {
    const { file, port } = aSalon();
    expect(build(port)).toMatchObject({
      tab: TAB,
      message: 'Compte à rebours de « Salon » : 3 étapes. La date tient, avec 97 jours ouvrés d’avance.',
      verdict: { is: 'held' },
      countdowns: [{ action: 'Salon', prepares: 'deadline', day: '2027-06-18', ready: '2027-06-18' }],
    });
    expect(rowsOf(file, ['name', 'status', 'deliverable'])).toEqual([
      'Brief | À faire | Une page',
      'Maquette | À faire | Maquette',
      'Impression | À faire | 500 exemplaires',
    ]);
  });

  test('answers with the dates of the steps', () => {
    const { port } = aSalon();
    expect(build(port).steps).toEqual([
      expect.objectContaining({ step: 'Brief', start: '2027-06-04', end: '2027-06-07', workingDays: 2, slack: 0 }),
      expect.objectContaining({
        step: 'Maquette',
        start: '2027-06-08',
        end: '2027-06-14',
        isCritical: true,
        late: false,
      }),
      expect.objectContaining({ step: 'Impression', start: '2027-06-15', end: '2027-06-18' }),
    ]);
  });

  test('changes no cell of the plan, and takes the selected row', () => {
    const { file, port } = aSalon();
    const before = JSON.stringify([...tabOf(file, PLAN).squares].map(([row, cells]) => [row, [...cells]]));
    file.selected = { tab: PLAN, row: 2 };
    expect(build(port, null).tab).toBe(TAB);
    expect(JSON.stringify([...tabOf(file, PLAN).squares].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  });

  test('rewrites its tab where it stands, even renamed, and makes a new one when it was deleted', () => {
    const { file, port } = aSalon();
    build(port);
    renamed(file, tabOf(file, TAB), 'Mon salon');
    expect(build(port).tab).toBe('Mon salon');
    removed(file, 'Mon salon');
    expect(build(port).tab).toBe(TAB);
  });

  test('has a name Google accepts, whatever the action is called', () => {
    const name = 'Salon : [printemps/été] de toutes les couleurs et plus encore';
    const { port } = aSalon(SALON.replace('Salon', name));
    expect(build(port, name).tab).toBe('Rétro · Salon printemps été de');
  });
});

describe('a campaign', () => {
  const gala = 'Gala | Vendre | Contacts | Zoé | | | | | Ponctuelle | | 2027-06-25 | Foire | | Printemps';

  test('is counted down to in one tab, from any of its actions', () => {
    const { file, port } = aSalon(`${SALON} | | Printemps\n${gala}`);
    type(file, PLAN, 'N1', 'Campagne');
    const report = build(port, 'Gala');
    expect(report.tab).toBe('Rétro · Printemps');
    expect(report.countdowns.map(({ action, day: until }) => `${action} ${until}`)).toEqual([
      'Salon 2027-06-18',
      'Gala 2027-06-25',
    ]);
    expect(report.steps).toHaveLength(6);
    expect(build(port, 'Salon').tab).toBe('Rétro · Printemps');
  });
});
