import { budget } from '../../src/commands/budget';
import type { Port } from '../../src/commands/port';
import { applyWhatIf } from '../../src/commands/suppose';
import { PLAN, succeeded, troubleOf, type } from './a-file';
import { aShopPlan } from './a-file-with-money';

/** A shop with an envelope, and a colleague who writes into its plan once something was written. */
function aShop() {
  const { file, port } = aShopPlan();
  succeeded(budget(port, { envelope: { mode: 'fixed', fixed: 12_000 }, build: true }));
  const beside: Port = {
    ...port,
    apply: (change) => {
      const applied = port.apply(change);
      type(file, PLAN, 'D2', 'Luc');
      return applied;
    },
  };
  return { beside };
}

const late = { action: 'Refonte du site', days: 7 };

test('where what follows is refused, a what-if is: what was done before it is then taken back', () => {
  const { beside } = aShop();
  const trouble = troubleOf(applyWhatIf(beside, { cut: 0.1, late }));
  expect(trouble).toMatchObject({ code: 'row.changed' });
});

test('where the first is refused, it is refused in its own words', () => {
  const { beside } = aShop();
  expect(troubleOf(applyWhatIf(beside, { cut: 0.1, late: { action: 'Rien', days: 7 } }))).toMatchObject({
    code: 'countdown.unknown-action',
  });
});
