import type { SheetWords } from '../words/sheet-words';
import { counted } from './counted';

/** What is said once a plan was adopted where it stands. */
export const adopted: SheetWords['done']['adopted'] = (facts) =>
  [
    `The tab “${facts.tab}” is adopted as it stands: ${counted(facts.actions, 'action', 'actions')}, none of your cells has changed.`,
    facts.added === 0 ? '' : `${counted(facts.added, 'column', 'columns')} added on the right.`,
    facts.notSpread === 0
      ? ''
      : facts.notSpread === 1
        ? 'The budget of one action without a date is in no quarter: give it a date.'
        : `The budget of ${facts.notSpread} actions without a date is in no quarter: give them a date.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

export const adoptTroubles = {
  'adopt.no-names': ({ tab }: { readonly tab: string }) =>
    `Say first which column of the tab “${tab}” holds the names of the actions: nothing was changed.`,
  'adopt.another': ({ tab }: { readonly tab: string }) =>
    `This file already follows the plan in the tab “${tab}”: make a copy of the file to adopt another plan there.`,
};
