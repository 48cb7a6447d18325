import { type TextFacts, textFacts } from '../commands/port';

/** What each .html file was when the script was built, by its name without the ending: the build writes it in. */
declare const BUILT_TEXTS: { readonly [file: string]: TextFacts };

/** A file beside the script is missing, cut, or of another build: the script was pushed half (contract 30). */
export class IncompleteScript extends Error {}

/**
 * The text of a file as it stands beside the script, whatever became of it: read as a page it would lose what looks like a comment
 * (contract 28). Throws IncompleteScript where there is none.
 */
export function rawText(file: string): string {
  try {
    return HtmlService.createTemplateFromFile(file).getRawContent();
  } catch (error) {
    throw new IncompleteScript(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The text of one of the .html files that stand beside the script, by its name without the ending. Throws IncompleteScript
 * unless it is the text that was built together with this script: Google cuts without an error, and a push may stop half-way.
 */
export function textOfFile(file: string): string {
  const text = rawText(file);
  const { length, sum } = textFacts(text);
  const built = BUILT_TEXTS[file];
  if (built === undefined) throw new IncompleteScript(`${file}: not built with this script`);
  if (length !== built.length) throw new IncompleteScript(`${file}: ${length} characters instead of ${built.length}`);
  if (sum !== built.sum) throw new IncompleteScript(`${file}: of another build`);
  return text;
}
