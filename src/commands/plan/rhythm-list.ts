import { foldName } from '../../domain/names';
import { rhythmOf } from '../../domain/rhythm';
import type { Operation } from '../../workbook/cells';
import type { Port } from '../port';
import { toFreeCells } from './free-cells';
import { cellOf, type OpenPlan } from './open-plan';

/** The rhythms of a plan as they are written in its cells. */
export const writtenRhythms = ({ plan, table }: OpenPlan): readonly string[] =>
  plan.actions.flatMap(({ line }) => {
    const cell = cellOf(table, line, 'rhythm');
    return typeof cell === 'string' ? [cell.trim()] : [];
  });

/**
 * Adds what is understood to the list its drop-down offers: no cell is marked as wrong for a rhythm that is right. Nothing in a plan that was
 * made before there was a list, or where it is full.
 */
export function rhythmsToList(
  port: Port,
  { settings, reading }: OpenPlan,
  written: readonly string[],
): readonly Operation[] {
  const listed = settings?.rhythmWords ?? [];
  const known = new Set(listed.map(foldName));
  const more = new Map(
    written
      .filter((said) => said !== '' && !known.has(foldName(said)) && rhythmOf(said, reading) !== undefined)
      .map((said) => [foldName(said), said]),
  );
  return listed.length === 0 ? [] : toFreeCells(port, 'settings_rhythms', [...more.values()]);
}
