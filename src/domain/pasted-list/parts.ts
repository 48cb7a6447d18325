/** A piece of a line, as it was written: what joins it to the one before it, and its text. */
type Part = { readonly joint: string; readonly text: string; readonly isInBrackets: boolean };

export type LineParts = { readonly name: string; readonly parts: readonly Part[]; readonly isTicked: boolean };

/** "- ", "• ", "3) ", "[x] ", "☐ ", "✓ ": what stands before a line of a list. */
const BULLET = /^\s*(?:[-–—*•◦▪‣●○·>]+\s+|\(?\d{1,3}[.)]\s+|[a-zA-Z][.)]\s+)?(?:(\[[ xX✓✔]?\]|[☐☑☒✅✓✔])\s*)?/;
const TICKED = /[xX✓✔☑☒✅]/;

/** Between two facts: a tab, a bar, a dash between spaces, a colon, a comma or a semicolon before a space; and brackets. */
const JOINT = /(\s*[\t|;]\s*|\s+[–—-]\s+|\s*(?<!\d):\s+|,\s+|\s*\([^()]*\)|\s*\[[^[\]]*\])/;

const inBrackets = (joint: string): string | undefined => /^\s*[([](.*)[)\]]$/.exec(joint)?.[1];

/** A line without its bullet, cut where facts may stand; joined again they are the line. */
export function partsOfLine(line: string): LineParts {
  const [bullet = '', tick = ''] = BULLET.exec(line) ?? [];
  const [name = '', ...rest] = line.slice(bullet.length).trim().split(JOINT);
  const parts: Part[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [joint = '', text = ''] = [rest[at], rest[at + 1]];
    const bracketed = inBrackets(joint);
    if (bracketed === undefined) parts.push({ joint, text, isInBrackets: false });
    else {
      parts.push({ joint, text: bracketed, isInBrackets: true });
      if (text !== '') parts.push({ joint: '', text, isInBrackets: false });
    }
  }
  return { name, parts, isTicked: TICKED.test(tick) };
}

/** A part as it stood in the line. */
export const asWritten = ({ joint, text, isInBrackets }: Part): string => (isInBrackets ? joint : joint + text);
