import type { Plugin, PluginCtor } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { FormulasToShow } from './formula-plugin';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-filter/facade';

export type EnginePlugin = {
  // Univer's own signature for a plugin of any type.
  readonly plugin: PluginCtor<Plugin>;
  readonly config?: object;
};

/** The one list of engine plugins, the same in Node and in the page; the page puts the visible ones around it, by name. */
export const enginePlugins = {
  formula: { plugin: UniverFormulaEnginePlugin, config: { notExecuteFormula: true } },
  docs: { plugin: UniverDocsPlugin },
  sheets: { plugin: UniverSheetsPlugin },
  numberFormat: { plugin: UniverSheetsNumfmtPlugin },
  sheetsFormula: { plugin: FormulasToShow },
  dataValidation: { plugin: UniverDataValidationPlugin },
  sheetsDataValidation: { plugin: UniverSheetsDataValidationPlugin },
  conditionalFormatting: { plugin: UniverSheetsConditionalFormattingPlugin },
  note: { plugin: UniverSheetsNotePlugin },
  filter: { plugin: UniverSheetsFilterPlugin },
  sort: { plugin: UniverSheetsSortPlugin },
} as const satisfies Readonly<Record<string, EnginePlugin>>;
