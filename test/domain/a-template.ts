import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan';
import { backward, type Now, type Schedule, type StepProgress } from '../../src/domain/preparation';
import { type Due, dueAt } from '../../src/domain/preparation/due';
import { leadTimeOf, type Span, type Step, type Template } from '../../src/domain/template';
import {
  type Day,
  dayOfSerial,
  isoOf,
  isWorkday,
  mondayOf,
  plainCalendar,
  plusDays,
  type Weekday,
  type WorkCalendar,
} from '../../src/domain/time';
import { day } from './builders';

export const aStep = (step: Partial<Step> = {}): Step => ({
  name: 'Brief',
  is: step.workingDays === 0 ? 'milestone' : 'work',
  workingDays: 1,
  after: [],
  role: '',
  deliverable: '',
  isOptional: false,
  ...step,
});

/** "Marge 2 buffer < Textes, Maquette": a name, its working days, what it is, and the steps it comes after. */
function stepOfLine(line: string): Step {
  const [head = '', after = ''] = line.split('<');
  const [, name = '', days = '', word = ''] = /^(.*?)\s+(\S+)\s*(buffer|optional)?$/.exec(head.trim()) ?? [];
  const workingDays = Number(days);
  const names = after.split(',').map((it) => it.trim());
  return aStep({
    name,
    workingDays,
    after: names.filter((it) => it !== ''),
    ...(word === 'buffer' ? { is: word } : { isOptional: word === 'optional' }),
  });
}

/** Steps as a table, one a line. */
export const stepsOf = (table: string): readonly Step[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(stepOfLine);

export const aTemplate = (table: string, template: Partial<Template> = {}): Template => ({
  kind: 'Salon',
  prepares: 'deadline',
  steps: stepsOf(table),
  source: '',
  ...template,
});

/** A plan's own templates, as they stand in their tab: their kinds, and their steps, each from row 3 on. */
export const withTemplates = (
  ...templates: readonly Template[]
): Pick<Plan, 'templates' | 'leadTimes' | 'templateRows'> => ({
  templates,
  leadTimes: templates.map(leadTimeOf),
  templateRows: {
    kinds: templates.map(({ kind }, index) => ({ line: index + 3, kind })),
    steps: templates
      .flatMap(({ kind, steps }) => steps.map((step) => ({ kind, step })))
      .map(({ kind, step: { name, workingDays, after } }, index) => ({
        line: index + 3,
        kind,
        step: name,
        days: String(workingDays),
        after: after.join('; '),
      })),
  },
});

/** Monday to Friday in 2027, closed on these days. */
export const closedOn = (...holidays: readonly string[]): WorkCalendar => ({
  ...plainCalendar,
  holidays: new Set(holidays.map(day)),
});

export type ScheduleSketch = { readonly due?: string; readonly of?: Due['of']; readonly calendar?: WorkCalendar };

/** The schedule of a table of steps, due on Friday 26 March 2027 but for what the test says. */
export function aSchedule(table: string, sketch: ScheduleSketch = {}): Schedule {
  const { due = '2027-03-26', of = 'deadline', calendar = plainCalendar } = sketch;
  return backward(aTemplate(table), aDue(of, day(due), calendar), calendar);
}

/** now('2027-03-15', 'Brief 2027-03-12', 'Textes'): done on a day, or under way. */
export const now = (today: string, ...known: readonly string[]): Now => ({
  today: day(today),
  progress: known.map((text): StepProgress => {
    const [, step = '', end] = /^(.*?)(?: (\d{4}-\d\d-\d\d|done))?$/.exec(text) ?? [];
    if (end === undefined) return { step, is: 'under-way' };
    return { step, is: 'done', end: end === 'done' ? null : day(end) };
  }),
});

function sign(it: Day, { start, end }: Span<Day>, workingDays: number, calendar: WorkCalendar): string {
  const isOff = !isWorkday(it, calendar);
  if (isOff && (it === start || it === end)) return '!';
  if (isOff) return '-';
  if (it < start || it > end) return '·';
  return workingDays === 0 ? '◆' : '■';
}

/** One character a day, a space between weeks: ■ a day of work, ◆ a milestone, - a day off, ! a step that begins or ends on one. */
export function pictureOf(
  { graph, calendar }: Pick<Schedule, 'graph' | 'calendar'>,
  spans: readonly Span<Day>[],
  weeks: { readonly from: string; readonly to: string },
): string {
  const first = mondayOf(day(weeks.from));
  const count = (mondayOf(day(weeks.to)) - first) / 7 + 1;
  const width = Math.max(...graph.map(({ step }) => step.name.length)) + 2;
  const rows = graph.map(({ step, workingDays }, place) => {
    const span = spans[place] ?? { start: day('1900-03-01'), end: day('1900-03-01') };
    const weekOf = (week: number): string =>
      [0, 1, 2, 3, 4, 5, 6].map((it) => sign(plusDays(first, 7 * week + it), span, workingDays, calendar)).join('');
    return `${step.name.padEnd(width)}${Array.from({ length: count }, (_, week) => weekOf(week)).join(' ')}`;
  });
  return rows.join('\n');
}

/** "2027-03-15" of each step by its name. */
export const startsOf = ({ steps }: Schedule): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.map(({ step, start }) => [step.name, isoOf(start)]));

export const slacksOf = ({ steps }: Schedule): Readonly<Record<string, number>> =>
  Object.fromEntries(steps.map(({ step, slack }) => [step.name, slack]));

export const criticalOf = ({ steps }: Schedule): string =>
  steps
    .filter(({ isCritical }) => isCritical)
    .map(({ step }) => step.name)
    .join(' ');

const someKind = fc.constantFrom<Partial<Step>>({}, {}, { isOptional: true }, { is: 'buffer' });

/** Any graph of up to ten steps without a circle, typed in any order. */
export const someSteps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.array(fc.nat(8), { maxLength: 3 }), someKind), {
    minLength: 1,
    maxLength: 10,
  })
  .map((rows) =>
    rows.map(([workingDays, before, kind], index): Step => {
      const after = index === 0 ? [] : before.map((other) => `Étape ${other % index}`);
      return aStep({ name: `Étape ${index}`, workingDays, after: [...new Set(after)], ...kind });
    }),
  )
  .chain((steps) => fc.shuffledSubarray([...steps], { minLength: steps.length }));

export const someDay = fc.integer({ min: day('2026-11-01'), max: day('2027-12-31') }).map(dayOfSerial);

const someWeek = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });

/** Any week with a working day, and any closed days around 2027. */
export const someCalendar: fc.Arbitrary<WorkCalendar> = fc
  .tuple(
    fc.oneof(fc.constant<readonly Weekday[]>([1, 2, 3, 4, 5]), someWeek),
    fc.array(fc.integer({ min: day('2026-09-01'), max: day('2028-03-01') }), { maxLength: 60 }),
  )
  .map(([week, closed]) => ({ week: new Set(week), holidays: new Set(closed.map(dayOfSerial)) }));

/** What is ready before a start, or on a deadline. */
export const aDue = (of: Due['of'], day: Day, calendar: WorkCalendar): Due =>
  dueAt(of, { day, ready: of === 'start' ? 'before' : 'on-the-day' }, calendar);

export const someDue = fc.constantFrom<Due['of']>('deadline', 'start');

/** A stand prepared in five steps, one of them optional, with a moment among them and days in reserve. */
export const STAND = `
  Brief      2
  Textes     3          < Brief
  Maquette   5          < Brief
  Traduction 4 optional < Textes
  Accord     0          < Textes, Maquette
  Impression 4          < Accord, Traduction
  Marge      2 buffer   < Impression
`;
