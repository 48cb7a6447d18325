import type { Content } from '../../languages/content/content';
import { wordsOf } from '../../languages/say';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Change, moneyFormat, type Operation, paint } from '../../workbook/cells';
import {
  exampleActions,
  exampleObjectives,
  leftOpenIn,
  newObjectiveColumns,
  newPlanColumns,
  severalObjectives,
  tableRow,
} from '../../workbook/plan';
import type { Done, ExampleInput, NewPlanInput } from '../api';
import { followedIn, measureObjectives } from '../objective';
import { isPossibleYear, markOperation, newPlanChange, openPlan, overHalfMade, roomForPlan } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { buildRetroplanning } from '../year-view';
import { followedKpis } from './followed';

/** Euros and the calendar year; in English an Irish company, so that the file may show its dates in English. */
const settingsOf = ({ language, year }: ExampleInput, { country }: Content['example']): NewPlanInput => ({
  language,
  year,
  firstMonth: 1,
  currency: 'EUR',
  country,
  setLocale: false,
});

function exampleRows(words: SheetWords, example: Content['example'], year: number): Change {
  const { plan, objectives } = words.tabs;
  const actions = exampleActions(example, year).map((cells) => tableRow(newPlanColumns, cells));
  // Those before what is calculated.
  const typed = newObjectiveColumns.slice(
    0,
    newObjectiveColumns.findIndex(({ field }) => field === 'reached'),
  );
  const goals = exampleObjectives(example).map((cells) => tableRow(typed, cells));
  const money = { numberFormat: moneyFormat('EUR', words.conventions) };
  const inMoney = (['target', 'reached', 'expected'] as const).map((name): Operation => {
    const where = area(2, newObjectiveColumns.findIndex(({ field }) => field === name) + 1);
    return { do: 'paint', tab: objectives, area: where, paints: [paint(where, money)] };
  });
  return [
    { do: 'write', tab: objectives, row: 2, column: 1, cells: goals },
    ...inMoney,
    { do: 'write', tab: plan, row: 2, column: 1, cells: actions },
    { do: 'note', tab: plan, row: 1, column: 1, notes: [[example.note]] },
  ];
}

/** Makes a plan and fills it with the Mimine example, follows what it is measured by, then builds its retroplanning. */
export function loadExample(port: Port, input: ExampleInput): Result<Done> {
  if (!isPossibleYear({ ...input, firstMonth: 1 })) return trouble('plan.impossible-year', {});
  const room = roomForPlan(port, input.language);
  if (!room.ok) return room;
  const words = wordsOf(input.language);
  const { example } = port.content(input.language);
  const content = {
    owners: example.owners,
    severalObjectives: severalObjectives(example),
    leftOpen: leftOpenIn(example),
  };
  const settings = settingsOf(input, example);
  const change = overHalfMade(port, [
    ...newPlanChange(port, settings, room.value.adopt, content),
    ...exampleRows(words, example, input.year),
    // Under their own names, whatever stands there: what was stopped is finished.
    ...followedKpis({ ...port, hasTab: () => false }, settings),
  ]);
  if (!change.ok) return change;
  port.apply(change.value);
  const opened = openPlan(port);
  if (!opened.ok) return opened;
  const { kpis } = port.content(input.language);
  port.apply(measureObjectives(port, opened.value, followedIn(port, kpis), false));
  const built = buildRetroplanning(port, { year: null });
  port.apply([markOperation('')]);
  return built.ok ? done({ message: port.say('example.made', {}) }) : built;
}
