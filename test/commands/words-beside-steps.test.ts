import { day } from '../domain/builders';
import { aSalon, build, fillFrom, rowsOf, SALON, TAB, TEMPLATES, write } from './a-countdown-file';
import { type } from './a-file';
import { putSquare, tabOf } from './memory-file';
import { deleted, inserted, rearrange } from './memory-moves';
import { contentOf } from './memory-port';

describe('what she wrote beside a step', () => {
  test('is there after a rebuild', () => {
    const { file, port } = aSalon();
    build(port);
    write(file, 'Maquette', 'owner', 'Léa');
    write(file, 'Maquette', 'status', 'En cours');
    write(file, 'Maquette', 'comment', 'en deux versions');
    write(file, 'Maquette', 'deliverable', 'Deux maquettes');
    write(file, 'Maquette', 'days', 7);
    write(file, 'Maquette', 'doneOn', day('2027-03-01'));
    build(port);
    const keys = ['name', 'owner', 'status', 'deliverable', 'days', 'doneOn', 'comment'];
    expect(rowsOf(file, keys)[1]).toBe(
      `Maquette | Léa | En cours | Deux maquettes | 7 | ${day('2027-03-01')} | en deux versions`,
    );
  });

  test('follows a step that was renamed in the templates', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    write(file, 'Maquette', 'comment', 'chez Léa');
    type(file, TEMPLATES, `G${stepsRow + 1}`, 'Design');
    type(file, TEMPLATES, `I${stepsRow + 2}`, 'Design');
    build(port);
    expect(rowsOf(file, ['name', 'comment'])).toEqual(['Brief | ', 'Design | chez Léa', 'Impression | ']);
  });

  test('stays where it is when a step is added', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    write(file, 'Brief', 'comment', 'un');
    write(file, 'Maquette', 'comment', 'deux');
    fillFrom(file, TEMPLATES, stepsRow + 3, 6, 'Foire | Relecture | 1 | Maquette');
    build(port);
    expect([...rowsOf(file, ['name', 'comment'])].sort()).toEqual(
      ['Brief | un', 'Impression | ', 'Maquette | deux', 'Relecture | '].sort(),
    );
  });

  test('is kept at the bottom when its step is gone, and comes back with it', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    write(file, 'Impression', 'comment', 'chez Pierre');
    type(file, TEMPLATES, `G${stepsRow + 2}`, '');
    expect(build(port).message).toContain('Une étape retirée de Modèles garde vos notes');
    expect(rowsOf(file, ['name', 'row', 'comment'])[2]).toBe('Impression | removed | chez Pierre');
    build(port);
    expect(rowsOf(file, ['name', 'row', 'comment'])[2]).toBe('Impression | removed | chez Pierre');
    type(file, TEMPLATES, `G${stepsRow + 2}`, 'Impression');
    build(port);
    expect(rowsOf(file, ['name', 'row', 'comment'])).toEqual([
      'Brief | step | ',
      'Maquette | step | ',
      'Impression | step | chez Pierre',
    ]);
  });

  test('is still hers after she deleted or inserted rows of the tab', () => {
    const { file, port } = aSalon();
    build(port);
    write(file, 'Impression', 'comment', 'chez Pierre');
    rearrange(file, tabOf(file, TAB), 'row', deleted(8, 1), tabOf(file, TAB).rows - 1);
    rearrange(file, tabOf(file, TAB), 'row', inserted(3, 2), tabOf(file, TAB).rows + 2);
    build(port);
    expect(rowsOf(file, ['name', 'comment'])).toEqual(['Brief | ', 'Maquette | ', 'Impression | chez Pierre']);
  });

  test('a step she says is done counts at its date', () => {
    const { file, port } = aSalon(SALON.replace('2027-06-18', '2027-01-22'));
    expect(build(port).verdict).toMatchObject({
      is: 'too-late',
      missing: 5,
      firstHeld: '2027-01-29',
      late: ['Brief', 'Maquette'],
    });
    write(file, 'Brief', 'doneOn', day('2027-01-08'));
    write(file, 'Maquette', 'status', 'En cours');
    expect(build(port).verdict).toEqual({ is: 'held', spare: 0 });
  });

  test.each(['days', 'doneOn'])('stays where it cannot be read: %s', (key) => {
    const { file, port } = aSalon();
    build(port);
    write(file, 'Maquette', key, '2 à 3');
    build(port);
    expect(rowsOf(file, [key])[1]).toBe('2 à 3');
  });

  test.each([
    ['to the right of the head', 1, 30],
    ['below the last step', 40, 1],
    ['far below, in a column of its own', 60, 5],
  ])('stays in a free cell %s', (_, row, column) => {
    const { file, port } = aSalon();
    build(port);
    putSquare(tabOf(file, TAB), row, column, { cell: { text: 'ma note' } });
    build(port);
    const all = contentOf(file, TAB).squares.flat();
    expect(
      all.filter(({ cell }) => typeof cell === 'object' && cell !== null && 'text' in cell && cell.text === 'ma note'),
    ).toHaveLength(1);
  });
});
