import type { Operation } from '../../../src/workbook/cells';
import { type YearView, yearViewTab } from '../../../src/workbook/year-view';
import { builtYearView, words } from './a-year-view';

export type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
export const of = <Do extends Operation['do']>(
  operations: readonly Operation[],
  wanted: Do,
): readonly OperationOf<Do>[] => operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

export type Sketch = Parameters<typeof builtYearView>[0];
export const salon = { name: 'Salon', rhythm: 'ponctuelle', deadline: '2027-06-18', objectives: ['Vendre'] };
const blog = { name: 'Blog', rhythm: 'hebdomadaire', objectives: ['Vendre', 'Fidéliser'] };
const reseaux = { name: 'Réseaux', rhythm: 'continue', objectives: ['Fidéliser'] };
export const view = (sketch: Sketch = {}): YearView => builtYearView({ actions: [salon, blog, reseaux], ...sketch });
export const tab = (it: YearView, more: Partial<Parameters<typeof yearViewTab>[0]> = {}) =>
  yearViewTab({ tab: 'Rétro', view: it, words, currency: 'EUR', built: undefined, isFirstLook: true, ...more });
