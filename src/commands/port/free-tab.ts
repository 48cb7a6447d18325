import { isBlank } from '../../workbook/cells';
import type { Port } from './port';

/** Where a tab is to be made: under a name that is free, or in an empty tab that an interrupted build has left behind. */
type FreeTab = { readonly tab: string; readonly adopt?: string };

/** The name of a tab to be made: a tab of hers that has it already keeps it. */
function freeName(port: Port, wanted: string): string {
  let name = wanted;
  for (let count = 2; port.hasTab(name); count += 1) name = `${wanted} ${count}`;
  return name;
}

/** `mayBeLeft` says that a build was interrupted: an empty tab of that name is then the one it has made. */
export function freeTab(port: Port, wanted: string, mayBeLeft: boolean): FreeTab {
  const left = mayBeLeft ? port.readTab(wanted) : undefined;
  const isEmpty = left?.values.every((row) => row.every((cell) => isBlank(cell)));
  return isEmpty === true ? { tab: wanted, adopt: wanted } : { tab: freeName(port, wanted) };
}
