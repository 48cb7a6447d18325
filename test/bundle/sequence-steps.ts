import fc from 'fast-check';
import type { ApiName } from '../../src/commands/api';
import { type Edit, edit } from '../preview/edits';
import type { Open } from './sequence-commands';

/** What follows a command: the same again, its undoing, or the next step. */
type After = 'again' | 'undo' | 'on';

export type Step =
  | ({ readonly is: 'command'; readonly name: ApiName; readonly after: After } & Open)
  | ({ readonly is: 'mark' } & Open)
  | Edit;

/** What people type, and what nobody should. */
const texts = fc.constantFrom(
  'Salon',
  'Vendre',
  'Zoé',
  '15 mars 2027',
  'mensuelle',
  'T3 2027',
  '1 250 €',
  '',
  ' ',
  '=1+1',
  "'",
  '+33',
  '*',
  '~?',
  '<5',
  'a;b,c',
  'Objectif 1 et Objectif 2',
  '#REF!',
  'VRAI',
  '١٢',
  '🎄 Noël',
  'x'.repeat(300),
  'deux\nlignes',
  'settings',
  '{names}',
);

const open = { n: fc.nat(40), m: fc.nat(40), text: texts };

/** The builds come oftener: they have the most to spoil. */
const names: readonly { readonly weight: number; readonly of: readonly ApiName[] }[] = [
  { weight: 6, of: ['saveAction', 'retroplanning', 'countdown', 'undo', 'dashboard', 'kpis', 'objectives', 'budget'] },
  {
    weight: 4,
    of: [
      'adopt',
      'mend',
      'addList',
      'duplicateAction',
      'dropAction',
      'saveObjective',
      'savePayment',
      'followPayments',
      'importFigures',
      'applyWhatIf',
    ],
  },
  {
    weight: 1,
    of: [
      'home',
      'newPlan',
      'loadExample',
      'actionForm',
      'readList',
      'check',
      'read',
      'week',
      'goTo',
      'printLink',
      'whatIf',
      'payments',
      'invoices',
      'laterWords',
      'measuring',
      'history',
      'selfTest',
      'removeSelfTest',
    ],
  },
];
const name = fc.oneof(...names.map(({ weight, of }) => ({ weight, arbitrary: fc.constantFrom(...of) })));

const command: fc.Arbitrary<Step> = fc.record({
  is: fc.constant('command' as const),
  name,
  after: fc.constantFrom<After>('again', 'again', 'undo', 'on'),
  ...open,
});
const mark: fc.Arbitrary<Step> = fc.record({ is: fc.constant('mark' as const), ...open });
const typed: fc.Arbitrary<Step> = fc.record({
  is: fc.constant('type' as const),
  tab: fc.nat(3),
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 14 }),
  text: texts,
});

export const steps = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: command },
      { weight: 1, arbitrary: mark },
      { weight: 1, arbitrary: typed },
      { weight: 3, arbitrary: edit },
    ),
    { minLength: 1, maxLength: most },
  );
