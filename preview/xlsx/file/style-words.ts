import type { BorderStyle } from 'exceljs';

/** Univer's border styles by number; 0 is none. */
export const borderStyles = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const satisfies readonly (BorderStyle | undefined)[];

/** The four sides: Univer's letter and the file's word. */
export const borderSides = [
  ['t', 'top'],
  ['b', 'bottom'],
  ['l', 'left'],
  ['r', 'right'],
] as const;

/** Horizontal alignment by Univer's number; 0 is unspecified. */
export const horizontals = [undefined, 'left', 'center', 'right', 'justify', undefined, undefined] as const;

/** Vertical alignment by Univer's number: the file says "center", ExcelJS "middle". */
export const verticals = [undefined, 'top', 'middle', 'bottom'] as const;
