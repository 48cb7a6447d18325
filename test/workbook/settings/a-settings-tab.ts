import { content } from '../../../src/languages/fr/content';
import { type Language, languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Area, Cell, CellValue, Grid, Operation } from '../../../src/workbook/cells';
import { readSettings, type SettingsSource, settingsTab } from '../../../src/workbook/settings';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
export const of = <Do extends Operation['do']>(
  operations: readonly Operation[],
  wanted: Do,
): readonly OperationOf<Do>[] => operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

const sourceOf = (language: Language, more: Partial<SettingsSource> = {}): SettingsSource => ({
  words: wordsOf(language),
  content: content(languages),
  reading: fileReading,
  values: { language, year: 2027, firstMonth: 4, currency: 'chf', country: 'fr' },
  owners: ['Zoé', 'Léo'],
  anchors: [{ key: 'plan.name', tab: "Plan d'action", row: 1, column: 4 }],
  holidays: [
    { day: day('2027-01-01'), name: 'Jour de l’an' },
    { day: day('2027-05-01'), name: 'Fête du travail' },
  ],
  holidaysFor: 'FR 2026-2028',
  ...more,
});
export const made = (language: Language = 'fr', more: Partial<SettingsSource> = {}) =>
  settingsTab(sourceOf(language, more));

/** The whole tab, as it is written. */
export function written(operations: readonly Operation[]): Grid<Cell> {
  const rows: Cell[][] = [];
  for (const { row, column, cells } of of(operations, 'write'))
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        rows[row - 1 + down] ??= [];
        const into = rows[row - 1 + down];
        if (into !== undefined) into[column - 1 + right] = cell;
      });
    });
  return rows;
}

export const shownAs = (cell: Cell | undefined): CellValue => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return cell.text;
  if ('day' in cell) return cell;
  return cell.formula === '=TODAY()' ? { day: day('2027-06-15') } : 0;
};
const formulaOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';

export const areaOf = (operations: readonly Operation[], name: string): Area | undefined =>
  of(operations, 'name').find((it) => it.name === name)?.area;

/** What stands in the block that is read, and its formulas. */
export function block(operations: readonly Operation[]) {
  const place = areaOf(operations, 'settings');
  const cells = written(operations);
  const lines = Array.from({ length: place?.rows ?? 0 }, (_, down) =>
    Array.from({ length: place?.columns ?? 0 }, (__, right) => cells[(place?.row ?? 0) - 1 + down]?.[right]),
  );
  return {
    values: lines.map((line) => line.map(shownAs)),
    formulas: lines.map((line) => line.map(formulaOf)),
  };
}

export const read = (operations: readonly Operation[], change: (values: CellValue[][]) => void = () => undefined) => {
  const { values, formulas } = block(operations);
  const changed = values.map((line) => [...line]);
  change(changed);
  return readSettings(changed, formulas, fileReading);
};
