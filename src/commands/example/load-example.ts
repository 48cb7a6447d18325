import type { Content } from '../../languages/content/content';
import { wordsOf } from '../../languages/say';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Change, moneyFormat, paint } from '../../workbook/cells';
import {
  exampleActions,
  exampleObjectives,
  leftOpenIn,
  newPlanColumns,
  objectiveColumns,
  severalObjectives,
  tableRow,
} from '../../workbook/plan';
import type { Done, ExampleInput, NewPlanInput } from '../api';
import { isPossibleYear, newPlanChange, roomForPlan } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { buildRetroplanning } from '../year-view';

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
  const goals = exampleObjectives(example).map((cells) => tableRow(objectiveColumns, cells));
  const target = objectiveColumns.findIndex(({ field }) => field === 'target') + 1;
  const money = { numberFormat: moneyFormat('EUR', words.conventions) };
  return [
    { do: 'write', tab: objectives, row: 2, column: 1, cells: goals },
    { do: 'paint', tab: objectives, area: area(2, target), paints: [paint(area(2, target), money)] },
    { do: 'write', tab: plan, row: 2, column: 1, cells: actions },
    { do: 'note', tab: plan, row: 1, column: 1, notes: [[example.note]] },
  ];
}

/** Makes a plan and fills it with the Mimine example, then builds its retroplanning. */
export function loadExample(port: Port, input: ExampleInput): Result<Done> {
  if (!isPossibleYear({ ...input, firstMonth: 1 })) return trouble('plan.impossible-year', {});
  const room = roomForPlan(port);
  if (!room.ok) return room;
  const words = wordsOf(input.language);
  const { example } = port.content(input.language);
  const content = {
    owners: example.owners,
    severalObjectives: severalObjectives(example),
    leftOpen: leftOpenIn(example),
  };
  port.apply([
    ...newPlanChange(port, settingsOf(input, example), room.value.adopt, content),
    ...exampleRows(words, example, input.year),
  ]);
  const built = buildRetroplanning(port, { year: null });
  return built.ok ? done({ message: wordsOf(port.language()).done.example }) : built;
}
