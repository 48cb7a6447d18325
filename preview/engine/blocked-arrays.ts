import type { Workbook } from '@univerjs/core';
import { type CellValue, DetailedCellError, type ExportedChange } from 'hyperformula';
import type { Calculator } from './calculator';
import { contentOf } from './cell-content';
import type { Cell, Mirror } from './mirror';

/** Arrays that found no room. HyperFormula leaves them so for ever: each time something is calculated they are tried again. */
export type BlockedArrays = {
  /** To be told of each value that was found. */
  readonly found: (sheetId: string, cell: Cell, value: CellValue) => void;
  /** Cells were moved: where they stand now is not known any more. */
  readonly moved: () => void;
  /** Says what has found room, and what changed with it. */
  readonly tryAgain: () => readonly ExportedChange[];
};

type Place = { readonly sheetId: string; readonly cell: Cell };

const isBlocked = (value: CellValue): boolean => value instanceof DetailedCellError && value.value === '#SPILL!';

export function blockedArrays(calculator: Calculator, workbook: Workbook, mirror: Mirror): BlockedArrays {
  let blocked: readonly Place[] = [];
  const addressOf = ({ sheetId, cell }: Place) => ({
    sheet: mirror.numberOf(sheetId),
    row: cell.row,
    col: cell.column,
  });
  const isStillBlocked = (place: Place): boolean => isBlocked(calculator.getCellValue(addressOf(place)));
  const formulasIn = (sheetId: string): readonly Place[] => {
    const places: Place[] = [];
    workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, content) => {
        if (content?.f) places.push({ sheetId, cell: { row, column } });
      });
    return places;
  };
  const enterAgain = (place: Place): readonly ExportedChange[] => {
    const cells = workbook.getSheetBySheetId(place.sheetId)?.getCellMatrix();
    const content = cells?.getValue(place.cell.row, place.cell.column);
    return content?.f ? calculator.setCellContents(addressOf(place), contentOf(content)) : [];
  };
  return {
    found: (sheetId, cell, value) => {
      if (isBlocked(value)) blocked = [...blocked, { sheetId, cell }];
    },
    moved: () => {
      if (blocked.length > 0)
        blocked = workbook
          .getSheets()
          .flatMap((sheet) => formulasIn(sheet.getSheetId()))
          .filter(isStillBlocked);
    },
    tryAgain: () => {
      const waiting = blocked.filter(({ sheetId }) => workbook.getSheetBySheetId(sheetId)).filter(isStillBlocked);
      const changes = waiting.flatMap(enterAgain);
      blocked = waiting.filter(isStillBlocked);
      return changes;
    },
  };
}
