import { DataValidationRenderMode, DataValidationType, type IDataValidationRule } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { type Book, rulesOf, workbookFacade } from '../apps-script/book';

/** Languages whose numbers and dates the grid can write; in any other file they look English. */
const written = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'] as const;

/** Numbers and dates look as the file's locale writes them: "4 janv. 2027", "1 250,50 €". A script may change the locale. */
export function showInLocale(book: Book): void {
  const language = written.find((one) => rulesOf(book).tag.startsWith(one)) ?? 'en';
  const numbers = book.engine.univer.__getInjector().get(SheetsNumfmtCellContentController);
  if (numbers.locale !== language) numbers.setNumfmtLocal(language);
}

/** Univer draws a chip in every cell that has a list, the empty ones too; a list made by a script shows a small arrow in Google. */
export function showListsAsArrows({ engine, unitId }: Book): void {
  const lists = engine.univer.__getInjector().get(DataValidationModel);
  const mend = (rule: IDataValidationRule): void => {
    if (rule.type === DataValidationType.LIST) rule.renderMode ??= DataValidationRenderMode.ARROW;
  };
  for (const [, rules] of lists.getUnitRules(unitId)) rules.forEach(mend);
  lists.ruleChange$.subscribe(({ rule }) => mend(rule));
}

/** Headers as small and grey as Google's: letters of 13 pixels would run into each other over the narrow columns of a year's weeks. */
export function quietHeaders(book: Book): void {
  const quiet = { fontColor: '#575b5f', backgroundColor: '#f8f9fa', fontFamily: 'Arial' };
  const workbook = workbookFacade(book);
  workbook.customizeColumnHeader({ headerStyle: { ...quiet, fontSize: 10 } });
  workbook.customizeRowHeader({ headerStyle: { ...quiet, fontSize: 11 } });
}
