import { frenchPlan } from '../../preview/bench/french-plan';
import type { Done } from '../../src/commands/api';
import { loadExample } from '../../src/commands/example';
import { home } from '../../src/commands/home';
import { newPlan } from '../../src/commands/plan';
import type { Port, Result } from '../../src/commands/port';
import { buildRetroplanning } from '../../src/commands/year-view';
import { triesEvery } from '../sampled';
import { aFile, fill, PLAN, RETROPLANNING, SETTINGS, succeeded, troubleOf } from './a-file';
import type { MemoryFile } from './memory-file';
import { contentOf } from './memory-port';

type Command = (port: Port) => Result<Done>;
const making: readonly (readonly [string, Command, every: number])[] = [
  ['a new plan', (port) => newPlan(port, frenchPlan), 9],
  ['the example', (port) => loadExample(port, { language: 'fr', year: 2027 }), 41],
];

const contents = (file: MemoryFile) =>
  Object.fromEntries(file.tabs.map(({ name }) => [name, contentOf(file, name).squares]));

/** Stops a command in front of its operation `at`. */
function stopped(file: MemoryFile, port: Port, command: Command, at: number): void {
  let left = at;
  file.breaksAt = () => {
    left -= 1;
    return left < 0;
  };
  expect(() => command(port)).toThrow();
  file.breaksAt = () => false;
}

describe.each(making)('%s', (_, command, every) => {
  test('that was stopped anywhere is finished by running it again, and nothing is made twice', () => {
    const { file: whole, port } = aFile();
    succeeded(command(port));
    const operations = whole.done.length;
    const reference = contents(whole);
    for (let at = 0; at < operations; at += triesEvery ? every : 3 * every) {
      const { file, port: again } = aFile();
      stopped(file, again, command, at);
      succeeded(command(again));
      expect(contents(file)).toEqual(reference);
      expect(home(again).plan).toMatchObject({ isSetUp: true, isInterrupted: false });
    }
  });

  test('says that it was stopped from the moment it has settings', () => {
    const { file, port } = aFile();
    stopped(file, port, command, 1 + file.done.length);
    const { file: whole, port: other } = aFile();
    succeeded(command(other));
    const written = whole.done.findIndex((it) => it.do === 'write' && it.tab === SETTINGS);
    for (const at of [written + 1, written + 12]) {
      const { file: left, port: marked } = aFile();
      stopped(left, marked, command, at);
      expect(home(marked).plan).toMatchObject({ isInterrupted: true });
    }
  });
});

test('What she wrote into a half made tab where something else is to stand is never replaced', () => {
  const { file, port } = aFile();
  stopped(file, port, (it) => loadExample(it, { language: 'fr', year: 2027 }), 60);
  fill(file, PLAN, 2, 'À moi | Vendre');
  const before = contentOf(file, PLAN);
  expect(troubleOf(loadExample(port, { language: 'fr', year: 2027 }))).toEqual({
    code: 'plan.exists',
    facts: { tabs: [PLAN] },
  });
  expect(contentOf(file, PLAN)).toEqual(before);
  succeeded(newPlan(port, { ...frenchPlan }));
  expect(contentOf(file, PLAN).squares[1]).toEqual(before.squares[1]);
});

test('A plan that was found by its headers is set up by running again what was stopped', () => {
  const herFile = () => {
    const { file, port } = aFile({ tabs: { 'À moi': 'Action | Objectif | Responsable | Échéance' } });
    fill(file, 'À moi', 2, 'Salon | Vendre | Zoé | 2027-06-15');
    return { file, port };
  };
  const { file: whole, port } = herFile();
  succeeded(buildRetroplanning(port, { year: null }));
  const operations = whole.done.length;
  for (let at = 0; at < operations; at += 31) {
    const { file, port: again } = herFile();
    stopped(file, again, (it) => buildRetroplanning(it, { year: null }), at);
    succeeded(buildRetroplanning(again, { year: null }));
    expect(contentOf(file, RETROPLANNING).squares).toEqual(contentOf(whole, RETROPLANNING).squares);
    expect(file.tabs.map(({ name }) => name).sort()).toEqual(whole.tabs.map(({ name }) => name).sort());
  }
});
