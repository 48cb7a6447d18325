import { colours, type Highlight } from '../cells';
import type { legend, legendSigns } from './signs';

export type Sign = (typeof legendSigns)[number];

/** A bar by its sign: told apart by shape as well as by colour. */
export const looks: { readonly [S in (typeof legend)[number]]: Pick<Highlight, 'background' | 'color'> } = {
  critical: { background: colours.run },
  work: { background: colours.preparationBackground },
  buffer: { background: colours.buffer },
  milestone: { color: colours.run },
  done: { background: colours.continuousBackground },
  deadline: { background: colours.run, color: colours.onRun },
  today: { background: colours.today },
  closed: { background: colours.headBackground },
};
