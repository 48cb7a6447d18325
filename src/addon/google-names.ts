import type { Change, Operation } from '../workbook/cells';
import { NamesTaken } from './failure';
import { type GoogleFile, placeOf } from './google-file';

type Naming = Extract<Operation, { do: 'name' }>;

/** Whether the name stands where it is to be given: one we gave before, or hers for the same cells. */
function isThere(file: GoogleFile, range: GoogleAppsScript.Spreadsheet.Range, { tab, area }: Naming): boolean {
  const place = placeOf(range.getA1Notation());
  return (
    place?.row === area.row &&
    place.column === area.column &&
    file.sheet(tab)?.getSheetId() === range.getSheet().getSheetId()
  );
}

/** Each of so few is asked for in a call. */
const FEW = 5;

/** The names to ask for: all names are listed at once, and looked at where there are fewer of them than are to be given. */
function soughtNames(file: GoogleFile, naming: readonly Naming[]): readonly (readonly [Naming, string])[] {
  const standing = naming.length < FEW ? [] : file.spreadsheet().getNamedRanges();
  if (standing.length >= naming.length || naming.length < FEW) return naming.map((it) => [it, it.name]);
  // Google tells no two names apart by upper and lower case.
  const names = new Map(standing.map((it) => [it.getName().toLowerCase(), it.getName()]));
  return naming.flatMap((it) => {
    const name = names.get(it.name.toLowerCase());
    return name === undefined ? [] : [[it, name] as const];
  });
}

/**
 * A change that makes a tab gives names for the first time: one that stands elsewhere already is hers, her formulas read it, and it is
 * not taken from her.
 */
export function checkNames(file: GoogleFile, change: Change): void {
  const naming = change.filter(
    (operation): operation is Naming => operation.do === 'name' && operation.isOurs !== true,
  );
  if (naming.length === 0 || !change.some((operation) => operation.do === 'make-tab')) return;
  const taken = soughtNames(file, naming).flatMap(([operation, name]) => {
    const range = file.named(name);
    // Of cells that are gone the name is free.
    return range === undefined || isThere(file, range, operation) ? [] : [name];
  });
  if (taken.length > 0) throw new NamesTaken(taken);
}
