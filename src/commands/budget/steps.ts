import { foldName } from '../../domain/names';
import { formulaText } from '../../formula';
import { area, plainText, tabRange } from '../../workbook/cells';
import type { Port } from '../port';
import type { StandingPayments } from './standing';

/** The columns of a countdown in which its steps have their names and their last days, as formulas write them. */
function stepsOf(port: Port, { open }: StandingPayments, action: string) {
  const anchor = open.settings?.anchors.get(`countdown.action.keys:${foldName(action)}`);
  if (anchor === undefined || anchor === 'lost') return undefined;
  const keys = (port.readTab(anchor.tab)?.values[anchor.row - 1] ?? []).map(plainText);
  const rows = (port.sizeOf(anchor.tab)?.rows ?? anchor.row) - anchor.row;
  const [name, end] = (['name', 'end'] as const).map((key) => {
    const where = area(anchor.row + 1, keys.indexOf(key) + 1, Math.max(1, rows));
    return keys.includes(key) ? formulaText(tabRange(anchor.tab, where)).slice(1) : undefined;
  });
  return name === undefined || end === undefined ? undefined : { name, end };
}

/** What looks up the last day of the step that a row is tied to; a countdown is read once, whatever hangs on its steps. */
export function stepFinder(
  port: Port,
  standing: StandingPayments,
): (action: string, tied: string) => string | undefined {
  const found = new Map<string, ReturnType<typeof stepsOf>>();
  return (action, tied) => {
    const key = foldName(action);
    if (!found.has(key)) found.set(key, stepsOf(port, standing, action));
    const steps = found.get(key);
    return steps && `INDEX(${steps.end};MATCH(${tied};${steps.name};0))`;
  };
}
