import { readWeek } from '../../src/commands/week';
import { day } from '../domain/builders';
import { aFile, PLAN, succeeded, troubleOf } from './a-file';

const drawn = `
  Action     | Responsable | Début      | Échéance   | Statut
  Salon      | Zoé         | 2027-01-11 | 2027-01-29 | En cours
  Newsletter | Arnaud      |            | 2027-01-15 | À faire
  Photos     |             |            | 2027-01-08 | À faire`;

describe('this week', () => {
  test('is read from the plan as it stands, and nothing is written', () => {
    const { file, port } = aFile({ tabs: { [PLAN]: drawn.trim() } });
    file.today = day('2027-01-13');
    const report = succeeded(readWeek(port));
    expect(report).toMatchObject({ today: '2027-01-13', firstDay: '2027-01-11', lastDay: '2027-01-17' });
    expect(
      report.week.map(({ is, action, day: on, late, owners, cell }) => [is, action, on, late, owners, cell]),
    ).toEqual([
      ['late', 'Photos', '2027-01-08', 3, [], { sheet: PLAN, cell: 'A4' }],
      ['due', 'Newsletter', '2027-01-15', 0, ['Arnaud'], { sheet: PLAN, cell: 'A3' }],
      ['begins', 'Salon', '2027-01-11', 0, ['Zoé'], { sheet: PLAN, cell: 'A2' }],
    ]);
    expect(report.message).toMatch(/11 janvier 2027.*17 janvier 2027.*3 actions, dont 1 en retard et 1 à rendre/);
    expect(file.done).toEqual([]);
  });

  test('of a file without a plan says so', () =>
    expect(troubleOf(readWeek(aFile().port))).toMatchObject({ code: 'plan.none' }));
});
