import type { ImportedValue, ImportInput, KpisInput } from '../../src/commands/api';
import { type Day, dateOf, dayOf, isoOf } from '../../src/domain/time';
import type { AddOn } from './add-on';

export const FIGURES = 'Chiffres';
export const KPIS = 'KPI';
export const YEAR = 'B5';
export const FIRST_MONTH = 'B6';
export const nothing: KpisInput = { organisation: null, add: [] };

/** The figures of a month: what none of another month, or of another figure, is. */
export const amount = (figure: string, day: Day): number => 1000 + ((Number(day) * 7 + figure.length * 13) % 883);

export const months = (year: number, first: number, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) => dayOf(year, first + index, 1));

/** Figures of some months, but for those named, as an import writes them. */
export async function filled(host: AddOn, days: readonly Day[], but: readonly string[] = []): Promise<void> {
  const input: ImportInput = { values: [], wins: 'file', isTried: false, add: [], remember: null };
  const { rows } = await host.does('importFigures', { ...input, isTried: true });
  const values = rows
    .filter((figure) => !but.includes(figure))
    .flatMap((figure): readonly ImportedValue[] =>
      days.map((day) => ({ figure, month: isoOf(day).slice(0, 7), value: amount(figure, day) })),
    );
  const { cells } = await host.does('importFigures', { ...input, values });
  expect(new Set(cells.map(({ fate }) => fate))).toEqual(new Set(['new']));
}

/** All that stands under a month, by its first day: of two columns of a month, both. */
export function underMonths(host: AddOn): ReadonlyMap<unknown, string> {
  const cells = host.cells(FIGURES, 'A3:BZ30');
  const heads = cells[0] ?? [];
  return new Map(
    heads.flatMap((head, column) =>
      typeof head === 'number' && cells[1]?.[column] !== ''
        ? [[head, JSON.stringify(cells.slice(3).map((row) => row[column]))] as const]
        : [],
    ),
  );
}

export const headsOf = (host: AddOn): readonly string[] =>
  (host.cells(FIGURES, 'A3:BZ3')[0] ?? []).flatMap((head) =>
    typeof head === 'number' ? [`${dateOf(head as Day).month}/${dateOf(head as Day).year}`] : [],
  );
