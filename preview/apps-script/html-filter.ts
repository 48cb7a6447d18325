/**
 * What Google does to the text of a page on its way to the browser, as seen in production (contract 28 and 29). It never says so.
 */

/** Whether the lexer of its filter knows quoted strings; that it does not know template literals is certain. */
export type FilterReading = 'keeps strings' | 'takes strings for code';

/** `createHtmlOutputFromFile(f).getContent()` has none. */
export const withoutComments = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '');

/** A text that begins a tag and never ends it, or has `<` before what is no tag, is no page to `createHtmlOutputFromFile`. */
export function isMalformed(text: string): boolean {
  const markup = withoutComments(text).replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');
  return /<(?![a-zA-Z/!?])|<[a-zA-Z/!?][^>]*$/.test(markup);
}

/** Where a string that begins there ends; a line break ends it too. */
function afterString(code: string, from: number): number {
  for (let at = from + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === code[from] || code[at] === '\n') return at + 1;
  }
  return code.length;
}

/** Where the comment that begins there ends, and `from` where none does. */
function afterComment(code: string, from: number): number {
  if (code.startsWith('//', from)) {
    const end = code.indexOf('\n', from);
    return end < 0 ? code.length : end;
  }
  if (!code.startsWith('/*', from)) return from;
  const end = code.indexOf('*/', from + 2);
  return end < 0 ? code.length : end + 2;
}

function withoutScriptComments(code: string, reading: FilterReading): string {
  let kept = '';
  for (let at = 0; at < code.length; ) {
    const isString = reading === 'keeps strings' && (code[at] === '"' || code[at] === "'");
    const end = isString ? afterString(code, at) : afterComment(code, at);
    if (isString || end === at) {
      const next = Math.max(end, at + 1);
      kept += code.slice(at, next);
      at = next;
    } else at = end;
  }
  return kept;
}

/** The page as a browser gets it: comments of the page are gone, and in scripts what is taken for one. */
export const served = (html: string, reading: FilterReading): string =>
  withoutComments(html).replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_all, open: string, code: string, close: string) => open + withoutScriptComments(code, reading) + close,
  );
