/** The sentences Google answers with, word for word where the platform contract has them (7, 8, 18, 19, 20). */
export const messages = {
  rowsDiffer: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsDiffer: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  tooFewRows: 'The number of rows in the range must be at least 1.',
  tooFewColumns: 'The number of columns in the range must be at least 1.',
  startingRowTooSmall: 'The starting row of the range is too small.',
  startingColumnTooSmall: 'The starting column of the range is too small.',
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: 'Range not found',
  nameTaken: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  nameTooLong: 'The sheet name cannot be greater than 100 characters.',
  nameEmpty: 'The sheet name cannot be empty.',
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  allRows: 'You can’t delete all the rows on the sheet.',
  allColumns: 'You can’t delete all the columns on the sheet.',
  sheetGone: (id: string) => `Sheet ${id} not found`,
  filterExists: "You can't create a filter in a sheet that already has a filter.",
  chartGone: 'The chart does not exist on this sheet.',
  otherSheetInFormat: 'Conditional format rule cannot reference a different sheet.',
  invalidEntry: (cell: string, more: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${more}`,
  typedColumns: 'This operation is not allowed on cells in typed columns.',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  mayNotEdit: 'You do not have permission to perform that action.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  noPermission: (method: string, scope: string) =>
    `You do not have permission to call ${method}. Required permissions: ${scope}`,
  badName: (name: string) => `The name "${name}" is not valid for a named range.`,
  badNumberFormat: (pattern: string, bare: string) =>
    `The number format "${pattern}" is not valid: "${bare}" stands outside quotes.`,
  wrongArguments: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  notInContract: (name: string) => `${name} is not in the platform contract`,
  timedOut: 'Exceeded maximum execution time',
  functionNotFound: (name: string) => `Script function not found: ${name}`,
  malformedHtml: 'Malformed HTML content.',
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  valueTooLarge: 'Argument too large: value',
  illegalValue: (property: string) => `Failed due to illegal value in property: ${property}`,
} as const;

export const SPREADSHEET_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const CONTAINER_UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';
