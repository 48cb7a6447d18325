import type { ICellData, IWorkbookData } from '@univerjs/core';
import { openWorkbook } from './open';

type Placed = { readonly place: string; readonly cell: ICellData };

/** The cells with a formula, and where they stand. */
export function formulaCells({ sheets }: IWorkbookData): readonly Placed[] {
  return Object.values(sheets).flatMap(({ name = '', cellData = {} }) =>
    Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries<ICellData>(cells)
        .filter(([, cell]) => cell?.f || cell?.si)
        .map(([column, cell]) => ({ place: `${name}!${row},${column}`, cell })),
    ),
  );
}

/** The values of all formulas by their place. */
export const valuesOf = (file: IWorkbookData): Readonly<Record<string, unknown>> =>
  Object.fromEntries(formulaCells(file).map(({ place, cell }) => [place, cell.v ?? '']));

/** The values of the same formulas in a file that was just opened, where nothing is known and everything is calculated. */
export async function calculatedAnew(snapshot: IWorkbookData): Promise<Readonly<Record<string, unknown>>> {
  const host = await openWorkbook({ snapshot });
  const values = valuesOf(host.save());
  host.dispose();
  return values;
}
