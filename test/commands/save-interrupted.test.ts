import { addList, saveAction } from '../../src/commands/action';
import { saveObjective } from '../../src/commands/objective';
import type { Port } from '../../src/commands/port';
import { aDraft, aPlanFile, OBJECTIVES, PLAN, SETTINGS, succeeded } from './a-file';
import type { MemoryFile } from './memory-file';
import { contentOf } from './memory-port';

const action = aDraft({
  name: 'Salon du livre',
  objectives: ['Être connus'],
  owner: 'Nouvelle',
  deadline: '2027-06-15',
  rhythm: 'ponctuelle',
});
const objective = {
  name: 'Être aimés',
  period: 'S1',
  kpi: '',
  startingPoint: '',
  target: '12',
  deadline: '',
  owner: 'Zoé',
};

const saving: readonly (readonly [string, (port: Port) => unknown])[] = [
  [
    'an action with a new objective',
    (port) => succeeded(saveAction(port, { draft: action, newObjectives: ['Être connus'] })),
  ],
  ['an objective', (port) => succeeded(saveObjective(port, { draft: objective }))],
  [
    'a list',
    (port) =>
      succeeded(addList(port, { drafts: [action, aDraft({ name: 'Vidéo', deadline: '2027-07-15', owner: 'Tom' })] })),
  ],
];

const contents = (file: MemoryFile) => [PLAN, OBJECTIVES, SETTINGS].map((tab) => contentOf(file, tab).squares);
const plan = () => aPlanFile({ actions: 'Salon | Vendre | Contacts | Zoé', objectives: 'Vendre | S1 | | | 10' });

describe.each(saving)('Saving %s', (_, save) => {
  test('that was stopped anywhere, or whose answer was lost, makes no twin when it is tried again, and is whole then', () => {
    const { file: whole, port } = plan();
    const before = whole.done.length;
    save(port);
    const operations = whole.done.length - before;
    expect(operations).toBeGreaterThan(1);
    for (let at = 0; at <= operations; at += 1) {
      const { file, port: again } = plan();
      let left = at;
      file.breaksAt = () => {
        left -= 1;
        return left < 0;
      };
      if (at < operations) expect(() => save(again)).toThrow();
      else save(again);
      file.breaksAt = () => false;
      save(again);
      expect(contents(file)).toEqual(contents(whole));
    }
  });
});

test('An action of the same name that says something else is another one', () => {
  const { file, port } = plan();
  succeeded(saveAction(port, { draft: aDraft({ name: 'Salon', owner: 'Léa' }), newObjectives: [] }));
  expect(contentOf(file, PLAN).squares).toHaveLength(3);
});
