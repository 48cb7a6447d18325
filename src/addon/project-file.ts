/** How many characters each .html file was built with, white space aside: the build writes it into the script. */
declare const BUILT_TEXTS: Readonly<Record<string, number>>;

/** A file beside the script is missing, cut, or of another build: the script was pushed half (contract 30). */
export class IncompleteScript extends Error {}

/** White space is not counted: where a line ends may be written otherwise on the way. */
const lengthOf = (text: string): number => text.replace(/\s+/g, '').length;

/** The text of a file as it stands beside the script, whatever became of it. Throws IncompleteScript where there is none. */
export function rawText(file: string): string {
  try {
    // Not `createHtmlOutputFromFile`, which takes comments out and refuses what is no page (contract 28).
    return HtmlService.createTemplateFromFile(file).getRawContent();
  } catch {
    throw new IncompleteScript(`There is no file ${file} beside the script.`);
  }
}

/**
 * The text of one of the .html files that stand beside the script, by its name without the ending, as it was built. Throws
 * IncompleteScript for any other.
 */
export function textOfFile(file: string): string {
  const text = rawText(file);
  if (lengthOf(text) !== BUILT_TEXTS[file])
    throw new IncompleteScript(`The file ${file} is not the one of this script.`);
  return text;
}
