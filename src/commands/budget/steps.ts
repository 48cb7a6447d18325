import { foldName, isSameName } from '../../domain/names';
import { formulaText } from '../../formula';
import { area, plainText, tabRange } from '../../workbook/cells';
import type { Port } from '../port';
import type { StandingPayments } from './standing';

/** Where the countdown of an action stands, or that of its campaign. */
function anchorOf({ open }: StandingPayments, action: string) {
  const campaign = open.plan.actions.find(({ name }) => isSameName(name, action))?.campaign ?? '';
  const keys = [`action.keys:${foldName(action)}`, `campaign.keys:${foldName(campaign)}`];
  const anchors = keys.map((key) => open.settings?.anchors.get(`countdown.${key}`));
  return anchors.flatMap((anchor) => (anchor === undefined || anchor === 'lost' ? [] : [anchor]))[0];
}

/** The columns of a countdown in which its steps have their actions, names and last days, as formulas write them. */
function stepsOf(port: Port, standing: StandingPayments, action: string) {
  const anchor = anchorOf(standing, action);
  if (anchor === undefined) return undefined;
  const keys = (port.readTab(anchor.tab)?.values[anchor.row - 1] ?? []).map(plainText);
  const rows = (port.sizeOf(anchor.tab)?.rows ?? anchor.row) - anchor.row;
  const [of, name, end] = (['action', 'name', 'end'] as const).map((key) => {
    const where = area(anchor.row + 1, keys.indexOf(key) + 1, Math.max(1, rows));
    return keys.includes(key) ? formulaText(tabRange(anchor.tab, where)).slice(1) : undefined;
  });
  return of === undefined || name === undefined || end === undefined ? undefined : { of, name, end };
}

/** What looks up the last day of the step that a row is tied to; a countdown is read once, whatever hangs on its steps. */
export function stepFinder(
  port: Port,
  standing: StandingPayments,
): (action: string, cells: { readonly action: string; readonly tied: string }) => string | undefined {
  const found = new Map<string, ReturnType<typeof stepsOf>>();
  return (action, cells) => {
    const key = foldName(action);
    if (!found.has(key)) found.set(key, stepsOf(port, standing, action));
    const steps = found.get(key);
    // Those of a campaign have steps of the same name, each under its action.
    return steps && `SUMIFS(${steps.end};${steps.name};${cells.tied};${steps.of};${cells.action})`;
  };
}
