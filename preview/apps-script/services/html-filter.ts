import type { FilterReading } from '../runtime';

/**
 * What Google does to the HTML of an add-on on its way to the browser (contract 28 and 29), in Node and in the page alike.
 * Each function is a text in, a text out: what is taken away is gone without an error, as there.
 */

const COMMENT = /<!--[\s\S]*?-->/g;

/** Contract 28: `createHtmlOutputFromFile(f).getContent()` gives a file without its HTML comments, wherever they stand. */
export const withoutComments = (html: string): string => html.replace(COMMENT, '');

const SCRIPT_OR_STYLE = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2\s*>)/gi;
const TAG =
  /<(?:!doctype\b[^<>]*|\/?[a-z][\w:-]*(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?)>/gi;

/** Whether a text looks like broken markup: a `<` that begins no tag, a comment, a script or a style without an end. */
export function isMalformed(html: string): boolean {
  const outside = withoutComments(html.replace(SCRIPT_OR_STYLE, '$1$4'));
  return outside.replace(TAG, '').includes('<') || /<(script|style)\b[^>]*>(?!<\/\1)/i.test(outside);
}

/** Contract 29: what the browser gets of a page: its scripts, styles and markup without what was taken for a comment. */
export const served = (html: string, reading: FilterReading): string =>
  withoutComments(
    html.replace(SCRIPT_OR_STYLE, (_whole, open: string, element: string, text: string, close: string) => {
      const kept =
        element.toLowerCase() === 'style' ? text.replace(/\/\*[\s\S]*?\*\//g, '') : servedScript(text, reading);
      return open + kept + close;
    }),
  );

/** A quoted text or a regular expression where one may stand: a `//` in it begins no comment for a lexer that knows them. */
const LITERAL =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?<=(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case))\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/|\/[/*]|`/y;

const IN_TEMPLATE = /\/[/*]|`|\\[`\\]/y;
const ANY_COMMENT = /\/[/*]/y;

function servedScript(script: string, reading: FilterReading): string {
  let kept = '';
  let isInTemplate = false;
  for (let at = 0; at < script.length; ) {
    const [found = script.charAt(at)] = nextLiteral(script, at, reading, isInTemplate);
    if (found === '//' || found === '/*') {
      at = endOfComment(script, at, found);
    } else {
      if (found === '`') isInTemplate = !isInTemplate;
      kept += found;
      at += found.length;
    }
  }
  return kept;
}

/** The quotes within a template literal are text, and where strings are taken for code nothing hides a comment. */
function nextLiteral(script: string, at: number, reading: FilterReading, isInTemplate: boolean): readonly string[] {
  const pattern = reading === 'takes strings for code' ? ANY_COMMENT : isInTemplate ? IN_TEMPLATE : LITERAL;
  pattern.lastIndex = at;
  return pattern.exec(script) ?? [];
}

/** To the end of the line, which stays, or past the end of the comment, with the rest of the script where it has none. */
function endOfComment(script: string, at: number, opening: '//' | '/*'): number {
  const end = script.indexOf(opening === '//' ? '\n' : '*/', at + 2);
  if (end < 0) return script.length;
  return opening === '//' ? end : end + 2;
}
