import type { Port } from '../../src/commands/port';
import { planForYear, setUpPlan } from '../../src/commands/prepare';
import { buildRetroplanning } from '../../src/commands/year-view';
import type { Change, Operation } from '../../src/workbook/cells';
import { aFile, aPlanFile, succeeded, troubleOf } from './a-file';

/** The port of a file, and the changes that were carried out through it. */
function watched(port: Port, isCarriedOut: (operation: Operation) => boolean = () => true) {
  const changes: Change[] = [];
  const apply: Port['apply'] = (change) => {
    changes.push(change);
    return port.apply(change.filter(isCarriedOut));
  };
  return { changes, port: { ...port, apply } };
}

const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | | | 2027-06-18';

const aPlanOfHers = () =>
  aFile({
    tabs: {
      'Mon plan': `
      Quoi    | Pourquoi | Mesure | Qui  | T1  | T2 | T3 | T4 | Quand
      Galette | Vendre   | Ventes | Paul | 120 |    |    |    | 2027-01-06`,
    },
  });

/** The setting under that name, as she types it. */
function withSetting(port: Port, key: string, value: string): Port {
  return {
    ...port,
    readName: (name) => {
      const block = port.readName(name);
      if (name !== 'settings' || block === undefined) return block;
      const values = block.values.map((row) =>
        row[3] === key ? row.map((cell, at) => (at === 1 ? value : cell)) : row,
      );
      return { ...block, values };
    },
  };
}

describe('what a command needs is made ready first', () => {
  test('of a plan that is ready nothing is written', () => {
    const { port, changes } = watched(aPlanFile({ actions: SALON }).port);
    expect(succeeded(planForYear(port, null))).toMatchObject({ prepared: [], upkeep: { operations: [] } });
    expect(changes).toEqual([]);
  });

  test('a plan without settings is set up once, in one change', () => {
    const { port, changes } = watched(aPlanOfHers().port);
    expect(succeeded(setUpPlan(port, null)).prepared).toEqual(['settings']);
    expect(succeeded(planForYear(port, null)).prepared).toEqual([]);
    expect(changes).toHaveLength(1);
  });

  test('the holidays of another country are written in one change', () => {
    const { port, changes } = watched(aPlanFile({ actions: SALON }).port);
    expect(succeeded(planForYear(withSetting(port, 'country', 'CH-GE'), null)).prepared).toEqual(['holidays']);
    expect(changes).toHaveLength(1);
  });

  test('what a list is for may not be written down: one command still writes it only once', () => {
    const isCarriedOut = (operation: Operation): boolean =>
      !('name' in operation && operation.name === 'settings_holidays_for');
    const { port, changes } = watched(aPlanFile({ actions: SALON }).port, isCarriedOut);
    succeeded(planForYear(withSetting(port, 'country', 'CH-GE'), null));
    expect(changes).toHaveLength(1);
  });

  test('of an empty plan nothing is written', () => {
    const { port, changes } = watched(aPlanFile({ actions: '' }).port);
    expect(troubleOf(planForYear(port, null))).toMatchObject({ code: 'plan.empty' });
    expect(changes).toEqual([]);
  });
});

test('the year view of a plan that is ready is one change', () => {
  const { port, changes } = watched(aPlanFile({ actions: SALON }).port);
  succeeded(buildRetroplanning(port, { year: null }));
  expect(changes).toHaveLength(1);
});
