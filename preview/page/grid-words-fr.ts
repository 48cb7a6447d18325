import dataValidation from '@univerjs/data-validation/locale/fr-FR';
import design from '@univerjs/design/locale/fr-FR';
import docsUi from '@univerjs/docs-ui/locale/fr-FR';
import sheets from '@univerjs/sheets/locale/fr-FR';
import sheetsConditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/fr-FR';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/fr-FR';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/fr-FR';
import sheetsFilter from '@univerjs/sheets-filter/locale/fr-FR';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/fr-FR';
import sheetsFormula from '@univerjs/sheets-formula/locale/fr-FR';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/fr-FR';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/fr-FR';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/fr-FR';
import sheetsSortUi from '@univerjs/sheets-sort-ui/locale/fr-FR';
import sheetsUi from '@univerjs/sheets-ui/locale/fr-FR';
import ui from '@univerjs/ui/locale/fr-FR';

/** The grid's own words in French, as Univer publishes them, one part a plugin. */
export default [
  dataValidation,
  design,
  docsUi,
  sheets,
  sheetsConditionalFormattingUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsFilter,
  sheetsFilterUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNoteUi,
  sheetsNumfmtUi,
  sheetsSortUi,
  sheetsUi,
  ui,
];
