import { IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { activeSheet, type Book, sheetOf } from '../apps-script/book';
import { areaOf } from '../person';

/** In CSS pixels from the window's corner. */
export type Point = { readonly x: number; readonly y: number };

/** Into the middle of what heads a row or a column. */
const INTO_HEADER = 8;

/**
 * Where something of the shown tab is drawn: the middle of a cell "C5", of the head of a column "C" or of a row "5"; null while it is
 * not drawn, scrolled away or hidden.
 */
export function placeOf(book: Book, what: string): Point | null {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(what) ?? [];
  const render = book.engine.univer.__getInjector().get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !canvas) return null;
  const box = canvas.getBoundingClientRect();
  const shown = activeSheet(book);
  const { row, column } = areaOf(book, shown, `${letters || 'A'}${digits || '1'}`);
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const view = getViewportByCell(row, column, render.scene, sheetOf(book, shown));
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const x = ((startX + endX) / 2 - (view?.viewportScrollX ?? 0)) * scaleX;
  const y = ((startY + endY) / 2 - (view?.viewportScrollY ?? 0)) * scaleY;
  const isDrawn = (from: number, to: number, at: number, size: number) => from < to && at > 0 && at < size;
  const hasColumn = letters === '' || isDrawn(startX, endX, x, box.width);
  const hasRow = digits === '' || isDrawn(startY, endY, y, box.height);
  if (!hasColumn || !hasRow) return null;
  return { x: box.left + (letters === '' ? INTO_HEADER : x), y: box.top + (digits === '' ? INTO_HEADER : y) };
}
