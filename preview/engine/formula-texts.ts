import type { Workbook } from '@univerjs/core';
import type { IDefinedNamesService } from '@univerjs/engine-formula';
import type { Calculator } from './calculator';
import type { Cell, Mirror } from './mirror';
import { asWritten } from './spelling';

/** Every formula of a workbook and what its names stand for, at one moment. */
export type Texts = {
  readonly formulas: ReadonlyMap<string, readonly (readonly [row: number, column: number, formula: string])[]>;
  readonly names: ReadonlyMap<string, string>;
};

type Shown = {
  readonly workbook: Workbook;
  readonly names: IDefinedNamesService;
  readonly calculator: Calculator;
  readonly mirror: Mirror;
};

export function textsOf({ workbook, mirror }: Shown): Texts {
  const formulas = new Map<string, (readonly [number, number, string])[]>();
  for (const sheet of workbook.getSheets()) {
    const all: (readonly [number, number, string])[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f) all.push([row, column, cell.f]);
    });
    formulas.set(sheet.getSheetId(), all);
  }
  return { formulas, names: mirror.meanings() };
}

/** The tabs in which cells were moved; all of them where a tab was renamed or taken away, or cells went from one to another. */
export type MovedIn = ReadonlySet<string> | 'all';

/** Whether the text of a formula may speak of a tab that cells were moved in: it stands there, or has its name in it. */
function mayTell({ workbook }: Shown, moved: MovedIn): (sheetId: string, formula: string) => boolean {
  if (moved === 'all') return () => true;
  const names = [...moved].map((id) => workbook.getSheetBySheetId(id)?.getName().replaceAll("'", "''").toLowerCase());
  return (sheetId, formula) => {
    const text = moved.has(sheetId) ? '' : formula.toLowerCase();
    return text === '' || names.some((name) => name !== undefined && text.includes(name));
  };
}

/** After cells were moved: Univer's formulas and names read as the calculator's do, in its spelling, `SUM` for `sum`. */
export function showTexts(shown: Shown, moved: MovedIn): void {
  const { workbook, calculator, mirror } = shown;
  const mayHaveChanged = mayTell(shown, moved);
  for (const sheet of workbook.getSheets()) {
    const number = mirror.numberOf(sheet.getSheetId());
    sheet.getCellMatrix().forValue((row, col, cell) => {
      if (!cell?.f || !mayHaveChanged(sheet.getSheetId(), cell.f)) return;
      const read = calculator.getCellFormula({ sheet: number, row, col });
      if (read !== undefined) cell.f = asWritten(read);
    });
  }
  showNames(shown, mirror.meanings());
}

/** Told to Univer's list of names as well, which shows them. */
function showNames({ workbook, names }: Shown, meanings: ReadonlyMap<string, string>): void {
  const known = names.getDefinedNameMap(workbook.getUnitId()) ?? {};
  for (const [id, meaning] of meanings) {
    const definition = known[id];
    if (definition === undefined || definition.formulaOrRefString === meaning) continue;
    names.registerDefinedName(workbook.getUnitId(), { ...definition, formulaOrRefString: meaning });
  }
}

/** Gives back to formulas and names the texts they had; says, by tab, which cells the calculator has otherwise. */
export function restoreTexts(shown: Shown, { formulas, names }: Texts): ReadonlyMap<string, readonly Cell[]> {
  const { workbook, calculator, mirror } = shown;
  const written = new Map<string, readonly Cell[]>();
  for (const [sheetId, all] of formulas) {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) continue;
    const number = mirror.numberOf(sheetId);
    const unlike: Cell[] = [];
    for (const [row, column, formula] of all) {
      const cell = sheet.getCellMatrix().getValue(row, column);
      if (cell) cell.f = formula;
      const known = calculator.getCellFormula({ sheet: number, row, col: column });
      if (cell && (known && asWritten(known)) !== formula) unlike.push({ row, column });
    }
    written.set(sheetId, unlike);
  }
  const known = shown.names.getDefinedNameMap(workbook.getUnitId()) ?? {};
  showNames(shown, names);
  for (const [id, meaning] of names) if (known[id]) mirror.define({ ...known[id], formulaOrRefString: meaning });
  return written;
}
