import { addList, readList } from '../../src/commands/action';
import { aDraft, PLAN, succeeded, troubleOf, type } from './a-file';
import { aFileWithTwo, rows } from './a-file-with-two';

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `Action ${index + 1}`).join('\n');

describe('a pasted list', () => {
  test('is read without writing, and knows what the plan has already', () => {
    const { file, port } = aFileWithTwo();
    file.done = [];
    const { actions } = succeeded(readList(port, { text: 'Vidéo (Zoé)\nsalon\nvidéo' }));
    expect(actions.map(({ draft, isThere }) => [draft.name, draft.owner, isThere])).toEqual([
      ['Vidéo', 'Zoé', false],
      ['salon', '', true],
      ['vidéo', '', true],
    ]);
    expect(file.done).toEqual([]);
  });

  test('is written below the last action, in as many steps for fifty lines as for two', () => {
    const steps = [2, 50].map((count) => {
      const { file, port } = aFileWithTwo();
      file.done = [];
      const added = succeeded(addList(port, { text: lines(count) }));
      expect([added.cell, added.actions]).toEqual([{ sheet: PLAN, cell: 'A4' }, count]);
      expect(rows(file).slice(2)).toHaveLength(count);
      return file.done.length;
    });
    expect(steps[0]).toBe(steps[1]);
  });

  test('fills no blank cell that holds a formula of hers: its lines are inserted above', () => {
    const { file, port } = aFileWithTwo();
    type(file, PLAN, 'A5', '=""');
    succeeded(addList(port, { text: lines(3) }));
    expect(
      rows(file)
        .slice(2, 5)
        .map((row) => row.split('|')[0]),
    ).toEqual(['Action 1', 'Action 2', 'Action 3']);
    expect(file.done.find((step) => step.do === 'insert-rows')).toMatchObject({ after: 3, count: 3 });
  });

  test('of those she kept, all are written as they are', () => {
    const { file, port } = aFileWithTwo();
    succeeded(addList(port, { drafts: [aDraft({ name: 'Salon', owner: 'Inès' }), aDraft({ name: ' ' })] }));
    expect(rows(file).slice(2)).toEqual(['Salon|||Inès']);
  });

  test('without anything to add is refused in one sentence', () => {
    const { port } = aFileWithTwo();
    expect(troubleOf(readList(port, { text: ' \n—' }))).toEqual({ code: 'list.empty', facts: {} });
    expect(troubleOf(readList(port, { text: lines(301) }))).toEqual({
      code: 'list.too-long',
      facts: { lines: 301, most: 300 },
    });
    expect(troubleOf(addList(port, { text: 'Salon' }))).toEqual({ code: 'list.nothing-new', facts: {} });
    expect(troubleOf(addList(port, { drafts: [] }))).toEqual({ code: 'list.nothing-new', facts: {} });
  });
});
