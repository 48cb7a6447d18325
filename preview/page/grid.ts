import { DEFAULT_STYLES, mergeLocales } from '@univerjs/core';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../../src/languages/languages';
import { createEngine, type Engine, type EnginePlugin, enginePlugins } from '../engine';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';

/** The grid's own words: only hers are fetched. */
const gridWords = {
  fr: () => import('./grid-words-fr'),
  en: () => import('./grid-words-en'),
} as const satisfies Readonly<Record<Language, unknown>>;

/** The engine with its visible plugins, drawn into the element of that id. */
export async function createGrid(container: string, language: Language): Promise<Engine> {
  const words = await gridWords[language]();
  // Google writes in 10 points where nothing else is said; here that is one object, which everything drawn falls back on.
  Object.assign(DEFAULT_STYLES, { fs: 10 });
  return createEngine({ plugins: gridPlugins(container), words: mergeLocales(...words.default), theme: defaultTheme });
}

/** What `google.script.host.editor.focus()` does: the keyboard types into the cells again. */
export function focusGrid(engine: Engine): void {
  engine.univer.__getInjector().get(ILayoutService).focus();
}

/** Every visible plugin stands after the engine plugin it shows. */
function gridPlugins(container: string): readonly EnginePlugin[] {
  const { formula, docs, sheets, numberFormat, sheetsFormula, note, filter, sort } = enginePlugins;
  const { dataValidation, sheetsDataValidation, conditionalFormatting } = enginePlugins;
  const ui = { container, header: true, toolbar: true, ribbonType: 'simple', footer: true };
  // Google draws no marks on texts that look like numbers: what they are is said by where they stand.
  const sheetsUi = {
    formulaBar: true,
    footer: { menus: false, zoomSlider: false },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  };
  return [
    { plugin: UniverRenderEnginePlugin },
    formula,
    { plugin: UniverUIPlugin, config: ui },
    docs,
    { plugin: UniverDocsUIPlugin },
    sheets,
    { plugin: UniverSheetsUIPlugin, config: sheetsUi },
    { ...numberFormat, config: { disableTextFormatMark: true, disableTextFormatAlert: true } },
    { plugin: UniverSheetsNumfmtUIPlugin },
    sheetsFormula,
    { plugin: UniverSheetsFormulaUIPlugin },
    dataValidation,
    sheetsDataValidation,
    { plugin: UniverSheetsDataValidationUIPlugin },
    conditionalFormatting,
    { plugin: UniverSheetsConditionalFormattingUIPlugin },
    note,
    { plugin: UniverSheetsNoteUIPlugin },
    filter,
    { plugin: UniverSheetsFilterUIPlugin },
    sort,
    { plugin: UniverSheetsSortUIPlugin },
  ];
}
