import { isBlank, neighbours, type Operation, text } from '../../workbook/cells';
import type { Port } from '../port';

/**
 * Texts in the first free cells of a named column, from the top: a cell that holds a formula is not free, whatever it shows. Those
 * that find no room are left out.
 */
export function toFreeCells(port: Port, name: string, texts: readonly string[]): readonly Operation[] {
  const place = texts.length === 0 ? undefined : port.placeOfName(name);
  const block = place && port.readName(name);
  if (place === undefined || block === undefined) return [];
  const free = block.values.flatMap(([value], index) =>
    isBlank(value) && (block.formulas[index]?.[0] ?? '') === '' ? [index] : [],
  );
  const left = [...texts];
  return neighbours(free.slice(0, texts.length)).map((indexes) => ({
    do: 'write',
    tab: place.tab,
    row: place.row + indexes[0],
    column: place.column,
    cells: left.splice(0, indexes.length).map((it) => [text(it)]),
  }));
}
