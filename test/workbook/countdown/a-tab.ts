import type { Operation } from '../../../src/workbook/cells';
import { type Countdown, countdownTab } from '../../../src/workbook/countdown';
import { day } from '../../domain/builders';
import { builtCountdown, type CountdownSketch, nothingSaid, words } from './a-countdown';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
export const of = <Do extends Operation['do']>(
  operations: readonly Operation[],
  wanted: Do,
): readonly OperationOf<Do>[] => operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

/** A row of a step that is no longer in the templates. */
export const removed = {
  action: 'Salon',
  nth: 0,
  step: 'Relance*',
  place: 0,
  wasRemoved: true,
  words: {
    ...nothingSaid,
    owner: 'Léa',
    days: 3,
    deliverable: 'Note',
    comment: 'x',
    doneOn: { day: day('2027-03-01') },
  },
} as const;

export const view = (sketch: Partial<CountdownSketch> = {}): Countdown =>
  builtCountdown({ steps: 'Brief 2\nMaquette 4 < Brief\nAccord 0 < Maquette', ...sketch });
export const tab = (of_: Countdown, more: Partial<Parameters<typeof countdownTab>[0]> = {}) =>
  countdownTab({
    tab: 'Rétro',
    view: of_,
    words,
    owners: ['Zoé', 'Léo'],
    built: undefined,
    isFirstLook: true,
    ...more,
  });
