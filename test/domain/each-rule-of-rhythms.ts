import type { Code } from '../../src/domain/check';
import { rhythmOf } from '../../src/domain/rhythm';
import { fileReading } from '../vocabulary';
import { action, at, type Shown } from './a-rule';
import { aPlan, day } from './builders';

const rhythm = (text: string) => {
  const read = rhythmOf(text, fileReading);
  if (read === undefined) throw new Error(`${text} is no rhythm`);
  return read;
};

export const rulesOfRhythms: { readonly [C in Extract<Code, `action.rhythm-${string}`>]: Shown<C> } = {
  'action.rhythm-of-two-meanings': {
    when: 'a rhythm is one thing for some and another for others: both are said',
    plan: aPlan({ actions: [{ rhythm: 'biweekly' }] }),
    problem: {
      code: 'action.rhythm-of-two-meanings',
      facts: { action, text: 'biweekly', meanings: [rhythm('twice a week'), rhythm('every 2 weeks')] },
      at: at('rhythm'),
    },
  },
  'action.rhythm-without-pace': {
    when: 'a rhythm says nothing of how often',
    plan: aPlan({ actions: [{ rhythm: 'au besoin' }] }),
    problem: { code: 'action.rhythm-without-pace', facts: { action, text: 'au besoin' }, at: at('rhythm') },
  },
  'action.rhythm-without-dates': {
    when: 'an action comes back in months it is over in',
    plan: aPlan({ actions: [{ rhythm: 'tous les lundis d’avril à juin', start: '2027-07-01' }] }),
    problem: {
      code: 'action.rhythm-without-dates',
      facts: {
        action,
        rhythm: rhythm('tous les lundis d’avril à juin'),
        first: day('2027-01-01'),
        last: day('2027-12-31'),
      },
      at: at('rhythm'),
    },
  },
};
