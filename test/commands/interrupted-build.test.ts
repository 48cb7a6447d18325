import { checkPlan } from '../../src/commands/check';
import { buildDashboard } from '../../src/commands/dashboard';
import { home } from '../../src/commands/home';
import type { Port } from '../../src/commands/port';
import type { Operation } from '../../src/workbook/cells';
import { RETROPLANNING, succeeded } from './a-file';
import { aSmallPlan, build, builtNames, PUB, SALON } from './a-small-plan';
import type { MemoryFile } from './memory-file';

describe('a build that was interrupted', () => {
  const isFlush = (operation: Operation): boolean => operation.do === 'flush';
  /** The computer goes off before the nth operation of a kind. */
  const breaking = (file: MemoryFile, isIt: (operation: Operation) => boolean, nth: number): void => {
    let seen = 0;
    file.breaksAt = (operation) => {
      seen += isIt(operation) ? 1 : 0;
      return seen >= nth;
    };
  };

  const moments: readonly (readonly [string, (file: MemoryFile) => void])[] = [
    ['before its tab is made', (file) => breaking(file, (operation) => operation.do === 'make-tab', 1)],
    ['right after its tab is made', (file) => breaking(file, (operation) => operation.do === 'write-name', 2)],
    ['before its cells are written', (file) => breaking(file, (operation) => operation.do === 'write', 1)],
    ['before it is painted', (file) => breaking(file, (operation) => operation.do === 'paint', 1)],
    ['before the mark is removed', (file) => breaking(file, isFlush, 1)],
  ];

  test('keeps its mark while others are built, interrupted and finished, in whichever order', () => {
    const dashboard = (port: Port) => succeeded(buildDashboard(port));
    const inMind = (port: Port) => {
      const { isInterrupted = false, interruptedTab = '' } = home(port).plan ?? {};
      return isInterrupted ? interruptedTab || RETROPLANNING : 'nothing';
    };
    const stop = (file: MemoryFile, run: () => unknown): void => {
      breaking(file, (operation) => operation.do === 'paint', 1);
      expect(run).toThrow('The computer went off.');
      file.breaksAt = () => false;
    };
    for (const order of ['same', 'other'] as const) {
      const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
      stop(file, () => dashboard(port));
      expect(inMind(port)).toBe('Tableau de bord');
      stop(file, () => build(port));
      stop(file, () => build(port));
      expect(inMind(port)).toBe(RETROPLANNING);
      if (order === 'same') dashboard(port);
      else build(port);
      expect(inMind(port)).toBe(order === 'same' ? RETROPLANNING : 'Tableau de bord');
      if (order === 'same') build(port);
      else dashboard(port);
      expect(inMind(port)).toBe('nothing');
    }
  });

  test.each(moments)('%s is said by home, and finished by the next one', (_, breakAt) => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    breakAt(file);
    expect(() => build(port)).toThrow('The computer went off.');
    file.breaksAt = () => false;
    expect(home(port).plan).toMatchObject({ isInterrupted: true });
    expect(succeeded(checkPlan(port)).problems).toEqual([]);
    expect(build(port)).toBe('La construction interrompue est terminée : 2 actions.');
    expect(home(port).plan).toMatchObject({ isInterrupted: false, hasRetroplanning: true });
    expect(builtNames(file)).toEqual(['Salon', 'Publicité']);
    expect(file.tabs.filter(({ name }) => name.startsWith(RETROPLANNING))).toHaveLength(1);
  });
});
