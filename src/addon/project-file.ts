/** The text of one of the .html files that stand beside the script, by its name without the ending. */
export const textOfFile = (file: string): string => HtmlService.createHtmlOutputFromFile(file).getContent();
