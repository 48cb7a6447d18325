import type { Language } from '../i18n/language';

export type View = 'home' | 'new-plan' | 'action' | 'check' | 'help';

/** Shows the sidebar at one of its views, its first words already in her language. */
export function openSidebar(view: View, language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = page.split('__VIEW__').join(view).split('__LANGUAGE__').join(language);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Rétroplan'));
}
