import { aSchedule, pictureOf, type ScheduleSketch } from './a-template';

const twoWeeks = { from: '2027-03-15', to: '2027-03-26' };

export const latest = (table: string, sketch: ScheduleSketch = {}, weeks = twoWeeks): string => {
  const schedule = aSchedule(table, sketch);
  return pictureOf(schedule, schedule.steps, weeks);
};

/** Each shape of graph and when its steps run at the latest, all of it due on Friday 26 March 2027. */
export const shapes: readonly (readonly [shape: string, table: string, picture: string])[] = [
  [
    'one step ends on the deadline',
    'A 3',
    `
    A  ·····-- ··■■■--
    `,
  ],
  [
    'a chain runs one step after the other, over the weekend too',
    `
    A 3
    B 3 < A
    C 2 < B
    `,
    `
    A  ··■■■-- ·····--
    B  ·····-- ■■■··--
    C  ·····-- ···■■--
    `,
  ],
  [
    'a fork: the first step is ready for the longest of the branches',
    `
    A 2
    B 4 < A
    C 1 < A
    `,
    `
    A  ····■-- ■····--
    B  ·····-- ·■■■■--
    C  ·····-- ····■--
    `,
  ],
  [
    'a join: every branch is ready for the step they come together in',
    `
    A 4
    B 1
    C 3 < A, B
    `,
    `
    A  ···■■-- ■■···--
    B  ·····-- ·■···--
    C  ·····-- ··■■■--
    `,
  ],
  [
    'a diamond: the long side decides, the short one has slack',
    `
    A 2
    B 3 < A
    C 1 < A
    D 1 < B, C
    `,
    `
    A  ····■-- ■····--
    B  ·····-- ·■■■·--
    C  ·····-- ···■·--
    D  ·····-- ····■--
    `,
  ],
  [
    'two chains that never meet both end on the deadline',
    `
    A 2
    B 2 < A
    C 1
    D 3 < C
    `,
    `
    A  ·····-- ·■■··--
    B  ·····-- ···■■--
    C  ·····-- ·■···--
    D  ·····-- ··■■■--
    `,
  ],
  [
    'a milestone falls on the day of the step before it, and the next one begins the day after',
    `
    A 2
    Validation 0 < A
    B 3 < Validation
    `,
    `
    A           ·····-- ■■···--
    Validation  ·····-- ·◆···--
    B           ·····-- ··■■■--
    `,
  ],
  [
    'a milestone at the end is the deadline',
    `
    A 2
    Livraison 0 < A
    `,
    `
    A          ·····-- ···■■--
    Livraison  ·····-- ····◆--
    `,
  ],
  [
    'two milestones in a row fall on one day',
    `
    A 1
    Relecture 0 < A
    Accord 0 < Relecture
    B 1 < Accord
    `,
    `
    A          ·····-- ···■·--
    Relecture  ·····-- ···◆·--
    Accord     ·····-- ···◆·--
    B          ·····-- ····■--
    `,
  ],
  [
    'a milestone before all work falls on the working day before it',
    `
    Signature 0
    A 5 < Signature
    `,
    `
    Signature  ····◆-- ·····--
    A          ·····-- ■■■■■--
    `,
  ],
  [
    'a link that says again what the others say changes nothing',
    `
    A 1
    B 1 < A
    C 1 < A, B
    `,
    `
    A  ·····-- ··■··--
    B  ·····-- ···■·--
    C  ·····-- ····■--
    `,
  ],
  [
    'steps typed in another order run in theirs',
    `
    C 2 < B
    B 1 < A
    A 1
    `,
    `
    A  ·····-- ·■···--
    B  ·····-- ··■··--
    C  ·····-- ···■■--
    `,
  ],
];
