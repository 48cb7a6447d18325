import { text } from '../../workbook/cells';
import { NEW_COLUMNS, newMeasures } from '../../workbook/objective';
import { isObjectiveKey, OBJECTIVE_ROWS, objectivesTab, planAnchors } from '../../workbook/plan';
import { rewriteAnchors } from '../../workbook/settings';
import { currencyOf, type OpenPlan, openPlan } from '../plan';
import { type Port, type Result, trouble } from '../port';
import { setUpPlan } from '../prepare';

/** The names of the objectives that actions serve, in their order. */
const namedByActions = ({ plan }: OpenPlan): readonly string[] => [
  ...new Map(plan.actions.flatMap(({ objectives }) => objectives).map((name) => [name.toLowerCase(), name])).values(),
];

/**
 * The plan with a tab of objectives: one that has none, as it was adopted, gets one with the objectives its actions name. Refused where a
 * tab of hers that holds something else has its name.
 */
export function withObjectives(port: Port): Result<OpenPlan> {
  const opened = openPlan(port);
  if (!opened.ok || opened.value.objectives !== undefined) return opened;
  const ready = setUpPlan(port, null);
  if (!ready.ok) return ready;
  const { open } = ready.value;
  const { words } = open;
  const { objectives: tab } = words.tabs;
  const [block, place] = [port.readName('settings'), port.placeOfName('settings')];
  if (port.hasTab(tab)) return trouble('objective.no-tab', {});
  if (block === undefined || place === undefined) return trouble('plan.unreadable-settings', {});
  const names = namedByActions(open).slice(0, OBJECTIVE_ROWS - 1);
  port.apply([
    ...objectivesTab(words, currencyOf(open), NEW_COLUMNS),
    ...newMeasures(words, port.content(open.language), OBJECTIVE_ROWS - 1),
    ...(names.length === 0
      ? []
      : [{ do: 'write', tab, row: 2, column: 1, cells: names.map((name) => [text(name)]) } as const]),
    ...rewriteAnchors(
      { ...place, values: block.values },
      planAnchors(words).filter(({ key }) => isObjectiveKey(key)),
      isObjectiveKey,
    ),
  ]);
  return openPlan(port);
}
