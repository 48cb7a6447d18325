import { activeSheet } from '../book';
import { chartBuilderMethods, chartMethods, chartOptionsMethods, containerInfoMethods } from '../charts';
import {
  type Enumeration,
  type Handle,
  type HandleOf,
  handle,
  membersOf,
  type ServiceHandle,
  type UiHandle,
} from '../handles';
import { messages } from '../messages';
import { filterMethods, rangeListMethods, rangeMethods } from '../range';
import {
  booleanConditionMethods,
  formatRuleBuilderMethods,
  formatRuleMethods,
  newFormatRule,
  newValidation,
  validationBuilderMethods,
  validationMethods,
} from '../rules';
import { always, flush, type Methods, other } from '../runtime';
import {
  consoleMethods,
  enumMethods,
  htmlOutputMethods,
  htmlServiceMethods,
  htmlTemplateMethods,
  lockMethods,
  lockServiceMethods,
  loggerMethods,
  menuMethods,
  promptResponseMethods,
  propertiesMethods,
  propertiesServiceMethods,
  sessionMethods,
  uiMethods,
  utilitiesMethods,
} from '../services';
import { activeRange, sheetMethods, theSpreadsheet } from '../sheet';
import { namedRangeMethods, selectionMethods, spreadsheetMethods } from '../spreadsheet';

const theUi: UiHandle = handle({ is: 'Ui' });

const spreadsheetAppMethods: Methods<ServiceHandle> = {
  getActiveSpreadsheet: other(() => theSpreadsheet),
  getActive: other(() => theSpreadsheet),
  getActiveSheet: other(({ book }) => activeSheet(book)),
  getActiveRange: other(({ book }) => activeRange(book)),
  getUi: always(
    other(({ ui }) => {
      if (!ui) throw new Error(messages.noUi);
      return theUi;
    }),
  ),
  newDataValidation: other(() => newValidation()),
  newConditionalFormatRule: other(() => newFormatRule()),
  flush: flush(() => undefined),
};

type MethodTables = { readonly [Is in Handle['is']]: Methods<HandleOf<Is>> };

/** Every object of Apps Script the add-on may hold, and everything it may ask of it. What is not here is not in the contract. */
export const methodTables: MethodTables = {
  SpreadsheetApp: spreadsheetAppMethods,
  Charts: {},
  Spreadsheet: spreadsheetMethods,
  Sheet: sheetMethods,
  Range: rangeMethods,
  RangeList: rangeListMethods,
  Selection: selectionMethods,
  Filter: filterMethods,
  NamedRange: namedRangeMethods,
  DataValidation: validationMethods,
  DataValidationBuilder: validationBuilderMethods,
  ConditionalFormatRule: formatRuleMethods,
  ConditionalFormatRuleBuilder: formatRuleBuilderMethods,
  BooleanCondition: booleanConditionMethods,
  EmbeddedChart: chartMethods,
  ...chartBuilderMethods,
  ChartOptions: chartOptionsMethods,
  ContainerInfo: containerInfoMethods,
  Ui: uiMethods,
  Menu: menuMethods,
  PromptResponse: promptResponseMethods,
  HtmlService: htmlServiceMethods,
  HtmlOutput: htmlOutputMethods,
  HtmlTemplate: htmlTemplateMethods,
  Session: sessionMethods,
  LockService: lockServiceMethods,
  Lock: lockMethods,
  PropertiesService: propertiesServiceMethods,
  Properties: propertiesMethods,
  Utilities: utilitiesMethods,
  Logger: loggerMethods,
  console: consoleMethods,
  Enum: enumMethods,
};

/** Enumerations that are properties of an object: `SpreadsheetApp.WrapStrategy`, `ui.Button`. */
const enumerationsOf: { readonly [Is in Handle['is']]?: readonly Enumeration[] } = {
  SpreadsheetApp: ['WrapStrategy', 'BorderStyle', 'BooleanCriteria', 'DataValidationCriteria'],
  Charts: ['ChartHiddenDimensionStrategy', 'ChartMergeStrategy', 'Position', 'CurveStyle', 'PointStyle'],
  Ui: ['Button', 'ButtonSet'],
};

export const enumerationOf = (is: Handle['is'], property: string): Readonly<Record<string, Handle>> | null => {
  const name = enumerationsOf[is]?.find((known) => known === property);
  return name === undefined ? null : membersOf(name);
};

/** The global objects of a script, by name. */
export const services: readonly ServiceHandle[] = (
  [
    'SpreadsheetApp',
    'Charts',
    'HtmlService',
    'Session',
    'LockService',
    'PropertiesService',
    'Utilities',
    'Logger',
    'console',
  ] as const
).map((is) => handle({ is }));
